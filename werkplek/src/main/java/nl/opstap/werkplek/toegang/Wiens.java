package nl.opstap.werkplek.toegang;

/** Of whose dossiers a right is; each reaches further than the one before it. */
public enum Wiens {
  EIGEN("eigen"),
  TEAM("team"),
  GEMEENTE("gemeente");

  private final String naam;

  Wiens(String naam) {
    this.naam = naam;
  }

  /** As people say it, and as the database is told. */
  public String naam() {
    return naam;
  }
}
