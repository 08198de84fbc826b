package nl.opstap.recht.participatiewet;

import static nl.opstap.recht.feiten.Zaak.ALLEENSTAANDE_OUDER;
import static nl.opstap.recht.feiten.Zaak.ONDUBBELZINNIG_ONWILLIG;
import static nl.opstap.recht.feiten.Zaak.PEILDATUM;
import static nl.opstap.recht.feiten.Zaak.VOLLEDIGE_ZORG;
import static nl.opstap.recht.kern.Voorwaarde.alle;
import static nl.opstap.recht.kern.Voorwaarde.enige;
import static nl.opstap.recht.kern.Voorwaarde.erIs;
import static nl.opstap.recht.kern.Voorwaarde.niet;
import static nl.opstap.recht.kern.Voorwaarde.onbepaaldAls;
import static nl.opstap.recht.kern.Voorwaarde.voorwaarde;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import nl.opstap.recht.feiten.Artikel;
import nl.opstap.recht.feiten.Einde;
import nl.opstap.recht.feiten.Ontheffing;
import nl.opstap.recht.kern.Datum;
import nl.opstap.recht.kern.Tegoed;
import nl.opstap.recht.kern.Voorwaarde;

/**
 * Art. 9a: a lone parent with a child under five who asks for it is exempted from the duty to work,
 * once, for five years together (six under the text of 2009). The college has no choice: it must,
 * unless it is unmistakable that the parent does not want to use a provision.
 *
 * <p>Readings chosen where the text leaves room: within one municipality the time that is left is
 * revived (lid 6), in another it is granted anew with what was used taken off (lid 1 and 4); a
 * withdrawal follows the person, because the exemption is given once (lid 2); whether the duty
 * rests on the parent at all (age, unfitness) is not asked, because art. 9a does not ask it.
 */
public final class Artikel9a {

  /**
   * Until this day unwillingness suspended (art. 9a lid 5 onder d, 2009); since then it withdraws.
   */
  private static final LocalDate LAATSTE_OPSCHORTING = LocalDate.of(2011, 12, 31);

  private final Tekst tekst;
  private final Artikel9 artikel9;

  /** Made once: what a case says about a condition is found once for the same one. */
  private final Datum.Genoemd tijdOp;

  private final Voorwaarde.Benoemd tijdOver;
  private final Voorwaarde.Benoemd geldt;
  private final Voorwaarde kan;

  Artikel9a(Tekst tekst) {
    this.tekst = tekst;
    this.artikel9 = new Artikel9(tekst);
    this.tijdOp = wanneerTijdOp();
    this.tijdOver = isTijdOver();
    this.geldt = isVanKracht();
    this.kan = voorwaarden();
  }

  /**
   * Lid 1: the first day on which a child is no longer under five. Who was born on 29 February
   * turns five on 1 March.
   */
  public static LocalDate wordtVijf(LocalDate geboren) {
    return new Datum.Leeftijd(5).verschuif(geboren);
  }

  /**
   * Lid 4: the first day on which the time is used up. Periods under the WIJ count, but not for
   * IOAW and IOAZ (their article 38 lid 4).
   */
  Datum.Genoemd tijdOp() {
    return tijdOp;
  }

  private Datum.Genoemd wanneerTijdOp() {
    Voorwaarde telt =
        tekst.sinds(Tekst.WWB_2012)
            ? enige(
                Registratie.IS_9A,
                alle(Ontheffing.ARTIKEL.is(Artikel.WIJ_17), niet(Artikel9.ioawOfIoaz())))
            : Registratie.IS_9A;
    return new Tegoed(
            Ontheffing.GROEP,
            telt,
            Ontheffing.VAN,
            Ontheffing.TOT,
            Registratie.OPGESCHORT,
            tekst.hoogsteMaanden())
        .genoemd("de dag waarop de %d jaar op zijn".formatted(jaren()));
  }

  int jaren() {
    return tekst.hoogsteMaanden() / 12;
  }

  /** Lid 4: until the youngest child turns five, and never longer than the time that is left. */
  Datum.Genoemd uiterlijk() {
    return Datum.eerste(tijdOp, Artikel9.JONGSTE.wordt(5))
        .plus(Period.ofDays(-1))
        .genoemd("de laatste dag die de ontheffing kan duren");
  }

