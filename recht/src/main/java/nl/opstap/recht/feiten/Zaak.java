package nl.opstap.recht.feiten;

import static nl.opstap.recht.kern.Kenner.OORDEEL;
import static nl.opstap.recht.kern.Kenner.OUDER;
import static nl.opstap.recht.kern.Kenner.REGISTER;

import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.GetalFeit;
import nl.opstap.recht.kern.Groep;
import nl.opstap.recht.kern.JaNeeFeit;
import nl.opstap.recht.kern.KeuzeFeit;

/** What a case tells once: its date, the municipality, the parent, the partner, the plan. */
public final class Zaak {

  static final Groep ZAAK = Groep.zaak();

  private static final Volwassene VAN_OUDER = new Volwassene(ZAAK, "ouder");
  private static final Volwassene VAN_PARTNER = new Volwassene(ZAAK, "partner");

  public static final DatumFeit PEILDATUM =
      ZAAK.dag("peildatum", REGISTER, "de peildatum", "Op welke dag?");

  // De gemeente en haar eigen beleid.
  public static final GetalFeit GEMEENTE =
      ZAAK.code("gemeente.code", 4, REGISTER, "de gemeente", "Welke gemeente is het (CBS-code)?");
  public static final KeuzeFeit<Methode> GEMEENTE_METHODE =
      ZAAK.keuze(
          "gemeente.methode",
          Methode.class,
          REGISTER,
          "de methode van de gemeente",
          "Deelt de gemeente activiteiten in naar doel of naar afstand tot de arbeidsmarkt?");
  public static final JaNeeFeit MEDISCH_ADVIES_VEREIST =
      ZAAK.jaNee(
          "gemeente.medischAdviesVereist",
          REGISTER,
          "het beleid van de gemeente vraagt medisch advies bij een medische reden",
          "Vraagt het beleid van de gemeente medisch advies bij een medische reden?");
  public static final JaNeeFeit BESCHIKBAARHEID =
      ZAAK.jaNee(
          "gemeente.beschikbaarheid",
          REGISTER,
          "de gemeente heeft een regel voor het aantal uren dat een ouder beschikbaar is",
          "Heeft de gemeente een regel voor het aantal uren dat een ouder beschikbaar moet zijn?");
  public static final GetalFeit BESCHIKBAARHEID_LEEFTIJD =
      ZAAK.heelGetal(
          "gemeente.beschikbaarheid.leeftijdsgrens",
          18,
          REGISTER,
          "de leeftijdsgrens in de regel van de gemeente",
          "Tot welke leeftijd van het jongste kind geldt het lage aantal uren?");
  public static final GetalFeit BESCHIKBAARHEID_ONDER =
      ZAAK.getal(
          "gemeente.beschikbaarheid.urenOnderGrens",
          168,
          REGISTER,
          "het aantal uren per week met een kind onder de leeftijdsgrens",
          "Hoeveel uur per week vraagt de gemeente met een kind onder de leeftijdsgrens?");
  public static final GetalFeit BESCHIKBAARHEID_VANAF =
      ZAAK.getal(
          "gemeente.beschikbaarheid.urenVanafGrens",
          168,
          REGISTER,
          "het aantal uren per week met alleen kinderen vanaf de leeftijdsgrens",
          "Hoeveel uur per week vraagt de gemeente als alle kinderen ouder zijn?");

  public static final KeuzeFeit<BovenMaximum> BOVEN_MAXIMUM =
      ZAAK.bijzondereKeuze(
          "gemeente.vergoedtBovenMaximum",
          BovenMaximum.class,
          REGISTER,
          "wat de gemeente vergoedt van de prijs boven de maximum uurprijs",
          "Vergoedt de gemeente de prijs boven de maximum uurprijs?");
  public static final JaNeeFeit GRATIS_OPVANG_IN_WIJK =
      ZAAK.bijzonderheid(
          "gemeente.gratisOpvangInWijk",
          REGISTER,
          "in de wijk van de ouder is een proef met gratis kinderopvang",
          "Is er in de wijk van de ouder een proef met gratis kinderopvang?");

