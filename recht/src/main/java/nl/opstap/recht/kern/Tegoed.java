package nl.opstap.recht.kern;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;

/**
 * The first day on which a budget of time is used up, when it runs on without a break from the
 * reference date.
 *
 * <p>The periods of a list that count are taken as days: a day in two of them counts once, and
 * nothing from the reference date on counts as used. Each unbroken run is then measured in whole
 * calendar months and the days that remain. That, and not a fixed number of days, is taken off the
 * budget. So the same twelve months weigh the same whether or not they hold a 29 February. A run
 * that lasts until the reference date is counted from its own beginning, so that its last day stays
 * the same whenever one asks.
 *
 * @param groep the list of periods
 * @param telt which members count
 * @param van first day of a period
 * @param totEnMet last day of a period; {@link DatumFeit#NOOIT} while it runs
 * @param onderbroken the first day on which a period no longer runs, whatever its last day says
 * @param budget the budget, in months
 */
public record Tegoed(
    Groep groep, Voorwaarde telt, DatumFeit van, DatumFeit totEnMet, Datum onderbroken, int budget)
    implements Datum {

  /**
   * Months are not of equal length: more days used may, by a few days, be less in months and days.
   * While a period is unknown, the enclosure is widened by this many days for each run.
   */
  static final int SPELING = 8;

  private static final int KORTSTE_MAAND = 28;

  /**
   * Whether a day is found with a budget. It is then enclosed with a margin, and worth a search of
   * its own, which soon decides it; in a whole it would be searched again for every value of the
   * facts beside it.
   */
  static boolean zitIn(Datum datum) {
    return switch (datum) {
      case Tegoed _ -> true;
      case Datum.Genoemd genoemd -> zitIn(genoemd.dag());
      case Datum.Verschoven verschoven -> zitIn(verschoven.van());
      case Datum.Eerste eerste -> eerste.dagen().stream().anyMatch(Tegoed::zitIn);
      case DatumFeit _,
          Datum.Verjaardag _,
          Verlengd _,
          Datum.Uiterste _,
          Datum.Dag _,
          Samenloop _,
          Onderbreking _,
          Tijdstip _ ->
          false;
    };
  }

  @Override
  public long bereik(Feiten feiten, int rij) {
    Verbruik verbruik = Verbruik.van(this, feiten);
    List<Periode> meest = verbruik.meest();
    long vroegst = einde(feiten, meest);
    if (verbruik.isBekend()) {
      return Datum.bereik(vroegst, vroegst);
    }
    List<Periode> minst = verbruik.minst();
    long speling = meest.equals(minst) ? 0 : (long) SPELING * (feiten.hoogstens(groep) + 1);
    long laatst =
        looptAlDoor(feiten, minst)
            ? laatstDoorlopend(feiten, minst)
            : einde(feiten, minst) + speling;
    if (isOp(minst)) {
      laatst = Math.min(laatst, feiten.peildatum().toEpochDay());
    }
    return Datum.bereik(vroegst - speling, laatst);
  }

  /** One run took the whole budget by itself: whatever else was used, nothing is left. */
  private boolean isOp(List<Periode> minst) {
    return minst.stream().anyMatch(run -> !run.van().plusMonths(budget).isAfter(run.tot()));
  }

  /**
   * A run lasts until the reference date, whatever else is so, after one other at most. More use
   * can then make runs longer or join them, and little else.
   */
  private static boolean looptAlDoor(Feiten feiten, List<Periode> minst) {
    return !minst.isEmpty()
        && minst.size() <= 2
        && minst.getLast().tot().equals(feiten.peildatum());
  }

  /**
   * What is counted from the beginning of a run can only end earlier when it begins earlier. A run
   * before it that gets longer ends it earlier too, except where more than 28 days become a month,
   * of which there are none shorter. And when the two join it is counted from the first.
   */
  private long laatstDoorlopend(Feiten feiten, List<Periode> minst) {
    if (minst.size() == 1) {
      return einde(feiten, minst);
    }
    Periode eerste = minst.getFirst();
    long heel = ChronoUnit.MONTHS.between(eerste.van(), eerste.tot());
    long dagen = ChronoUnit.DAYS.between(eerste.van().plusMonths(heel), eerste.tot());
    long apart = einde(feiten, minst) + Math.max(0, dagen - KORTSTE_MAAND);
    return Math.max(apart, eerste.van().plusMonths(budget).toEpochDay());
  }

  private long einde(Feiten feiten, List<Periode> runs) {
    return einde(feiten.peildatum(), runs, budget);
  }

  /**
   * The day itself, counted from 1970-01-01.
   *
   * @param runs the days used before {@code vandaag}, as runs that do not touch
   */
  public static long einde(LocalDate vandaag, List<Periode> runs, int budget) {
    boolean looptDoor = !runs.isEmpty() && runs.getLast().tot().equals(vandaag);
    LocalDate begin = looptDoor ? runs.getLast().van() : vandaag;
    long maanden = 0;
    long dagen = 0;
    for (Periode run : looptDoor ? runs.subList(0, runs.size() - 1) : runs) {
      long heel = ChronoUnit.MONTHS.between(run.van(), run.tot());
      maanden += heel;
      dagen += ChronoUnit.DAYS.between(run.van().plusMonths(heel), run.tot());
    }
    return begin.plusMonths(budget - maanden).minusDays(dagen).toEpochDay();
  }

  @Override
  public Snede snede(Feiten feiten, int rij, long grens) {
    long vandaag = feiten.peildatum().toEpochDay();
    long breedst = 0;
    int lid = -1;
    DatumFeit dag = van;
    for (int i = 0; i < feiten.zeker(groep); i++) {
      int mee = telt.uitkomsten(feiten, i);
      if (mee == Uitkomsten.NEE || van.vroegst(feiten, i) >= vandaag) {
        continue;
      }
      if (mee != Uitkomsten.JA) {
        return telt.snede(feiten, i);
      }
      if (isOnderbrekingOpen(feiten, i)) {
        long breuk = onderbroken.vroegst(feiten, i);
        long uiterst = Math.min(onderbroken.laatst(feiten, i), vandaag);
        return onderbroken.snede(feiten, i, breuk + (uiterst - breuk) / 2 + 1);
      }
      long ruimteVan = Math.min(van.laatst(feiten, i), vandaag) - van.vroegst(feiten, i);
      long ruimteTot =
          Math.min(totEnMet.laatst(feiten, i), vandaag - 1) - totEnMet.vroegst(feiten, i);
      if (Math.max(ruimteVan, ruimteTot) > breedst) {
        breedst = Math.max(ruimteVan, ruimteTot);
        lid = i;
        dag = ruimteVan >= ruimteTot ? van : totEnMet;
      }
    }
    return lid < 0
        ? Snede.vanAantal(groep, feiten.zeker(groep))
        : grensVan(dag, feiten, lid, grens);
  }

  /** A known period may or may not be interrupted, on some day before its own end and today. */
  private boolean isOnderbrekingOpen(Feiten feiten, int lid) {
    long vroegst = onderbroken.vroegst(feiten, lid);
    return van.isBekend(feiten, lid)
        && vroegst < onderbroken.laatst(feiten, lid)
        && vroegst < Math.min(feiten.peildatum().toEpochDay(), totEnMet.laatst(feiten, lid) + 1);
  }

  /** Splits a day where one side is decided at once, and halfway when neither can be. */
  private Snede grensVan(DatumFeit dag, Feiten feiten, int lid, long grens) {
    long laag = dag.vroegst(feiten, lid);
    long hoog = dag.laatst(feiten, lid);
    long boven = Math.min(hoog, feiten.peildatum().toEpochDay());
    if (isBeslist(feiten.met(groep, lid, dag.plek(), boven, hoog), grens)) {
      long onder = laag;
      while (onder + 1 < boven) {
        long midden = onder + (boven - onder) / 2;
        if (isBeslist(feiten.met(groep, lid, dag.plek(), midden, hoog), grens)) {
          boven = midden;
        } else {
          onder = midden;
        }
      }
      return dag.snede(feiten, lid, ruim(laag, boven, hoog));
    }
    if (isBeslist(feiten.met(groep, lid, dag.plek(), laag, laag), grens)) {
      long onder = laag;
      while (onder + 1 < boven) {
        long midden = onder + (boven - onder) / 2;
        if (isBeslist(feiten.met(groep, lid, dag.plek(), laag, midden), grens)) {
          onder = midden;
        } else {
          boven = midden;
        }
      }
      return dag.snede(feiten, lid, ruim(laag, onder + 1, hoog));
    }
    return dag.snede(feiten, lid, laag + (boven - laag) / 2 + 1);
  }

  /** A day near an end would be split off by itself, and then the next: halfway gets further. */
  private static long ruim(long laag, long grens, long hoog) {
    long kleinst = (hoog - laag) / 16;
    return grens - laag <= kleinst || hoog - grens < kleinst ? laag + (hoog - laag) / 2 + 1 : grens;
  }

  private boolean isBeslist(Feiten feiten, long grens) {
    long bereik = bereik(feiten, 0);
    return Datum.vroegst(bereik) >= grens || Datum.laatst(bereik) < grens;
  }

  @Override
  public String zin() {
    return ("de peildatum plus %d maanden, min de maanden en dagen die vóór de peildatum, en vóór"
            + " %s, zijn gebruikt in %s waarvoor geldt dat %s")
        .formatted(budget, onderbroken.zin(), groep.pad(), telt.zin());
  }

  @Override
  public void feiten(Consumer<Feit> bij) {
    telt.feiten(bij);
    bij.accept(van);
    bij.accept(totEnMet);
    onderbroken.feiten(bij);
  }
}
