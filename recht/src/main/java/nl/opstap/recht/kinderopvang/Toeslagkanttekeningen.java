package nl.opstap.recht.kinderopvang;

import static nl.opstap.recht.feiten.Zaak.PARTNER;
import static nl.opstap.recht.feiten.Zaak.PARTNER_BUITENLAND;
import static nl.opstap.recht.feiten.Zaak.PEILDATUM;
import static nl.opstap.recht.kern.Voorwaarde.alle;
import static nl.opstap.recht.kern.Voorwaarde.altijd;
import static nl.opstap.recht.kern.Voorwaarde.enige;
import static nl.opstap.recht.kern.Voorwaarde.erIs;
import static nl.opstap.recht.kern.Voorwaarde.niet;

import java.util.Set;
import nl.opstap.recht.feiten.Kind;
import nl.opstap.recht.feiten.Opvang;
import nl.opstap.recht.feiten.Opvangsoort;
import nl.opstap.recht.feiten.Uitkering;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.Datum;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Horizon;
import nl.opstap.recht.kern.Regel;
import nl.opstap.recht.kern.Schrijfwijze;
import nl.opstap.recht.kern.Voorwaarde;

/** What who reads a judgement on childcare benefit must know beside it. */
final class Toeslagkanttekeningen {

  private final Kinderopvangtoeslag toeslag;
  private final Bedragen bedragen;
  private final Set<Variant> varianten;
  private final Gronden ouder;

  Toeslagkanttekeningen(Kinderopvangtoeslag toeslag, Bedragen bedragen, Set<Variant> varianten) {
    this.toeslag = toeslag;
    this.bedragen = bedragen;
    this.varianten = varianten;
    this.ouder = toeslag.gronden();
  }

  void zegBij(Regel.Bouwer regel) {
    regel.mits(toeslag.recht());
    overDeDagen(regel);
    overHetTraject(regel);
    overStudieEnInburgering(regel);
    overHetGezin(regel);
    overDeLeeftijd(regel);
    overDeBedragen(regel);
    regel.mits(altijd());
    regel.kanttekening(
        niet(toeslag.recht()),
        "Met wat nu bekend is, is er nog geen recht, maar vanaf {vanaf} wel.");
    overDeAanvraag(regel);
    overTerugvordering(regel);
    overOntbrekendeOpvang(regel);
    new Grondkanttekeningen(toeslag).zegBij(regel);
  }

  private void overDeDagen(Regel.Bouwer regel) {
    regel
        .kanttekening(
            altijd(),
            "Met wat nu bekend is, duurt het recht tot en met {totEnMet}. Daarna stopt het.")
        .kanttekening(altijd(), Horizon.KANTTEKENING)
        .kanttekening(
            enige(ouder.werkStopt, alle(PARTNER, toeslag.partnergronden().werkStopt)),
            "Er is een laatste werkdag bekend die nog komt. Zonder andere grond is er daarna nog drie"
                + " maanden recht. Reken niet met een bedrag voor een heel jaar.")
        .kanttekening(
            enige(ouder.verlengdeUitloop, alle(PARTNER, toeslag.partnergronden().verlengdeUitloop)),
            "De drie maanden na het werk zijn verlengd met de dagen van het zwangerschapsverlof die"
                + " daarin vallen. De wet telt van 28 dagen vóór de verwachte bevalling tot 42 dagen"
                + " na de bevalling. Ga na of het verlof daarmee klopt.");
  }

  /** Also when the right has ended: of the months before it can still be had. */
  private void overDeAanvraag(Regel.Bouwer regel) {
    regel.kanttekening(
        Aanvraag.NOG_NIET,
        "Vraag de toeslag uiterlijk op {aanvragenUiterlijk} aan. Dan gaat er niets verloren van wat"
            + " nu nog kan. Elke maand later kost een maand toeslag.");
  }

