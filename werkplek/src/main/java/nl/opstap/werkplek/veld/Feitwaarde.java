package nl.opstap.werkplek.veld;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Feit;
import nl.opstap.recht.kern.Feitenhistorie;
import nl.opstap.recht.kern.Gecodeerd;
import nl.opstap.recht.kern.GetalFeit;
import nl.opstap.recht.kern.JaNeeFeit;
import nl.opstap.recht.kern.KeuzeFeit;
import nl.opstap.recht.kern.Periode;

/**
 * A fact of the rules, to which the text of a field is given.
 *
 * @param lid the number of the member it is about; 0 for the case itself
 */
public record Feitwaarde(Feit feit, int lid) {

  /**
   * Adds a value to a history.
   *
   * @param waarde as {@link Soort} keeps it
   */
  public void leg(Feitenhistorie.Bouwer historie, String waarde, Periode geldig, LocalDate bekend) {
    boolean geen = waarde.equals(Soort.GEEN);
    switch (feit) {
      case JaNeeFeit jaNee -> historie.leg(jaNee, lid, waarde.equals("ja"), geldig, bekend);
      case DatumFeit datum ->
          historie.leg(
              datum, lid, geen ? DatumFeit.NOOIT : LocalDate.parse(waarde), geldig, bekend);
      case GetalFeit getal ->
          historie.leg(getal, lid, geen ? GetalFeit.GEEN : new BigDecimal(waarde), geldig, bekend);
      case KeuzeFeit<?> keuze -> legKeuze(historie, keuze, waarde, geldig, bekend);
    }
  }

  private <E extends Enum<E> & Gecodeerd> void legKeuze(
      Feitenhistorie.Bouwer historie,
      KeuzeFeit<E> keuzefeit,
      String waarde,
      Periode geldig,
      LocalDate bekend) {
    keuzefeit.keuzen().stream()
        .filter(keuze -> Soort.code(keuze).equals(waarde))
        .findFirst()
        .ifPresent(keuze -> historie.leg(keuzefeit, lid, keuze, geldig, bekend));
  }

  /** Says in a history that it is not known any more. */
  public void legOnbekend(Feitenhistorie.Bouwer historie, Periode geldig, LocalDate bekend) {
    historie.onbekend(feit, lid, geldig, bekend);
  }
}
