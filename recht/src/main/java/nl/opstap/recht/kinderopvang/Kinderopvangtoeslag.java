package nl.opstap.recht.kinderopvang;

import static nl.opstap.recht.feiten.Zaak.PARTNER;
import static nl.opstap.recht.feiten.Zaak.PARTNER_BUITENLAND;
import static nl.opstap.recht.feiten.Zaak.PARTNER_WLZ_OF_DETENTIE;
import static nl.opstap.recht.feiten.Zaak.PEILDATUM;
import static nl.opstap.recht.feiten.Zaak.TOESLAG_AANGEVRAAGD;
import static nl.opstap.recht.kern.Voorwaarde.alle;
import static nl.opstap.recht.kern.Voorwaarde.altijd;
import static nl.opstap.recht.kern.Voorwaarde.buitenBeeld;
import static nl.opstap.recht.kern.Voorwaarde.enige;
import static nl.opstap.recht.kern.Voorwaarde.erIs;
import static nl.opstap.recht.kern.Voorwaarde.niet;
import static nl.opstap.recht.kern.Voorwaarde.voorwaarde;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.opstap.recht.feiten.Activiteit;
import nl.opstap.recht.feiten.Kind;
import nl.opstap.recht.feiten.Opvangsoort;
import nl.opstap.recht.feiten.Uitkering;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.Begrip;
import nl.opstap.recht.kern.Datum;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Gegevens;
import nl.opstap.recht.kern.Onderwerp;
import nl.opstap.recht.kern.Regel;
import nl.opstap.recht.kern.Schrijfwijze;
import nl.opstap.recht.kern.Tabel;
import nl.opstap.recht.kern.Voorwaarde;

/** The right to childcare benefit (Wko 1.3, 1.5, 1.6) and its amounts. */
public final class Kinderopvangtoeslag {

  public static final Onderwerp TOESLAG =
      new Onderwerp(
          "kinderopvangtoeslag",
          "Kinderopvangtoeslag",
          "Heeft de ouder recht op kinderopvangtoeslag (Wet kinderopvang)?");

  /** Codes that the Inlichtingenbureau shows to Dienst Toeslagen. They never decide the right. */
  private static final Tabel ZICHTBARE_CODES =
      Tabel.lees(Kinderopvangtoeslag.class, "codes-inlichtingenbureau.csv");

  /** Lid 1.3 (2) b: a claim reaches back to the first day of the third month before it. */
  static final Datum.Genoemd AANVRAGEN_UITERLIJK =
      PEILDATUM
          .verschoven(new EindeVanMaand(3))
          .genoemd("de laatste dag om de toeslag aan te vragen");

  /** Art. 1.1: childcare ends with the first month of secondary school. */
  private static final Voorwaarde NIET_NAAR_MIDDELBARE_SCHOOL =
      enige(Kind.GEBOREN.wordt(12).later(PEILDATUM), Kind.NAAR_SCHOOL);

  /** A child whose childcare counts (art. 1.1, 1.5). */
  static final Voorwaarde.Genoemd TELT =
      alle(
              Kind.OPVANG,
              Kind.OPVANG_GEREGISTREERD,
              Kind.WOONT_BIJ_OUDER,
              Kind.OPVANG_VAN.nietLaterDan(PEILDATUM),
              PEILDATUM.nietLaterDan(Kind.OPVANG_TOT),
              NIET_NAAR_MIDDELBARE_SCHOOL)
          .genoemd("het kind telt mee voor de toeslag");

  private final Set<Variant> varianten;
  private final Bedragen bedragen;
  private final Gronden ouder;
  private final Gronden partnergronden;
  private final Voorwaarde.Benoemd grond;
  private final Voorwaarde.Benoemd partner;
  private final Voorwaarde.Genoemd recht;

