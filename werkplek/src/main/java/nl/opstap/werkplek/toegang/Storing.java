package nl.opstap.werkplek.toegang;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.catalina.session.TooManyActiveSessionsException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.client.RestClientException;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Why a request was not answered: something in it was wrong, it is too busy, or the program failed.
 *
 * @param status what is told
 * @param keten what was thrown, and what caused it
 */
record Storing(HttpStatus status, List<Throwable> keten) {

  private static final Logger LOG = LoggerFactory.getLogger(Storing.class);
  private static final int DIEPSTE = 10;
  private static final int REGELS = 8;

  static Storing van(Throwable fout) {
    List<Throwable> keten = new ArrayList<>();
    for (Throwable deze = fout;
        deze != null && keten.size() < DIEPSTE && !keten.contains(deze);
        deze = deze.getCause()) {
      keten.add(deze);
    }
    HttpStatus status =
        keten.stream()
            .flatMap(deze -> status(deze).stream())
            .findFirst()
            .orElse(HttpStatus.INTERNAL_SERVER_ERROR);
    return new Storing(status, List.copyOf(keten));
  }

  private static List<HttpStatus> status(Throwable fout) {
    return switch (fout) {
      case ErrorResponse gezegd -> List.of(HttpStatus.valueOf(gezegd.getStatusCode().value()));
      case InvalidParameterException vraag -> List.of(HttpStatus.valueOf(vraag.getErrorCode()));
      // Who asked is gone already.
      case ClientAbortException _ -> List.of(HttpStatus.BAD_REQUEST);
      case SQLException database -> status(String.valueOf(database.getSQLState()));
      case TeDruk _,
          TooManyActiveSessionsException _,
          TransientDataAccessException _,
          RecoverableDataAccessException _,
          CannotGetJdbcConnectionException _ ->
          List.of(HttpStatus.SERVICE_UNAVAILABLE);
      // The identity provider: nothing else is asked in this way.
      case RestClientException _ -> List.of(HttpStatus.BAD_GATEWAY);
      default -> List.of();
    };
  }

  /**
   * From the code of PostgreSQL: not reached or going down, no room, waited too long; or a sign
   * that no text can hold.
   */
  private static List<HttpStatus> status(String code) {
    if (code.equals("22021") || code.equals("22P05")) {
      return List.of(HttpStatus.BAD_REQUEST);
    }
    boolean isDruk =
        Stream.of("08", "53", "57", "25P03", "25P04", "40", "55P03").anyMatch(code::startsWith);
    return isDruk ? List.of(HttpStatus.SERVICE_UNAVAILABLE) : List.of();
  }

  /**
   * One line: the page, what was thrown and where. No message of what was thrown, and no address as
   * it was asked: both can hold what somebody typed.
   */
  void log(HttpServletRequest vraag) {
    if (status.is4xxClientError()) {
      return;
    }
    Object pagina = vraag.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    String wat =
        keten.stream().map(fout -> fout.getClass().getName()).collect(Collectors.joining(" < "));
    if (status == HttpStatus.SERVICE_UNAVAILABLE || status == HttpStatus.BAD_GATEWAY) {
      LOG.warn("{} {} niet beantwoord: {}", vraag.getMethod(), pagina, wat);
    } else {
      LOG.error("{} {} mislukt: {} bij {}", vraag.getMethod(), pagina, wat, plaats());
    }
  }

  /** Where the first cause came from, and by which way. */
  private String plaats() {
    return Stream.of(keten.getLast().getStackTrace())
        .limit(REGELS)
        .map(StackTraceElement::toString)
        .collect(Collectors.joining(", "));
  }
}
