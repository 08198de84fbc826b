package nl.opstap.werkplek.veld;

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

/**
 * Everything that a dossier can tell: all that the rules know, and what a klantmanager needs beside
 * it to know a family: who they are, what stands in the way and what helps, burden beside capacity,
 * network, the other parent. All of it is kept in the same way.
 */
public final class Velden {

  private static final Map<String, Onderdeel> ONDERDELEN = new LinkedHashMap<>();
  private static final Map<Onderdeel, Map<String, Veld>> VELDEN = new LinkedHashMap<>();

  /** What the names of policy begin with. */
  private static final String GEMEENTE = "gemeente.";

  private static final Soort IS_ZO = new Soort.Keuze(List.of("ja"));
  static final Soort.Tekst KORT = new Soort.Tekst(100);
  static final Soort.Tekst LANG = new Soort.Tekst(4_000);

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
  public static final Veld PARTNER_VOORNAMEN =
      veld(
          HUISHOUDEN,
          "partner.voornamen",
          KORT,
          "de voornamen van de partner",
          "Wat zijn de voornamen van de partner?");
  public static final Veld PARTNER_ACHTERNAAM =
      veld(
          HUISHOUDEN,
          "partner.geslachtsnaam",
          KORT,
          "de achternaam van de partner",
          "Wat is de achternaam van de partner?");
  public static final Veld TELEFOON =
      veld(
          HUISHOUDEN,
          "ouder.telefoon",
          new Soort.Telefoon(),
          "het telefoonnummer",
          "Wat is het telefoonnummer?");
  public static final Veld EMAIL =
      veld(HUISHOUDEN, "ouder.email", KORT, "het e-mailadres", "Wat is het e-mailadres?");
  public static final Veld TAAL =
      veld(
          HUISHOUDEN,
          "ouder.taal",
          KORT,
          "de taal waarin de ouder het liefst praat",
          "In welke taal praat de ouder het liefst?");
  public static final Veld TOLK =
      veld(
          HUISHOUDEN,
          "ouder.tolk",
          new Soort.JaNee(),
          "er is een tolk nodig",
          "Is er een tolk nodig?");
  public static final Veld WACHT_OP =
      veld(
          HUISHOUDEN,
          "wachtOp",
          new Soort.Keuze(List.of("klantmanager", "client", "bureau")),
          "op wie het dossier nu wacht",
          "Op wie wacht het dossier nu?");
  public static final Veld UITKERING_SOORT =
      veld(
          UITKERINGEN,
          "soort",
          new Soort.Keuze(List.of("algemene bijstand", "IOAW", "IOAZ", "Anw", "WW", "ZW", "WIA")),
          "de uitkering",
          "Welke uitkering was het?");
  public static final Veld UITKERING_VAN =
      veld(UITKERINGEN, "van", new Soort.Dag(false), "de eerste dag", "Wat was de eerste dag?");
  public static final Veld UITKERING_TOT =
      veld(
          UITKERINGEN,
          "totEnMet",
          new Soort.Dag(true),
          "de laatste dag",
          "Wat was de laatste dag?");
  public static final Veld UITKERING_REDEN_EINDE =
      veld(
          UITKERINGEN, "redenEinde", KORT, "de reden van het einde", "Waarom stopte de uitkering?");
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
        .filter(feit -> !feit.equals(Zaak.PEILDATUM) && !isVanGemeente(feit))
        .forEach(feit -> zet(HUISHOUDEN, feit));
    for (Onderdeel deel : List.copyOf(ONDERDELEN.values())) {
      deel.groep()
          .filter(Groep::isLijst)
          .ifPresent(groep -> groep.feiten().forEach(feit -> zet(deel, feit)));
    }
    Gezinsvelden.leg();
  }

  private Velden() {}

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

  static Veld veld(Onderdeel deel, String naam, Soort soort, String omschrijving, String vraag) {
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
   * The field that holds a fact of the rules.
   *
   * @throws java.util.NoSuchElementException for what no household tells: policy, the reference
   *     date
   */
  public static Veld van(Feit feit) {
    return veld(Pad.van(feit, feit.groep().isLijst() ? 1 : 0)).orElseThrow();
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

  /** Whether a fact is known without asking the household: policy, and which municipality. */
  public static boolean isVanGemeente(Feit feit) {
    return feit.naam().startsWith(GEMEENTE) && !feit.equals(Zaak.GRATIS_OPVANG_IN_WIJK);
  }

  /** Whether a path holds a citizen service number, which takes a right of its own to see. */
  public static boolean isBsn(Pad pad) {
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