  Kinderopvangtoeslag(Indeling indeling, Bedragen bedragen, Set<Variant> varianten) {
    this.varianten = varianten;
    this.bedragen = bedragen;
    ouder = new Gronden(Persoon.OUDER, indeling, varianten);
    partnergronden = new Gronden(Persoon.PARTNER, indeling, varianten);
    grond =
        voorwaarde(
            "De ouder heeft een grond: werk, een traject naar werk, inburgering of studie.",
            "De ouder heeft geen grond voor kinderopvangtoeslag: geen werk, geen traject naar werk"
                + " dat opvang nodig maakt, geen inburgering en geen studie.",
            Wko.artikel("1.6").lid(1),
            ouder.enigeGrond);
    partner =
        voorwaarde(
            "Er is geen partner, of de partner heeft ook een grond.",
            "De partner werkt niet, volgt geen traject naar werk dat opvang nodig maakt, burgert"
                + " niet in en studeert niet. Dan is er geen recht.",
            Wko.artikel("1.6").lid(3),
            buitenBeeld(
                uitzonderingVoorPartner(), enige(niet(PARTNER), partnergronden.enigeGrond)));
    Voorwaarde.Benoemd kind =
        voorwaarde(
            "Een kind dat bij de ouder woont gaat naar geregistreerde opvang.",
            "Geen kind dat bij de ouder woont en nog niet naar de middelbare school gaat, gaat op"
                + " deze dag naar geregistreerde opvang.",
            Wko.artikel("1.5"),
            erIs(Kind.GROEP, TELT));
    Voorwaarde.Benoemd opTijd =
        voorwaarde(
            "De toeslag is niet te laat aangevraagd.",
            "De toeslag is te laat aangevraagd: hij gaat hooguit drie maanden terug.",
            Wko.artikel("1.3").lid("2, onder b"),
            niet(
                alle(
                    niet(Datum.dag(DatumFeit.NOOIT).nietLaterDan(TOESLAG_AANGEVRAAGD)),
                    AANVRAGEN_UITERLIJK.eerderDan(TOESLAG_AANGEVRAAGD))));
    recht = alle(grond, partner, kind, opTijd).genoemd("er is recht op kinderopvangtoeslag");
  }

  /** Lid 8 to 10 make exceptions that were not read closely enough to decide by. */
  private Voorwaarde.Benoemd uitzonderingVoorPartner() {
    return voorwaarde(
        "De partner heeft recht op Wlz-zorg of zit langer dan drie maanden vast.",
        "De partner heeft recht op Wlz-zorg of zit langer dan drie maanden vast. Of er dan recht is"
            + " (artikel 1.6 lid 8 tot en met 10) is hier niet uitgewerkt.",
        Wko.artikel("1.6").lid(8),
        alle(
            PARTNER,
            PARTNER_WLZ_OF_DETENTIE,
            niet(Voorwaarde.zonderNamen(partnergronden.enigeGrond))));
  }

  /** That there is a right, for rules that build on it. */
  Voorwaarde.Genoemd recht() {
    return recht;
  }

  Gronden gronden() {
    return ouder;
  }

  Regel regel() {
    Voorwaarde perTraject = ouder.traject;
    Regel.Bouwer regel =
        Regel.over(TOESLAG, Wko.artikel("1.5"), Wko.artikel("1.6"))
            .ja(recht.inhoud())
            .uitleg(
                perTraject,
                "Ja, want de ouder volgt met een uitkering een traject naar werk dat opvang nodig"
                    + " maakt. De toeslag is {toeslagPerMaand} euro per maand.")
            .uitleg(
                perTraject,
                "Ja, want de ouder volgt met een uitkering een traject naar werk dat opvang nodig"
                    + " maakt.")
            .uitleg("Ja. De toeslag is {toeslagPerMaand} euro per maand.")
            .uitleg("Ja: de ouder heeft een grond en er is geregistreerde opvang.")
            .waardenBijJa(new Toeslagwaarden(this, bedragen).bijJa())
            .begrippen(begrippen())
            .tabellen(tabellen());
    kanttekeningenBijJa(regel);
    kanttekeningenBijNee(regel);
    return regel.bouw();
  }

  private List<Gegevens> tabellen() {
    List<Gegevens> tabellen = new ArrayList<>(bedragen.tabellen());
    tabellen.add(ZICHTBARE_CODES);
    return tabellen;
  }

  private Voorwaarde.Genoemd geenGrond() {
    return niet(Voorwaarde.zonderNamen(grond)).genoemd("de ouder heeft geen grond");
  }

  /** The right would end with the trajectory. */
  Voorwaarde.Genoemd opTraject() {
    return alle(
            enige(ouder.traject, ouder.zonderUitkering),
            niet(ouder.werk),
            niet(ouder.uitloop),
            niet(ouder.inburgering),
            niet(ouder.studie))
        .genoemd("het recht rust alleen op een traject");
  }

  List<Begrip> begrippen() {
    List<Begrip> begrippen = new ArrayList<>(ouder.begrippen());
    begrippen.addAll(partnergronden.begrippen());
    begrippen.addAll(bedragen.begrippen());
    begrippen.add(recht);
    begrippen.add(opTraject());
    begrippen.add(geenGrond());
    begrippen.add(isZichtbaar());
    begrippen.add(bedragen.isDuurder());
    begrippen.add(TELT);
    begrippen.add(AANVRAGEN_UITERLIJK);
    return begrippen;
  }

