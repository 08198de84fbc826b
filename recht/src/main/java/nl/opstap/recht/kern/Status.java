package nl.opstap.recht.kern;

/**
 * How a subject stands, beside its outcome: a no can mean that something was granted already, that
 * it does not apply, or that the subject does not arise at all.
 */
public enum Status {
  VERLEEND("verleend"),
  GELDT("geldt"),
  GELDT_NIET("geldt niet"),
  NIET_VAN_TOEPASSING("niet van toepassing"),
  TE_BESLISSEN("te beslissen"),
  ONBEKEND("onbekend");

  private final String woord;

  Status(String woord) {
    this.woord = woord;
  }

  /** As JSON and pages write it. */
  public String woord() {
    return woord;
  }

  /** Whether it tells more than the outcome does. */
  public boolean zegtMeer() {
    return this == VERLEEND || this == NIET_VAN_TOEPASSING || this == TE_BESLISSEN;
  }

  /** What an outcome comes to when a rule says nothing else of it. */
  static Status bij(Uitkomst uitkomst) {
    return switch (uitkomst) {
      case JA -> GELDT;
      case NEE -> GELDT_NIET;
      case ONBEKEND -> ONBEKEND;
    };
  }

  /**
   * When a decided subject has a status; the first counts whose condition certainly holds.
   *
   * @param uitkomst the outcome that it is about
   */
  public record Geval(Uitkomst uitkomst, Voorwaarde als, Status status) {}
}
