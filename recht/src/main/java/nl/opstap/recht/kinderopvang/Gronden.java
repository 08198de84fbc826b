package nl.opstap.recht.kinderopvang;

import static nl.opstap.recht.feiten.Zaak.PEILDATUM;
import static nl.opstap.recht.kern.Voorwaarde.alle;
import static nl.opstap.recht.kern.Voorwaarde.enige;
import static nl.opstap.recht.kern.Voorwaarde.erIs;
import static nl.opstap.recht.kern.Voorwaarde.niet;
import static nl.opstap.recht.kern.Voorwaarde.voorwaarde;

import java.time.Period;
import java.util.List;
import java.util.Set;
import nl.opstap.recht.feiten.Activiteit;
import nl.opstap.recht.feiten.Uitkering;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.Begrip;
import nl.opstap.recht.kern.Datum;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Samenloop;
import nl.opstap.recht.kern.Vindplaats;
import nl.opstap.recht.kern.Voorwaarde;

/**
 * Art. 1.6: what a parent must do to have a claim, and in lid 3 the partner likewise. Ground b
 * (unpaid work in the business of the partner) is not worked out; a remark says so.
 */
final class Gronden {

  private static final Period DAARNA = Period.ofDays(1);

  /** The code of a course or training, in the registration of municipalities. */
  private static final int OPLEIDING = 42;

  private final Persoon persoon;
  private final Indeling indeling;
  private final Set<Variant> varianten;

  private final Voorwaarde.Genoemd loopt;

  /** Whether the right can rest on this activity. */
  final Voorwaarde.Genoemd draagtHetRecht;

  /** Pregnancy leave: nothing can be followed, so the trajectory does not count. */
  final Voorwaarde.Genoemd metVerlof;

  /** Follows a provision that the right can rest on. */
  final Voorwaarde.Genoemd voorziening;

  /** Lid 5, second sentence. */
  final Voorwaarde.Genoemd verlengdeUitloop;

  /** Works, until a day to come. */
  final Voorwaarde.Genoemd werkStopt;

  final Voorwaarde.Benoemd werk;
  final Voorwaarde.Benoemd uitloop;
  final Voorwaarde.Benoemd traject;
  final Voorwaarde.Benoemd jong;
  final Voorwaarde.Benoemd zonderUitkering;
  final Voorwaarde.Benoemd uwv;
  final Voorwaarde.Benoemd inburgering;
  final Voorwaarde.Benoemd studie;

  /** That there is a ground. */
  final Voorwaarde enigeGrond;

  Gronden(Persoon persoon, Indeling indeling, Set<Variant> varianten) {
    this.persoon = persoon;
    this.indeling = indeling;
    this.varianten = varianten;
    loopt = loopt();
    draagtHetRecht = draagtHetRecht();
    metVerlof = metVerlof();
    voorziening = voorziening();
    werk = grond("1, onder a", " werkt.", " werkt niet.", enige(persoon.werkt(), werkteToen()));
    werkStopt = werkStopt();
    verlengdeUitloop = verlengdeUitloop();
    uitloop = uitloop();
    traject = traject();
    zonderUitkering = zonderUitkering();
    uwv = uwv();
    inburgering = inburgering();
    studie = grond("1, onder j", " volgt een studie.", " volgt geen studie.", persoon.studie());
    jong = jong();
    enigeGrond =
        persoon.isPartner()
            ? enige(werk, uitloop, traject, zonderUitkering, uwv, inburgering, studie)
            : enige(werk, uitloop, traject, jong, zonderUitkering, uwv, inburgering, studie);
  }

  private Voorwaarde.Benoemd grond(String onder, String wel, String niet, Voorwaarde inhoud) {
    Vindplaats plaats =
        persoon.isPartner() ? Wko.artikel("1.6").lid(3) : Wko.artikel("1.6").lid(onder);
    return voorwaarde(persoon.wie() + wel, persoon.wie() + niet, plaats, inhoud);
  }

