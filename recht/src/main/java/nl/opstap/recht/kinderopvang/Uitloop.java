package nl.opstap.recht.kinderopvang;

import java.time.LocalDate;
import nl.opstap.recht.kern.Datum;

/**
 * Art. 1.6 lid 5: the last of the three calendar months from the day after the last day of work. At
 * the end of a month it is read in favour of the parent: after 29 November they last until 28
 * February, though three months from 30 November would be over a day sooner.
 */
record Uitloop() implements Datum.Verschuiving {

  static final Uitloop DRIE_MAANDEN = new Uitloop();

  private static final int KORTSTE_MAAND = 28;

  @Override
  public LocalDate verschuif(LocalDate laatsteDag) {
    if (laatsteDag.getDayOfMonth() < KORTSTE_MAAND) {
      return laatsteDag.plusMonths(3);
    }
    LocalDate vanDagErna = laatsteDag.plusDays(1).plusMonths(3).minusDays(1);
    LocalDate vanDagZelf = laatsteDag.plusMonths(3);
    return vanDagErna.isAfter(vanDagZelf) ? vanDagErna : vanDagZelf;
  }

  @Override
  public String zin(String dag) {
    return "de laatste dag van de drie kalendermaanden na " + dag;
  }
}