  // De ouder.
  public static final DatumFeit OUDER_GEBOREN =
      ZAAK.verleden(
          "ouder.geboortedatum",
          REGISTER,
          "de geboortedatum van de ouder",
          "Wanneer is de ouder geboren?");
  public static final JaNeeFeit ALLEENSTAANDE_OUDER =
      ZAAK.jaNee(
          "ouder.alleenstaandeOuder",
          OUDER,
          "de ouder is alleenstaande ouder",
          "Is de ouder alleenstaande ouder?");
  public static final JaNeeFeit VOLLEDIGE_ZORG =
      ZAAK.jaNee(
          "ouder.volledigeZorg",
          OUDER,
          "de ouder heeft de volledige zorg voor een kind ten laste",
          "Heeft de ouder de volledige zorg voor een kind onder de vijf?");
  public static final KeuzeFeit<Uitkering> UITKERING =
      ZAAK.keuze(
          "ouder.uitkering",
          Uitkering.class,
          REGISTER,
          "de uitkering van de ouder",
          "Welke uitkering heeft de ouder?");
  public static final JaNeeFeit STARTKWALIFICATIE =
      ZAAK.jaNee(
          "ouder.startkwalificatie",
          OUDER,
          "de ouder heeft een startkwalificatie",
          "Heeft de ouder een diploma havo, vwo, mbo 2 of hoger?");
  public static final JaNeeFeit VOLLEDIG_ARBEIDSONGESCHIKT =
      ZAAK.jaNee(
          "ouder.volledigEnDuurzaamArbeidsongeschikt",
          REGISTER,
          "de ouder is volledig en duurzaam arbeidsongeschikt",
          "Is de ouder volledig en duurzaam arbeidsongeschikt (WIA artikel 4)?");
  public static final JaNeeFeit WSW_GEINDICEERD =
      ZAAK.jaNee(
          "ouder.wswGeindiceerd",
          REGISTER,
          "de ouder heeft een Wsw-indicatie",
          "Heeft de ouder een indicatie voor de Wet sociale werkvoorziening?");
  public static final JaNeeFeit ONDUBBELZINNIG_ONWILLIG =
      ZAAK.jaNee(
          "ouder.ondubbelzinnigOnwillig",
          OORDEEL,
          "uit houding en gedrag blijkt ondubbelzinnig dat de ouder niet wil meewerken",
          "Blijkt uit houding en gedrag ondubbelzinnig dat de ouder een voorziening niet wil"
              + " gebruiken?");
  public static final GetalFeit WERKUREN =
      ZAAK.getal(
          "ouder.werkUrenPerWeek",
          168,
          OUDER,
          "het aantal uren werk per week",
          "Hoeveel uur per week werkt de ouder?");
  public static final GetalFeit LOON_PER_JAAR =
      ZAAK.getal(
          "ouder.loonPerJaar",
          10_000_000,
          OUDER,
          "wat de ouder per jaar met werken verdient",
          "Hoeveel euro verdient de ouder per jaar met werken (bruto)?");
  public static final GetalFeit NETTO_LOON =
      ZAAK.getal(
          "ouder.nettoLoonPerMaand",
          1_000_000,
          OUDER,
          "het nettoloon van de ouder per maand",
          "Hoeveel euro nettoloon heeft de ouder per maand, met vakantiegeld?");
  public static final GetalFeit PARTNERALIMENTATIE =
      ZAAK.getal(
          "ouder.partneralimentatiePerMaand",
          1_000_000,
          OUDER,
          "de partneralimentatie per maand",
          "Hoeveel euro partneralimentatie (niet voor de kinderen) krijgt de ouder per maand?");
  public static final DatumFeit WERK_GESTOPT = VAN_OUDER.laatsteWerkdag();
  public static final JaNeeFeit INGESCHREVEN_UWV = VAN_OUDER.ingeschrevenBijUwv();
  public static final JaNeeFeit UWV_TRAJECT = VAN_OUDER.uwvTraject();
  public static final DatumFeit VERLOF_VAN = VAN_OUDER.verlofVan();
  public static final DatumFeit VERLOF_TOT = VAN_OUDER.verlofTot();
  public static final JaNeeFeit INBURGERING = VAN_OUDER.inburgeringstraject();
  public static final JaNeeFeit STUDIE = VAN_OUDER.studie();
  public static final KeuzeFeit<Studiesoort> STUDIE_SOORT = VAN_OUDER.studieSoort();
  public static final JaNeeFeit STUDIEFINANCIERING =
      ZAAK.jaNee(
          "ouder.studie.studiefinanciering",
          REGISTER,
          "de ouder krijgt studiefinanciering",
          "Krijgt de ouder studiefinanciering voor deze studie?");
  public static final JaNeeFeit OPVANG_BESCHIKBAAR =
      ZAAK.jaNee(
          "ouder.passendeOpvangBeschikbaar",
          OORDEEL,
          "het college heeft zich ervan overtuigd dat passende kinderopvang beschikbaar is",
          "Is passende kinderopvang beschikbaar?");
  public static final JaNeeFeit VOLDOENDE_SCHOLING =
      ZAAK.jaNee(
          "ouder.voldoendeScholing",
          OORDEEL,
          "het college heeft zich ervan overtuigd dat er voldoende scholing is toegepast",
          "Is er voldoende scholing toegepast?");
  public static final JaNeeFeit BELASTBAAR =
      ZAAK.jaNee(
          "ouder.belastbaar",
          OORDEEL,
          "het college heeft zich overtuigd van de belastbaarheid van de ouder",
          "Kan de ouder dit werk aan (belastbaarheid)?");
  public static final JaNeeFeit BOVEN_KRACHTEN =
      ZAAK.jaNee(
          "ouder.scholingBovenKrachten",
          OORDEEL,
          "scholing gaat de krachten of bekwaamheden van de ouder te boven",
          "Gaat scholing de krachten of bekwaamheden van de ouder te boven?");
  public static final JaNeeFeit VERZOEKT_OPLEIDING =
      ZAAK.jaNee(
          "ouder.verzoektBeroepsopleiding",
          OUDER,
          "de ouder verzoekt om een beroepsopleiding",
          "Vraagt de ouder om een beroepsopleiding (mbo, beroepsopleidende leerweg)?");

