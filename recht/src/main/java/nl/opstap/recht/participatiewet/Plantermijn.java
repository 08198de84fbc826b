package nl.opstap.recht.participatiewet;

import static nl.opstap.recht.feiten.Zaak.PEILDATUM;
import static nl.opstap.recht.feiten.Zaak.PLAN;
import static nl.opstap.recht.kern.Voorwaarde.alle;
import static nl.opstap.recht.kern.Voorwaarde.enige;
import static nl.opstap.recht.kern.Voorwaarde.erIs;
import static nl.opstap.recht.kern.Voorwaarde.niet;
import static nl.opstap.recht.kern.Voorwaarde.voorwaarde;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import nl.opstap.recht.feiten.Artikel;
import nl.opstap.recht.feiten.Ontheffing;
import nl.opstap.recht.feiten.Verzoek;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.Begrip;
import nl.opstap.recht.kern.Datum;
import nl.opstap.recht.kern.Voorwaarde;
import nl.opstap.recht.kern.Waarde;

/**
 * Art. 9a lid 7: the plan is there within six months from the day the request was received. The
 * term goes on after the decision until there is a plan. An exemption that was revived has no new
 * term, and whether the old one stood still in between the law does not say: then no day is told.
 *
 * <p>On which request an exemption rests is not registered. It can be one that came in from a year
 * before the first day until a month after it; of those the first that had not been decided on when
 * the last came in.
 */
final class Plantermijn {

  private static final Period HALF_JAAR = Period.ofMonths(6);
  private static final Period JAAR = Period.ofMonths(12);

  /** Transitional law of 2009: asked until then, the plan could take twelve months. */
  private static final LocalDate EERSTE_HALFJAAR = LocalDate.of(2009, 6, 30);

  private static final Datum.Genoemd EERSTE_DAG =
      Datum.eersteVan(Ontheffing.GROEP, Registratie.VAN_HIER, Ontheffing.VAN)
          .genoemd("de eerste dag waarop deze gemeente ontheffing gaf");

  private static final Datum.Genoemd EERSTE_EINDE =
      Datum.laatsteVan(
              Ontheffing.GROEP,
              alle(Registratie.VAN_HIER, Ontheffing.VAN.nietLaterDan(EERSTE_DAG)),
              Ontheffing.TOT)
          .genoemd("de laatste dag van de ontheffing van die eerste dag");

  private static final Voorwaarde.Genoemd HERLEEFD =
      erIs(
              Ontheffing.GROEP,
              alle(
                  Registratie.VAN_HIER,
                  Ontheffing.VAN.nietLaterDan(PEILDATUM),
                  Ontheffing.VAN.later(EERSTE_EINDE.plus(Period.ofDays(1)))))
          .genoemd("de ontheffing van die eerste dag eindigde, en er begon een andere");

  private static final Voorwaarde KAN_GROND_ZIJN =
      alle(
          Verzoek.ARTIKEL.is(Artikel.ARTIKEL_9A),
          Verzoek.ONTVANGEN.nietLaterDan(PEILDATUM),
          EERSTE_DAG.plus(Period.ofYears(-1)).nietLaterDan(Verzoek.ONTVANGEN),
          Verzoek.ONTVANGEN.nietLaterDan(EERSTE_DAG.plus(Period.ofMonths(1))));

  private static final Datum.Genoemd LAATSTE =
      Datum.laatsteVan(Verzoek.GROEP, KAN_GROND_ZIJN, Verzoek.ONTVANGEN)
          .genoemd("de dag waarop het laatste verzoek van rond die eerste dag is ontvangen");

  private static final Voorwaarde IS_GROND =
      alle(KAN_GROND_ZIJN, LAATSTE.nietLaterDan(Verzoek.BESLUIT_BEKENDGEMAAKT));

  private static final Datum.Genoemd ONTVANGEN =
      Datum.eersteVan(Verzoek.GROEP, IS_GROND, Verzoek.ONTVANGEN)
          .genoemd("de dag waarop het verzoek van de ontheffing is ontvangen");

  private static final Voorwaarde.Genoemd GROND_BEKEND =
      alle(niet(HERLEEFD), erIs(Verzoek.GROEP, IS_GROND))
          .genoemd("bekend is op welk verzoek de ontheffing rust");

