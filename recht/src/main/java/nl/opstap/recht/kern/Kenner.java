package nl.opstap.recht.kern;

/**
 * Who can tell a fact. A register is asked before a person, a person before a judgement is made.
 */
public enum Kenner {
  REGISTER("de gemeente zoekt dit op"),
  OUDER("de ouder weet dit"),
  OORDEEL("een medewerker beoordeelt dit, met redenen");

  private final String uitleg;

  Kenner(String uitleg) {
    this.uitleg = uitleg;
  }

  public String uitleg() {
    return uitleg;
  }
}
