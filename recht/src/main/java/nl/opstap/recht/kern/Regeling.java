package nl.opstap.recht.kern;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A law, or a body of local rules, with the texts of it that we have read.
 *
 * @param id the BWB number, or a name of our own for rules that have none
 * @param naam as people say it
 * @param link start of the address at which an article can be read; empty when there is none
 * @param teksten first days of the texts that were read, ascending; a text holds until the next
 */
public record Regeling(String id, String naam, String link, List<LocalDate> teksten) {

  public Regeling {
    teksten = List.copyOf(teksten);
  }

  /** A law that wetten.overheid.nl publishes under its BWB number. */
  public static Regeling wet(String bwb, String naam, LocalDate... teksten) {
    return new Regeling(bwb, naam, "https://wetten.overheid.nl/jci1.3:c:" + bwb, List.of(teksten));
  }

  public Vindplaats artikel(String artikel) {
    return new Vindplaats(this, artikel, "", 0);
  }

  /** First day of the text in force on that day; empty before the first text that was read. */
  public Optional<LocalDate> tekstOp(LocalDate dag) {
    return teksten.stream().filter(tekst -> !tekst.isAfter(dag)).reduce((a, b) -> b);
  }
}
