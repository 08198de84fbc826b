package nl.opstap.recht.kern;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How days and numbers are written for people in the Netherlands. */
public final class Schrijfwijze {

  private static final DateTimeFormatter DAG =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("nl"));

  private Schrijfwijze() {}

  /** {@code 1 november 2026}. */
  public static String dag(LocalDate dag) {
    return DAG.format(dag);
  }

  /** With the decimals that it has: {@code 54,60}. */
  public static String getal(BigDecimal getal) {
    return getal.toPlainString().replace('.', ',');
  }
}
