package nl.opstap.werkplek.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opstap.recht.feiten.Activiteit;
import nl.opstap.recht.feiten.Feitenboek;
import nl.opstap.recht.feiten.Kind;
import nl.opstap.recht.feiten.Melding;
import nl.opstap.recht.feiten.Ontheffing;
import nl.opstap.recht.feiten.Verzoek;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.Feit;
import nl.opstap.recht.kern.Groep;
import nl.opstap.werkplek.beleid.Beleidsveld;
import nl.opstap.werkplek.veld.Soort;
import nl.opstap.werkplek.veld.Veldfout;

/**
 * Everything that a dossier can tell: all that the rules know, and what a klantmanager needs beside
 * it to know a family: who they are, what stands in the way and what helps, burden beside capacity,
 * network, the other parent. All of it is kept in the same way.
 */
public final class Velden {

  private static final Map<String, Onderdeel> ONDERDELEN = new LinkedHashMap<>();
  private static final Map<Onderdeel, Map<String, Veld>> VELDEN = new LinkedHashMap<>();

  private static final Soort IS_ZO = new Soort.Keuze(List.of("ja"));
  private static final Soort.Tekst KORT = new Soort.Tekst(100);
  private static final Soort.Tekst LANG = new Soort.Tekst(4_000);

  public static final Onderdeel HUISHOUDEN =
      onderdeel("", "Huishouden", "huishouden", Feitenboek.BEGRIPPEN.zaak());
  public static final Onderdeel KINDEREN = onderdeel("kinderen", "Kinderen", "kind", Kind.GROEP);
  public static final Onderdeel ACTIVITEITEN =
      onderdeel("activiteiten", "Activiteiten", "activiteit", Activiteit.VAN_OUDER.groep);
  public static final Onderdeel ONTHEFFINGEN =
      onderdeel("ontheffingen", "Ontheffingen", "ontheffing", Ontheffing.GROEP);
  public static final Onderdeel VERZOEKEN =
      onderdeel("verzoeken", "Verzoeken", "verzoek", Verzoek.GROEP);
  public static final Onderdeel MELDINGEN =
      onderdeel("meldingen", "Meldingen", "melding", Melding.GROEP);
  public static final Onderdeel ACTIVITEITEN_PARTNER =
      onderdeel(
          Activiteit.VAN_PARTNER.groep.pad(),
          "Activiteiten van de partner",
          "activiteit van de partner",
          Activiteit.VAN_PARTNER.groep);
  public static final Onderdeel UITKERINGEN =
      onderdeel("uitkeringsperioden", "Perioden met een uitkering", "periode");
  public static final Onderdeel OPLEIDINGEN = onderdeel("opleidingen", "Opleidingen", "opleiding");
  public static final Onderdeel WERK = onderdeel("werkervaring", "Werk tot nu toe", "baan");
  public static final Onderdeel BELEMMERINGEN =
      onderdeel("belemmeringen", "Wat in de weg staat", "belemmering");
  public static final Onderdeel KRACHTEN = onderdeel("krachten", "Wat sterk is", "sterke kant");
  public static final Onderdeel NETWERK =
      onderdeel("netwerk", "Mensen om het gezin heen", "persoon");

  public static final Veld VOORNAMEN =
      veld(
          HUISHOUDEN,
          "ouder.voornamen",
          KORT,
          "de voornamen van de ouder",
          "Wat zijn de voornamen?");
  public static final Veld TUSSENVOEGSEL =
      veld(HUISHOUDEN, "ouder.voorvoegsel", KORT, "het tussenvoegsel", "Wat is het tussenvoegsel?");
  public static final Veld ACHTERNAAM =
      veld(
          HUISHOUDEN,
          "ouder.geslachtsnaam",
          KORT,
          "de achternaam van de ouder",
          "Wat is de achternaam?");
  public static final Veld BSN =
      veld(
          HUISHOUDEN,
          "ouder.bsn",
          new Soort.Bsn(),
          "het burgerservicenummer",
          "Wat is het burgerservicenummer?");
  public static final Veld WACHT_OP =
      veld(
          HUISHOUDEN,
          "wachtOp",
          new Soort.Keuze(List.of("klantmanager", "client", "bureau")),
          "op wie het dossier nu wacht",
          "Op wie wacht het dossier nu?");
  public static final Veld KIND_NAAM =
      veld(KINDEREN, "voornamen", KORT, "de voornamen van het kind", "Hoe heet het kind?");
  public static final Veld ACTIVITEIT_OMSCHRIJVING =
      veld(
          ACTIVITEITEN,
          "omschrijving",
          new Soort.Tekst(500),
          "wat de activiteit is",
          "Wat is de activiteit?");