  // Dringende redenen: wat wordt aangevoerd, en wat het college daarvan vindt.
  public static final JaNeeFeit DRINGENDE_REDENEN =
      ZAAK.jaNee(
          "dringendeRedenen",
          OUDER,
          "er worden redenen aangevoerd voor een ontheffing",
          "Worden er redenen aangevoerd voor een tijdelijke ontheffing?");
  public static final JaNeeFeit REDEN_ZORGTAKEN =
      ZAAK.jaNee(
          "dringendeRedenen.zorgtaken",
          OORDEEL,
          "zorgtaken zijn hier een dringende reden",
          "Zijn de zorgtaken in dit geval een dringende reden?");
  public static final JaNeeFeit VOORZIENING_MOGELIJK =
      ZAAK.jaNee(
          "dringendeRedenen.voorzieningMogelijk",
          OORDEEL,
          "een voorziening kan rekening houden met de zorgtaken",
          "Kan een voorziening (zoals kinderopvang) rekening houden met de zorgtaken?");
  public static final JaNeeFeit REDEN_MEDISCH =
      ZAAK.jaNee(
          "dringendeRedenen.medisch",
          OORDEEL,
          "er is een dringende medische reden",
          "Is er in dit geval een dringende medische reden?");
  public static final JaNeeFeit MEDISCH_ADVIES =
      ZAAK.jaNee(
          "dringendeRedenen.medischAdvies",
          REGISTER,
          "er is medisch advies",
          "Is er medisch advies?");
  public static final JaNeeFeit ARBEIDSVERMOGEN_IN_GEDING =
      ZAAK.jaNee(
          "dringendeRedenen.arbeidsvermogenInGeding",
          OORDEEL,
          "de vraag is wat de ouder nog kan werken",
          "Is de vraag wat de ouder nog kan werken?");
  public static final JaNeeFeit ARBEIDSKUNDIG_ADVIES =
      ZAAK.jaNee(
          "dringendeRedenen.arbeidskundigAdvies",
          REGISTER,
          "er is arbeidskundig advies",
          "Is er arbeidskundig advies?");
  public static final JaNeeFeit REDEN_SOCIAAL =
      ZAAK.jaNee(
          "dringendeRedenen.sociaal",
          OORDEEL,
          "er is een andere dringende reden in dit geval",
          "Is er in dit geval een andere dringende reden?");
  public static final JaNeeFeit REDEN_LEEFTIJD =
      ZAAK.jaNee(
          "dringendeRedenen.leeftijd",
          OUDER,
          "de leeftijd van de ouder wordt als reden genoemd",
          "Wordt de leeftijd van de ouder als reden genoemd?");
  public static final JaNeeFeit REDEN_GROEP =
      ZAAK.jaNee(
          "dringendeRedenen.groep",
          OUDER,
          "dat de ouder bij een groep hoort wordt als reden genoemd",
          "Wordt als reden genoemd dat de ouder bij een groep hoort?");

  // De partner.
  public static final JaNeeFeit PARTNER =
      ZAAK.jaNee("partner", REGISTER, "er is een partner", "Heeft de ouder een partner?");
  public static final JaNeeFeit PARTNER_WERKT =
      ZAAK.jaNee("partner.werkt", OUDER, "de partner werkt", "Werkt de partner?");
  public static final KeuzeFeit<Uitkering> PARTNER_UITKERING =
      ZAAK.keuze(
          "partner.uitkering",
          Uitkering.class,
          REGISTER,
          "de uitkering van de partner",
          "Welke uitkering heeft de partner?");
  public static final JaNeeFeit PARTNER_INBURGERING = VAN_PARTNER.inburgeringstraject();
  public static final JaNeeFeit PARTNER_STUDIE = VAN_PARTNER.studie();
  public static final KeuzeFeit<Studiesoort> PARTNER_STUDIE_SOORT = VAN_PARTNER.studieSoort();
  public static final JaNeeFeit PARTNER_BUITENLAND =
      ZAAK.jaNee(
          "partner.woontInBuitenland",
          REGISTER,
          "de partner woont in het buitenland",
          "Woont de partner in het buitenland?");

