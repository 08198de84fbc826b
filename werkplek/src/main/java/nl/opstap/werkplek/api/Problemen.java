package nl.opstap.werkplek.api;

import java.util.List;
import nl.opstap.werkplek.toegang.GeenRecht;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What went wrong, in the form of RFC 9457; everything that is wrong with a request at once. */
@RestControllerAdvice(annotations = RestController.class)
class Problemen extends ResponseEntityExceptionHandler {

  @ExceptionHandler
  ResponseEntity<ProblemDetail> onjuist(OnjuisteVraag onjuist) {
    ProblemDetail probleem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.BAD_REQUEST,
            "Er klopt iets niet in de vraag. Er is niets vastgelegd. Bij 'fouten' staat wat.");
    probleem.setTitle("Onjuiste vraag");
    probleem.setProperty("fouten", onjuist.fouten());
    return ResponseEntity.badRequest().body(probleem);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> geenRecht(GeenRecht geenRecht) {
    return probleem(
        HttpStatus.FORBIDDEN, "Uw rol heeft hier geen recht op. Er is niets veranderd.");
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> status(ResponseStatusException fout) {
    HttpStatus status = HttpStatus.valueOf(fout.getStatusCode().value());
    String reden = fout.getReason();
    return probleem(status, reden == null ? tekst(status) : reden);
  }

  /** Two changes that waited for each other, or a database that does not answer now. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> straks(TransientDataAccessException bezet) {
    return probleem(
        HttpStatus.SERVICE_UNAVAILABLE,
        "Een ander was tegelijk bezig. Er is niets vastgelegd. Stuur de vraag nog eens.");
  }

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException fout,
      org.springframework.http.HttpHeaders koppen,
      org.springframework.http.HttpStatusCode status,
      org.springframework.web.context.request.WebRequest vraag) {
    // The reader of JSON wraps what the body itself was refused for, such as its size.
    if (NestedExceptionUtils.getMostSpecificCause(fout) instanceof ResponseStatusException lijf) {
      HttpStatus waarom = HttpStatus.valueOf(lijf.getStatusCode().value());
      return ResponseEntity.status(waarom)
          .body(ProblemDetail.forStatusAndDetail(waarom, tekst(waarom)));
    }
    ProblemDetail probleem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.BAD_REQUEST,
            "Dit is geen JSON zoals openapi.json die beschrijft. Er is niets vastgelegd.");
    probleem.setProperty("fouten", List.of());
    return ResponseEntity.badRequest().body(probleem);
  }

  private static ResponseEntity<ProblemDetail> probleem(HttpStatus status, String detail) {
    return ResponseEntity.status(status).body(ProblemDetail.forStatusAndDetail(status, detail));
  }

  private static String tekst(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "Dit is er niet, of hoort niet bij uw werk.";
      case CONTENT_TOO_LARGE ->
          "Deze vraag is te groot. Er is niets vastgelegd. Verdeel haar over meer vragen.";
      default -> "Deze vraag is niet te beantwoorden. Er is niets veranderd.";
    };
  }
}
