package nl.opstap.recht.kern;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
 * @param budget the budget, in months
 */
public record Tegoed(Groep groep, Voorwaarde telt, DatumFeit van, DatumFeit totEnMet, int budget)
    implements Datum {

  /**
   * Months are not of equal length: more days used may, by a few days, be less in months and days.
   * While a period is unknown, the enclosure is widened by this many days for each run.
   */
  static final int SPELING = 8;

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
          Tijdstip _ ->
          false;
    };
  }

  @Override
  public long bereik(Feiten feiten, int rij) {
    List<Periode> meest = gebruikt(feiten, true);
    long vroegst = einde(feiten, meest);
    if (isExact(feiten)) {
      return Datum.bereik(vroegst, vroegst);
    }
    List<Periode> minst = gebruikt(feiten, false);
    long speling = meest.equals(minst) ? 0 : (long) SPELING * (feiten.hoogstens(groep) + 1);
    long laatst = einde(feiten, minst);
    if (!looptAlDoor(feiten, minst)) {
      laatst += speling;
    }
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
   * One unbroken run lasts until the reference date, whatever else is so. More use can then only
   * make it begin earlier, and what is counted from its beginning can only end earlier: no
   * widening.
   */
  private static boolean looptAlDoor(Feiten feiten, List<Periode> minst) {
    return minst.size() == 1 && minst.getFirst().tot().equals(feiten.peildatum());
  }

  /**
   * The days used before the reference date, as unbroken runs.
   *
   * @param ruim count every period that may count at its longest, instead of only those that count
   *     for certain at their shortest
   */
  private List<Periode> gebruikt(Feiten feiten, boolean ruim) {
    long vandaag = feiten.peildatum().toEpochDay();
    List<Periode> perioden = new ArrayList<>();
    int aantal = ruim ? feiten.hoogstens(groep) : feiten.zeker(groep);
    for (int i = 0; i < aantal; i++) {
      int mee = telt.uitkomsten(feiten, i);
      if (ruim ? (mee & Uitkomsten.JA) != 0 : mee == Uitkomsten.JA) {
        long eerste = ruim ? van.vroegst(feiten, i) : van.laatst(feiten, i);
        long laatste = ruim ? totEnMet.laatst(feiten, i) : totEnMet.vroegst(feiten, i);
        long tot = Math.min(laatste + 1, vandaag);
        if (eerste < tot) {
          perioden.add(new Periode(LocalDate.ofEpochDay(eerste), LocalDate.ofEpochDay(tot)));
        }
      }
    }
    return Periode.verenigd(perioden);
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

  private boolean isExact(Feiten feiten) {
    return feiten.zeker(groep) == feiten.hoogstens(groep) && eersteOpen(feiten) < 0;
  }

  /** The first certain member that may count, before the reference date, and is not known. */
  private int eersteOpen(Feiten feiten) {
    long vandaag = feiten.peildatum().toEpochDay();
    int zeker = feiten.zeker(groep);
    for (int i = 0; i < zeker; i++) {
      int mee = telt.uitkomsten(feiten, i);
      if (mee != Uitkomsten.NEE && van.vroegst(feiten, i) < vandaag) {
        boolean eindeOpen =
            !totEnMet.isBekend(feiten, i) && totEnMet.vroegst(feiten, i) < vandaag - 1;
        if (mee != Uitkomsten.JA || !van.isBekend(feiten, i) || eindeOpen) {
          return i;
        }
      }
    }
    return -1;
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
        ? new Snede(groep, 0, Snede.AANTAL, feiten.zeker(groep) + 1L)
        : grensVan(dag, feiten, lid, grens);
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
      return dag.snede(feiten, lid, boven);
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
      return dag.snede(feiten, lid, onder + 1);
    }
    return dag.snede(feiten, lid, laag + (boven - laag) / 2 + 1);
  }

  private boolean isBeslist(Feiten feiten, long grens) {
    return vroegst(feiten, 0) >= grens || laatst(feiten, 0) < grens;
  }

  @Override
  public String zin() {
    return ("de peildatum plus %d maanden, min de maanden en dagen die vóór de peildatum zijn"
            + " gebruikt in %s waarvoor geldt dat %s")
        .formatted(budget, groep.pad(), telt.zin());
  }

  @Override
  public void feiten(Consumer<Feit> bij) {
    telt.feiten(bij);
    bij.accept(van);
    bij.accept(totEnMet);
  }
}
