package nl.opstap.recht.proef;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import nl.opstap.recht.feiten.BovenMaximum;

/**
 * Adds to a drawn case what a dossier tells beside it: the municipality and its policy, advice, the
 * plan, and how requests went. From a stream of its own, so that what was drawn before it stays as
 * it was.
 */
final class Dossiergenerator {

  private final SplittableRandom toeval;
  private final LocalDate p;

  Dossiergenerator(SplittableRandom toeval, LocalDate p) {
    this.toeval = toeval;
    this.p = p;
  }

  private boolean kans(double kans) {
    return toeval.nextDouble() < kans;
  }

  private <T> T een(List<T> uit) {
    return uit.get(toeval.nextInt(uit.size()));
  }

  void vul(Geval g) {
    g.gemeente = kans(0.8) ? 935 : 363;
    g.medischAdvies = kans(0.5);
    g.medischAdviesVereist = kans(0.5);
    g.arbeidsvermogenInGeding = kans(0.3);
    g.arbeidskundigAdvies = kans(0.3);
    g.leeftijdGenoemd = kans(0.2);
    g.groepGenoemd = kans(0.2);
    g.opvangBeschikbaar = kans(0.7);
    g.voldoendeScholing = kans(0.7);
    g.belastbaar = kans(0.7);
    g.studiefinanciering = kans(0.3);
    g.leeftijdsgrens = een(List.of(4, 5, 5, 12));
    g.urenOnderGrens = een(List.of(0, 16, 20));
    g.urenVanafGrens = een(List.of(20, 32));
    g.bovenMaximum = een(List.of(BovenMaximum.values()));
    g.gratisOpvang = kans(0.2);
    g.partnerBuitenland = kans(0.2);
    g.planVastgesteld = p.minusDays(toeval.nextInt(0, 400));
    g.laatsteHeronderzoek = kans(0.5) ? Geval.NOOIT : p.minusDays(toeval.nextInt(0, 200));
    g.ontheffingen.forEach(ontheffing -> ontheffing.ookReintegratie = kans(0.3));
    g.verzoeken.forEach(this::verloop);
  }

  /** How a request went; half of the decisions lie where the six weeks to object end. */
  private void verloop(Geval.Verzoek v) {
    if (kans(0.3)) {
      v.aanvullingGevraagd = v.ontvangen.plusDays(toeval.nextInt(0, 40));
      v.aangevuld = kans(0.3) ? Geval.NOOIT : v.aanvullingGevraagd.plusDays(toeval.nextInt(0, 30));
    }
    if (kans(0.3)) {
      v.ingebrekestelling = v.ontvangen.plusDays(toeval.nextInt(40, 100));
    }
    if (kans(0.4)) {
      LocalDate dag =
          kans(0.5)
              ? p.minusWeeks(6).plusDays(toeval.nextInt(-6, 3))
              : p.plusDays(toeval.nextInt(-60, 3));
      v.besluit = dag.isBefore(v.ontvangen) ? v.ontvangen : dag;
    }
  }
}
