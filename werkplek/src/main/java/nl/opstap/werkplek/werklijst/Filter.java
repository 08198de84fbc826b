package nl.opstap.werkplek.werklijst;

import java.util.Locale;
import java.util.Optional;

/** What needs attention: a question to the dossiers, with an address of its own. */
public enum Filter {
  ALLES("Alle dossiers", "", "true", "null::date"),
  TERMIJN("Termijn binnen een week", "Termijn", "termijn <= :vandaag::date + 7", "termijn"),
  ONTHEFFING(
      "Ontheffing eindigt binnen acht weken",
      "Ontheffing eindigt",
      "ontheffing_tot > :vandaag and ontheffing_tot <= :vandaag::date + 56",
      "(ontheffing_tot - 1)"),
  ONTHEFFING_VOORBIJ(
      "Ontheffing loopt alleen nog volgens de registratie",
      "Geldt niet meer sinds",
      "ontheffing_voorbij is not null",
      "ontheffing_voorbij"),
  WACHT_OP_KLANTMANAGER("Wacht op de klantmanager", "", "wacht_op = 'klantmanager'", "null::date"),
  WACHT_OP_CLIENT("Wacht op de ouder", "", "wacht_op = 'client'", "null::date"),
  WACHT_OP_BUREAU("Wacht op een bureau", "", "wacht_op = 'bureau'", "null::date"),
  GEEN_ACTIVITEIT(
      "Geen lopende activiteit, en geen ontheffing",
      "",
      "(activiteit_tot is null or activiteit_tot <= :vandaag)"
          + " and (ontheffing_tot is null or ontheffing_tot <= :vandaag)",
      "null::date"),
  KIND_VIJF(
      "Kind wordt vijf binnen een half jaar",
      "Kind wordt vijf",
      "kind_vijf_op > :vandaag and kind_vijf_op <= :vandaag::date + interval '6 months'",
      "kind_vijf_op"),
  GEWIJZIGD(
      "Een gegeven waar een recht op rust, is veranderd",
      "Veranderd op",
      "gewijzigd_op is not null",
      "(gewijzigd_op at time zone 'Europe/Amsterdam')::date");

  private final String titel;
  private final String wanneer;
  private final String voorwaarde;
  private final String dag;

  Filter(String titel, String wanneer, String voorwaarde, String dag) {
    this.titel = titel;
    this.wanneer = wanneer;
    this.voorwaarde = voorwaarde;
    this.dag = dag;
  }

  public String titel() {
    return titel;
  }

  /** As an address writes it: {@code kind-vijf}. */
  public String naam() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What the day in the list means; empty when the list shows none. */
  public String wanneer() {
    return wanneer;
  }

  /** In SQL, over the table of dossiers as {@code d}; {@code :vandaag} is the day. */
  String voorwaarde() {
    return voorwaarde;
  }

  /** In SQL: the day that a list shows and is ordered by. */
  String dag() {
    return dag;
  }

  static Optional<Filter> van(String naam) {
    for (Filter filter : values()) {
      if (filter.naam().equals(naam)) {
        return Optional.of(filter);
      }
    }
    return Optional.empty();
  }
}
