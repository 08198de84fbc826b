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
import nl.opstap.recht.kern.Begrip;
import nl.opstap.recht.kern.Datum;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Samenloop;
import nl.opstap.recht.kern.Vindplaats;
import nl.opstap.recht.kern.Voorwaarde;

/**
 * Art. 1.6: what a parent must do to have a claim, and in lid 3 the partner likewise. Ground e (a
 * parent under 18 in school) is part of j here: both look at studying, and both may be
 * supplemented. Ground b (unpaid work in the business of the partner) is not worked out; a remark
 * says so.
 */
final class Gronden {

  private static final Period DAARNA = Period.ofDays(1);
  static final Period UITLOOP = Period.ofMonths(3);

  private final Persoon persoon;
  private final Indeling indeling;
  private final Set<Variant> varianten;

  private final Voorwaarde.Genoemd loopt;

  /** Whether the right can rest on this activity. */
  final Voorwaarde.Genoemd draagtHetRecht;

  /** Pregnancy leave: nothing can be followed, so the trajectory does not count. */
  final Voorwaarde.Genoemd metVerlof;

  private final Voorwaarde.Genoemd voorziening;

  /** Lid 5, second sentence. */
  final Voorwaarde.Genoemd verlengdeUitloop;

  final Voorwaarde.Benoemd werk;
  final Voorwaarde.Benoemd uitloop;
  final Voorwaarde.Benoemd traject;
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
    werk = grond("1, onder a", " werkt.", " werkt niet.", persoon.werkt());
    verlengdeUitloop = verlengdeUitloop();
    uitloop = uitloop();
    traject = traject();
    zonderUitkering = zonderUitkering();
    uwv = uwv();
    inburgering = inburgering();
    studie = grond("1, onder j", " volgt een studie.", " volgt geen studie.", persoon.studie());
    enigeGrond = enige(werk, uitloop, traject, zonderUitkering, uwv, inburgering, studie);
  }

  private Voorwaarde.Benoemd grond(String onder, String wel, String niet, Voorwaarde inhoud) {
    Vindplaats plaats =
        persoon.equals(Persoon.OUDER) ? Wko.artikel("1.6").lid(onder) : Wko.artikel("1.6").lid(3);
    return voorwaarde(persoon.wie() + wel, persoon.wie() + niet, plaats, inhoud);
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
    Datum vanaf = laatsteDag.plus(DAARNA);
    Datum einde =
        new Samenloop(
            vanaf,
            vanaf.plus(UITLOOP).plus(DAARNA.negated()),
            persoon.verlofVan(),
            persoon.verlofTot());
    return alle(laatsteDag.eerderDan(PEILDATUM), PEILDATUM.nietLaterDan(einde))
        .genoemd("de drie maanden van " + persoon.naam() + " zijn langer door een bevalling");
  }

  /**
   * From the day after the last day until three calendar months later; never without a last day.
   */
  private static Voorwaarde looptUit(DatumFeit laatsteDag) {
    return alle(
        laatsteDag.eerderDan(PEILDATUM),
        PEILDATUM.eerderDan(laatsteDag.plus(DAARNA).plus(UITLOOP)));
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

  private Voorwaarde.Benoemd zonderUitkering() {
    return grond(
        "1, onder f",
        " staat zonder uitkering ingeschreven bij UWV en volgt een traject van de gemeente.",
        " volgt niet zonder uitkering een traject van de gemeente.",
        alle(persoon.uitkering().is(Uitkering.GEEN), persoon.ingeschreven(), voorziening));
  }

  private Voorwaarde.Benoemd uwv() {
    return grond(
        "1, onder h en i",
        " heeft een uitkering van UWV en volgt een traject van UWV.",
        " volgt niet met een uitkering van UWV een traject van UWV.",
        alle(
            persoon
                .uitkering()
                .is(Uitkering.WW, Uitkering.WIA, Uitkering.ZIEKTEWET, Uitkering.WAJONG),
            persoon.uwvTraject()));
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

  private Voorwaarde.Genoemd draagtHetRecht() {
    Activiteit activiteit = persoon.activiteiten();
    return alle(loopt, activiteit.opvangNodig, indeling.geeftRecht(persoon, varianten))
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
        verlengdeUitloop,
        indeling.opWerkGericht(persoon));
  }

  /** The only ground is work that has just ended. */
  Voorwaarde.Genoemd alleenUitloop() {
    return alle(
            uitloop.inhoud(),
            niet(
                Voorwaarde.zonderNamen(
                    enige(werk, traject, zonderUitkering, uwv, inburgering, studie))))
        .genoemd(persoon.naam() + " heeft alleen een grond door werk dat net is gestopt");
  }

  /** A trajectory that has ended, however long ago. */
  Voorwaarde trajectIsVoorbij() {
    return erIs(
        persoon.activiteiten().groep, ((Datum) persoon.activiteiten().tot).eerderDan(PEILDATUM));
  }
}
