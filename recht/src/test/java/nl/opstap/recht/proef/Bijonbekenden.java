package nl.opstap.recht.proef;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * What can be hidden of a case that changes no outcome, but does change what a judgement tells
 * beside it: values, remarks, sentences. With values around every boundary of those.
 */
final class Bijonbekenden {

  private final Onbekenden alle;
  private final Geval g;
  private final LocalDate p;

  Bijonbekenden(Onbekenden alle, Geval g) {
    this.alle = alle;
    this.g = g;
    this.p = g.peildatum;
  }

  void noem() {
    redenen();
    oordelen();
    beschikbaarheid();
    plan();
    toeslag();
    for (int i = 0; i < g.ontheffingen.size(); i++) {
      int o = i;
      alle.jaNee(
          "ontheffingen[" + o + "].ookReintegratie",
          x -> x.ontheffingen.get(o).ookReintegratie,
          (x, v) -> x.ontheffingen.get(o).ookReintegratie = v);
    }
    erkend("activiteiten", x -> x.ouder, g.ouder);
    if (g.heeftPartner) {
      erkend("partner.activiteiten", x -> x.partner, g.partner);
    }
    for (int i = 0; i < g.verzoeken.size(); i++) {
      verzoek(i);
    }
    for (int i = 0; i < g.kinderen.size(); i++) {
      int k = i;
      String pad = "kinderen[" + i + "].";
      contract(pad + "opvang.", x -> x.kinderen.get(k).opvang);
      if (g.kinderen.get(i).tweedeOpvang.isEr) {
        contract(pad + "tweedeOpvang.", x -> x.kinderen.get(k).tweedeOpvang);
      }
    }
  }

  private void erkend(String lijst, Function<Geval, Geval.Persoon> wie, Geval.Persoon persoon) {
    for (int i = 0; i < persoon.activiteiten.size(); i++) {
      int nr = i;
      alle.jaNee(
          lijst + "[" + nr + "].erkendDoorOcw",
          x -> wie.apply(x).activiteiten.get(nr).erkend,
          (x, v) -> wie.apply(x).activiteiten.get(nr).erkend = v);
    }
  }

  private void toeslag() {
    alle.bij(
        "toetsingsinkomen",
        // The ends of the table of 2026 and some of its bounds.
        List.of(0, 24_149, 24_150, 56_412, 56_413, 240_000),
        x -> x.inkomen,
        (x, v) -> x.inkomen = v);
    if (g.heeftPartner) {
      alle.jaNee(
          "partner.woontInBuitenland", x -> x.partnerBuitenland, (x, v) -> x.partnerBuitenland = v);
    }
  }

  private void redenen() {
    alle.jaNee(
        "gemeente.medischAdviesVereist",
        x -> x.medischAdviesVereist,
        (x, v) -> x.medischAdviesVereist = v);
    alle.jaNee(
        "dringendeRedenen.medischAdvies", x -> x.medischAdvies, (x, v) -> x.medischAdvies = v);
    alle.jaNee(
        "dringendeRedenen.arbeidsvermogenInGeding",
        x -> x.arbeidsvermogenInGeding,
        (x, v) -> x.arbeidsvermogenInGeding = v);
    alle.jaNee(
        "dringendeRedenen.arbeidskundigAdvies",
        x -> x.arbeidskundigAdvies,
        (x, v) -> x.arbeidskundigAdvies = v);
    alle.jaNee(
        "dringendeRedenen.leeftijd", x -> x.leeftijdGenoemd, (x, v) -> x.leeftijdGenoemd = v);
    alle.jaNee("dringendeRedenen.groep", x -> x.groepGenoemd, (x, v) -> x.groepGenoemd = v);
  }

  private void oordelen() {
    alle.jaNee(
        "ouder.passendeOpvangBeschikbaar",
        x -> x.opvangBeschikbaar,
        (x, v) -> x.opvangBeschikbaar = v);
    alle.jaNee(
        "ouder.voldoendeScholing", x -> x.voldoendeScholing, (x, v) -> x.voldoendeScholing = v);
    alle.jaNee("ouder.belastbaar", x -> x.belastbaar, (x, v) -> x.belastbaar = v);
    alle.jaNee(
        "ouder.studie.studiefinanciering",
        x -> x.studiefinanciering,
        (x, v) -> x.studiefinanciering = v);
  }

  private void beschikbaarheid() {
    String pad = "gemeente.beschikbaarheid.";
    alle.bij(
        pad + "leeftijdsgrens",
        List.of(0, 4, 5, 12, 18),
        x -> x.leeftijdsgrens,
        (x, v) -> x.leeftijdsgrens = v);
    alle.bij(
        pad + "urenOnderGrens",
        List.of(0, 16, 32),
        x -> x.urenOnderGrens,
        (x, v) -> x.urenOnderGrens = v);
    alle.bij(
        pad + "urenVanafGrens",
        List.of(0, 16, 32),
        x -> x.urenVanafGrens,
        (x, v) -> x.urenVanafGrens = v);
  }

  private void plan() {
    alle.bij(
        "plan.vastgesteldOp",
        List.of(p.minusMonths(6), p),
        x -> x.planVastgesteld,
        (x, v) -> x.planVastgesteld = v);
    alle.bij(
        "plan.laatsteHeronderzoekOp",
        List.of(p.minusMonths(6), p, Geval.NOOIT),
        x -> x.laatsteHeronderzoek,
        (x, v) -> x.laatsteHeronderzoek = v);
  }

  /** Around the day on which a completion begins to count, and the two weeks after a notice. */
  private void verzoek(int nr) {
    String pad = "verzoeken[" + nr + "].";
    LocalDate ontvangen = g.verzoeken.get(nr).ontvangen;
    alle.bij(
        pad + "aanvullingGevraagdOp",
        List.of(ontvangen, ontvangen.plusDays(10), Geval.NOOIT),
        x -> x.verzoeken.get(nr).aanvullingGevraagd,
        (x, v) -> x.verzoeken.get(nr).aanvullingGevraagd = v);
    alle.bij(
        pad + "aangevuldOp",
        List.of(ontvangen.plusDays(10), ontvangen.plusDays(24), Geval.NOOIT),
        x -> x.verzoeken.get(nr).aangevuld,
        (x, v) -> x.verzoeken.get(nr).aangevuld = v);
    alle.bij(
        pad + "ingebrekestellingOp",
        List.of(ontvangen.plusWeeks(8), p.minusWeeks(2), p, p.plusDays(1), Geval.NOOIT),
        x -> x.verzoeken.get(nr).ingebrekestelling,
        (x, v) -> x.verzoeken.get(nr).ingebrekestelling = v);
  }

  /** Around 230 hours a month and the capped prices of 2026. */
  private void contract(String pad, Function<Geval, Geval.Opvang> die) {
    alle.bij(
        pad + "urenPerMaand",
        List.of(0, 22_999, 23_000, 23_001),
        x -> die.apply(x).uren,
        (x, v) -> die.apply(x).uren = v);
    alle.bij(
        pad + "uurprijs",
        List.of(0, 849, 850, 998, 999, 1_123, 1_124),
        x -> die.apply(x).uurprijs,
        (x, v) -> die.apply(x).uurprijs = v);
  }
}
