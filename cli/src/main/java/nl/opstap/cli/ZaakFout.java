package nl.opstap.cli;

/**
 * A case that cannot be used. The message names the place, what was found there, and what may help.
 */
final class ZaakFout extends Exception {
  private static final long serialVersionUID = 1L;

  ZaakFout(String bericht) {
    super(bericht);
  }
}
