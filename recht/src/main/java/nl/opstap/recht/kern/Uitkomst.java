package nl.opstap.recht.kern;

/** What a judgement says: yes, no, or that it cannot be said yet. */
public enum Uitkomst {
  JA("ja"),
  NEE("nee"),
  ONBEKEND("onbekend");

  private final String woord;

  Uitkomst(String woord) {
    this.woord = woord;
  }

  /** The word as written in judgements and letters, lower case. */
  public String woord() {
    return woord;
  }

  /** The outcome that a set of {@link Uitkomsten} amounts to: known only when one is left. */
  static Uitkomst van(int uitkomsten) {
    return switch (uitkomsten) {
      case Uitkomsten.JA -> JA;
      case Uitkomsten.NEE -> NEE;
      default -> ONBEKEND;
    };
  }
}
