package nl.opstap.recht.kern.kolom;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.opstap.recht.kern.Datum;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Onderbreking;
import nl.opstap.recht.kern.Periode;
import nl.opstap.recht.kern.Tegoed;

/** What compiled loops call, because it is no matter of a few comparisons. */
final class Kolomsteun {

  private Kolomsteun() {}

  static int schuif(Datum.Verschuiving door, int dag) {
    return dag == Kolom.ONBEKEND ? dag : Math.toIntExact(Datum.verschoven(door, dag));
  }

  /**
   * What {@link Onderbreking} says for days that are known.
   *
   * @param van first days of the periods, from halfway
   * @param tot the day after each
   * @param einde the place after the last of them
   */
  static int onderbreking(int na, int[] van, int[] tot, int einde) {
    int eerste = Math.toIntExact(DatumFeit.NOOIT_DAG);
    for (int i = van.length / 2; i < einde; i++) {
      if (tot[i] > na && tot[i] < eerste && !gaatDoor(tot[i], van, tot, einde)) {
        eerste = tot[i];
      }
    }
    return eerste;
  }

  private static boolean gaatDoor(int dag, int[] van, int[] tot, int einde) {
    for (int i = van.length / 2; i < einde; i++) {
      if (van[i] <= dag && dag < tot[i]) {
        return true;
      }
    }
    return false;
  }

  static int tegoed(int vandaag, int[] van, int[] tot, int aantal, int budget) {
    for (int i = 0; i < aantal; i++) {
      if (van[i] == Kolom.ONBEKEND || tot[i] == Kolom.ONBEKEND + 1) {
        return vandaag;
      }
    }
    return einde(vandaag, van, tot, aantal, budget);
  }

  /**
   * What {@link Tegoed} says for days that are known.
   *
   * @param van first days of the periods that count
   * @param tot the day after each
   * @param aantal how many there are
   */
  private static int einde(int vandaag, int[] van, int[] tot, int aantal, int budget) {
    if (aantal == 1) {
      return einde(vandaag, van[0], Math.min(tot[0], vandaag), budget);
    }
    List<Periode> perioden = new ArrayList<>(aantal);
    for (int i = 0; i < aantal; i++) {
      if (van[i] < Math.min(tot[i], vandaag)) {
        perioden.add(
            new Periode(
                LocalDate.ofEpochDay(van[i]), LocalDate.ofEpochDay(Math.min(tot[i], vandaag))));
      }
    }
    LocalDate peildatum = LocalDate.ofEpochDay(vandaag);
    return Math.toIntExact(Tegoed.einde(peildatum, Periode.verenigd(perioden), budget));
  }

  /** The same for one period, which most households have at most. */
  private static int einde(int vandaag, int van, int tot, int budget) {
    LocalDate peildatum = LocalDate.ofEpochDay(vandaag);
    if (van >= tot) {
      return Math.toIntExact(peildatum.plusMonths(budget).toEpochDay());
    }
    LocalDate begin = LocalDate.ofEpochDay(van);
    if (tot == vandaag) {
      return Math.toIntExact(begin.plusMonths(budget).toEpochDay());
    }
    long maanden = ChronoUnit.MONTHS.between(begin, LocalDate.ofEpochDay(tot));
    long dagen = tot - begin.plusMonths(maanden).toEpochDay();
    return Math.toIntExact(peildatum.plusMonths(budget - maanden).toEpochDay() - dagen);
  }

  /**
   * The place of the row that a number falls in. A number points to the row in which its part of
   * the table begins; a part is so small that at most one row begins in the middle of it.
   *
   * @param vanaf where each row begins, the first at zero
   * @param wijzer for each part the row that holds where it begins
   */
  static int zoek(int[] vanaf, int[] wijzer, int schuif, int getal) {
    int rij = wijzer[Math.clamp(getal >> schuif, 0, wijzer.length - 1)];
    int volgende = Math.min(rij + 1, vanaf.length - 1);
    return vanaf[volgende] <= getal ? volgende : rij;
  }

  /** By how many bits a number is moved to find its part. */
  static int schuif(int[] vanaf) {
    int kleinste = Integer.MAX_VALUE;
    for (int i = 1; i < vanaf.length; i++) {
      kleinste = Math.min(kleinste, vanaf[i] - vanaf[i - 1]);
    }
    return 31 - Integer.numberOfLeadingZeros(kleinste);
  }

  static int[] wijzer(int[] vanaf, int schuif) {
    int[] uit = new int[(vanaf[vanaf.length - 1] >> schuif) + 2];
    int rij = 0;
    for (int deel = 0; deel < uit.length; deel++) {
      while (rij + 1 < vanaf.length && vanaf[rij + 1] <= (long) deel << schuif) {
        rij++;
      }
      uit[deel] = rij;
    }
    return uit;
  }
}
