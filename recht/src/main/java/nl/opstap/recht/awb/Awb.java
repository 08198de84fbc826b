package nl.opstap.recht.awb;

import static nl.opstap.recht.feiten.Zaak.PEILDATUM;
import static nl.opstap.recht.kern.Voorwaarde.alle;
import static nl.opstap.recht.kern.Voorwaarde.enige;
import static nl.opstap.recht.kern.Voorwaarde.erIs;
import static nl.opstap.recht.kern.Voorwaarde.niet;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.opstap.recht.feiten.Artikel;
import nl.opstap.recht.feiten.Verzoek;
import nl.opstap.recht.kern.Dagenlijst;
import nl.opstap.recht.kern.Datum;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Regeling;
import nl.opstap.recht.kern.Sleutel;
import nl.opstap.recht.kern.Tabel;
import nl.opstap.recht.kern.Voorwaarde;
import nl.opstap.recht.kern.Waarde;

/**
 * The terms that run for each request: to decide (4:13 and 4:15), to object (6:7 and 6:8), and the
 * penalty for a late decision (4:17). The Participatiewet has no term of its own for a decision on
 * art. 9 or 9a, so the reasonable term of 4:13 applies: over after eight weeks in any case.
 */
public final class Awb {

  public static final Regeling AWB =
      Regeling.wet("BWBR0005537", "Algemene wet bestuursrecht", LocalDate.of(2024, 1, 1));

  public static final Tabel DWANGSOM = Tabel.lees(Awb.class, "dwangsom.csv");

  /** Of which article a request is. */
  public static final Sleutel.Woord ARTIKEL = Sleutel.woord("artikel", "Artikel");

  public static final Sleutel.Dag ONTVANGEN = Sleutel.dag("ontvangen", "Ontvangen");
  public static final Sleutel.Dag BESLUIT_UITERLIJK =
      Sleutel.dag("besluitUiterlijk", "Besluit uiterlijk");
  public static final Sleutel.Dag BESLUIT_UITERLIJK_ZONDER_OPSCHORTING =
      Sleutel.dag("besluitUiterlijkZonderOpschorting", "Besluit uiterlijk, zonder opschorting");
  public static final Sleutel.Dag BEZWAAR_TOT_EN_MET =
      Sleutel.dag("bezwaarTotEnMet", "Bezwaar kan tot en met");
  public static final Sleutel.Dag DWANGSOM_VANAF =
      Sleutel.dag("dwangsomVanaf", "Dwangsom loopt vanaf");
  public static final Sleutel.Getal DWANGSOM_TOT_NU =
      Sleutel.getal("dwangsomTotNu", "Dwangsom tot nu, in euro");

  private static final Period BESLISTERMIJN = Period.ofWeeks(8);
  private static final Period BEZWAARTERMIJN = Period.ofWeeks(6);

  /** A request that has come in. */
  public static final Voorwaarde VERZOEK_BINNEN = Verzoek.ONTVANGEN.nietLaterDan(PEILDATUM);

  /** First day of the oldest text of the Awb that was read. */
  public static final LocalDate EERSTE_TEKST = LocalDate.of(2024, 1, 1);

  private static final Period NA_INGEBREKESTELLING = Period.ofWeeks(2);

  /** From the day after the invitation to complete the request until it is completed (4:15). */
  private static final Datum BESLUIT =
      Verzoek.ONTVANGEN
          .plus(BESLISTERMIJN)
          .verlengdMet(Verzoek.AANVULLING_GEVRAAGD.plus(Period.ofDays(1)), Verzoek.AANGEVULD)
          .verschoven(Termijnenwet.VERLENGD);

  private static final Datum BEZWAAR = bezwaarTotEnMet(Verzoek.BESLUIT_BEKENDGEMAAKT);

  /** A request on which a decision is due, or against whose decision an objection can be made. */
  public static final Voorwaarde TERMIJN_LOOPT =
      alle(VERZOEK_BINNEN, PEILDATUM.nietLaterDan(BEZWAAR));

  private static final Datum NOOIT = Datum.dag(DatumFeit.NOOIT);

  private static final Voorwaarde OPEN =
      alle(VERZOEK_BINNEN, PEILDATUM.eerderDan(Verzoek.BESLUIT_BEKENDGEMAAKT));

  /** A request on which a decision is due. */
  public static final Voorwaarde VERZOEK_OPEN = erIs(Verzoek.GROEP, OPEN);

  /** The last day to decide has gone by. */
  public static final Voorwaarde TE_LAAT =
      erIs(Verzoek.GROEP, alle(OPEN, BESLUIT.eerderDan(PEILDATUM)));