  private void overHetTraject(Regel.Bouwer regel) {
    Voorwaarde opTraject = toeslag.opTraject();
    regel
        .kanttekening(
            alle(opTraject, niet(toeslag.isZichtbaar())),
            "Het Inlichtingenbureau ziet dit traject niet: geen activiteit met een van de zeven codes"
                + " loopt op deze dag. Er is wel recht, maar Dienst Toeslagen kan ernaar vragen. Geef"
                + " de ouder een brief mee, of pas de registratie aan als een code past.")
        .kanttekening(
            alle(opTraject, Zaak.OUDER_GEBOREN.wordt(27).later(PEILDATUM)),
            "De ouder is jonger dan 27. De voorziening rust dan op artikel 7a van de Participatiewet;"
                + " voor de toeslag maakt dat geen verschil.")
        .kanttekening(
            varianten.contains(Variant.UITLOOP_TRAJECTEN) ? Voorwaarde.nooit() : opTraject,
            "Stopt het traject, dan stopt het recht. De drie maanden uitloop zijn er alleen na werk."
                + " Uren van dit jaar die niet zijn gebruikt mag de ouder nog wel gebruiken.")
        .kanttekening(opTraject, hoogsteUren());
  }

  private void overStudieEnInburgering(Regel.Bouwer regel) {
    regel
        .kanttekening(
            alle(ouder.studie, niet(ouder.werk), niet(ouder.traject)),
            "Een studie geeft alleen recht als de opleiding is erkend en de ouder daar is ingeschreven"
                + " (vo, vavo, mbo, hbo of universiteit).")
        .kanttekening(
            alle(ouder.inburgering, niet(ouder.werk), niet(ouder.traject)),
            "Inburgering geeft alleen recht als de ouder inburgeringsplichtig is (Wet inburgering"
                + " 2021) en de cursus bij de leerroute hoort.");
  }

  private void overHetGezin(Regel.Bouwer regel) {
    regel
        .kanttekening(
            alle(PARTNER, PARTNER_BUITENLAND),
            "De partner woont in het buitenland. Het werk daar moet worden aangetoond, en dat is vaak"
                + " lastig. Help de ouder daarbij vóór de aanvraag.")
        .kanttekening(
            erIs(Kind.GROEP, alle(Opvangkind.TELT, Kind.CO_OUDER)),
            "Een kind woont om de beurt bij beide ouders. Alleen de uren die deze ouder zelf betaalt"
                + " tellen, waar het kind ook staat ingeschreven.");
  }

  private static void overDeLeeftijd(Regel.Bouwer regel) {
    regel
        .kanttekening(
            gaatNaar(Opvangsoort.DAGOPVANG, Kind.NAAR_SCHOOL),
            "Een kind gaat naar de basisschool maar staat met dagopvang geregistreerd. Dan hoort het"
                + " buitenschoolse opvang (bso) te zijn, met een andere maximum uurprijs.")
        .kanttekening(
            gaatNaar(Opvangsoort.BSO, Kind.GEBOREN.wordt(4).later(PEILDATUM)),
            "Een kind jonger dan vier staat met buitenschoolse opvang (bso) geregistreerd. Dan hoort het"
                + " dagopvang te zijn, met een andere maximum uurprijs.")
        .kanttekening(
            erIs(Kind.GROEP, alle(Opvangkind.TELT, Kind.GEBOREN.wordt(11).nietLaterDan(PEILDATUM))),
            "Een kind is elf of ouder. Het recht voor dat kind stopt op de eerste dag van de maand"
                + " waarin het naar de middelbare school gaat. Geef die maand door.");
  }

  private void overDeBedragen(Regel.Bouwer regel) {
    regel
        .kanttekening(
            erIs(
                Kind.GROEP,
                alle(Opvangkind.TELT, enige(eindigt(Kind.OPVANG), eindigt(Kind.TWEEDE_OPVANG)))),
            "Een contract voor opvang heeft een laatste dag. Daarna verandert het bedrag.")
        .kanttekening(
            bedragen.isDuurder(),
            "De opvang kost meer per uur dan het maximum. Over het deel daarboven is er geen toeslag.")
        .kanttekening(
            bedragen.verdeeltUren(),
            "Een kind heeft twee contracten met samen meer dan %s uur per maand. Welke uren dan tellen"
                    .formatted(Schrijfwijze.getal(bedragen.hoogsteUren()))
                + " hebben we niet gevonden. De uren van de opvang die het eerst genoemd is, zijn"
                + " hier het eerst geteld.")
        .kanttekening(
            altijd(),
            bedragen.kentPercentages()
                ? "De bedragen zijn niet in het Besluit kinderopvangtoeslag zelf nagelezen. Dienst"
                    + " Toeslagen stelt het bedrag vast."
                : "Van dit jaar zijn alleen de maximum uurprijzen bekend, niet de percentages.")
        .kanttekening(
            bedragen.kentPercentages() ? bedragen.ietsOnbekend() : Voorwaarde.nooit(),
            "Het percentage voor een volgend kind is van dit jaar niet bekend. De toeslag is daarom"
                + " niet berekend.");
  }

