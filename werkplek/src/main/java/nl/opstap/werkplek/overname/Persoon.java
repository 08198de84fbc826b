package nl.opstap.werkplek.overname;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.opstap.werkplek.invoer.Tekstfout;
import nl.opstap.werkplek.invoer.Vrijetekst;
import tools.jackson.databind.JsonNode;

/**
 * What the BRP tells of a parent. What is under investigation there, or not known to the day, is
 * not here; {@code nietOvergenomen} says so.
 *
 * @param partner the partner by marriage or registration; empty when there is none now
 */
record Persoon(
    Naam naam,
    Optional<LocalDate> geboren,
    List<Gezinslid> kinderen,
    Optional<Gezinslid> partner,
    List<String> nietOvergenomen) {

  private static final int LANGSTE_NAAM = 100;

  /** Empty texts where the BRP has none. */
  record Naam(String voornamen, String voorvoegsel, String geslachtsnaam) {

    boolean isLeeg() {
      return voornamen.isEmpty() && geslachtsnaam.isEmpty();
    }
  }

  /**
   * A child or a partner.
   *
   * @param sinds the day of birth of a child, or of the marriage
   */
  record Gezinslid(Naam naam, LocalDate sinds) {}

  /**
   * Reads a person as BRP Personen 2.7 writes one.
   *
   * @throws IllegalArgumentException when it is not written so, or says nothing of the person
   */
  static Persoon van(JsonNode json) {
    eis(isVan(json, "kinderen") && isVan(json, "partners"));
    List<String> niet = new ArrayList<>();
    Naam naam = new Naam("", "", "");
    if (isInOnderzoek(json.path("naam"))) {
      niet.add("de naam: die is in onderzoek");
    } else {
      naam = naam(json.path("naam"));
      if (naam.isLeeg()) {
        niet.add("de naam: die is niet bekend, of heeft tekens die niet te bewaren zijn");
      }
    }
    Optional<LocalDate> geboren = dag(json.at("/geboorte"), "datum");
    if (geboren.isEmpty()) {
      niet.add("de geboortedatum: niet op de dag bekend, of in onderzoek");
    }
    eis(
        !naam.isLeeg()
            || geboren.isPresent()
            || isInOnderzoek(json.path("naam"))
            || isInOnderzoek(json.path("geboorte")));
    if (json.path("geheimhoudingPersoonsgegevens").asBoolean(false)) {
      niet.add("let op: deze persoon heeft om geheimhouding gevraagd");
    }
    return new Persoon(naam, geboren, kinderen(json, niet), partner(json, niet), List.copyOf(niet));
  }

  private static void eis(boolean zo) {
    if (!zo) {
      throw new IllegalArgumentException("Dit is geen persoon zoals de BRP die schrijft.");
    }
  }

  /** Whether a list is a list of objects, or is not there. */
  private static boolean isVan(JsonNode json, String lijst) {
    JsonNode leden = json.path(lijst);
    return leden.isMissingNode()
        || (leden.isArray() && leden.values().stream().allMatch(JsonNode::isObject));
  }

  private static List<Gezinslid> kinderen(JsonNode json, List<String> niet) {
    List<Gezinslid> uit = new ArrayList<>();
    for (JsonNode kind : json.path("kinderen")) {
      Optional<LocalDate> geboren = dag(kind.path("geboorte"), "datum");
      if (geboren.isEmpty() || isInOnderzoek(kind) || isInOnderzoek(kind.path("naam"))) {
        niet.add("een kind: de geboortedatum is niet op de dag bekend, of in onderzoek");
      } else {
        uit.add(new Gezinslid(naam(kind.path("naam")), geboren.get()));
      }
    }
    return List.copyOf(uit);
  }

  private static Optional<Gezinslid> partner(JsonNode json, List<String> niet) {
    for (JsonNode partner : json.path("partners")) {
      boolean isVroeger = !partner.path("ontbindingHuwelijkPartnerschap").isMissingNode();
      Optional<LocalDate> sinds = dag(partner.path("aangaanHuwelijkPartnerschap"), "datum");
      if (isVroeger) {
        continue;
      }
      if (sinds.isEmpty() || isInOnderzoek(partner) || isInOnderzoek(partner.path("naam"))) {
        niet.add("de partner: de dag van het huwelijk is niet bekend, of in onderzoek");
      } else {
        return Optional.of(new Gezinslid(naam(partner.path("naam")), sinds.get()));
      }
    }
    return Optional.empty();
  }

  private static Naam naam(JsonNode naam) {
    return new Naam(
        tekst(naam.path("voornamen")),
        tekst(naam.path("voorvoegsel")),
        tekst(naam.path("geslachtsnaam")));
  }

  /** A text as a dossier keeps it; empty for none, and for one that cannot be kept. */
  private static String tekst(JsonNode json) {
    eis(json.isMissingNode() || json.isString());
    try {
      // A name longer than a dossier keeps still says who it is.
      return Vrijetekst.lees(Vrijetekst.begin(json.asString(""), LANGSTE_NAAM), LANGSTE_NAAM);
    } catch (Tekstfout fout) {
      return "";
    }
  }

  /** A date that is known to the day; the BRP also has years, months, and none. */
  private static Optional<LocalDate> dag(JsonNode bij, String veld) {
    JsonNode datum = bij.path(veld);
    return isInOnderzoek(bij) || !datum.path("type").asString("").equals("Datum")
        ? Optional.empty()
        : Optional.of(LocalDate.parse(datum.path("datum").asString("")));
  }

  private static boolean isInOnderzoek(JsonNode bij) {
    return !bij.path("inOnderzoek").isMissingNode();
  }
}
