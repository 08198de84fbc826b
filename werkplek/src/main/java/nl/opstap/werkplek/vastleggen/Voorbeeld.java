package nl.opstap.werkplek.vastleggen;

import java.util.List;
import java.util.Map;
import nl.opstap.werkplek.dossier.Dossierkop;
import nl.opstap.werkplek.oordeel.Gevolgen;

/**
 * What a save would change, as a page shows it before.
 *
 * @param verborgen what was filled in, to travel along
 * @param terug where the person began
 * @param intussen what somebody else recorded in the meantime; empty when nobody did
 */
public record Voorbeeld(
    Dossierkop kop,
    String titel,
    String adres,
    Map<String, String> verborgen,
    int versie,
    List<Regel> wat,
    String bron,
    Gevolgen gevolgen,
    String terug,
    List<String> intussen) {

  /** On which days all of it is so; empty when that is not the same for each. */
  public String periode() {
    List<String> perioden = wat.stream().map(Regel::periode).distinct().toList();
    return perioden.size() == 1 ? perioden.getFirst() : "";
  }

  /** A fact that would be recorded. */
  public record Regel(String wat, String waarde, String periode) {}
}
