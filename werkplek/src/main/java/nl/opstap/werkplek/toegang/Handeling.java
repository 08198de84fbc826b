package nl.opstap.werkplek.toegang;

/** Something that a person can do here, for which a right is needed. */
public enum Handeling {
  WERKLIJST_ZIEN("de werklijst zien en zoeken"),
  DOSSIER_ZIEN("een dossier zien"),
  DOSSIER_WIJZIGEN("gegevens in een dossier vastleggen"),
  MELDING_AFDOEN("zeggen dat een wijziging onder een recht is gezien"),
  BSN_ZIEN("een burgerservicenummer zien"),
  LOGBOEK_ZIEN("zien wie een dossier heeft bekeken");

  private final String naam;

  Handeling(String naam) {
    this.naam = naam;
  }

  public String naam() {
    return naam;
  }
}
