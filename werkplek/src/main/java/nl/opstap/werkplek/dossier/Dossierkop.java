package nl.opstap.werkplek.dossier;

/**
 * Whose dossier it is: what stands above each of its pages.
 *
 * @param bsn masked
 * @param magVastleggen whether who looks may record facts in it
 */
public record Dossierkop(
    long nummer,
    String naam,
    String bsn,
    String leeftijd,
    String klantmanager,
    String team,
    int versie,
    boolean magVastleggen) {}
