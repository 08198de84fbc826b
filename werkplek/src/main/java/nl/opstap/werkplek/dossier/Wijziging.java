package nl.opstap.werkplek.dossier;

import java.time.Instant;
import java.time.LocalDate;
import nl.opstap.werkplek.database.Perioden;

/**
 * One save of a dossier: who recorded something, when, and where it came from.
 *
 * @param versie the version of the dossier that it made
 * @param door the name of who recorded it, as it was then
 * @param bron where it came from: {@code gesprek met de ouder}, {@code BRP}
 */
public record Wijziging(
    long id, int versie, Instant moment, String door, String bron, String toelichting) {

  LocalDate dag() {
    return Perioden.dag(moment);
  }
}