  private static final Voorwaarde IN_GEBREKE_GESTELD =
      alle(OPEN, Verzoek.INGEBREKESTELLING.nietLaterDan(PEILDATUM));

  /** A notice of default came while the term still ran: it has no effect (4:17 lid 3). */
  public static final Voorwaarde TE_VROEG_IN_GEBREKE =
      erIs(
          Verzoek.GROEP, alle(IN_GEBREKE_GESTELD, Verzoek.INGEBREKESTELLING.nietLaterDan(BESLUIT)));

  /** A notice of default long after the term: perhaps unreasonably late (4:17 lid 6, onder a). */
  public static final Voorwaarde LAAT_IN_GEBREKE =
      erIs(
          Verzoek.GROEP,
          alle(
              IN_GEBREKE_GESTELD,
              BESLUIT.plus(Period.ofYears(1)).eerderDan(Verzoek.INGEBREKESTELLING)));

  /** The parent was asked to complete a request, and has not. */
  public static final Voorwaarde WACHT_OP_AANVULLING =
      erIs(
          Verzoek.GROEP,
          alle(
              OPEN,
              Verzoek.AANVULLING_GEVRAAGD.nietLaterDan(PEILDATUM),
              PEILDATUM.eerderDan(Verzoek.AANGEVULD)));

  private Awb() {}

  /** The last day to object to a decision that was announced on a day (6:7 and 6:8). */
  public static Datum bezwaarTotEnMet(Datum bekendgemaakt) {
    return bekendgemaakt.plus(BEZWAARTERMIJN).verschoven(Termijnenwet.VERLENGD);
  }

  /**
   * A term that runs is over in a year of which it is not known which days a decree puts on a par
   * with a holiday.
   */
  public static Voorwaarde jaarOnbekend() {
    return erIs(
        Verzoek.GROEP, alle(TERMIJN_LOOPT, enige(isOnbekend(BESLUIT), isOnbekend(BEZWAAR))));
  }

  private static Voorwaarde isOnbekend(Datum dag) {
    Dagenlijst lijst = Termijnenwet.GELIJKGESTELD;
    return alle(
        dag.eerderDan(NOOIT),
        enige(dag.eerderDan(Datum.dag(lijst.vanaf())), dag.later(Datum.dag(lijst.totEnMet()))));
  }

  /** What there is to tell of each request. */
  public static List<Waarde> perVerzoek() {
    Datum zonderPauze = Verzoek.ONTVANGEN.plus(BESLISTERMIJN);
    Voorwaarde isBesloten = niet(NOOIT.nietLaterDan(Verzoek.BESLUIT_BEKENDGEMAAKT));
    Datum dwangsomVanaf =
        Verzoek.INGEBREKESTELLING.plus(NA_INGEBREKESTELLING).plus(Period.ofDays(1));
    Voorwaarde inGebreke =
        alle(
            Verzoek.INGEBREKESTELLING.nietLaterDan(PEILDATUM),
            Verzoek.INGEBREKESTELLING.later(BESLUIT),
            dwangsomVanaf.nietLaterDan(Verzoek.BESLUIT_BEKENDGEMAAKT),
            Datum.dag(EERSTE_TEKST).nietLaterDan(PEILDATUM));
    return List.of(
        new Waarde.Keuze(
            ARTIKEL,
            Voorwaarde.altijd(),
            List.of(
                new Waarde.Optie("9", Verzoek.ARTIKEL.is(Artikel.ARTIKEL_9)),
                new Waarde.Optie("9a", Verzoek.ARTIKEL.is(Artikel.ARTIKEL_9A)),
                new Waarde.Optie("WIJ 17", Voorwaarde.altijd()))),
        Waarde.dag(ONTVANGEN, Voorwaarde.altijd(), Verzoek.ONTVANGEN),
        Waarde.dag(
            BESLUIT_UITERLIJK_ZONDER_OPSCHORTING,
            Voorwaarde.altijd(),
            zonderPauze.verschoven(Termijnenwet.VERLENGD)),
        Waarde.dag(BESLUIT_UITERLIJK, Voorwaarde.altijd(), BESLUIT),
        Waarde.dag(BEZWAAR_TOT_EN_MET, isBesloten, BEZWAAR),
        Waarde.dag(DWANGSOM_VANAF, inGebreke, dwangsomVanaf),
        Waarde.aantal(
            DWANGSOM_TOT_NU,
            inGebreke,
            new Tabel.Staffel(
                dwangsomVanaf,
                Datum.eerste(PEILDATUM.plus(Period.ofDays(1)), Verzoek.BESLUIT_BEKENDGEMAAKT),
                DWANGSOM)));
  }
}
