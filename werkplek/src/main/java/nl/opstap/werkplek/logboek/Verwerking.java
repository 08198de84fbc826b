package nl.opstap.werkplek.logboek;

/**
 * What personal data is used for: an entry in the register of processing activities (AVG art. 30),
 * which the municipality keeps.
 */
public enum Verwerking {
  /** Help towards work, and the exemption from it. */
  DIENSTVERLENING("dienstverlening-participatiewet"),
  /** Taking data over from other systems. */
  OVERNAME("overname-van-gegevens"),
  /** Looking after who looks. */
  TOEZICHT("toezicht-op-inzage");

  private final String naam;

  Verwerking(String naam) {
    this.naam = naam;
  }

  /** The last part of the address of the entry. */
  public String naam() {
    return naam;
  }
}
