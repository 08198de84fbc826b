package nl.opstap.recht.participatiewet;

import static nl.opstap.recht.feiten.Zaak.OUDER_GEBOREN;
import static nl.opstap.recht.feiten.Zaak.PEILDATUM;
import static nl.opstap.recht.feiten.Zaak.STUDIE;
import static nl.opstap.recht.feiten.Zaak.STUDIEFINANCIERING;
import static nl.opstap.recht.kern.Voorwaarde.alle;
import static nl.opstap.recht.kern.Voorwaarde.enige;
import static nl.opstap.recht.kern.Voorwaarde.erIs;
import static nl.opstap.recht.kern.Voorwaarde.niet;
import static nl.opstap.recht.kern.Voorwaarde.nooit;

import nl.opstap.recht.feiten.Artikel;
import nl.opstap.recht.feiten.Einde;
import nl.opstap.recht.feiten.Kind;
import nl.opstap.recht.feiten.Ontheffing;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.Datum;
import nl.opstap.recht.kern.Regel;
import nl.opstap.recht.kern.Schrijfwijze;
import nl.opstap.recht.kern.Voorwaarde;

/** What who reads a judgement on the exemption of art. 9a must know beside it. */
record Kanttekeningen9a(Tekst tekst, Artikel9 artikel9, Artikel9a artikel9a) {

  void zegBij(Regel.Bouwer regel) {
    watErNietMagMissen(regel);
    overDeZorg(regel);
    watErLoopt(regel);
    wieErOmVraagt(regel);
    watErNietBijhoort(regel);
    watDeRegistratieMist(regel);
  }

  /** Whether the care is that of art. 9a. */
  private static void overDeZorg(Regel.Bouwer regel) {
    regel
        .kanttekening(
            alle(Zaak.ALLEENSTAANDE_OUDER, niet(Zaak.VOLLEDIGE_ZORG)),
            "Er staat dat de ouder alleenstaande ouder is, en ook dat de ouder niet de volledige zorg"
                + " heeft. Een alleenstaande ouder heeft de volledige zorg voor een kind (artikel 4)."
                + " Ga na wat klopt.")
        .kanttekening(
            alle(
                Zaak.VOLLEDIGE_ZORG,
                erIs(
                    Kind.GROEP,
                    alle(
                        Kind.TEN_LASTE,
                        Kind.GEBOREN.wordt(5).later(PEILDATUM),
                        enige(Kind.CO_OUDER, niet(Kind.WOONT_BIJ_OUDER))))),
            "Een kind onder de vijf woont om de beurt bij beide ouders, of niet bij de ouder. Dat is"
                + " geen volledige zorg voor dat kind. De ontheffing vraagt volledige zorg voor een"
                + " kind onder de vijf (lid 1). Ga na of die er is.");
  }

  /** Also when it is not given. */
  private void watErNietMagMissen(Regel.Bouwer regel) {
    regel
        .kanttekening(
            Registratie.TEN_ONRECHTE_LOPEND,
            "Een ontheffing staat als lopend geregistreerd, maar is van rechtswege opgeschort op de"
                + " dag waarop het jongste kind vijf werd (lid 5 onder a). De tijd daarna is niet"
                + " gebruikt. Een kind dat later kwam laat haar niet vanzelf herleven. De ouder kan"
                + " daarom vragen (lid 6). Werk de registratie bij.")
        .kanttekening(
            artikel9a.werdVijfNaVerzoek(),
            "Toen het verzoek kwam was het jongste kind nog geen vijf. Het college moet op het verzoek"
                + " beslissen over de tijd tot de dag waarop het kind vijf werd.");
  }

  /** What to do about one that runs, or was withdrawn. */
  private void watErLoopt(Regel.Bouwer regel) {
    regel
        .kanttekening(
            artikel9a.zonderGrond(),
            "Er loopt een ontheffing, maar de ouder is geen alleenstaande ouder met de volledige zorg"
                + " meer. De grond is weg. Vanzelf eindigt zij niet: het college beslist daarover.")
        .kanttekening(
            alle(artikel9a.geldt(), Zaak.ONDUBBELZINNIG_ONWILLIG),
            "Het blijkt ondubbelzinnig dat de ouder een voorziening niet wil gebruiken. Het college"
                + " trekt de ontheffing dan in (lid 5, onder d) en verlaagt de bijstand, tenzij de"
                + " ouder niets te verwijten valt (lid 12).");
    watErMisIs(regel);
  }

  private void watErMisIs(Regel.Bouwer regel) {
    regel
        .kanttekening(
            isKorterGegeven(),
            "De ontheffing is geregistreerd tot een eerdere dag dan de wet geeft. Zij geldt zolang er"
                + " een kind onder de vijf is en er tijd over is (lid 4). Pas dat aan. Is het besluit"
                + " nog geen zes weken oud, dan kan de ouder bezwaar maken.")
        .kanttekening(
            tekst.sinds(Tekst.PW_2015)
                ? erIs(
                    Ontheffing.GROEP,
                    alle(Registratie.VAN_HIER, Ontheffing.EINDE.is(Einde.INGETROKKEN)))
                : nooit(),
            "Een ontheffing is ingetrokken. Daarbij hoort een verlaging van de bijstand, tenzij de ouder"
                + " niets te verwijten valt (lid 12). Ga na of daarover is beslist.")
        .kanttekening(
            tekst.sinds(Tekst.PW_2015)
                ? alle(
                    enige(artikel9a.geldt(), artikel9a.wordtGegeven()),
                    Datum.dag(Tekst.BEKEND_TOT).nietLaterDan(artikel9a.uiterlijk()))
                : nooit(),
            "Vanaf %s geldt een andere wettekst, die nog niet is opgenomen. De einddatum"
                    .formatted(Schrijfwijze.dag(Tekst.BEKEND_TOT))
                + " is berekend met de tekst van nu.");
  }

