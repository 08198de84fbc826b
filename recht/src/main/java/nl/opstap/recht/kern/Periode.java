package nl.opstap.recht.kern;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A run of days, half-open: {@code van} is the first day in it, {@code tot} the first day after it.
 * {@link LocalDate#MIN} and {@link LocalDate#MAX} stand for no beginning and no end. Never empty.
 *
 * <p>Two periods that touch do not overlap: the day a child turns five is the first day without the
 * exemption, not its last (Participatiewet art. 9a lid 4).
 *
 * @param van first day, inclusive
 * @param tot first day after the period, exclusive; after {@code van}
 */
public record Periode(LocalDate van, LocalDate tot) {

  public Periode {
    if (!van.isBefore(tot)) {
      throw new IllegalArgumentException(
          "Een periode eindigt na haar begin: van %s, tot %s. Misschien zijn ze verwisseld."
              .formatted(van, tot));
    }
  }

  /** The period that has both days in it. */
  public static Periode totEnMet(LocalDate van, LocalDate totEnMet) {
    return new Periode(van, totEnMet.equals(LocalDate.MAX) ? totEnMet : totEnMet.plusDays(1));
  }

  public static Periode vanaf(LocalDate van) {
    return new Periode(van, LocalDate.MAX);
  }

  /** Whether there is a day in both. */
  public boolean overlapt(Periode andere) {
    return van.isBefore(andere.tot) && andere.van.isBefore(tot);
  }

  public boolean bevat(LocalDate dag) {
    return !dag.isBefore(van) && dag.isBefore(tot);
  }

  /** The days of this period that are not in the other: none, one run or two. */
  public List<Periode> zonder(Periode andere) {
    List<Periode> uit = new ArrayList<>();
    if (van.isBefore(andere.van)) {
      uit.add(new Periode(van, tot.isBefore(andere.van) ? tot : andere.van));
    }
    if (andere.tot.isBefore(tot)) {
      uit.add(new Periode(van.isAfter(andere.tot) ? van : andere.tot, tot));
    }
    return overlapt(andere) ? uit : List.of(this);
  }

  /**
   * The same days as runs that neither overlap nor touch, in order of time. A day registered twice
   * counts once.
   */
  public static List<Periode> verenigd(List<Periode> perioden) {
    if (perioden.size() < 2) {
      return perioden;
    }
    List<Periode> gesorteerd = new ArrayList<>(perioden);
    gesorteerd.sort(Comparator.comparing(Periode::van));
    List<Periode> runs = new ArrayList<>();
    for (Periode volgende : gesorteerd) {
      if (!runs.isEmpty() && !runs.getLast().tot.isBefore(volgende.van)) {
        Periode vorige = runs.removeLast();
        LocalDate einde = vorige.tot.isAfter(volgende.tot) ? vorige.tot : volgende.tot;
        runs.add(new Periode(vorige.van, einde));
      } else {
        runs.add(volgende);
      }
    }
    return runs;
  }
}