  private Voorwaarde.Benoemd looptNogNiet() {
    return voorwaarde(
        "Er loopt nog geen ontheffing voor een jong kind.",
        "Er loopt al een ontheffing voor een jong kind, of er is er een die later begint. Een tweede"
            + " is er niet.",
        tekst.artikel("9a").lid(2),
        niet(Registratie.LOOPT_OF_BEGINT_NOG));
  }

  private Voorwaarde.Benoemd jongKind() {
    return voorwaarde(
        "De ouder heeft een kind ten laste dat nog geen vijf jaar is.",
        "De ouder heeft geen kind ten laste dat jonger is dan vijf jaar.",
        tekst.artikel("9a").lid(1),
        Artikel9.JONGSTE.wordt(5).later(PEILDATUM));
  }

  private Voorwaarde.Benoemd isTijdOver() {
    return voorwaarde(
        "Van de %d jaar ontheffing is nog tijd over.".formatted(jaren()),
        "De %d jaar ontheffing zijn op, ook als ze in een andere gemeente zijn gebruikt."
            .formatted(jaren()),
        tekst.artikel("9a").lid(4),
        tijdOp.later(PEILDATUM));
  }

  /** Lid 5 onder d and lid 6: what was withdrawn is not revived. In 2009 it was suspended. */
  private Voorwaarde.Benoemd nietIngetrokken() {
    Voorwaarde ingetrokken =
        alle(
            Registratie.IS_9A,
            Ontheffing.EINDE.is(Einde.INGETROKKEN),
            Ontheffing.TOT.eerderDan(PEILDATUM));
    Voorwaarde volgensNieuw = Datum.dag(LAATSTE_OPSCHORTING).nietLaterDan(Ontheffing.TOT);
    return voorwaarde(
        "Een eerdere ontheffing is niet ingetrokken.",
        "Een eerdere ontheffing is ingetrokken. Zij kan niet herleven, want de ontheffing wordt"
            + " eenmalig gegeven. (Was dat vóór 2012, dan was het toen een opschorting en is niet"
            + " bekend wat daarvan sinds 2012 geldt.)",
        tekst.artikel("9a").lid("5, onder d"),
        alle(
            niet(erIs(Ontheffing.GROEP, alle(ingetrokken, volgensNieuw))),
            onbepaaldAls(erIs(Ontheffing.GROEP, alle(ingetrokken, niet(volgensNieuw))))));
  }

  /** An exemption is registered as running on the reference date, and was not suspended by law. */
  Voorwaarde.Benoemd loopt() {
    return voorwaarde(
        "Er loopt een ontheffing voor een jong kind.",
        "Er loopt geen ontheffing voor een jong kind.",
        tekst.artikel("9a").lid(2),
        Registratie.LOOPT);
  }

  /**
   * It runs, and the law has not ended or suspended it: there is assistance, a child under five,
   * and time left (lid 4 and 5).
   */
  public Voorwaarde.Benoemd geldt() {
    return geldt;
  }

  private Voorwaarde.Benoemd isVanKracht() {
    return voorwaarde(
        "Er geldt een ontheffing voor een jong kind.",
        "Er geldt geen ontheffing voor een jong kind.",
        tekst.artikel("9a").lid(4),
        Voorwaarde.zonderNamen(alle(artikel9.bijstand(), loopt(), jongKind(), tijdOver)));
  }

  /** It holds, of a parent who by what is known now would not get it. */
  Voorwaarde zonderGrond() {
    return alle(geldt, enige(niet(ALLEENSTAANDE_OUDER), niet(VOLLEDIGE_ZORG)));
  }

  /** One is registered as running, and the law has ended or suspended it. */
  Voorwaarde looptAchter() {
    return alle(Registratie.STAAT_ALS_LOPEND, niet(geldt));
  }

  /** The day on which the law did; not when it was for want of a child. */
  Datum nietMeerSinds() {
    return Datum.eerste(tijdOp, Registratie.LOPENDE_OPGESCHORT);
  }

  /** The same, also of an exemption that was given and begins later. */
  Voorwaarde geldtOfBegintNog() {
    return Voorwaarde.zonderNamen(
        alle(artikel9.bijstand(), Registratie.LOOPT_OF_BEGINT_NOG, jongKind(), tijdOver));
  }

