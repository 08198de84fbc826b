package nl.opstap.werkplek.dossier;

/**
 * Something was recorded. Told within the transaction that does it, with the dossier as it is then,
 * so that nobody reads it again; it is never kept, because it tells of people.
 *
 * @param raaktRecht whether something changed that what was given rests on
 */
public record DossierGewijzigd(Dossier dossier, Wijziging wijziging, boolean raaktRecht) {}
