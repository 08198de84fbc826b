package nl.opstap.recht.awb;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import nl.opstap.recht.kern.Dagenlijst;
import nl.opstap.recht.kern.Datum;

/**
 * Algemene termijnenwet art. 1 and 3: a term that ends on a Saturday, a Sunday or a generally
 * recognised holiday, or on a day that a decree puts on a par with one, lasts through the next day
 * that is none of these. It does not hold for terms of more than three months (art. 4), such as
 * that of the plan.
 */
public final class Termijnenwet implements Datum.Verschuiving {

  /** Art. 3 lid 3. */
  public static final Dagenlijst GELIJKGESTELD =
      Dagenlijst.lees(Termijnenwet.class, "gelijkgestelde-dagen.csv");

  static final Termijnenwet VERLENGD = new Termijnenwet();

  /** From this year on the king's birthday is celebrated on 27 April; before it on the 30th. */
  private static final int EERSTE_KONINGSDAG = 2014;

  private Termijnenwet() {}

  @Override
  public LocalDate verschuif(LocalDate dag) {
    LocalDate uit = dag;
    while (isVrij(uit)) {
      uit = uit.plusDays(1);
    }
    return uit;
  }

  @Override
  public String zin(String dag) {
    return dag + " (is dat geen werkdag, dan de eerstvolgende werkdag)";
  }

  static boolean isVrij(LocalDate dag) {
    DayOfWeek weekdag = dag.getDayOfWeek();
    if (weekdag == DayOfWeek.SATURDAY || weekdag == DayOfWeek.SUNDAY) {
      return true;
    }
    if (GELIJKGESTELD.dagen().contains(dag)) {
      return true;
    }
    int jaar = dag.getYear();
    return switch (dag.getMonth()) {
      case JANUARY -> dag.getDayOfMonth() == 1;
      case DECEMBER -> dag.getDayOfMonth() == 25 || dag.getDayOfMonth() == 26;
      case MARCH, APRIL, MAY, JUNE ->
          isBevrijdingsdag(dag) || dag.equals(koningsdag(jaar)) || isBijPasen(dag, pasen(jaar));
      default -> false;
    };
  }

  private static boolean isBevrijdingsdag(LocalDate dag) {
    return dag.getMonth() == Month.MAY && dag.getDayOfMonth() == 5;
  }

  /** Good Friday, Easter Monday, Ascension Day and Whit Monday. */
  private static boolean isBijPasen(LocalDate dag, LocalDate pasen) {
    long na = ChronoUnit.DAYS.between(pasen, dag);
    return na == -2 || na == 1 || na == 39 || na == 50;
  }

  /** On a Sunday it moves: since 2014 to the day before, earlier too (Queen's Day, 30 April). */
  private static LocalDate koningsdag(int jaar) {
    LocalDate dag = LocalDate.of(jaar, 4, jaar >= EERSTE_KONINGSDAG ? 27 : 30);
    return dag.getDayOfWeek() == DayOfWeek.SUNDAY ? dag.minusDays(1) : dag;
  }

  /** Easter Sunday in the Gregorian calendar (the algorithm of Meeus, Jones and Butcher). */
  static LocalDate pasen(int jaar) {
    int a = jaar % 19;
    int b = jaar / 100;
    int c = jaar % 100;
    int d = b / 4;
    int e = b % 4;
    int g = (8 * b + 13) / 25;
    int h = (19 * a + b - d - g + 15) % 30;
    int i = c / 4;
    int k = c % 4;
    int l = (32 + 2 * e + 2 * i - h - k) % 7;
    int m = (a + 11 * h + 19 * l) / 433;
    int maand = (h + l - 7 * m + 90) / 25;
    int dag = (h + l - 7 * m + 33 * maand + 19) % 32;
    return LocalDate.of(jaar, maand, dag);
  }
}
