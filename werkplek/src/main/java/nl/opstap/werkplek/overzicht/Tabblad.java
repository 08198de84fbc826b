package nl.opstap.werkplek.overzicht;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opstap.recht.Onderwerpen;
import nl.opstap.recht.kern.Onderwerp;

/** A page of a dossier about some of the subjects, each of which is on one page. */
public enum Tabblad {
  PLICHTEN(
      "plichten",
      "Plichten en ontheffingen",
      List.of(
          Onderwerpen.ONTHEFFING_9A,
          Onderwerpen.ONTHEFFING_9,
          Onderwerpen.ARBEIDSPLICHT,
          Onderwerpen.SCHOLINGSPLICHT,
          Onderwerpen.BESCHIKBAARHEID,
          Onderwerpen.TERMIJNEN,
          Onderwerpen.MAATREGEL)),
  ACTIVITEITEN("activiteiten", "Activiteiten", List.of(Onderwerpen.CLASSIFICATIE)),
  KINDEREN(
      "kinderen",
      "Kinderen en opvang",
      List.of(
          Onderwerpen.KINDEROPVANGTOESLAG,
          Onderwerpen.TEGEMOETKOMING,
          Onderwerpen.ALTERNATIEVEN,
          Onderwerpen.VAZALO));

  private final String naam;
  private final String titel;

  // From List.of: nobody changes it.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<Onderwerp> onderwerpen;

  Tabblad(String naam, String titel, List<Onderwerp> onderwerpen) {
    this.naam = naam;
    this.titel = titel;
    this.onderwerpen = onderwerpen;
  }

  /** As an address writes it. */
  public String naam() {
    return naam;
  }

  public String titel() {
    return titel;
  }

  boolean gaatOver(Onderwerp onderwerp) {
    return onderwerpen.contains(onderwerp);
  }

  static Optional<Tabblad> van(String naam) {
    return Stream.of(values()).filter(blad -> blad.naam.equals(naam)).findFirst();
  }

  /**
   * The page that a subject is on.
   *
   * @throws IllegalStateException for a subject that was given no page
   */
  static Tabblad van(Onderwerp onderwerp) {
    for (Tabblad blad : values()) {
      if (blad.gaatOver(onderwerp)) {
        return blad;
      }
    }
    throw new IllegalStateException("Op geen enkel tabblad staat: " + onderwerp.naam());
  }
}