  public static final DatumFeit PARTNER_WERK_GESTOPT = VAN_PARTNER.laatsteWerkdag();
  public static final JaNeeFeit PARTNER_INGESCHREVEN_UWV = VAN_PARTNER.ingeschrevenBijUwv();
  public static final DatumFeit PARTNER_VERLOF_VAN = VAN_PARTNER.verlofVan();
  public static final DatumFeit PARTNER_VERLOF_TOT = VAN_PARTNER.verlofTot();
  public static final KeuzeFeit<Afstand> PARTNER_AFSTAND =
      ZAAK.keuze(
          "partner.afstandTotArbeidsmarkt",
          Afstand.class,
          OORDEEL,
          "de afstand van de partner tot de arbeidsmarkt",
          "Hoe groot is de afstand van de partner tot de arbeidsmarkt?");
  public static final JaNeeFeit PARTNER_UWV_TRAJECT = VAN_PARTNER.uwvTraject();
  public static final JaNeeFeit PARTNER_FAMILIE =
      ZAAK.jaNee(
          "partner.familie",
          OUDER,
          "de partner is familie van de ouder, in de rechte lijn of in de tweede graad",
          "Is de partner een (schoon)ouder, grootouder, (klein)kind, broer of zus van de ouder?");
  public static final JaNeeFeit PARTNER_WLZ =
      ZAAK.jaNee(
          "partner.wlz",
          REGISTER,
          "de partner heeft recht op zorg uit de Wet langdurige zorg",
          "Heeft de partner recht op zorg uit de Wet langdurige zorg (Wlz)?");
  public static final JaNeeFeit PARTNER_DETENTIE =
      ZAAK.jaNee(
          "partner.detentie",
          REGISTER,
          "de partner zit vast",
          "Zit de partner vast (in een gevangenis, huis van bewaring of kliniek)?");
  public static final DatumFeit PARTNER_DETENTIE_VAN =
      ZAAK.dag(
          "partner.detentie.van",
          REGISTER,
          "de eerste dag waarop de partner vastzit",
          "Sinds wanneer zit de partner vast?");
  public static final DatumFeit PARTNER_DETENTIE_TOT =
      ZAAK.dagOfNooit(
          "partner.detentie.totEnMet",
          REGISTER,
          "de laatste dag waarop de partner vastzit",
          "Tot en met welke dag zit de partner vast?");

  // Het plan van aanpak, en wat verder voor de hele zaak geldt.
  public static final JaNeeFeit PLAN =
      ZAAK.jaNee("plan", REGISTER, "er is een plan van aanpak", "Is er een plan van aanpak?");
  public static final DatumFeit PLAN_VASTGESTELD =
      ZAAK.dag(
          "plan.vastgesteldOp",
          REGISTER,
          "de dag waarop het plan van aanpak is vastgesteld",
          "Wanneer is het plan van aanpak vastgesteld?");
  public static final DatumFeit LAATSTE_HERONDERZOEK =
      ZAAK.dagOfNooit(
          "plan.laatsteHeronderzoekOp",
          REGISTER,
          "de dag van het laatste heronderzoek",
          "Wanneer was het laatste heronderzoek?");
  public static final KeuzeFeit<Afstand> AFSTAND =
      ZAAK.keuze(
          "afstandTotArbeidsmarkt",
          Afstand.class,
          OORDEEL,
          "de afstand tot de arbeidsmarkt",
          "Hoe groot is de afstand tot de arbeidsmarkt?");
  public static final GetalFeit TOETSINGSINKOMEN =
      ZAAK.getal(
          "toetsingsinkomen",
          10_000_000,
          OUDER,
          "het toetsingsinkomen",
          "Hoe hoog is het toetsingsinkomen van dit jaar?");
  public static final DatumFeit TOESLAG_AANGEVRAAGD =
      ZAAK.bijzondereDag(
          "kinderopvangtoeslagAangevraagdOp",
          OUDER,
          "de dag waarop kinderopvangtoeslag is aangevraagd",
          "Wanneer is kinderopvangtoeslag aangevraagd?");

  static {
    ZAAK.periode(PARTNER_DETENTIE_VAN, PARTNER_DETENTIE_TOT);
    ZAAK.sluit();
  }

  private Zaak() {}
}
