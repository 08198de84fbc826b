package nl.opstap.recht.participatiewet;

import static nl.opstap.recht.feiten.Zaak.ALLEENSTAANDE_OUDER;
import static nl.opstap.recht.feiten.Zaak.BELASTBAAR;
import static nl.opstap.recht.feiten.Zaak.OPVANG_BESCHIKBAAR;
import static nl.opstap.recht.feiten.Zaak.OUDER_GEBOREN;
import static nl.opstap.recht.feiten.Zaak.PEILDATUM;
import static nl.opstap.recht.feiten.Zaak.UITKERING;
import static nl.opstap.recht.feiten.Zaak.VOLDOENDE_SCHOLING;
import static nl.opstap.recht.feiten.Zaak.VOLLEDIG_ARBEIDSONGESCHIKT;
import static nl.opstap.recht.feiten.Zaak.WSW_GEINDICEERD;
import static nl.opstap.recht.kern.Voorwaarde.alle;
import static nl.opstap.recht.kern.Voorwaarde.enige;
import static nl.opstap.recht.kern.Voorwaarde.erIs;
import static nl.opstap.recht.kern.Voorwaarde.niet;
import static nl.opstap.recht.kern.Voorwaarde.voorwaarde;

import java.time.LocalDate;
import java.util.List;
import nl.opstap.recht.aow.AowLeeftijd;
import nl.opstap.recht.feiten.Activiteit;
import nl.opstap.recht.feiten.Artikel;
import nl.opstap.recht.feiten.Kind;
import nl.opstap.recht.feiten.Ontheffing;
import nl.opstap.recht.feiten.Uitkering;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.Datum;
import nl.opstap.recht.kern.Onderwerp;
import nl.opstap.recht.kern.Regel;
import nl.opstap.recht.kern.Sleutel;
import nl.opstap.recht.kern.Status;
import nl.opstap.recht.kern.Voorwaarde;
import nl.opstap.recht.kern.Waarde;

/**
 * Art. 9: the duties that come with assistance, and whom they rest on. Lid 1 names them: a, to
 * find, accept and keep work; b, to use a provision that is offered; c, since 2012, the quid pro
 * quo (tegenprestatie).
 */
public final class Artikel9 {

  public static final Onderwerp ARBEIDSPLICHT =
      new Onderwerp(
          "arbeidsplicht",
          "Arbeidsplicht",
          "Moet de ouder werk zoeken, aannemen en houden (artikel 9 lid 1 onder a)?");

  /** Letters of lid 1. */
  public static final Sleutel.Woorden PLICHTEN =
      Sleutel.woorden("plichten", "Plichten uit artikel 9 lid 1 (IOAW, IOAZ: 37 lid 1), onder");

  public static final Sleutel.JaNee AANVAARDEN = Sleutel.jaNee("aanvaarden", "Moet werk aannemen");

  /** The latest date of birth among the children that count: that of the youngest child. */
  public static final Datum.Genoemd JONGSTE =
      Datum.laatsteVan(Kind.GROEP, Kind.TEN_LASTE, Kind.GEBOREN)
          .genoemd("de geboortedatum van het jongste kind ten laste");

  private static final LocalDate INGANG_9A = LocalDate.of(2009, 1, 1);
  private static final LocalDate OVERGANG_VOORBIJ = LocalDate.of(2010, 1, 1);

  /** An age close enough to the AOW age for its table, which is not confirmed, to matter. */
  private static final int BIJNA_AOW = 64;

  private final Tekst tekst;

  Artikel9(Tekst tekst) {
    this.tekst = tekst;
  }

  /**
   * Lid 1: the duties come with algemene bijstand. IOAW and IOAZ have the same duties and
   * exemptions in their articles 37, 37a and 38, read from 2015 on.
   */
  public Voorwaarde.Benoemd bijstand() {
    return tekst.sinds(Tekst.PW_2015)
        ? voorwaarde(
            "De ouder krijgt algemene bijstand, IOAW of IOAZ.",
            "De ouder krijgt geen algemene bijstand, IOAW of IOAZ. Deze regel gaat dan niet over deze"
                + " ouder.",
            tekst.artikel("9").lid(1),
            UITKERING.is(Uitkering.ALGEMENE_BIJSTAND, Uitkering.IOAW, Uitkering.IOAZ))
        : voorwaarde(
            "De ouder krijgt algemene bijstand.",
            "De ouder krijgt geen algemene bijstand. Deze regel gaat dan niet over deze ouder.",
            tekst.artikel("9").lid(1),
            UITKERING.is(Uitkering.ALGEMENE_BIJSTAND));
  }

  static Voorwaarde ioawOfIoaz() {
    return UITKERING.is(Uitkering.IOAW, Uitkering.IOAZ);
  }

