package nl.opstap.recht.kern;

import java.time.LocalDate;

/** The day on which something was known: the axis of what was recorded. */
public record BekendOp(LocalDate dag) {

  /** Everything that has been recorded. */
  public static final BekendOp ALLES = new BekendOp(LocalDate.MAX);
}