  /** A child that counts, of which something holds too, goes to this kind of childcare. */
  private static Voorwaarde gaatNaar(Opvangsoort soort, Voorwaarde kind) {
    return erIs(
        Kind.GROEP,
        alle(
            Opvangkind.TELT,
            enige(
                alle(Opvangkind.EERSTE_LOOPT, Kind.OPVANG.soort.is(soort)),
                alle(Opvangkind.TWEEDE_LOOPT, Kind.TWEEDE_OPVANG.soort.is(soort))),
            kind));
  }

  private static Voorwaarde eindigt(Opvang opvang) {
    return alle(opvang.isEr, opvang.tot.eerderDan(Datum.dag(DatumFeit.NOOIT)));
  }

  private String hoogsteUren() {
    return "Het aantal dagen telt niet: ook bij een dagdeel per week is er recht op hooguit %s uur per"
            .formatted(Schrijfwijze.getal(bedragen.hoogsteUren()))
        + " kind per maand.";
  }

  private void overTerugvordering(Regel.Bouwer regel) {
    Voorwaarde uitkering =
        Zaak.UITKERING.is(
            Uitkering.ALGEMENE_BIJSTAND, Uitkering.IOAW, Uitkering.IOAZ, Uitkering.ANW);
    regel.kanttekening(
        alle(uitkering, toeslag.isZichtbaar(), enige(toeslag.geenGrond(), niet(toeslag.partner()))),
        "Let op terugvordering: het Inlichtingenbureau ziet een code die bij recht hoort, maar dit"
            + " recht is er niet. Pas de registratie aan, en waarschuw de ouder.");
  }

  private void overOntbrekendeOpvang(Regel.Bouwer regel) {
    regel
        .kanttekening(
            erIs(
                Kind.GROEP,
                enige(
                    alle(Kind.OPVANG.isEr, niet(Kind.OPVANG.geregistreerd)),
                    alle(Kind.TWEEDE_OPVANG.isEr, niet(Kind.TWEEDE_OPVANG.geregistreerd)))),
            "Een opvang staat niet in het Landelijk Register Kinderopvang. Alleen opvang die daarin"
                + " staat telt (artikel 1.5). Ga het nummer na.")
        .kanttekening(
            erIs(Kind.GROEP, enige(aanHuis(Kind.OPVANG), aanHuis(Kind.TWEEDE_OPVANG))),
            "Een gastouder woont op het adres van de ouder. Die opvang telt niet (artikel 1.1).")
        .kanttekening(
            erIs(Kind.GROEP, alle(niet(Kind.TEN_LASTE), niet(Kind.ONDERHOUDEN))),
            "Een kind komt niet ten laste van de ouder en wordt niet in belangrijke mate onderhouden."
                + " Opvang van dat kind telt niet mee.");
    regel.kanttekening(
        toeslag.alleenOpvangOntbreekt(),
        "De ouder heeft wel een grond. Gaat een kind naar geregistreerde opvang, dan is er recht"
            + " vanaf de dag dat die opvang begint. Zoek de opvang dus op tijd.");
    Voorwaarde geenOpvang =
        alle(niet(Opvangkind.GAAT_NAAR_OPVANG), erIs(Kind.GROEP, Opvangkind.KAN_TELLEN));
    regel
        .kanttekening(
            alle(geenOpvang, toeslag.geenGrond()),
            "Ook met opvang is er nu geen recht: de ouder heeft geen grond (werk, een traject naar werk"
                + " dat opvang nodig maakt, inburgering of studie).")
        .kanttekening(
            alle(geenOpvang, niet(toeslag.partner())),
            "Ook met opvang is er nu geen recht: de partner heeft geen grond en is geen uitzondering.");
  }

  private static Voorwaarde aanHuis(Opvang opvang) {
    return alle(opvang.isEr, opvang.soort.is(Opvangsoort.GASTOUDER), opvang.opAdres);
  }
}