  /** The content, but for what was not read of IOAW and IOAZ: their text of before 2015. */
  public Voorwaarde gelezen(Voorwaarde inhoud) {
    return tekst.sinds(Tekst.PW_2015)
        ? inhoud
        : Voorwaarde.buitenBeeld(
            andereWet(
                "Die wetten hebben eigen artikelen over ontheffing. Van vóór 2015 zijn die hier niet"
                    + " opgenomen."),
            inhoud);
  }

  /** Their articles on a measure (20) were read of no day. */
  Voorwaarde.Benoemd andereWetOverMaatregelen() {
    return andereWet(
        "Die wetten hebben eigen artikelen over een maatregel. Die zijn hier niet opgenomen.");
  }

  private Voorwaarde.Benoemd andereWet(String waarom) {
    return voorwaarde(
        "De ouder krijgt IOAW of IOAZ.",
        "De ouder krijgt IOAW of IOAZ. " + waarom,
        tekst.artikel("9").lid(1),
        ioawOfIoaz());
  }

  /** Says of a rule where its text stands for who has IOAW or IOAZ. */
  public void zegWaarHetStaat(Regel.Bouwer regel, String artikelen) {
    regel.kanttekening(
        tekst.sinds(Tekst.PW_2015) ? ioawOfIoaz() : Voorwaarde.nooit(),
        "De ouder krijgt IOAW of IOAZ. Daar staat hetzelfde in %s van die wet."
            .formatted(artikelen));
  }

  /** Lid 1: from 18 until the AOW age. */
  public Voorwaarde.Benoemd leeftijd() {
    return voorwaarde(
        "De ouder is 18 jaar of ouder en heeft de AOW-leeftijd nog niet bereikt.",
        "De ouder is jonger dan 18 of heeft de AOW-leeftijd bereikt. De plichten gelden dan niet.",
        tekst.artikel("9").lid(1),
        alle(
            OUDER_GEBOREN.wordt(18).nietLaterDan(PEILDATUM),
            OUDER_GEBOREN.verschoven(AowLeeftijd.BEREIKT).later(PEILDATUM)));
  }

  /** Lid 5: since 2015 the fully and permanently unfit, before that a Wsw indication (a and b). */
  public Voorwaarde.Benoemd nietVrijgesteld() {
    return tekst.sinds(Tekst.PW_2015)
        ? voorwaarde(
            "De ouder is niet volledig en duurzaam arbeidsongeschikt.",
            "De ouder is volledig en duurzaam arbeidsongeschikt. De plichten gelden dan niet, ook"
                + " zonder ontheffing.",
            tekst.artikel("9").lid(5),
            // IOAW and IOAZ have nothing like lid 5.
            enige(ioawOfIoaz(), niet(VOLLEDIG_ARBEIDSONGESCHIKT)))
        : voorwaarde(
            "De ouder heeft geen Wsw-indicatie.",
            "De ouder heeft een Wsw-indicatie. De plicht om werk te zoeken en een voorziening te"
                + " gebruiken geldt dan niet.",
            tekst.artikel("9").lid(5),
            niet(WSW_GEINDICEERD));
  }

  /**
   * An exemption under lid 2, of this municipality, runs on the reference date. The transitional
   * law of 2009 (art. 9a lid 10 to 12) ended those of lone parents from before 2009 within twelve
   * months.
   */
  public static Voorwaarde ontheffing9Loopt() {
    return erIs(Ontheffing.GROEP, loopt9());
  }

  static Voorwaarde loopt9() {
    return alle(
        Ontheffing.ARTIKEL.is(Artikel.ARTIKEL_9),
        Ontheffing.VAN.nietLaterDan(PEILDATUM),
        PEILDATUM.nietLaterDan(Ontheffing.TOT),
        Ontheffing.GEMEENTE.isGelijkAan(Zaak.GEMEENTE),
        niet(
            alle(
                Ontheffing.VAN.eerderDan(Datum.dag(INGANG_9A)),
                Datum.dag(OVERGANG_VOORBIJ).nietLaterDan(PEILDATUM),
                ALLEENSTAANDE_OUDER)));
  }

  Voorwaarde.Benoemd geenOntheffing9() {
    return voorwaarde(
        "Er loopt geen ontheffing om dringende redenen.",
        "Er loopt een ontheffing om dringende redenen.",
        tekst.artikel("9").lid(2),
        niet(ontheffing9Loopt()));
  }

  Voorwaarde.Benoemd geenOntheffing9a(Artikel9a artikel9a) {
    return voorwaarde(
        "Er geldt geen ontheffing voor de zorg voor een jong kind.",
        "Er geldt een ontheffing voor de zorg voor een kind onder de vijf.",
        tekst.artikel("9a").lid(1),
        niet(artikel9a.geldt().inhoud()));
  }

