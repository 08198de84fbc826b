package nl.opstap.werkplek.dossier;

/**
 * Facts that cannot all be so on one day: a period that ends before it begins. Nothing can be
 * judged then.
 */
final class Tegenspraak extends Exception {

  private static final long serialVersionUID = 1L;
}
