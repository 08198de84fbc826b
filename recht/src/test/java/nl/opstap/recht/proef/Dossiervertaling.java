package nl.opstap.recht.proef;

import java.math.BigDecimal;
import java.util.Set;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.Feiten;

/**
 * Tells in facts what a generated case has of its municipality, of urgent reasons and of the plan,
 * leaving out what is hidden.
 */
final class Dossiervertaling {

  private final Feiten.Bouwer b;
  private final Set<String> verborgen;

  Dossiervertaling(Feiten.Bouwer b, Set<String> verborgen) {
    this.b = b;
    this.verborgen = verborgen;
  }

  private void zet(String pad, Runnable zet) {
    Vertaling.zet(verborgen, pad, zet);
  }

  void vertel(Geval g) {
    gemeente(g);
    redenen(g);
    adviezen(g);
    oordelen(g);
    plan(g);
  }

  private void gemeente(Geval g) {
    zet("gemeente.code", () -> b.zet(Zaak.GEMEENTE, BigDecimal.valueOf(g.gemeente)));
    zet(
        "gemeente.medischAdviesVereist",
        () -> b.zet(Zaak.MEDISCH_ADVIES_VEREIST, g.medischAdviesVereist));
    zet("gemeente.beschikbaarheid", () -> b.zet(Zaak.BESCHIKBAARHEID, g.uurregel));
    getal("leeftijdsgrens", () -> b.zet(Zaak.BESCHIKBAARHEID_LEEFTIJD, heel(g.leeftijdsgrens)));
    getal("urenOnderGrens", () -> b.zet(Zaak.BESCHIKBAARHEID_ONDER, heel(g.urenOnderGrens)));
    getal("urenVanafGrens", () -> b.zet(Zaak.BESCHIKBAARHEID_VANAF, heel(g.urenVanafGrens)));
    zet("gemeente.vergoedtBovenMaximum", () -> b.zet(Zaak.BOVEN_MAXIMUM, g.bovenMaximum));
    zet("gemeente.gratisOpvangInWijk", () -> b.zet(Zaak.GRATIS_OPVANG_IN_WIJK, g.gratisOpvang));
  }

  private void getal(String naam, Runnable zet) {
    zet("gemeente.beschikbaarheid." + naam, zet);
  }

  private static BigDecimal heel(int getal) {
    return BigDecimal.valueOf(getal);
  }

  private void redenen(Geval g) {
    zet("dringendeRedenen", () -> b.zet(Zaak.DRINGENDE_REDENEN, g.redenen));
    zet("dringendeRedenen.zorgtaken", () -> b.zet(Zaak.REDEN_ZORGTAKEN, g.zorgtaken));
    zet(
        "dringendeRedenen.voorzieningMogelijk",
        () -> b.zet(Zaak.VOORZIENING_MOGELIJK, g.voorziening));
    zet("dringendeRedenen.medisch", () -> b.zet(Zaak.REDEN_MEDISCH, g.medisch));
    zet("dringendeRedenen.sociaal", () -> b.zet(Zaak.REDEN_SOCIAAL, g.sociaal));
    zet("dringendeRedenen.leeftijd", () -> b.zet(Zaak.REDEN_LEEFTIJD, g.leeftijdGenoemd));
    zet("dringendeRedenen.groep", () -> b.zet(Zaak.REDEN_GROEP, g.groepGenoemd));
  }

  private void adviezen(Geval g) {
    zet("dringendeRedenen.medischAdvies", () -> b.zet(Zaak.MEDISCH_ADVIES, g.medischAdvies));
    zet(
        "dringendeRedenen.arbeidsvermogenInGeding",
        () -> b.zet(Zaak.ARBEIDSVERMOGEN_IN_GEDING, g.arbeidsvermogenInGeding));
    zet(
        "dringendeRedenen.arbeidskundigAdvies",
        () -> b.zet(Zaak.ARBEIDSKUNDIG_ADVIES, g.arbeidskundigAdvies));
  }

  /** What the college has satisfied itself of (art. 9 lid 4), and student finance. */
  private void oordelen(Geval g) {
    zet(
        "ouder.passendeOpvangBeschikbaar",
        () -> b.zet(Zaak.OPVANG_BESCHIKBAAR, g.opvangBeschikbaar));
    zet("ouder.voldoendeScholing", () -> b.zet(Zaak.VOLDOENDE_SCHOLING, g.voldoendeScholing));
    zet("ouder.belastbaar", () -> b.zet(Zaak.BELASTBAAR, g.belastbaar));
    zet(
        "ouder.studie.studiefinanciering",
        () -> b.zet(Zaak.STUDIEFINANCIERING, g.studiefinanciering));
  }

  private void plan(Geval g) {
    zet("plan", () -> b.zet(Zaak.PLAN, g.plan));
    zet("plan.vastgesteldOp", () -> b.zet(Zaak.PLAN_VASTGESTELD, g.planVastgesteld));
    zet(
        "plan.laatsteHeronderzoekOp",
        () -> b.zet(Zaak.LAATSTE_HERONDERZOEK, g.laatsteHeronderzoek));
  }
}
