package nl.opstap.recht.kern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Since when a condition holds and how long it goes on, with the facts as they are. Only the
 * reference date is moved, to the days on which a comparison in the condition turns; on all days in
 * between it comes to the same. What those other days come to is not searched for: where facts are
 * missing that may leave a day open, but it is told, and nothing is decided by it.
 */
final class Tijdlijn {

  /** Some day that the condition compares with is not known. */
  static final long ONZEKER = Long.MIN_VALUE;

  /** More turns than any right has; a hostile case has thousands. */
  private static final int STAPPEN = 40;

  private final Voorwaarde zo;
  private final Wissels wissels;

  Tijdlijn(Voorwaarde zo) {
    this.zo = zo;
    this.wissels = Wissels.van(zo);
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
      if (wissel == ONZEKER || wissel > tot || wissel == DatumFeit.NOOIT_DAG) {
        return wissel == ONZEKER ? ONZEKER : DatumFeit.NOOIT_DAG;
      }
      dan = op(wissel, dan);
      int uit = zo.uitkomsten(dan, rij);
      if (uit != nu) {
        return uit == (nu ^ Uitkomsten.NEE_OF_JA) ? wissel : ONZEKER;
      }
    }
    return ONZEKER;
  }

  /**
   * The first day up to the reference date on which it held.
   *
   * @param vanaf first day that is looked at
   * @return {@link DatumFeit#NOOIT_DAG} when it did not, or {@link #ONZEKER}
   */
  long eerste(Feiten feiten, int rij, long vanaf) {
    Optional<List<Verloop.Stuk>> stukken = stukken(feiten, rij, vanaf);
    if (stukken.isEmpty()) {
      return ONZEKER;
    }
    for (Verloop.Stuk stuk : stukken.get().reversed()) {
      if (stuk.uitkomsten() != Uitkomsten.NEE) {
        return stuk.uitkomsten() == Uitkomsten.JA ? stuk.van() : ONZEKER;
      }
    }
    return DatumFeit.NOOIT_DAG;
  }

  /**
   * What it comes to on every day up to the reference date, the last days in front.
   *
   * @param vanaf first day that is looked at
   * @return empty when a day on which it may turn is not known
   */
  Optional<List<Verloop.Stuk>> stukken(Feiten feiten, int rij, long vanaf) {
    List<Verloop.Stuk> stukken = new ArrayList<>();
    Feiten toen = feiten;
    for (int i = 0; i < STAPPEN; i++) {
      long wissel = vorige(toen, rij);
      if (wissel == ONZEKER) {
        return Optional.empty();
      }
      long begin = Math.max(wissel, vanaf);
      long totEnMet = toen.peildatum().toEpochDay();
      stukken.add(new Verloop.Stuk(begin, totEnMet, zo.uitkomsten(toen, rij)));
      if (begin == vanaf) {
        return Optional.of(stukken);
      }
      toen = op(begin - 1, toen);
    }
    return Optional.empty();
  }

  private static Feiten op(long peildatum, Feiten feiten) {
    DatumFeit feit = feiten.begrippen().peildatum();
    return feiten.met(feit.groep(), 0, feit.plek(), peildatum, peildatum);
  }

  private long volgende(Feiten feiten, int rij) {
    long peildatum = feiten.peildatum().toEpochDay();
    long[] eerste = {DatumFeit.NOOIT_DAG};
    boolean bekend =
        wissels.zijnBekend(
            feiten, rij, dag -> eerste[0] = dag > peildatum ? Math.min(eerste[0], dag) : eerste[0]);
    return bekend ? eerste[0] : ONZEKER;
  }

  private long vorige(Feiten feiten, int rij) {
    long peildatum = feiten.peildatum().toEpochDay();
    long[] laatste = {Datum.LANG_GELEDEN};
    boolean bekend =
        wissels.zijnBekend(
            feiten,
            rij,
            dag -> laatste[0] = dag <= peildatum ? Math.max(laatste[0], dag) : laatste[0]);
    return bekend ? laatste[0] : ONZEKER;
  }
}
