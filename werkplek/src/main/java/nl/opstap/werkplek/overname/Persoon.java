package nl.opstap.werkplek.overname;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** Empty texts where the BRP has none. */
  record Naam(String voornamen, String voorvoegsel, String geslachtsnaam) {}

  /**
   * A child or a partner.
   *
   * @param sinds the day of birth of a child, or of the marriage
   */
  record Gezinslid(Naam naam, LocalDate sinds) {}

  /** Reads a person as BRP Personen 2.7 writes one. */
  static Persoon van(JsonNode json) {
    List<String> niet = new ArrayList<>();
    Naam naam = new Naam("", "", "");
    if (isInOnderzoek(json.path("naam"))) {
      niet.add("de naam: die is in onderzoek");
    } else {
      naam = naam(json.path("naam"));
    }
    Optional<LocalDate> geboren = dag(json.at("/geboorte"), "datum");
    if (geboren.isEmpty()) {
      niet.add("de geboortedatum: niet op de dag bekend, of in onderzoek");
    }
    if (json.path("geheimhoudingPersoonsgegevens").asBoolean(false)) {
      niet.add("let op: deze persoon heeft om geheimhouding gevraagd");
    }
    return new Persoon(naam, geboren, kinderen(json, niet), partner(json, niet), List.copyOf(niet));
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
        naam.path("voornamen").asString(""),
        naam.path("voorvoegsel").asString(""),
        naam.path("geslachtsnaam").asString(""));
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
