package nl.opstap.recht;

import java.time.LocalDate;
import java.util.List;
import nl.opstap.recht.kern.Regel;

/**
 * Rules that hold from a day until the next set begins.
 *
 * @param vanaf first day; {@link LocalDate#MIN} for what lies before everything that was read
 * @param naam the text, for people
 * @param regels one rule per subject, in the order in which judgements are given
 */
public record Regelset(LocalDate vanaf, String naam, List<Regel> regels) {

  public Regelset {
    regels = List.copyOf(regels);
  }
}