  static {
    Feitenboek.BEGRIPPEN.zaak().feiten().stream()
        .filter(feit -> !feit.equals(Zaak.PEILDATUM) && !Beleidsveld.isVanGemeente(feit))
        .forEach(feit -> zet(HUISHOUDEN, feit));
    for (Onderdeel deel : List.copyOf(ONDERDELEN.values())) {
      deel.groep()
          .filter(Groep::isLijst)
          .ifPresent(groep -> groep.feiten().forEach(feit -> zet(deel, feit)));
    }
    gezin();
    verleden();
    belastbaarheid();
  }

  private Velden() {}

  private static void gezin() {
    veld(
        ACTIVITEITEN_PARTNER,
        "omschrijving",
        new Soort.Tekst(500),
        "wat de activiteit is",
        "Wat is de activiteit?");
    veld(
        HUISHOUDEN,
        "partner.voornamen",
        KORT,
        "de voornamen van de partner",
        "Wat zijn de voornamen van de partner?");
    veld(
        HUISHOUDEN,
        "partner.geslachtsnaam",
        KORT,
        "de achternaam van de partner",
        "Wat is de achternaam van de partner?");
    veld(
        HUISHOUDEN,
        "andereOuder.deel",
        new Soort.Keuze(List.of("geen contact", "contact", "deelt de zorg", "overleden")),
        "het deel van de andere ouder",
        "Wat doet de andere ouder voor de kinderen?");
    veld(
        HUISHOUDEN,
        "andereOuder.toelichting",
        LANG,
        "hoe het met de andere ouder gaat",
        "Hoe gaat het contact met de andere ouder?");
    veld(
        HUISHOUDEN,
        "wonen.soort",
        new Soort.Keuze(
            List.of("huurwoning", "koopwoning", "inwonend", "opvang", "geen vaste woonplek")),
        "hoe het gezin woont",
        "Hoe woont het gezin?");
    veld(
        HUISHOUDEN,
        "wonen.toelichting",
        LANG,
        "wat over het wonen van belang is",
        "Wat is over het wonen van belang?");
  }

  private static void verleden() {
    veld(
        UITKERINGEN,
        "soort",
        new Soort.Keuze(List.of("algemene bijstand", "IOAW", "IOAZ", "Anw", "WW", "ZW", "WIA")),
        "de uitkering",
        "Welke uitkering was het?");
    veld(UITKERINGEN, "van", new Soort.Dag(false), "de eerste dag", "Wat was de eerste dag?");
    veld(UITKERINGEN, "totEnMet", new Soort.Dag(true), "de laatste dag", "Wat was de laatste dag?");
    veld(UITKERINGEN, "redenEinde", KORT, "de reden van het einde", "Waarom stopte de uitkering?");
    veld(
        OPLEIDINGEN,
        "niveau",
        new Soort.Keuze(
            List.of(
                "basisonderwijs",
                "vmbo",
                "mbo 1",
                "mbo 2",
                "mbo 3",
                "mbo 4",
                "havo",
                "vwo",
                "hbo",
                "wo",
                "buitenland")),
        "het niveau",
        "Welk niveau?");
    veld(OPLEIDINGEN, "richting", KORT, "de richting", "In welke richting?");
    veld(OPLEIDINGEN, "diploma", new Soort.JaNee(), "er is een diploma", "Is er een diploma?");
    veld(
        OPLEIDINGEN,
        "jaar",
        new Soort.Getal(2199, 0),
        "het laatste jaar",
        "Wat was het laatste jaar?");
    veld(WERK, "functie", KORT, "de functie", "Wat was het werk?");
    veld(WERK, "werkgever", KORT, "de werkgever", "Bij wie?");
    veld(WERK, "van", new Soort.Dag(false), "de eerste dag", "Wat was de eerste dag?");
    veld(WERK, "totEnMet", new Soort.Dag(true), "de laatste dag", "Wat was de laatste dag?");
    veld(
        WERK,
        "urenPerWeek",
        new Soort.Getal(80, 2),
        "het aantal uren per week",
        "Hoeveel uur per week?");
  }

