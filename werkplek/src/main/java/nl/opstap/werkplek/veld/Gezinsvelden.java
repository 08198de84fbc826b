package nl.opstap.werkplek.veld;

import static nl.opstap.werkplek.veld.Velden.ACTIVITEITEN_PARTNER;
import static nl.opstap.werkplek.veld.Velden.BELEMMERINGEN;
import static nl.opstap.werkplek.veld.Velden.HUISHOUDEN;
import static nl.opstap.werkplek.veld.Velden.KORT;
import static nl.opstap.werkplek.veld.Velden.KRACHTEN;
import static nl.opstap.werkplek.veld.Velden.LANG;
import static nl.opstap.werkplek.veld.Velden.NETWERK;
import static nl.opstap.werkplek.veld.Velden.OPLEIDINGEN;
import static nl.opstap.werkplek.veld.Velden.WERK;
import static nl.opstap.werkplek.veld.Velden.veld;

import java.util.List;

/**
 * What no rule looks at and a klantmanager needs to know a family: who they are, where they come
 * from, what stands in the way and what helps.
 */
final class Gezinsvelden {

  private static final Soort ZWAARTE = new Soort.Keuze(List.of("1", "2", "3", "4", "5"));

  private static final Soort THEMA =
      new Soort.Keuze(
          List.of(
              "motivatie",
              "netwerk",
              "geld en schulden",
              "gezondheid",
              "kinderen en zorg",
              "arbeidsmarkt",
              "opleiding en taal",
              "omgaan met instanties",
              "wonen",
              "vervoer"));

  private Gezinsvelden() {}

  static void leg() {
    partner();
    andereOuder();
    wonen();
    opleidingen();
    werk();
    for (Onderdeel deel : List.of(BELEMMERINGEN, KRACHTEN)) {
      thema(deel);
    }
    draagkracht();
    netwerk();
  }

  private static void partner() {
    veld(
        ACTIVITEITEN_PARTNER,
        "omschrijving",
        new Soort.Tekst(500),
        "wat de activiteit is",
        "Wat is de activiteit?");
  }

  private static void andereOuder() {
    veld(
        HUISHOUDEN,
        "andereOuder.deel",
        new Soort.Keuze(List.of("geen contact", "contact", "deelt de zorg", "overleden")),
        "het deel van de andere ouder",
        "Wat doet de andere ouder voor de kinderen?");
    veld(
        HUISHOUDEN,
        "andereOuder.toelichting",
        LANG,
        "hoe het met de andere ouder gaat",
        "Hoe gaat het contact met de andere ouder?");
  }

  private static void wonen() {
    veld(
        HUISHOUDEN,
        "wonen.soort",
        new Soort.Keuze(
            List.of("huurwoning", "koopwoning", "inwonend", "opvang", "geen vaste woonplek")),
        "hoe het gezin woont",
        "Hoe woont het gezin?");
    veld(
        HUISHOUDEN,
        "wonen.toelichting",
        LANG,
        "wat over het wonen van belang is",
        "Wat is over het wonen van belang?");
  }

  private static void opleidingen() {
    veld(
        OPLEIDINGEN,
        "niveau",
        new Soort.Keuze(
            List.of(
                "basisonderwijs",
                "vmbo",
                "mbo 1",
                "mbo 2",
                "mbo 3",
                "mbo 4",
                "havo",
                "vwo",
                "hbo",
                "wo",
                "buitenland")),
        "het niveau",
        "Welk niveau?");
    veld(OPLEIDINGEN, "richting", KORT, "de richting", "In welke richting?");
    veld(OPLEIDINGEN, "diploma", new Soort.JaNee(), "er is een diploma", "Is er een diploma?");
    veld(
        OPLEIDINGEN,
        "jaar",
        new Soort.Getal(2199, 0),
        "het laatste jaar",
        "Wat was het laatste jaar?");
  }

  private static void werk() {
    veld(WERK, "functie", KORT, "de functie", "Wat was het werk?");
    veld(WERK, "werkgever", KORT, "de werkgever", "Bij wie?");
    veld(WERK, "van", new Soort.Dag(false), "de eerste dag", "Wat was de eerste dag?");
    veld(WERK, "totEnMet", new Soort.Dag(true), "de laatste dag", "Wat was de laatste dag?");
    veld(
        WERK,
        "urenPerWeek",
        new Soort.Getal(80, 2),
        "het aantal uren per week",
        "Hoeveel uur per week?");
  }

  /** Barriers and strengths by the same themes, so that they can be laid side by side. */
  private static void thema(Onderdeel deel) {
    veld(deel, "thema", THEMA, "het thema", "Waarover gaat het?");
    veld(
        deel,
        "gewicht",
        ZWAARTE,
        "het gewicht, van 1 (licht) tot 5 (zwaar)",
        "Hoe zwaar telt het?");
    veld(
        deel, "gemetenOp", new Soort.Dag(false), "de dag van de meting", "Wanneer is dit gemeten?");
    veld(deel, "toelichting", LANG, "de toelichting", "Wat is er aan de hand?");
  }

  private static void draagkracht() {
    veld(
        HUISHOUDEN,
        "draaglast",
        ZWAARTE,
        "de draaglast, van 1 (licht) tot 5 (zwaar)",
        "Hoe zwaar is de draaglast?");
    veld(
        HUISHOUDEN,
        "draaglast.toelichting",
        LANG,
        "waaruit de draaglast bestaat",
        "Waaruit bestaat de draaglast?");
    veld(
        HUISHOUDEN,
        "draagkracht",
        ZWAARTE,
        "de draagkracht, van 1 (weinig) tot 5 (veel)",
        "Hoe groot is de draagkracht?");
    veld(
        HUISHOUDEN,
        "draagkracht.toelichting",
        LANG,
        "waaruit de draagkracht bestaat",
        "Waaruit bestaat de draagkracht?");
  }

  private static void netwerk() {
    veld(NETWERK, "wie", KORT, "wie het is", "Wie is het?");
    veld(NETWERK, "steun", LANG, "wat die persoon kan doen", "Wat kan die persoon doen?");
  }
}
