package nl.opstap.recht.kinderopvang;

import java.util.Arrays;
import java.util.Optional;

/**
 * A change of policy that a report proposes, or that has been announced: it can be laid over the
 * law in force to see what it would do. It is never the law.
 */
public enum Variant {
  C_GEEFT_RECHT(
      "c-geeft-recht",
      "Ook sociale activering die niet op werk is gericht (categorie C) geeft recht op"
          + " kinderopvangtoeslag."),
  VERRUIMDE_RE_INTEGRATIE(
      "verruimde-re-integratie",
      "De gemeente merkt elke activiteit die het plan onderbouwt als stap naar werk aan als"
          + " re-integratie."),
  UITLOOP_TRAJECTEN(
      "uitloop-trajecten",
      "Na een traject naar werk loopt de toeslag drie maanden door, zoals na werk."),
  TOESLAG_BOVEN_MAXIMUM(
      "toeslag-boven-maximum", "De gemeente mag ook de prijs boven de maximum uurprijs vergoeden."),
  CODE_40_GESPLITST(
      "code-40-gesplitst",
      "Coaching naar werk en coaching naar participatie krijgen elk een eigen code: A en B."),
  INBURGERING_2027(
      "inburgering-2027",
      "Elke activiteit die bij een inburgeringstraject hoort is een grond, ook als het geen erkende"
          + " cursus is."),
  VAZALO(
      "vazalo",
      "Wie als alleenstaande ouder werkt, krijgt bij een laag loon een aanvulling (wetsvoorstel Vazalo"
          + " uit 2005).");

  private final String naam;
  private final String uitleg;

  Variant(String naam, String uitleg) {
    this.naam = naam;
    this.uitleg = uitleg;
  }

  public static Optional<Variant> metNaam(String naam) {
    return Arrays.stream(values()).filter(variant -> variant.naam.equals(naam)).findFirst();
  }

  /** As one types it. */
  public String naam() {
    return naam;
  }

  /** What would be different, in plain Dutch. */
  public String uitleg() {
    return uitleg;
  }
}
