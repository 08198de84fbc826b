package nl.opstap.recht.kinderopvang;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import nl.opstap.recht.kern.Datum;

/**
 * The last day of a month.
 *
 * @param maanden how many months after the month of the day itself
 */
record EindeVanMaand(int maanden) implements Datum.Verschuiving {

  @Override
  public LocalDate verschuif(LocalDate dag) {
    return dag.withDayOfMonth(1).plusMonths(maanden).with(TemporalAdjusters.lastDayOfMonth());
  }

  @Override
  public String zin(String dag) {
    return "het einde van de %de maand na die van %s".formatted(maanden, dag);
  }
}
