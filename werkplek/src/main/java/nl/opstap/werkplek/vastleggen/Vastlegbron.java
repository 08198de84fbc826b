package nl.opstap.werkplek.vastleggen;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.opstap.werkplek.dossier.Aanleiding;
import nl.opstap.werkplek.invoer.Dagtekst;
import nl.opstap.werkplek.invoer.Tekstfout;
import nl.opstap.werkplek.invoer.Vrijetekst;
import nl.opstap.werkplek.veld.Soort;

/** Reads what every form asks: days, and where something came from. */
final class Vastlegbron {

  private Vastlegbron() {}

  /** Where it came from, and what was said beside it; what is wrong with that is told. */
  static Aanleiding lees(Invulling invulling, Map<String, String> fouten) {
    String bron = tekst(Invulling.BRON, invulling, Aanleiding.LANGSTE_BRON, fouten);
    if (invulling.bij(Invulling.BRON).isEmpty()) {
      fouten.put(Invulling.BRON, "Vul in waar dit vandaan komt.");
    }
    return new Aanleiding(
        bron, tekst(Invulling.TOELICHTING, invulling, Aanleiding.LANGSTE_TOELICHTING, fouten));
  }

  private static String tekst(
      String veld, Invulling invulling, int langste, Map<String, String> fouten) {
    try {
      return Vrijetekst.lees(invulling.bij(veld), langste);
    } catch (Tekstfout fout) {
      fouten.put(veld, fout.getMessage());
      return "";
    }
  }

  /** A day that a dossier can have; what is no such day is told. */
  static Optional<LocalDate> dag(String veld, Invulling invulling, Map<String, String> fouten) {
    Optional<LocalDate> dag = Soort.Dag.mogelijk(invulling.bij(veld));
    if (dag.isEmpty()) {
      fouten.put(
          veld,
          "Vul een datum in die kan, zoals %s. Misschien klopt het jaar niet."
              .formatted(Dagtekst.VOORBEELD));
    }
    return dag;
  }
}
