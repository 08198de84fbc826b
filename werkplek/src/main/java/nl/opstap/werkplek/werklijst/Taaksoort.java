package nl.opstap.werkplek.werklijst;

import java.util.Locale;

/** A step that waits for somebody. */
public enum Taaksoort {
  /** Awb 4:13: on a request that nobody has decided on. */
  BESLUIT("Beslis op het verzoek", "Besluit uiterlijk"),

  /** Participatiewet 9a lid 7. */
  PLAN_VAN_AANPAK("Maak het plan van aanpak, of leg vast dat het er is", "Plan uiterlijk"),

  /** Participatiewet 9a lid 8. */
  HERONDERZOEK("Doe het heronderzoek", "Heronderzoek uiterlijk"),

  /** Participatiewet 9a lid 4 and 5: the law ended it, and nobody recorded that. */
  REGISTRATIE("Werk de registratie van de ontheffing bij", "Registratie bijwerken"),

  /** What was given may have to be paid back. */
  GEGEVEN_VERANDERD("Kijk wat een veranderd gegeven betekent", "Gegeven veranderd");

  private final String titel;

  private final String kort;

  Taaksoort(String titel, String kort) {
    this.titel = titel;
    this.kort = kort;
  }

  /** The same before a day, in a few words. */
  public String kort() {
    return kort;
  }

  /** What to do, as a page says it. */
  public String titel() {
    return titel;
  }

  /** As the database has it: {@code plan-van-aanpak}. */
  String naam() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The one of that name.
   *
   * @throws IllegalArgumentException when there is none
   */
  static Taaksoort van(String naam) {
    return valueOf(naam.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
