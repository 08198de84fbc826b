package nl.opstap.werkplek.beleid;

import java.time.LocalDate;
import java.util.Optional;
import nl.opstap.recht.kern.Periode;

/**
 * Something to decide: from now on this is policy on these days.
 *
 * @param waarde as its kind of field keeps it; empty when nothing is decided after all
 * @param bron the decision of the municipality that it follows from; not blank
 */
public record Beleidswijziging(
    Beleidsveld veld, Optional<String> waarde, Periode geldig, String bron, String toelichting) {

  /** The first day, from today on, of which it says something. */
  LocalDate eersteDag(LocalDate vandaag) {
    LocalDate eerste = geldig.van();
    return eerste.isAfter(vandaag) ? eerste : vandaag;
  }
}
