package nl.opstap.werkplek.dossier;

import java.util.List;

/**
 * Whose dossier it is, and what rooms have to say of it: what stands above each of its pages.
 *
 * @param gemeente whose it is; empty for who works for no other
 * @param gezin what somebody who calls needs to know of the family
 * @param bsn masked
 * @param magZien whether who looks may see what is in it, or only who did
 * @param magBsn whether who looks may see the citizen service number in full
 * @param magVastleggen whether who looks may record facts in it
 */
public record Dossierkop(
    long nummer,
    int versie,
    String gemeente,
    String naam,
    String bsn,
    String leeftijd,
    List<Gezinsbeeld.Trek> gezin,
    Dossier.Behandelaar behandelaar,
    boolean magZien,
    boolean magBsn,
    boolean magVastleggen,
    List<Dossierblad.Deel> delen) {

  /** For who may not see whose it is. */
  static Dossierkop zonderGegevens(long nummer, String gemeente) {
    return new Dossierkop(
        nummer,
        0,
        gemeente,
        "Dossier " + nummer + (gemeente.isEmpty() ? "" : " in " + gemeente),
        "",
        "",
        List.of(),
        new Dossier.Behandelaar(null, "", null, ""),
        false,
        false,
        false,
        List.of());
  }

  /** Those of a sort. */
  public <T extends Dossierblad.Deel> List<T> van(Class<T> soort) {
    return delen.stream().filter(soort::isInstance).map(soort::cast).toList();
  }
}