  /** On a day up to the last one of work that has stopped; since when is not told. */
  private Voorwaarde werkteToen() {
    return alle(
        persoon.laatsteWerkdag().eerderDan(Datum.dag(DatumFeit.NOOIT)),
        PEILDATUM.nietLaterDan(persoon.laatsteWerkdag()));
  }

  /**
   * Lid 5: who worked keeps the claim for three calendar months from the day after; longer by the
   * days that these have in common with the time around a birth. The law counts that time from 28
   * days before the expected birth until 42 days after the birth; here it is the leave that a case
   * tells, because a case does not tell the expected day.
   */
  private Voorwaarde.Benoemd uitloop() {
    return grond(
        "5",
        " is korter dan drie maanden geleden gestopt met werken.",
        " is niet in de laatste drie maanden gestopt met werken.",
        enige(looptUit(persoon.laatsteWerkdag()), verlengdeUitloop));
  }

  private Voorwaarde.Genoemd verlengdeUitloop() {
    DatumFeit laatsteDag = persoon.laatsteWerkdag();
    Datum zonderBevalling = laatsteDag.verschoven(Uitloop.DRIE_MAANDEN);
    Datum einde =
        new Samenloop(
            laatsteDag.plus(DAARNA), zonderBevalling, persoon.verlofVan(), persoon.verlofTot());
    return alle(
            laatsteDag.eerderDan(PEILDATUM),
            PEILDATUM.nietLaterDan(einde),
            einde.later(zonderBevalling))
        .genoemd("de drie maanden van " + persoon.naam() + " zijn langer door een bevalling");
  }

  /** In the three months after the last day; never without one. */
  private static Voorwaarde looptUit(DatumFeit laatsteDag) {
    return alle(
        laatsteDag.eerderDan(PEILDATUM),
        PEILDATUM.nietLaterDan(laatsteDag.verschoven(Uitloop.DRIE_MAANDEN)));
  }

  private Voorwaarde.Benoemd traject() {
    return grond(
        "1, onder c",
        " heeft een uitkering en volgt een traject naar werk dat opvang nodig maakt.",
        " volgt niet met een uitkering een traject naar werk dat opvang nodig maakt.",
        alle(
            persoon
                .uitkering()
                .is(Uitkering.ALGEMENE_BIJSTAND, Uitkering.IOAW, Uitkering.IOAZ, Uitkering.ANW),
            voorziening));
  }

  /**
   * Under 18, with schooling, on assistance (articles 16 and 18 of the Participatiewet). Of a
   * partner the age is not asked.
   */
  private Voorwaarde.Benoemd jong() {
    Activiteit activiteit = persoon.activiteiten();
    return grond(
        "1, onder e",
        " is nog geen 18, heeft bijstand en volgt scholing of een opleiding.",
        " volgt niet onder de 18 met bijstand scholing of een opleiding.",
        alle(
            Zaak.OUDER_GEBOREN.wordt(18).later(PEILDATUM),
            persoon.uitkering().is(Uitkering.ALGEMENE_BIJSTAND),
            enige(
                persoon.studie(),
                erIs(activiteit.groep, alle(loopt, activiteit.code.is(OPLEIDING))))));
  }

  private Voorwaarde.Benoemd zonderUitkering() {
    return grond(
        "1, onder f",
        " staat zonder uitkering ingeschreven bij UWV en volgt een traject van de gemeente.",
        " volgt niet zonder uitkering een traject van de gemeente.",
        alle(persoon.uitkering().is(Uitkering.GEEN), persoon.ingeschreven(), voorziening));
  }