  /** What the sentences of {@link #uiterlijk()} use. */
  static final List<Begrip> BEGRIPPEN =
      List.of(
          Verzoek9a.ONTVANGEN,
          EERSTE_DAG,
          EERSTE_EINDE,
          HERLEEFD,
          LAATSTE,
          ONTVANGEN,
          GROND_BEKEND);

  private final Tekst tekst;
  private final Artikel9a artikel9a;
  private final Voorwaarde.Benoemd ontbreekt;

  Plantermijn(Tekst tekst, Artikel9a artikel9a) {
    this.tekst = tekst;
    this.artikel9a = artikel9a;
    this.ontbreekt =
        voorwaarde(
            "Bij de ontheffing moet nog een plan van aanpak komen.",
            "Er is geen geldende ontheffing waarbij nog een plan van aanpak moet komen.",
            tekst.artikel("9a").lid(7),
            alle(niet(PLAN), artikel9a.geldtOfBegintNog()));
  }

  /** The plan that is there is from long before this municipality gave an exemption. */
  static Voorwaarde planIsOuder() {
    return alle(PLAN, Zaak.PLAN_VASTGESTELD.eerderDan(EERSTE_DAG.plus(JAAR.negated())));
  }

  /** An exemption was given, is not suspended by law, and there is no plan yet. */
  Voorwaarde.Benoemd ontbreekt() {
    return ontbreekt;
  }

  /** It was given on a request that is not registered. */
  Voorwaarde zonderVerzoek() {
    return alle(ontbreekt, niet(HERLEEFD), niet(GROND_BEKEND));
  }

  Voorwaarde bijHerleving() {
    return alle(ontbreekt, HERLEEFD);
  }

  /**
   * A request was decided on and no exemption is registered: nobody can see whether a term runs.
   */
  Voorwaarde beslistZonderOntheffing() {
    return alle(
        erIs(
            Verzoek.GROEP,
            alle(
                Verzoek.ARTIKEL.is(Artikel.ARTIKEL_9A),
                Verzoek.BESLUIT_BEKENDGEMAAKT.nietLaterDan(PEILDATUM))),
        niet(erIs(Ontheffing.GROEP, Registratie.VAN_HIER)));
  }

  /** The last day has gone by. */
  Voorwaarde isTeLaat() {
    return alle(
        ontbreekt,
        GROND_BEKEND,
        enige(
            alle(isVroeg(ONTVANGEN), ONTVANGEN.plus(JAAR).eerderDan(PEILDATUM)),
            alle(niet(isVroeg(ONTVANGEN)), ONTVANGEN.plus(HALF_JAAR).eerderDan(PEILDATUM))));
  }

  /** The last day for the plan while the request is open: when it will be granted. */
  List<Waarde> bijOpenVerzoek(Voorwaarde verlening) {
    return tekst.sinds(Tekst.WWB_2012)
        ? List.of(
            Waarde.dag(Ontheffing9a.PLAN_UITERLIJK, verlening, Verzoek9a.ONTVANGEN.plus(HALF_JAAR)))
        : uiterlijk(verlening, Verzoek9a.ONTVANGEN);
  }

  /** The last day for the plan of a case, before the decision and after it. */
  List<Waarde> uiterlijk() {
    Voorwaarde verlening =
        alle(artikel9a.wordtGegeven(), niet(artikel9a.herleeft()), niet(ontbreekt));
    List<Waarde> uit = new ArrayList<>(bijOpenVerzoek(verlening));
    uit.addAll(uiterlijk(alle(ontbreekt, GROND_BEKEND), ONTVANGEN));
    return uit;
  }

  private static List<Waarde> uiterlijk(Voorwaarde als, Datum ontvangen) {
    return List.of(
        Waarde.dag(
            Ontheffing9a.PLAN_UITERLIJK, alle(als, isVroeg(ontvangen)), ontvangen.plus(JAAR)),
        Waarde.dag(
            Ontheffing9a.PLAN_UITERLIJK,
            alle(als, niet(isVroeg(ontvangen))),
            ontvangen.plus(HALF_JAAR)));
  }

  private static Voorwaarde isVroeg(Datum ontvangen) {
    return ontvangen.nietLaterDan(Datum.dag(EERSTE_HALFJAAR));
  }
}
