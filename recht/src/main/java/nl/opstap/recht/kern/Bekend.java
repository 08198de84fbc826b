package nl.opstap.recht.kern;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The stretch of time in which something was taken to be so: the second history, beside the days on
 * which it was so.
 *
 * @param vanaf the first day
 * @param tot the day since when it was not any more; empty while it is
 */
public record Bekend(LocalDate vanaf, Optional<LocalDate> tot) {

  /** Taken to be so since a day, and still. */
  public static Bekend sinds(LocalDate vanaf) {
    return new Bekend(vanaf, Optional.empty());
  }

  /** The same, until something else was recorded. */
  public Bekend totDag(LocalDate dag) {
    return new Bekend(vanaf, Optional.of(dag));
  }

  /** Whether it still is. */
  public boolean isNog() {
    return tot.isEmpty();
  }

  /** Whether it was at the end of a day. */
  public boolean op(BekendOp op) {
    return !vanaf.isAfter(op.dag()) && tot.filter(dag -> !dag.isAfter(op.dag())).isEmpty();
  }

  /** History goes by the day: what was taken back on its first day was never known. */
  public boolean isNooit() {
    return tot.filter(vanaf::equals).isPresent();
  }
}
