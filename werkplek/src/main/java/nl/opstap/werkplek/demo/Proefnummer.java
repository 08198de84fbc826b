package nl.opstap.werkplek.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The citizen service numbers of the official test set of the BRP (RvIG), which belong to nobody.
 * There are fewer than seven hundred; who comes after has none.
 */
final class Proefnummer {

  private static final List<String> ALLE = lees();

  private Proefnummer() {}

  /** The number of a fictitious person of a municipality; empty when the set is used up. */
  static Optional<String> nummer(int volgnummer) {
    return volgnummer < ALLE.size() ? Optional.of(ALLE.get(volgnummer)) : Optional.empty();
  }

  private static List<String> lees() {
    try (InputStream bestand = Proefnummer.class.getResourceAsStream("/demo/testnummers.txt")) {
      if (bestand == null) {
        throw new IllegalStateException("De lijst met testnummers ontbreekt in dit programma.");
      }
      return new String(bestand.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
