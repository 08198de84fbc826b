package nl.opstap.recht;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.opstap.recht.kern.Onderwerp;
import nl.opstap.recht.kern.Regel;

/**
 * Rules that hold from a day until the next set begins.
 *
 * @param vanaf first day; {@link LocalDate#MIN} for what lies before everything that was read
 * @param bekendVanaf the day since which, at the latest, it was known; where the day of publication
 *     was not looked up, the day it came into force
 * @param naam the text, for people
 * @param regels one rule per subject, in the order in which judgements are given
 */
public record Regelset(LocalDate vanaf, LocalDate bekendVanaf, String naam, List<Regel> regels) {

  public Regelset {
    regels = List.copyOf(regels);
  }

  /** The rule about one subject; empty when this book has none. */
  public Optional<Regel> regel(Onderwerp onderwerp) {
    return regels.stream().filter(regel -> regel.onderwerp().equals(onderwerp)).findFirst();
  }
}
