package nl.opstap.werkplek.werklijst;

import java.util.Locale;
import java.util.Optional;

/** A step that waits for somebody. */
public enum Taaksoort {
  /** Awb 4:13: on a request that nobody has decided on. */
  BESLUIT("Beslis op het verzoek", "Besluit uiterlijk", "besluit-bekendgemaakt"),

  /** Participatiewet 9a lid 7. */
  PLAN_VAN_AANPAK(
      "Maak het plan van aanpak, of leg vast dat het er is", "Plan uiterlijk", "plan-vastgesteld"),

  /** Participatiewet 9a lid 8. */
  HERONDERZOEK("Doe het heronderzoek", "Heronderzoek uiterlijk", "heronderzoek-gedaan"),

  /** Participatiewet 9a lid 4 and 5: the law ended it, and nobody recorded that. */
  REGISTRATIE(
      "Werk de registratie van de ontheffing bij", "Registratie bijwerken", "ontheffing-eindigt"),

  /** What was given may have to be paid back. */
  GEGEVEN_VERANDERD("Kijk wat een veranderd gegeven betekent", "Gegeven veranderd", "");

  private final String titel;

  private final String kort;

  private final String stap;

  Taaksoort(String titel, String kort, String stap) {
    this.titel = titel;
    this.kort = kort;
    this.stap = stap;
  }

  /** What is recorded when it was done; empty for what is only looked at. */
  Optional<String> stap() {
    return Optional.of(stap).filter(naam -> !naam.isEmpty());
  }

  /** Whether the law sets a day for it. */
  boolean heeftTermijn() {
    return switch (this) {
      case BESLUIT, PLAN_VAN_AANPAK, HERONDERZOEK -> true;
      case REGISTRATIE, GEGEVEN_VERANDERD -> false;
    };
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
