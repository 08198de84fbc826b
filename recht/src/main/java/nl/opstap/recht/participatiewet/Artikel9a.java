package nl.opstap.recht.participatiewet;

import static nl.opstap.recht.feiten.Zaak.ALLEENSTAANDE_OUDER;
import static nl.opstap.recht.feiten.Zaak.ONDUBBELZINNIG_ONWILLIG;
import static nl.opstap.recht.feiten.Zaak.OUDER_GEBOREN;
import static nl.opstap.recht.feiten.Zaak.PEILDATUM;
import static nl.opstap.recht.feiten.Zaak.STUDIE;
import static nl.opstap.recht.feiten.Zaak.STUDIEFINANCIERING;
import static nl.opstap.recht.feiten.Zaak.VOLLEDIGE_ZORG;
import static nl.opstap.recht.kern.Voorwaarde.alle;
import static nl.opstap.recht.kern.Voorwaarde.altijd;
import static nl.opstap.recht.kern.Voorwaarde.erIs;
import static nl.opstap.recht.kern.Voorwaarde.niet;
import static nl.opstap.recht.kern.Voorwaarde.nooit;
import static nl.opstap.recht.kern.Voorwaarde.onbepaaldAls;
import static nl.opstap.recht.kern.Voorwaarde.voorwaarde;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import nl.opstap.recht.feiten.Artikel;
import nl.opstap.recht.feiten.Einde;
import nl.opstap.recht.feiten.Ontheffing;
import nl.opstap.recht.feiten.Verzoek;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.Datum;
import nl.opstap.recht.kern.Getal;
import nl.opstap.recht.kern.Onderwerp;
import nl.opstap.recht.kern.Regel;
import nl.opstap.recht.kern.Tegoed;
import nl.opstap.recht.kern.Voorwaarde;
import nl.opstap.recht.kern.Waarde;

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

  public static final Onderwerp ONTHEFFING =
      new Onderwerp(
          "ontheffing-9a",
          "Ontheffing voor de zorg voor een kind onder de vijf",
          "Moet het college de ontheffing geven of laten herleven (artikel 9a)?");

  /**
   * Until this day unwillingness suspended (art. 9a lid 5 onder d, 2009); since then it withdraws.
   */
  private static final LocalDate LAATSTE_OPSCHORTING = LocalDate.of(2011, 12, 31);

  /** Transitional law of 2009: asked until then, the plan could take twelve months. */
  private static final LocalDate EERSTE_HALFJAAR = LocalDate.of(2009, 6, 30);

  private static final Voorwaarde IS_9A = Ontheffing.ARTIKEL.is(Artikel.ARTIKEL_9A);

  /** A request that has come in and on which no decision has been announced. */
  private static final Voorwaarde VERZOEK_OPEN =
      alle(
          Verzoek.ARTIKEL.is(Artikel.ARTIKEL_9A),
          Verzoek.ONTVANGEN.nietLaterDan(PEILDATUM),
          PEILDATUM.eerderDan(Verzoek.BESLUIT_BEKENDGEMAAKT));

  private static final Datum.Genoemd ONTVANGEN =
      Datum.eersteVan(Verzoek.GROEP, VERZOEK_OPEN, Verzoek.ONTVANGEN)
          .genoemd("de dag waarop het eerste open verzoek om ontheffing is ontvangen");

  /** An exemption that another municipality gave has no force here (lid 1 and 4). */
  private static final Voorwaarde VAN_HIER = Ontheffing.GEMEENTE.isGelijkAan(Zaak.GEMEENTE);

  private final Tekst tekst;
  private final Artikel9 artikel9;

  Artikel9a(Tekst tekst) {
    this.tekst = tekst;
    this.artikel9 = new Artikel9(tekst);
  }

  /** Lid 4: the first day on which the time is used up. */
  Datum.Genoemd tijdOp() {
    Voorwaarde telt =
        tekst.sinds(Tekst.WWB_2012)
            ? Ontheffing.ARTIKEL.is(Artikel.ARTIKEL_9A, Artikel.WIJ_17)
            : IS_9A;
    return new Tegoed(
            Ontheffing.GROEP, telt, Ontheffing.VAN, Ontheffing.TOT, tekst.hoogsteMaanden())
        .genoemd("de dag waarop de %d jaar op zijn".formatted(jaren()));
  }

  private int jaren() {
    return tekst.hoogsteMaanden() / 12;
  }

  /** Lid 4: until the youngest child turns five, and never longer than the time that is left. */
  private Datum.Genoemd uiterlijk() {
    return Datum.eerste(tijdOp(), Artikel9.JONGSTE.wordt(5))
        .plus(Period.ofDays(-1))
        .genoemd("de laatste dag die de ontheffing kan duren");
  }

  private Voorwaarde.Benoemd jongKind() {
    return voorwaarde(
        "De ouder heeft een kind ten laste dat nog geen vijf jaar is.",
        "De ouder heeft geen kind ten laste dat jonger is dan vijf jaar.",
        tekst.artikel("9a").lid(1),
        Artikel9.JONGSTE.wordt(5).later(PEILDATUM));
  }

  private Voorwaarde.Benoemd tijdOver() {
    return voorwaarde(
        "Van de %d jaar ontheffing is nog tijd over.".formatted(jaren()),
        "De %d jaar ontheffing zijn op, ook als ze in een andere gemeente zijn gebruikt."
            .formatted(jaren()),
        tekst.artikel("9a").lid(4),
        tijdOp().later(PEILDATUM));
  }

  /** Lid 5 onder d and lid 6: what was withdrawn is not revived. In 2009 it was suspended. */
  private Voorwaarde.Benoemd nietIngetrokken() {
    Voorwaarde ingetrokken =
        alle(IS_9A, Ontheffing.EINDE.is(Einde.INGETROKKEN), Ontheffing.TOT.eerderDan(PEILDATUM));
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

  /** An exemption is registered as running on the reference date. */
  Voorwaarde.Benoemd loopt() {
    return voorwaarde(
        "Er loopt een ontheffing voor een jong kind.",
        "Er loopt geen ontheffing voor een jong kind.",
        tekst.artikel("9a").lid(2),
        geregistreerdAlsLopend(VAN_HIER));
  }

  /**
   * Some exemption is registered as running on the reference date.
   *
   * @param en what else holds for that exemption
   */
  private static Voorwaarde geregistreerdAlsLopend(Voorwaarde en) {
    return erIs(
        Ontheffing.GROEP,
        alle(
            IS_9A,
            Ontheffing.VAN.nietLaterDan(PEILDATUM),
            PEILDATUM.nietLaterDan(Ontheffing.TOT),
            en));
  }

  /** It runs, and the law has not ended it: the child is under five and there is time left. */
  public Voorwaarde.Benoemd geldt() {
    return voorwaarde(
        "Er geldt een ontheffing voor een jong kind.",
        "Er geldt geen ontheffing voor een jong kind.",
        tekst.artikel("9a").lid(4),
        Voorwaarde.zonderNamen(alle(loopt(), jongKind(), tijdOver())));
  }

  /** Lid 1 to 6: everything but the request itself. */
  private Voorwaarde kan() {
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
    delen.add(
        voorwaarde(
            "Er loopt nog geen ontheffing voor een jong kind.",
            "Er loopt al een ontheffing voor een jong kind. Een tweede is er niet.",
            tekst.artikel("9a").lid(2),
            niet(loopt().inhoud())));
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
    // Last, because a budget of days is the slowest to decide when facts are unknown.
    delen.add(tijdOver());
    return new Voorwaarde.Alle(List.copyOf(delen));
  }

  /** The same under one name, for values and remarks. */
  private Voorwaarde.Benoemd kanKrijgen() {
    return voorwaarde(
        "De ouder kan de ontheffing voor een jong kind krijgen.",
        "De ouder kan de ontheffing voor een jong kind niet krijgen.",
        tekst.artikel("9a").lid(1),
        Voorwaarde.zonderNamen(kan()));
  }

  private Voorwaarde.Benoemd verzoek() {
    return voorwaarde(
        "De ouder heeft om ontheffing gevraagd.",
        "Er is geen verzoek om ontheffing waarop nog moet worden besloten.",
        tekst.artikel("9a").lid(1),
        erIs(Verzoek.GROEP, VERZOEK_OPEN));
  }

  /** The exemption is granted or revived on the request that has come in. */
  Voorwaarde.Benoemd wordtGegeven() {
    return voorwaarde(
        "De ouder krijgt de ontheffing voor een jong kind op het verzoek.",
        "De ouder krijgt geen ontheffing voor een jong kind.",
        tekst.artikel("9a").lid(1),
        Voorwaarde.zonderNamen(alle(verzoek(), kan())));
  }

  /** Lid 6: an earlier exemption of this municipality comes back to life. */
  private Voorwaarde.Benoemd herleeft() {
    return voorwaarde(
        "Een eerdere ontheffing van deze gemeente herleeft.",
        "Er is geen eerdere ontheffing van deze gemeente.",
        tekst.artikel("9a").lid(6),
        erIs(Ontheffing.GROEP, alle(IS_9A, Ontheffing.VAN.nietLaterDan(PEILDATUM), VAN_HIER)));
  }

  Regel ontheffing() {
    return Regel.over(ONTHEFFING, tekst.artikel("9a").lid(1))
        .ja(Voorwaarde.buitenBeeld(artikel9.andereWet(), alle(kan(), verzoek())))
        .uitleg(
            herleeft(),
            "Het college moet de ontheffing laten herleven. Zij geldt uiterlijk tot en met"
                + " {uiterlijkTotEnMet}.")
        .uitleg(
            niet(herleeft()),
            "Het college moet de ontheffing van de arbeidsplicht geven. Zij geldt uiterlijk tot en"
                + " met {uiterlijkTotEnMet}.")
        .uitleg(
            "Het college moet de ontheffing geven of laten herleven. Hoe, of hoe lang, is nog niet"
                + " te zeggen.")
        .waarden(
            Waarde.jaNee(
                "kanAanvragen",
                niet(verzoek()),
                Voorwaarde.buitenBeeld(artikel9.andereWet(), kanKrijgen())),
            Waarde.dag("looptUiterlijkTotEnMet", geldt(), uiterlijk()))
        .waardenBijJa(
            new Waarde.Keuze(
                "wijze",
                altijd(),
                List.of(
                    new Waarde.Optie("herleving", herleeft()),
                    new Waarde.Optie("verlening", altijd()))),
            Waarde.aantal("resterendeMaanden", altijd(), Getal.heleMaanden(PEILDATUM, tijdOp())),
            Waarde.aantal("resterendeDagen", altijd(), Getal.restdagen(PEILDATUM, tijdOp())),
            Waarde.dag("uiterlijkTotEnMet", altijd(), uiterlijk()))
        .waardenBijJa(planUiterlijk(niet(herleeft())))
        .kanttekening(
            erIs(
                Ontheffing.GROEP,
                alle(
                    Ontheffing.ARTIKEL.is(Artikel.ARTIKEL_9), Ontheffing.VAN.eerderDan(PEILDATUM))),
            "Er is of was ook een ontheffing om dringende redenen (artikel 9 lid 2). Die telt niet"
                + " mee voor de %d jaar, maar de tijd zonder arbeidsplicht wordt er langer door."
                    .formatted(jaren()))
        .mits(kanKrijgen())
        .kanttekening(
            niet(verzoek()),
            "De ouder kan deze ontheffing aanvragen, en moet haar dan krijgen. Vertel dat de ouder,"
                + " ook als die er niet naar vraagt.")
        .kanttekening(
            verzoek(),
            "De ontheffing gaat over de plicht om te werken. De ouder blijft verplicht een"
                + " voorziening te gebruiken, en de gemeente om die te bieden.")
        .kanttekening(
            tekst.sinds(Tekst.PW_2015)
                ? Datum.dag(Tekst.BEKEND_TOT).nietLaterDan(uiterlijk())
                : nooit(),
            "Vanaf 1 januari 2027 geldt een andere wettekst, die nog niet is opgenomen. De einddatum"
                + " is berekend met de tekst van nu.")
        .kanttekening(
            niet(artikel9.nietVrijgesteld()),
            "De arbeidsplicht geldt voor deze ouder al niet (artikel 9 lid 5). Een ontheffing voegt"
                + " niets toe en verbruikt wel tijd.")
        .kanttekening(
            niet(artikel9.leeftijd()),
            "De arbeidsplicht geldt voor deze ouder al niet, door de leeftijd (artikel 9 lid 1).")
        .kanttekening(
            erIs(Ontheffing.GROEP, verlopen()),
            "Een eerdere ontheffing staat als verlopen geregistreerd terwijl er tijd over is. De wet"
                + " kent dan alleen opschorting; zo is zij hier behandeld.")
        .kanttekening(
            tekst.sinds(Tekst.WWB_2012) ? erIs(Ontheffing.GROEP, begonVoor2012()) : nooit(),
            "Een deel van de tijd is gebruikt vóór 2012, toen de ontheffing zes jaar kon duren."
                + " Overgangsrecht daarover is niet gevonden; er is met vijf jaar gerekend.")
        .kanttekening(
            tekst.sinds(Tekst.PW_2026) ? OUDER_GEBOREN.wordt(27).later(PEILDATUM) : nooit(),
            "De ouder is jonger dan 27. De voorziening loopt dan via artikel 7a lid 1 onder a, niet"
                + " via artikel 7.")
        .kanttekening(
            geregistreerdAlsLopend(niet(VAN_HIER)),
            "In een andere gemeente staat nog een lopende ontheffing geregistreerd. Die is daar van"
                + " rechtswege opgeschort toen het recht op bijstand eindigde. Vraag de einddatum op:"
                + " de tijd is nu gerekend tot de peildatum.")
        .kanttekening(
            Zaak.PARTNER,
            "Er staat ook een partner in de zaak. Ga na of de ouder echt alleenstaande ouder is.")
        .kanttekening(
            alle(STUDIE, STUDIEFINANCIERING),
            "Wie studiefinanciering krijgt, heeft geen recht meer op bijstand. Bespreek dat vóór een"
                + " volledige opleiding begint.")
        .begrippen(List.of(Artikel9.JONGSTE, tijdOp(), uiterlijk(), ONTVANGEN))
        .bouw();
  }

  private static Voorwaarde verlopen() {
    return alle(IS_9A, Ontheffing.EINDE.is(Einde.VERLOPEN), Ontheffing.TOT.eerderDan(PEILDATUM));
  }

  private static Voorwaarde begonVoor2012() {
    return alle(IS_9A, Ontheffing.VAN.eerderDan(Datum.dag(Tekst.WWB_2012.vanaf())));
  }

  /** Whether a plan must be made: the exemption is granted, not revived. */
  Voorwaarde planNodig() {
    return alle(wordtGegeven(), niet(herleeft()));
  }

  /**
   * Lid 7: six months from receipt of the request, when the exemption is granted and not revived.
   * The transitional law of 2009 gave twelve months to who asked in its first half year.
   */
  List<Waarde> planUiterlijk(Voorwaarde als) {
    Datum halfJaar = ONTVANGEN.plus(Tekst.PLANTERMIJN);
    if (tekst.sinds(Tekst.WWB_2012)) {
      return List.of(Waarde.dag("planUiterlijk", als, halfJaar));
    }
    Voorwaarde vroeg = ONTVANGEN.nietLaterDan(Datum.dag(EERSTE_HALFJAAR));
    return List.of(
        Waarde.dag("planUiterlijk", alle(als, vroeg), ONTVANGEN.plus(Period.ofMonths(12))),
        Waarde.dag("planUiterlijk", alle(als, niet(vroeg)), halfJaar));
  }
}
