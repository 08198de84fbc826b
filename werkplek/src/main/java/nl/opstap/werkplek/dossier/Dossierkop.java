package nl.opstap.werkplek.dossier;

/**
 * Whose dossier it is: what stands above each of its pages.
 *
 * @param bsn masked
 * @param magZien whether who looks may see what is in it, or only who did
 * @param magBsn whether who looks may see the citizen service number in full
 * @param magOverdragen whether who looks may hand it over to somebody else
 * @param magVastleggen whether who looks may record facts in it
 * @param magBrp whether who looks may take data over from the BRP, and there is one to ask
 * @param magAfdoen whether who looks may say that a changed fact was seen
 * @param magInzage whether who looks may see who else did
 * @param gewijzigd since when a fact under a right has changed; empty when none has
 */
public record Dossierkop(
    long nummer,
    String naam,
    String bsn,
    String leeftijd,
    String klantmanager,
    String team,
    int versie,
    boolean magZien,
    boolean magBsn,
    boolean magOverdragen,
    boolean magVastleggen,
    boolean magBrp,
    boolean magAfdoen,
    boolean magInzage,
    String gewijzigd) {

  /** For who may not see whose it is. */
  static Dossierkop zonderGegevens(long nummer) {
    return new Dossierkop(
        nummer,
        "Dossier " + nummer,
        "",
        "",
        "",
        "",
        0,
        false,
        false,
        false,
        false,
        false,
        false,
        true,
        "");
  }
}