  /** An activity of the parent runs with a code that the Inlichtingenbureau shows. */
  Voorwaarde.Genoemd isZichtbaar() {
    Activiteit activiteit = Activiteit.VAN_OUDER;
    int[] codes =
        ZICHTBARE_CODES.op(bedragen.vanaf()).orElseThrow().waarden().stream()
            .mapToInt(BigDecimal::intValueExact)
            .toArray();
    return erIs(
            activiteit.groep,
            alle(
                activiteit.van.nietLaterDan(PEILDATUM),
                PEILDATUM.nietLaterDan(activiteit.tot),
                activiteit.code.is(codes)))
        .genoemd("het Inlichtingenbureau ziet een activiteit");
  }

  private void kanttekeningenBijJa(Regel.Bouwer regel) {
    Voorwaarde opTraject = opTraject();
    regel
        .mits(recht)
        .kanttekening(
            alle(opTraject, niet(isZichtbaar())),
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
        .kanttekening(opTraject, hoogsteUren())
        .kanttekening(
            alle(PARTNER, PARTNER_BUITENLAND),
            "De partner woont in het buitenland. Het werk daar moet worden aangetoond, en dat is vaak"
                + " lastig. Help de ouder daarbij vóór de aanvraag.")
        .kanttekening(
            erIs(
                Kind.GROEP,
                alle(TELT, Kind.OPVANG_SOORT.is(Opvangsoort.DAGOPVANG), Kind.NAAR_SCHOOL)),
            "Een kind gaat naar de basisschool maar staat met dagopvang geregistreerd. Dan hoort het"
                + " buitenschoolse opvang (bso) te zijn, met een andere maximum uurprijs.")
        .kanttekening(
            bedragen.isDuurder(),
            "De opvang kost meer per uur dan het maximum. Over het deel daarboven is er geen toeslag.")
        .kanttekening(
            altijd(),
            bedragen.kentPercentages()
                ? "De bedragen zijn niet in het Besluit kinderopvangtoeslag zelf nagelezen. Dienst"
                    + " Toeslagen stelt het bedrag vast."
                : "Van dit jaar zijn alleen de maximum uurprijzen bekend, niet de percentages.")
        .kanttekening(
            bedragen.kentPercentages() ? bedragen.ietsOnbekend() : Voorwaarde.nooit(),
            "Het percentage voor een volgend kind is van dit jaar niet bekend. De toeslag is daarom"
                + " niet berekend.")
        .mits(altijd());
  }

  private String hoogsteUren() {
    return "Het aantal dagen telt niet: ook bij een dagdeel per week is er recht op hooguit %s uur per"
            .formatted(Schrijfwijze.getal(bedragen.hoogsteUren()))
        + " kind per maand.";
  }

  private void kanttekeningenBijNee(Regel.Bouwer regel) {
    Voorwaarde uitkering =
        Zaak.UITKERING.is(
            Uitkering.ALGEMENE_BIJSTAND, Uitkering.IOAW, Uitkering.IOAZ, Uitkering.ANW);
    regel
        .kanttekening(
            alle(uitkering, isZichtbaar(), enige(geenGrond(), niet(partner))),
            "Let op terugvordering: het Inlichtingenbureau ziet een code die bij recht hoort, maar dit"
                + " recht is er niet. Pas de registratie aan, en waarschuw de ouder.")
        .kanttekening(
            alle(geenGrond(), ouder.metVerlof),
            "Tijdens zwangerschapsverlof ligt het traject stil en is er geen recht. Spreek af wanneer"
                + " het weer begint, zodat de opvang niet verloren gaat.")
        .kanttekening(
            alle(geenGrond(), ouder.trajectIsVoorbij()),
            "Een traject is afgelopen. Na een traject is er geen uitloop van drie maanden; uren van dit"
                + " jaar die niet zijn gebruikt mag de ouder nog wel gebruiken.")
        .kanttekening(
            alle(geenGrond(), Zaak.UITKERING.is(Uitkering.GEEN)),
            "Wie een uitkering van UWV heeft (WW, WIA, ZW) of meewerkt in het bedrijf van de partner,"
                + " kan op een andere grond recht hebben (artikel 1.6 lid 1, onder b, h en i). Die"
                + " gronden zijn hier niet uitgewerkt.")
        .kanttekening(
            alle(PARTNER, PARTNER_BUITENLAND, niet(partner)),
            "Ook een partner in het buitenland telt mee. Zorgt de ouder alleen voor de kinderen, kijk"
                + " dan bij de alternatieven.");
  }
}
