package nl.opstap.recht.kern;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Days that a decree names, read from a data file as {@link Tabel} is: {@code vanaf} and {@code
 * totEnMet} say of which stretch of time all of them are known.
 */
public record Dagenlijst(
    String naam,
    String bron,
    boolean bevestigd,
    LocalDate vanaf,
    LocalDate totEnMet,
    Set<LocalDate> dagen)
    implements Gegevens {

  public Dagenlijst {
    dagen = Set.copyOf(dagen);
  }

  /** Reads a list that lies beside a class. */
  public static Dagenlijst lees(Class<?> naast, String naam) {
    try (InputStream in = naast.getResourceAsStream(naam)) {
      Tabel.Bestand bestand =
          Tabel.Bestand.lees(Objects.requireNonNull(in, () -> "Lijst ontbreekt: " + naam));
      return new Dagenlijst(
          bestand.verplicht("naam"),
          bestand.verplicht("bron"),
          bestand.isBevestigd(),
          LocalDate.parse(bestand.verplicht("vanaf")),
          LocalDate.parse(bestand.verplicht("totEnMet")),
          bestand.rijen().stream()
              .map(cellen -> LocalDate.parse(cellen[0]))
              .collect(Collectors.toSet()));
    } catch (IOException e) {
      throw new UncheckedIOException("Lijst niet te lezen: " + naam, e);
    }
  }
}
