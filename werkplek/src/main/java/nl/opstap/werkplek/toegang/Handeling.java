package nl.opstap.werkplek.toegang;

/** Something that a person can do here, for which a right is needed. */
public enum Handeling {
  WERKLIJST_ZIEN("de werklijst zien en zoeken"),
  DOSSIER_ZIEN("een dossier zien"),
  DOSSIER_WIJZIGEN("gegevens in een dossier vastleggen"),
  MELDING_AFDOEN("zeggen dat een wijziging onder een recht is gezien"),
  BSN_ZIEN("een burgerservicenummer zien"),
  OVERDRAGEN("dossiers overdragen aan een ander"),
  NOODTOEGANG("in nood een dossier openen dat niet bij het eigen werk hoort"),
  LOGBOEK_ZIEN("zien wie een dossier heeft bekeken"),
  BELEID_WIJZIGEN("beleid van de gemeente zien en vastleggen"),
  EIGEN_INZAGE_ZIEN("zien wie naar de eigen gegevens keek");

  private final String naam;

  Handeling(String naam) {
    this.naam = naam;
  }

  public String naam() {
    return naam;
  }
}