  /** Lid 1 to 6: everything but the request itself. */
  Voorwaarde kan() {
    return kan;
  }

  private Voorwaarde voorwaarden() {
    List<Voorwaarde> delen = new ArrayList<>();
    delen.add(artikel9.bijstand());
    delen.add(
        voorwaarde(
            "De ouder is alleenstaande ouder.",
            "De ouder is geen alleenstaande ouder.",
            tekst.artikel("9a").lid(1),
            ALLEENSTAANDE_OUDER));
    delen.add(
        voorwaarde(
            "De ouder heeft de volledige zorg voor een kind ten laste.",
            "De ouder heeft niet de volledige zorg voor een kind ten laste.",
            tekst.artikel("9a").lid(1),
            VOLLEDIGE_ZORG));
    delen.add(jongKind());
    // Before what is registered as running: when the time is up, that does not run any more.
    delen.add(tijdOver);
    delen.add(looptNogNiet());
    if (tekst.sinds(Tekst.WWB_2012)) {
      delen.add(nietIngetrokken());
    }
    delen.add(
        voorwaarde(
            "Niet blijkt ondubbelzinnig dat de ouder een voorziening niet wil gebruiken.",
            "Uit houding en gedrag blijkt ondubbelzinnig dat de ouder een voorziening niet wil"
                + " gebruiken. Dat is de enige reden om te weigeren.",
            tekst.artikel("9a").lid(3),
            niet(ONDUBBELZINNIG_ONWILLIG)));
    return new Voorwaarde.Alle(List.copyOf(delen));
  }

  /** The same under one name, for values and remarks. */
  Voorwaarde.Benoemd kanKrijgen() {
    return voorwaarde(
        "De ouder kan de ontheffing voor een jong kind krijgen.",
        "De ouder kan de ontheffing voor een jong kind niet krijgen.",
        tekst.artikel("9a").lid(1),
        Voorwaarde.zonderNamen(kan));
  }

  Voorwaarde.Benoemd verzoek() {
    return voorwaarde(
        "De ouder heeft om ontheffing gevraagd.",
        "Er is geen verzoek om ontheffing waarop nog moet worden besloten.",
        tekst.artikel("9a").lid(1),
        Verzoek9a.IS_ER);
  }

  /**
   * A request was decided on, no exemption of this municipality is registered that runs or will,
   * and an objection is still possible: it was refused, or the registration is behind.
   */
  Voorwaarde bezwaarLoopt() {
    return alle(
        Verzoek9a.BEZWAAR_KAN_NOG,
        niet(
            erIs(
                Ontheffing.GROEP,
                alle(Registratie.VAN_HIER, PEILDATUM.nietLaterDan(Ontheffing.TOT)))));
  }

  /** The youngest child turned five while the request waited: the time before it still counts. */
  Voorwaarde werdVijfNaVerzoek() {
    return alle(
        verzoek(),
        artikel9.bijstand(),
        ALLEENSTAANDE_OUDER,
        VOLLEDIGE_ZORG,
        Artikel9.JONGSTE.wordt(5).nietLaterDan(PEILDATUM),
        Artikel9.JONGSTE.wordt(5).later(Verzoek9a.ONTVANGEN));
  }

  /** The exemption is granted or revived on the request that has come in. */
  Voorwaarde.Benoemd wordtGegeven() {
    return voorwaarde(
        "De ouder krijgt de ontheffing voor een jong kind op het verzoek.",
        "De ouder krijgt geen ontheffing voor een jong kind.",
        tekst.artikel("9a").lid(1),
        Voorwaarde.zonderNamen(alle(verzoek(), kan)));
  }

  /** Lid 6: an earlier exemption of this municipality comes back to life. */
  Voorwaarde.Benoemd herleeft() {
    return voorwaarde(
        "Een eerdere ontheffing van deze gemeente herleeft.",
        "Er is geen eerdere ontheffing van deze gemeente.",
        tekst.artikel("9a").lid(6),
        erIs(Ontheffing.GROEP, alle(Registratie.VAN_HIER, Ontheffing.VAN.nietLaterDan(PEILDATUM))));
  }
}
