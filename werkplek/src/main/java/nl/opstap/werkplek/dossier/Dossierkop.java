package nl.opstap.werkplek.dossier;

/**
 * Whose dossier it is: what stands above each of its pages.
 *
 * @param bsn masked
 * @param magVastleggen whether who looks may record facts in it
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
    boolean magVastleggen,
    boolean magAfdoen,
    boolean magInzage,
    String gewijzigd) {}