  /** Its last day is registered, and lies before the one that the law gives it. */
  private Voorwaarde isKorterGegeven() {
    return alle(
        artikel9a.geldt(),
        niet(
            erIs(
                Ontheffing.GROEP,
                alle(
                    Registratie.VAN_HIER,
                    PEILDATUM.nietLaterDan(Ontheffing.TOT),
                    artikel9a.uiterlijk().nietLaterDan(Ontheffing.TOT)))));
  }

  /** What who asks for it, or could, has to hear. */
  private void wieErOmVraagt(Regel.Bouwer regel) {
    regel
        .kanttekening(
            erIs(
                Ontheffing.GROEP,
                alle(
                    Ontheffing.ARTIKEL.is(Artikel.ARTIKEL_9), Ontheffing.VAN.eerderDan(PEILDATUM))),
            "Er is of was ook een ontheffing om dringende redenen (artikel 9 lid 2). Die telt niet"
                + " mee voor de %d jaar, maar de tijd zonder arbeidsplicht wordt er langer door."
                    .formatted(artikel9a.jaren()))
        .mits(artikel9a.kanKrijgen())
        .kanttekening(
            alle(niet(artikel9a.verzoek()), niet(artikel9a.bezwaarLoopt())),
            "De ouder kan deze ontheffing aanvragen, en moet haar dan krijgen. Vertel dat de ouder,"
                + " ook als die er niet naar vraagt.")
        .kanttekening(
            alle(niet(artikel9a.verzoek()), artikel9a.bezwaarLoopt()),
            "Op een verzoek is beslist, en er is geen ontheffing geregistreerd. Is het verzoek"
                + " afgewezen? De wet laat weigeren hier niet toe. Help de ouder bezwaar maken, dat"
                + " kan tot en met {bezwaarTotEnMet}. Met een nieuw verzoek gaat er tijd verloren.")
        .kanttekening(
            artikel9a.verzoek(),
            "De ontheffing gaat alleen over de plicht om te werken. Een plicht om een voorziening te"
                + " gebruiken blijft, en de gemeente moet die voorziening bieden.");
  }

  /** What takes its sense away, or goes by other rules. */
  private void watErNietBijhoort(Regel.Bouwer regel) {
    regel
        .kanttekening(
            niet(artikel9.nietVrijgesteld()),
            "De arbeidsplicht geldt voor deze ouder al niet (artikel 9 lid 5). Een ontheffing voegt"
                + " niets toe en verbruikt wel tijd.")
        .kanttekening(
            niet(artikel9.leeftijd()),
            "De arbeidsplicht geldt voor deze ouder al niet, door de leeftijd (artikel 9 lid 1).");
  }

  /** What became of an exemption by law, where something else is registered. */
  private void watDeRegistratieMist(Regel.Bouwer regel) {
    watIsGeregistreerd(regel);
    regel
        .kanttekening(
            erIs(Ontheffing.GROEP, verlopen()),
            "Een eerdere ontheffing staat als verlopen geregistreerd terwijl er tijd over is. De wet"
                + " kent dan alleen opschorting; zo is zij hier behandeld.")
        .kanttekening(
            Registratie.LOOPT_ELDERS,
            "In een andere gemeente staat nog een lopende ontheffing geregistreerd. Die is daar van"
                + " rechtswege opgeschort toen het recht op bijstand eindigde. Vraag de einddatum op:"
                + " de tijd is nu gerekend tot de peildatum.");
  }

  /** What the registration leaves open. */
  private void watIsGeregistreerd(Regel.Bouwer regel) {
    regel
        .kanttekening(
            tekst.sinds(Tekst.WWB_2012) ? erIs(Ontheffing.GROEP, begonVoor2012()) : nooit(),
            "Een deel van de tijd is gebruikt vóór 2012, toen de ontheffing zes jaar kon duren."
                + " Overgangsrecht daarover is niet gevonden; er is met vijf jaar gerekend.")
        .kanttekening(
            tekst.sinds(Tekst.PW_2026) ? OUDER_GEBOREN.wordt(27).later(PEILDATUM) : nooit(),
            "De ouder is jonger dan 27. De voorziening loopt dan via artikel 7a lid 1 onder a, niet"
                + " via artikel 7.")
        .kanttekening(
            Zaak.PARTNER,
            "Er staat ook een partner in de zaak. Ga na of de ouder echt alleenstaande ouder is.")
        .kanttekening(
            alle(STUDIE, STUDIEFINANCIERING),
            "Wie studiefinanciering krijgt, heeft geen recht meer op bijstand. Bespreek dat vóór een"
                + " volledige opleiding begint.");
  }

  private static Voorwaarde verlopen() {
    return alle(
        Registratie.IS_9A,
        Ontheffing.EINDE.is(Einde.VERLOPEN),
        Ontheffing.TOT.eerderDan(PEILDATUM));
  }

  private static Voorwaarde begonVoor2012() {
    return alle(Registratie.IS_9A, Ontheffing.VAN.eerderDan(Datum.dag(Tekst.WWB_2012.vanaf())));
  }
}
