package nl.opstap.recht.kinderopvang;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.opstap.recht.kern.Regeling;
import nl.opstap.recht.kern.Vindplaats;

/** The laws on childcare benefit, as far as they were read. */
public final class Wko {

  /** Days on which rules or amounts change; before the first nothing was read. */
  public static final List<LocalDate> TEKSTEN =
      List.of(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));

  /**
   * Until when this law has been read: from this day on neither its text nor its amounts are known.
   */
  public static final LocalDate BEKEND_TOT = LocalDate.of(2027, 1, 1);

  private static final Regeling WET =
      Regeling.wet(
          "BWBR0017017", "Wet kinderopvang", LocalDate.of(2024, 1, 1), LocalDate.of(2026, 8, 1));

  private static final Regeling BELEID =
      new Regeling("gemeente", "beleid van de gemeente", "", List.of());

  private Wko() {}

  /** First day of the text and amounts that hold on a day; empty before the first. */
  public static Optional<LocalDate> tekstOp(LocalDate dag) {
    return TEKSTEN.stream().filter(tekst -> !tekst.isAfter(dag)).reduce((a, b) -> b);
  }

  public static Vindplaats artikel(String artikel) {
    return WET.artikel(artikel);
  }

  static Vindplaats beleid(String onderwerp) {
    return BELEID.artikel(onderwerp);
  }
}
