package nl.opstap.werkplek.vastleggen;

import java.util.List;
import java.util.Map;
import nl.opstap.werkplek.dossier.Weergave;
import nl.opstap.werkplek.pagina.Opmaak;
import nl.opstap.werkplek.veld.Soort;
import nl.opstap.werkplek.veld.Veld;

/**
 * A field of a form, as a template writes it.
 *
 * @param soort which kind of field the template writes: {@link Soort#invoerveld}, or "lijst"
 * @param keuzen to choose from; empty for a field to write in
 * @param isNodig whether it must be known
 * @param fout what is wrong with it; empty for nothing
 */
public record Formulierveld(
    String naam,
    String vraag,
    String soort,
    List<Keuze> keuzen,
    String waarde,
    boolean isNodig,
    String fout) {

  /** More of these are a list to open. */
  private static final int MEESTE_KNOPPEN = 4;

  /** One to choose. */
  public record Keuze(String waarde, String tekst) {}

  static Formulierveld van(String naam, Veld veld, String vraag, String waarde, boolean isNodig) {
    List<Keuze> keuzen =
        veld.soort().keuzen().stream()
            .map(code -> new Keuze(code, Weergave.keuze(veld, code)))
            .toList();
    return keuzen.isEmpty()
        ? new Formulierveld(
            naam,
            vraag,
            veld.soort().invoerveld(),
            List.of(),
            veld.soort() instanceof Soort.Dag ? Opmaak.getypt(waarde) : waarde,
            isNodig,
            "")
        : keuze(naam, vraag, keuzen, waarde, isNodig);
  }

  static Formulierveld keuze(
      String naam, String vraag, List<Keuze> keuzen, String waarde, boolean isNodig) {
    String soort = keuzen.size() > MEESTE_KNOPPEN ? "lijst" : "keuze";
    return new Formulierveld(naam, vraag, soort, keuzen, waarde, isNodig, "");
  }

  static Formulierveld dag(String naam, String vraag, String waarde) {
    return new Formulierveld(naam, vraag, "dag", List.of(), Opmaak.getypt(waarde), true, "");
  }

  Formulierveld metFout(Map<String, String> fouten) {
    return new Formulierveld(
        naam, vraag, soort, keuzen, waarde, isNodig, fouten.getOrDefault(naam, ""));
  }
}
