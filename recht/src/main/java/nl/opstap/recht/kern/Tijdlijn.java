package nl.opstap.recht.kern;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * Since when a condition holds and how long it goes on, with the facts as they are. Only the
 * reference date is moved, to the days on which a comparison in the condition turns; on all days in
 * between it comes to the same.
 */
final class Tijdlijn {

  /** Some day that the condition compares with is not known. */
  static final long ONZEKER = Long.MIN_VALUE;

  /** More turns than any right has; a hostile case has thousands. */
  private static final int STAPPEN = 40;

  /** No shift of the reference date is longer. */
  private static final long EEUW = 36_525;

  private final Voorwaarde zo;
  private final Optional<Knoop> knoop;

  Tijdlijn(Voorwaarde zo) {
    this.zo = zo;
    this.knoop = knoop(zo);
  }

  /**
   * The first day after the reference date on which it comes to the other answer.
   *
   * @param nu what it comes to on the reference date: yes or no
   * @param tot last day that is looked at
   * @return {@link DatumFeit#NOOIT_DAG} when it does not by then, or {@link #ONZEKER}
   */
  long wordtAnders(Feiten feiten, int rij, int nu, long tot) {
    Feiten dan = feiten;
    for (int i = 0; i < STAPPEN; i++) {
      long wissel = volgende(dan, rij);
      if (wissel == ONZEKER || wissel > tot) {
        return wissel == ONZEKER ? ONZEKER : DatumFeit.NOOIT_DAG;
      }
      dan = op(wissel, dan);
      int uit = Redenering.bereik(zo, dan, rij);
      if (uit != nu) {
        return uit == (nu ^ Uitkomsten.NEE_OF_JA) ? wissel : ONZEKER;
      }
    }
    return ONZEKER;
  }

  /**
   * The first day of the stretch in which it holds, for a condition that holds on the reference
   * date.
   *
   * @param vanaf first day that is looked at, and the answer when it already held then
   */
  long sinds(Feiten feiten, int rij, long vanaf) {
    Feiten toen = feiten;
    for (int i = 0; i < STAPPEN; i++) {
      long wissel = vorige(toen, rij);
      if (wissel == ONZEKER || wissel <= vanaf) {
        return wissel == ONZEKER ? ONZEKER : vanaf;
      }
      toen = op(wissel - 1, toen);
      int uit = Redenering.bereik(zo, toen, rij);
      if (uit != Uitkomsten.JA) {
        return uit == Uitkomsten.NEE ? wissel : ONZEKER;
      }
    }
    return ONZEKER;
  }

  /**
   * In how many calendar months it holds on some day, up to the reference date.
   *
   * @param vanaf first day that is looked at
   * @return that number, or {@link #ONZEKER}
   */
  long maanden(Feiten feiten, int rij, long vanaf) {
    Set<YearMonth> maanden = new HashSet<>();
    Feiten toen = feiten;
    for (int i = 0; i < STAPPEN; i++) {
      int uit = Redenering.bereik(zo, toen, rij);
      long wissel = vorige(toen, rij);
      if (!Uitkomsten.isBeslist(uit) || wissel == ONZEKER) {
        return ONZEKER;
      }
      long begin = Math.max(wissel, vanaf);
      if (uit == Uitkomsten.JA) {
        LocalDate laatste = toen.peildatum();
        YearMonth maand = YearMonth.from(LocalDate.ofEpochDay(begin));
        for (; !maand.atDay(1).isAfter(laatste); maand = maand.plusMonths(1)) {
          maanden.add(maand);
        }
      }
      if (begin == vanaf) {
        return maanden.size();
      }
      toen = op(begin - 1, toen);
    }
    return ONZEKER;
  }

  private static Feiten op(long peildatum, Feiten feiten) {
    DatumFeit feit = feiten.begrippen().peildatum();
    return feiten.met(feit.groep(), 0, feit.plek(), peildatum, peildatum);
  }

  private long volgende(Feiten feiten, int rij) {
    long peildatum = feiten.peildatum().toEpochDay();
    long[] eerste = {DatumFeit.NOOIT_DAG};
    boolean bekend =
        wissels(
            feiten, rij, dag -> eerste[0] = dag > peildatum ? Math.min(eerste[0], dag) : eerste[0]);
    return bekend ? eerste[0] : ONZEKER;
  }

  private long vorige(Feiten feiten, int rij) {
    long peildatum = feiten.peildatum().toEpochDay();
    long[] laatste = {Datum.LANG_GELEDEN};
    boolean bekend =
        wissels(
            feiten,
            rij,
            dag -> laatste[0] = dag <= peildatum ? Math.max(laatste[0], dag) : laatste[0]);
    return bekend ? laatste[0] : ONZEKER;
  }

  private boolean wissels(Feiten feiten, int rij, LongConsumer bij) {
    return knoop.isEmpty() || knoop.get().wissels(feiten, rij, bij);
  }

  /** A part of a condition that looks at the reference date. */
  private interface Knoop {
    /** Passes the days on which it may turn; false when some are not known. */
    boolean wissels(Feiten feiten, int rij, LongConsumer bij);
  }