  /** Barriers and strengths by the same themes, so that they can be laid side by side. */
  private static void belastbaarheid() {
    Soort thema =
        new Soort.Keuze(
            List.of(
                "motivatie",
                "netwerk",
                "geld en schulden",
                "gezondheid",
                "kinderen en zorg",
                "arbeidsmarkt",
                "opleiding en taal",
                "omgaan met instanties",
                "wonen",
                "vervoer"));
    Soort zwaarte = new Soort.Keuze(List.of("1", "2", "3", "4", "5"));
    for (Onderdeel deel : List.of(BELEMMERINGEN, KRACHTEN)) {
      veld(deel, "thema", thema, "het thema", "Waarover gaat het?");
      veld(
          deel,
          "gewicht",
          zwaarte,
          "het gewicht, van 1 (licht) tot 5 (zwaar)",
          "Hoe zwaar telt het?");
      veld(
          deel,
          "gemetenOp",
          new Soort.Dag(false),
          "de dag van de meting",
          "Wanneer is dit gemeten?");
      veld(deel, "toelichting", LANG, "de toelichting", "Wat is er aan de hand?");
    }
    veld(
        HUISHOUDEN,
        "draaglast",
        zwaarte,
        "de draaglast, van 1 (licht) tot 5 (zwaar)",
        "Hoe zwaar is de draaglast?");
    veld(
        HUISHOUDEN,
        "draaglast.toelichting",
        LANG,
        "waaruit de draaglast bestaat",
        "Waaruit bestaat de draaglast?");
    veld(
        HUISHOUDEN,
        "draagkracht",
        zwaarte,
        "de draagkracht, van 1 (weinig) tot 5 (veel)",
        "Hoe groot is de draagkracht?");
    veld(
        HUISHOUDEN,
        "draagkracht.toelichting",
        LANG,
        "waaruit de draagkracht bestaat",
        "Waaruit bestaat de draagkracht?");
    veld(NETWERK, "wie", KORT, "wie het is", "Wie is het?");
    veld(NETWERK, "steun", LANG, "wat die persoon kan doen", "Wat kan die persoon doen?");
  }

  private static Onderdeel onderdeel(String naam, String titel, String enkelvoud, Groep groep) {
    return bewaar(new Onderdeel(naam, titel, enkelvoud, Optional.of(groep)));
  }

  private static Onderdeel onderdeel(String naam, String titel, String enkelvoud) {
    return bewaar(new Onderdeel(naam, titel, enkelvoud, Optional.empty()));
  }

  private static Onderdeel bewaar(Onderdeel deel) {
    ONDERDELEN.put(deel.naam(), deel);
    VELDEN.put(deel, new LinkedHashMap<>());
    return deel;
  }

  private static Veld veld(
      Onderdeel deel, String naam, Soort soort, String omschrijving, String vraag) {
    return zet(new Veld(deel, naam, soort, omschrijving, vraag, Optional.empty()));
  }

  private static void zet(Onderdeel deel, Feit feit) {
    zet(
        new Veld(
            deel,
            feit.naam(),
            Soort.van(feit),
            feit.omschrijving(),
            feit.vraag(),
            Optional.of(feit)));
  }

  private static Veld zet(Veld veld) {
    Map<String, Veld> bij = VELDEN.getOrDefault(veld.onderdeel(), Map.of());
    if (bij.put(veld.naam(), veld) != null) {
      throw new IllegalStateException("Dit veld is er al: " + veld.naam());
    }
    return veld;
  }

  /** All parts, the household first. */
  public static Collection<Onderdeel> onderdelen() {
    return List.copyOf(ONDERDELEN.values());
  }

  public static Optional<Onderdeel> onderdeel(String naam) {
    return Optional.ofNullable(ONDERDELEN.get(naam));
  }

  /** The fields of a part, in the order in which they were named. */
  public static List<Veld> van(Onderdeel onderdeel) {
    return new ArrayList<>(VELDEN.getOrDefault(onderdeel, Map.of()).values());
  }

  /**
   * The text under which a value of a path is kept: of a field, or that a member is there or a list
   * complete.
   *
   * @throws Veldfout when it cannot have that value; the message is for the person
   */
  public static String lees(Pad pad, String invoer, LocalDate vandaag) throws Veldfout {
    Optional<Veld> veld = veld(pad);
    return veld.isPresent() ? veld.get().lees(invoer, vandaag) : IS_ZO.lees(invoer);
  }

  /** Whether a path holds a citizen service number, which takes a right of its own to see. */
  static boolean isBsn(Pad pad) {
    return veld(pad).filter(veld -> veld.soort() instanceof Soort.Bsn).isPresent();
  }

  /**
   * The field that a path is about; empty for a member or a list as such, and for no path of us.
   */
  public static Optional<Veld> veld(Pad pad) {
    return onderdeel(pad.onderdeel())
        .filter(deel -> deel.isLijst() == (pad.lid() > 0))
        .map(deel -> VELDEN.getOrDefault(deel, Map.of()).get(pad.veld()));
  }
}
