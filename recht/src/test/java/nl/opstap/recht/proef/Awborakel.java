package nl.opstap.recht.proef;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * Awb 6:7 and 6:8 and the Algemene termijnenwet once more, by hand: six weeks to object, from the
 * day after the decision was announced, and longer when the last of them is a day off.
 */
final class Awborakel {

  private static final Set<MonthDay> FEESTDAGEN =
      Set.of(MonthDay.of(1, 1), MonthDay.of(5, 5), MonthDay.of(12, 25), MonthDay.of(12, 26));

  /** Besluit gelijkstelling, 2023 to 2028. */
  private static final Set<LocalDate> BIJ_BESLUIT =
      Set.of(
          LocalDate.of(2023, 4, 28),
          LocalDate.of(2023, 5, 19),
          LocalDate.of(2024, 5, 10),
          LocalDate.of(2024, 12, 27),
          LocalDate.of(2025, 5, 30),
          LocalDate.of(2026, 1, 2),
          LocalDate.of(2026, 5, 15),
          LocalDate.of(2027, 5, 7),
          LocalDate.of(2028, 4, 28),
          LocalDate.of(2028, 5, 26));

  private Awborakel() {}

  /** Whether the day lies in the term to object, or before a decision. */
  static boolean kanNogBezwaar(LocalDate besluit, LocalDate dag) {
    if (besluit.equals(Geval.NOOIT)) {
      return true;
    }
    LocalDate laatste = besluit.plusDays(42);
    while (isVrij(laatste)) {
      laatste = laatste.plusDays(1);
    }
    return !dag.isAfter(laatste);
  }

  private static boolean isVrij(LocalDate dag) {
    boolean weekeinde =
        dag.getDayOfWeek() == DayOfWeek.SATURDAY || dag.getDayOfWeek() == DayOfWeek.SUNDAY;
    // Since 2014 on 27 April; on a Sunday the Saturday before it, which is free already.
    MonthDay verjaardag = dag.getYear() < 2014 ? MonthDay.of(4, 30) : MonthDay.of(4, 27);
    return weekeinde
        || BIJ_BESLUIT.contains(dag)
        || FEESTDAGEN.contains(MonthDay.from(dag))
        || MonthDay.from(dag).equals(verjaardag)
        || isBijPasen(dag);
  }

  /** Good Friday, Easter Monday, Ascension Day, Whit Monday. */
  private static boolean isBijPasen(LocalDate dag) {
    LocalDate pasen = pasen(dag.getYear());
    return dag.equals(pasen.minusDays(2))
        || dag.equals(pasen.plusDays(1))
        || dag.equals(pasen.plusWeeks(6).minusDays(3))
        || dag.equals(pasen.plusWeeks(7).plusDays(1));
  }

  /** Easter Sunday by the rule of Gauss, for 1900 to 2099. */
  private static LocalDate pasen(int jaar) {
    int maan = (19 * (jaar % 19) + 24) % 30;
    int zondag = (2 * (jaar % 4) + 4 * (jaar % 7) + 6 * maan + 5) % 7;
    boolean eenWeekEerder = zondag == 6 && (maan == 29 || (maan == 28 && jaar % 19 > 10));
    return LocalDate.of(jaar, 3, 22).plusDays(maan + zondag - (eenWeekEerder ? 7 : 0));
  }
}