  private static Optional<Knoop> knoop(Voorwaarde voorwaarde) {
    if (!kijktNaarPeildatum(voorwaarde)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (voorwaarde) {
          case Voorwaarde.Benoemd benoemd -> knoop(benoemd.inhoud()).orElseThrow();
          case Voorwaarde.Genoemd genoemd -> knoop(genoemd.inhoud()).orElseThrow();
          case Voorwaarde.Niet niet -> knoop(niet.deel()).orElseThrow();
          case OnbepaaldAls onbepaald -> knoop(onbepaald.als()).orElseThrow();
          case Voorwaarde.Alle alle -> samen(alle.delen(), Uitkomsten.NEE);
          case Voorwaarde.Enige enige -> samen(enige.delen(), Uitkomsten.JA);
          case Voorwaarde.ErIs erIs -> perLid(erIs);
          case Voorwaarde.NietLater(Datum a, Datum b) when isPeildatum(a) != isPeildatum(b) ->
              isPeildatum(a) ? blad(a, b, true) : blad(b, a, false);
          case Voorwaarde.NietLater _,
              Voorwaarde.BuitenBeeld _,
              JaNeeFeit _,
              Voorwaarde.Is<?> _,
              Gelijk _,
              Tussen _,
              TenMinste _,
              Voorop _,
              EersteTreffer _,
              Voorwaarde.Altijd _ ->
              (_, _, _) -> false;
        });
  }

  private static boolean kijktNaarPeildatum(Voorwaarde voorwaarde) {
    boolean[] gezien = {false};
    voorwaarde.feiten(feit -> gezien[0] |= feit instanceof DatumFeit datum && datum.isPeildatum());
    return gezien[0];
  }

  /** Parts that stay as they are decide it by themselves when one of them comes to this. */
  private static Knoop samen(List<Voorwaarde> delen, int beslist) {
    List<Voorwaarde> vast = new ArrayList<>();
    List<Knoop> knopen = new ArrayList<>();
    for (Voorwaarde deel : delen) {
      knoop(deel).ifPresentOrElse(knopen::add, () -> vast.add(deel));
    }
    return (feiten, rij, bij) -> {
      for (int i = 0; i < vast.size(); i++) {
        if (vast.get(i).uitkomsten(feiten, rij) == beslist) {
          return true;
        }
      }
      boolean bekend = true;
      for (int i = 0; bekend && i < knopen.size(); i++) {
        bekend = knopen.get(i).wissels(feiten, rij, bij);
      }
      return bekend;
    };
  }

  private static Knoop perLid(Voorwaarde.ErIs erIs) {
    Knoop per = knoop(erIs.per()).orElseThrow();
    return (feiten, _, bij) -> {
      int zeker = feiten.zeker(erIs.groep());
      boolean bekend = zeker == feiten.hoogstens(erIs.groep());
      for (int i = 0; bekend && i < zeker; i++) {
        bekend = per.wissels(feiten, i, bij);
      }
      return bekend;
    };
  }

  /**
   * A comparison of the moved reference date with a day.
   *
   * @param voorop whether the reference date is the one that must not be later
   */
  private static Knoop blad(Datum peildatum, Datum ander, boolean voorop) {
    return (feiten, rij, bij) -> {
      long bereik = ander.bereik(feiten, rij);
      long dag = Datum.vroegst(bereik);
      if (dag != Datum.laatst(bereik)) {
        return false;
      }
      if (dag != DatumFeit.NOOIT_DAG && dag != Datum.LANG_GELEDEN) {
        bij.accept(eerste(peildatum, voorop ? dag + 1 : dag));
      }
      return true;
    };
  }

  /** The first reference date that, moved, lies on this day or later. */
  private static long eerste(Datum peildatum, long dag) {
    if (peildatum instanceof DatumFeit) {
      return dag;
    }
    long onder = dag - EEUW;
    long boven = dag + EEUW;
    while (onder + 1 < boven) {
      long midden = onder + (boven - onder) / 2;
      if (verschoven(peildatum, midden) < dag) {
        onder = midden;
      } else {
        boven = midden;
      }
    }
    return boven;
  }

  private static boolean isPeildatum(Datum datum) {
    return switch (datum) {
      case DatumFeit feit -> feit.isPeildatum();
      case Datum.Genoemd genoemd -> isPeildatum(genoemd.dag());
      case Datum.Verschoven verschoven -> isPeildatum(verschoven.van());
      case Datum.Verjaardag _,
          Verlengd _,
          Datum.Uiterste _,
          Datum.Eerste _,
          Datum.Dag _,
          Samenloop _,
          Onderbreking _,
          Tijdstip _,
          Tegoed _ ->
          false;
    };
  }

  /** Where the reference date ends up that is moved in this way. */
  private static long verschoven(Datum datum, long peildatum) {
    if (datum instanceof Datum.Genoemd genoemd) {
      return verschoven(genoemd.dag(), peildatum);
    }
    return datum instanceof Datum.Verschoven(Datum van, Datum.Verschuiving door)
        ? Datum.verschoven(door, verschoven(van, peildatum))
        : peildatum;
  }
}
