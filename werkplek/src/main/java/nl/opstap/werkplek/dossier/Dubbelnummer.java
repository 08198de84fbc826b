package nl.opstap.werkplek.dossier;

/**
 * A citizen service number that stands in another dossier of the municipality: of one person there
 * is one dossier. Nothing was recorded. The message names no number.
 */
public final class Dubbelnummer extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int gemeente;
  private final String bsn;

  Dubbelnummer(int gemeente, String bsn, Throwable oorzaak) {
    super("Dit burgerservicenummer staat al in een ander dossier.", oorzaak);
    this.gemeente = gemeente;
    this.bsn = bsn;
  }

  int gemeente() {
    return gemeente;
  }

  /** The number, to look for the other dossier by; for no message and no log. */
  String bsn() {
    return bsn;
  }
}
