package nl.opstap.werkplek.pagina;

import java.time.LocalDate;
import java.util.Optional;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.werkplek.veld.Soort;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * On which day a page looks, and with whose knowledge.
 *
 * @param bekend the day at whose end it was known; null for all that is known now
 */
public record Tijdreis(LocalDate vandaag, LocalDate op, @Nullable LocalDate bekend) {

  /**
   * As an address has it; nothing stands for today, and for all that is known.
   *
   * @throws ResponseStatusException 400 for what is no day
   */
  public static Tijdreis lees(String op, String bekend, LocalDate vandaag) {
    return new Tijdreis(
        vandaag,
        dag(op).orElse(vandaag),
        dag(bekend).filter(dag -> dag.isBefore(vandaag)).orElse(null));
  }

  private static Optional<LocalDate> dag(String tekst) {
    if (tekst.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        Soort.Dag.mogelijk(tekst)
            .orElseThrow(() ->
                new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "Dit is geen datum: schrijf hem als 20-11-2026.")));
  }

  public GeldigOp geldigOp() {
    return new GeldigOp(op);
  }

  public BekendOp bekendOp() {
    return bekend == null ? BekendOp.ALLES : new BekendOp(bekend);
  }

  /** Whether the page shows another day than today, or what was known on another. */
  public boolean isElders() {
    return bekend != null || !op.equals(vandaag);
  }

  /** To put behind a link, so that the next page looks at the same. */
  public String achter() {
    return isElders() ? "?op=" + op + (bekend == null ? "" : "&bekend=" + bekend) : "";
  }
}
