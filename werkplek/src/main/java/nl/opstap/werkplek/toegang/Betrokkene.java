package nl.opstap.werkplek.toegang;

/**
 * Whose data it is, without saying who: the dossier, and the municipality that answers for it.
 *
 * @param gemeente its code
 */
public record Betrokkene(int gemeente, long dossier) {}