  /**
   * With WW any trajectory to work counts, whoever gives it; with the others that of UWV. Of a
   * partner with one of these benefits lid 3 takes a provision of the municipality too.
   */
  private Voorwaarde.Benoemd uwv() {
    Voorwaarde ziekOfArbeidsongeschikt =
        persoon.uitkering().is(Uitkering.WIA, Uitkering.ZIEKTEWET, Uitkering.WAJONG);
    Voorwaarde ietsGevolgd = enige(persoon.uwvTraject(), voorziening);
    return grond(
        "1, onder h en i",
        " heeft een uitkering van UWV en volgt een traject.",
        " volgt niet met een uitkering van UWV een traject.",
        enige(
            alle(persoon.uitkering().is(Uitkering.WW), ietsGevolgd),
            alle(
                ziekOfArbeidsongeschikt,
                persoon.isPartner() ? ietsGevolgd : persoon.uwvTraject())));
  }

  private Voorwaarde.Benoemd inburgering() {
    return grond(
        "1, onder g",
        " volgt een inburgeringstraject.",
        " volgt geen inburgeringstraject.",
        varianten.contains(Variant.INBURGERING_2027)
            ? enige(persoon.inburgering(), onderdeelVanInburgering())
            : persoon.inburgering());
  }

  private Voorwaarde onderdeelVanInburgering() {
    Activiteit activiteit = persoon.activiteiten();
    return erIs(activiteit.groep, alle(loopt, activiteit.hoortBijInburgering));
  }

  /**
   * A provision aimed at work that makes childcare necessary, and that leave does not interrupt.
   */
  private Voorwaarde.Genoemd voorziening() {
    return alle(erIs(persoon.activiteiten().groep, draagtHetRecht), niet(metVerlof))
        .genoemd(persoon.naam() + " volgt een traject naar werk dat opvang nodig maakt");
  }

  /** That it makes childcare necessary is asked under c, not under f and h. */
  private Voorwaarde.Genoemd draagtHetRecht() {
    Activiteit activiteit = persoon.activiteiten();
    Voorwaarde nodig =
        enige(persoon.uitkering().is(Uitkering.GEEN, Uitkering.WW), activiteit.opvangNodig);
    return alle(loopt, nodig, indeling.geeftRecht(persoon, varianten))
        .genoemd("het recht kan rusten op deze activiteit van " + persoon.naam());
  }

  private Voorwaarde.Genoemd loopt() {
    Activiteit activiteit = persoon.activiteiten();
    Voorwaarde isBezig = PEILDATUM.nietLaterDan(activiteit.tot);
    return alle(
            activiteit.van.nietLaterDan(PEILDATUM),
            varianten.contains(Variant.UITLOOP_TRAJECTEN)
                ? enige(isBezig, looptUit(activiteit.tot))
                : isBezig)
        .genoemd("deze activiteit van " + persoon.naam() + " loopt op de peildatum");
  }

  private Voorwaarde.Genoemd metVerlof() {
    return alle(
            persoon.verlofVan().nietLaterDan(PEILDATUM),
            PEILDATUM.nietLaterDan(persoon.verlofTot()))
        .genoemd(persoon.naam() + " heeft zwangerschapsverlof");
  }

  /** The names that sentences about the grounds of this person use. */
  List<Begrip> begrippen() {
    return List.of(
        voorziening,
        draagtHetRecht,
        loopt,
        metVerlof,
        werkStopt,
        verlengdeUitloop,
        indeling.opWerkGericht(persoon));
  }

  private Voorwaarde.Genoemd werkStopt() {
    return alle(persoon.werkt(), werkteToen())
        .genoemd("het werk van " + persoon.naam() + " stopt op een dag die bekend is");
  }

  /** A trajectory that ended, however long ago. */
  Voorwaarde trajectIsVoorbij() {
    return erIs(
        persoon.activiteiten().groep, ((Datum) persoon.activiteiten().tot).eerderDan(PEILDATUM));
  }

  /** The same, on that day or since. */
  Voorwaarde trajectIsVoorbijSinds(Datum dag) {
    Activiteit activiteit = persoon.activiteiten();
    Datum eind = activiteit.tot;
    return erIs(activiteit.groep, alle(dag.nietLaterDan(eind), eind.eerderDan(PEILDATUM)));
  }
}