  /**
   * Lid 4: a lone parent with a child under twelve need only accept work once the college is
   * satisfied of childcare, schooling and what the parent can bear.
   */
  public static Voorwaarde moetAanvaarden() {
    Voorwaarde kindOnder12 = JONGSTE.wordt(12).later(PEILDATUM);
    return enige(
        niet(alle(ALLEENSTAANDE_OUDER, kindOnder12)),
        alle(OPVANG_BESCHIKBAAR, VOLDOENDE_SCHOLING, BELASTBAAR));
  }

  /** The duty to find, accept and keep work, with the exemptions that are in force. */
  Regel arbeidsplicht(Artikel9a artikel9a) {
    Voorwaarde plichtig = alle(bijstand(), leeftijd(), nietVrijgesteld());
    Voorwaarde moet = alle(plichtig, geenOntheffing9(), geenOntheffing9a(artikel9a));
    Voorwaarde aanvaarden = moetAanvaarden();
    Regel.Bouwer regel =
        Regel.over(ARBEIDSPLICHT, tekst.artikel("9").lid(1))
            .ja(gelezen(moet))
            .uitleg(
                niet(aanvaarden),
                "De ouder moet naar vermogen werk zoeken, maar hoeft werk nog niet aan te nemen. Eerst"
                    + " moet vaststaan dat er passende kinderopvang is, dat er genoeg scholing is"
                    + " geweest en dat de ouder het werk aankan (lid 4).")
            .uitleg(aanvaarden, "De ouder moet naar vermogen werk zoeken, aannemen en houden.")
            .uitleg(
                "De ouder moet naar vermogen werk zoeken. Of de ouder werk ook moet aannemen, is nog"
                    + " niet te zeggen (lid 4).")
            .waarden(new Plichten(tekst, this, artikel9a).verteld(moet))
            .waardenBijJa(Waarde.jaNee(AANVAARDEN, Voorwaarde.altijd(), aanvaarden))
            .tabellen(List.of(AowLeeftijd.TABEL))
            .begrippen(List.of(JONGSTE, artikel9a.tijdOp()));
    new Plichtduur(tekst, gelezen(moet)).vertelBij(regel);
    watErNaastGeldt(regel, plichtig, moet, artikel9a);
    regel.statusBijNee(niet(plichtig), Status.NIET_VAN_TOEPASSING);
    zegWaarHetStaat(regel, "artikel 37, 37a en 38");
    return regel.bouw();
  }

  /** How the duty goes together with activities, exemptions and age. */
  private static void watErNaastGeldt(
      Regel.Bouwer regel, Voorwaarde plichtig, Voorwaarde moet, Artikel9a artikel9a) {
    Activiteit activiteit = Activiteit.VAN_OUDER;
    regel
        .kanttekening(
            alle(
                moet,
                erIs(
                    activiteit.groep,
                    alle(
                        activiteit.van.nietLaterDan(PEILDATUM),
                        PEILDATUM.nietLaterDan(activiteit.tot)))),
            "De plicht om te solliciteren loopt door naast de activiteit die nu loopt. Klopt dat met"
                + " het plan van aanpak? Leg daarin vast wat u van de ouder verwacht.")
        .kanttekening(
            alle(plichtig, niet(moet)),
            "Een ontheffing neemt de plicht om een voorziening te gebruiken niet weg, tenzij dat er"
                + " bij staat en de wet het toelaat (vóór 2015, en bij IOAW en IOAZ). De ouder heeft"
                + " ook recht op hulp daarbij.")
        .kanttekening(
            OUDER_GEBOREN.wordt(BIJNA_AOW).nietLaterDan(PEILDATUM),
            "De AOW-leeftijd komt uit een tabel die wij niet in de wet zelf hebben nagelezen.");
    overDeOntheffingen(regel, artikel9a);
  }

  /** What does not fit among the exemptions that are registered. */
  private static void overDeOntheffingen(Regel.Bouwer regel, Artikel9a artikel9a) {
    regel
        .kanttekening(
            artikel9a.looptAchter(),
            "Er staat een ontheffing voor een jong kind geregistreerd die van rechtswege niet meer"
                + " geldt: er is geen kind onder de vijf ten laste, de tijd is op, of de bijstand is"
                + " gestopt. Werk de registratie bij.")
        .kanttekening(
            artikel9a.zonderGrond(),
            "Er loopt een ontheffing voor een jong kind, maar de ouder is geen alleenstaande ouder met"
                + " de volledige zorg meer. Het college beslist of zij eindigt.")
        .kanttekening(
            alle(ontheffing9Loopt(), artikel9a.geldt()),
            "Er lopen twee ontheffingen tegelijk: om dringende redenen en voor een jong kind. Ga na"
                + " of dat zo bedoeld is.");
  }
}
