package nl.opstap.recht.kinderopvang;

import static nl.opstap.recht.feiten.Zaak.PARTNER;
import static nl.opstap.recht.feiten.Zaak.PEILDATUM;
import static nl.opstap.recht.kern.Voorwaarde.alle;
import static nl.opstap.recht.kern.Voorwaarde.altijd;
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
import nl.opstap.recht.kern.Begrip;
import nl.opstap.recht.kern.Gegevens;
import nl.opstap.recht.kern.Onderwerp;
import nl.opstap.recht.kern.Regel;
import nl.opstap.recht.kern.Schrijfwijze;
import nl.opstap.recht.kern.Status;
import nl.opstap.recht.kern.Tabel;
import nl.opstap.recht.kern.Tijdstip;
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

  private final Set<Variant> varianten;
  private final Bedragen bedragen;
  private final Gronden ouder;
  private final Gronden partnergronden;
  private final Voorwaarde.Benoemd grond;
  private final Voorwaarde.Benoemd partner;
  private final Voorwaarde rechtAlsGevraagd;
  private final Voorwaarde.Genoemd recht;
  private final List<Tijdstip.Verder> totWerkStopt;

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
    partner = Partnervoorwaarde.van(partnergronden);
    rechtAlsGevraagd = alle(grond, partner, Opvangkind.GAAT_NAAR_OPVANG);
    recht =
        alle(grond, partner, Opvangkind.GAAT_NAAR_OPVANG, Aanvraag.OP_TIJD)
            .genoemd("er is recht op kinderopvangtoeslag");
    totWerkStopt = totWerkStopt(indeling);
  }

  /**
   * How the right goes on when the parent's work stops on a day that is known, the partner's, or
   * both.
   */
  private List<Tijdstip.Verder> totWerkStopt(Indeling indeling) {
    Gronden ouderTot = new Gronden(Persoon.OUDER.totLaatsteWerkdag(), indeling, varianten);
    Gronden partnerTot = new Gronden(Persoon.PARTNER.totLaatsteWerkdag(), indeling, varianten);
    Voorwaarde ouderStopt = ouder.werkStopt;
    Voorwaarde partnerStopt = alle(PARTNER, partnergronden.werkStopt);
    return List.of(
        new Tijdstip.Verder(
            alle(ouderStopt, niet(partnerStopt)), rechtTotWerkStopt(ouderTot, partnergronden)),
        new Tijdstip.Verder(
            alle(partnerStopt, niet(ouderStopt)), rechtTotWerkStopt(ouder, partnerTot)),
        new Tijdstip.Verder(
            alle(ouderStopt, partnerStopt), rechtTotWerkStopt(ouderTot, partnerTot)));
  }

  private static Voorwaarde.Genoemd rechtTotWerkStopt(Gronden ouder, Gronden partner) {
    return alle(
            ouder.enigeGrond,
            Partnervoorwaarde.van(partner),
            Opvangkind.GAAT_NAAR_OPVANG,
            Aanvraag.OP_TIJD)
        .genoemd(
            "er is recht op kinderopvangtoeslag als werk na de laatste werkdag niet meer telt");
  }

  /** That there is a right, for rules that build on it. */
  Voorwaarde.Genoemd recht() {
    return recht;
  }

  /** How it may go on, other than with the facts as they are. */
  List<Tijdstip.Verder> totWerkStopt() {
    return totWerkStopt;
  }

  /** The same, had it been claimed in time. */
  Voorwaarde rechtAlsGevraagd() {
    return rechtAlsGevraagd;
  }

  Gronden gronden() {
    return ouder;
  }

  Gronden partnergronden() {
    return partnergronden;
  }

  Voorwaarde.Benoemd partner() {
    return partner;
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
            .statusBijNee(
                niet(erIs(Kind.GROEP, enige(Kind.OPVANG.isEr, Kind.TWEEDE_OPVANG.isEr))),
                Status.NIET_VAN_TOEPASSING)
            .waarden(Toeslagwaarden.aanvraag(this))
            .waarden(
                Toeslagwaarden.begint(recht),
                Toeslagwaarden.horizon(Toeslagwaarden.VANAF),
                new Urenrekening(recht, bedragen.hoogsteUren())
                    .perKind(enige(alle(recht, opTraject()), stilDitJaar())))
            .waardenBijJa(new Toeslagwaarden(this, bedragen).bijJa())
            .begrippen(begrippen())
            .tabellen(tabellen());
    new Toeslagkanttekeningen(this, bedragen, varianten).zegBij(regel);
    return regel.bouw();
  }

  /** Says in a rule of days after this text until when a claim reaches back to months of it. */
  void zegWatNogKan(Regel.Bouwer regel) {
    regel
        .waarden(Toeslagwaarden.aanvraagAchteraf(recht))
        .kanttekening(
            Aanvraag.NOG_NIET,
            "Over maanden van %d is nog toeslag te krijgen, met de regels van toen. Vraag de toeslag"
                    .formatted(Wko.BEKEND_TOT.minusDays(1).getYear())
                + " uiterlijk op {aanvragenUiterlijk} aan. Elke maand later kost een maand toeslag.")
        .kanttekening(
            altijd(),
            "Toets op %s wat er tot dan toe gold."
                .formatted(Schrijfwijze.dag(Wko.BEKEND_TOT.minusDays(1))));
  }

  private List<Gegevens> tabellen() {
    List<Gegevens> tabellen = new ArrayList<>(bedragen.tabellen());
    tabellen.add(ZICHTBARE_CODES);
    return tabellen;
  }

  Voorwaarde.Genoemd geenGrond() {
    return niet(Voorwaarde.zonderNamen(grond)).genoemd("de ouder heeft geen grond");
  }

  /** Everything but childcare is there. */
  Voorwaarde alleenOpvangOntbreekt() {
    return alle(
        ouder.enigeGrond,
        Voorwaarde.zonderNamen(partner),
        niet(Opvangkind.GAAT_NAAR_OPVANG),
        erIs(Kind.GROEP, Opvangkind.KAN_TELLEN));
  }

  /** There is no ground any more, and there was a trajectory. */
  Voorwaarde trajectVoorbij() {
    return alle(geenGrond(), ouder.trajectIsVoorbij());
  }

  /** The right would end with the trajectory. */
  Voorwaarde.Genoemd opTraject() {
    return alle(
            enige(ouder.traject, ouder.zonderUitkering),
            niet(ouder.werk),
            niet(ouder.uitloop),
            niet(ouder.uwv),
            niet(ouder.inburgering),
            niet(ouder.jong),
            niet(ouder.studie))
        .genoemd("het recht rust alleen op een traject");
  }

  /** There is no ground any more, and a trajectory ended or stands still this year. */
  Voorwaarde stilDitJaar() {
    return alle(
        geenGrond(),
        enige(ouder.metVerlof, ouder.trajectIsVoorbijSinds(Urenrekening.BEGIN_VAN_JAAR)));
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
    begrippen.add(Opvangkind.TELT);
    begrippen.add(Opvangkind.KAN_TELLEN);
    begrippen.add(Aanvraag.UITERLIJK);
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
}
