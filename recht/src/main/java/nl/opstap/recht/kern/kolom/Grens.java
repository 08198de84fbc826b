package nl.opstap.recht.kern.kolom;

import java.util.List;
import nl.opstap.recht.kern.Datum;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Feiten;

/**
 * A day that is the same for every household on one reference date, so that it is computed once and
 * not in the loop.
 */
sealed interface Grens {

  /** The day, counted from 1970-01-01. */
  int op(Feiten peildatum);

  /** The day it follows from. */
  Datum dag();

  /** Whether it is another day when the reference date is. */
  default boolean volgtPeildatum() {
    return !(Dagvorm.van(dag()).kern() instanceof Datum.Dag);
  }

  /** A day that no household decides: the reference date, or one that follows from it. */
  record Vast(Datum dag) implements Grens {
    @Override
    public int op(Feiten peildatum) {
      return Math.toIntExact(dag.vroegst(peildatum, 0));
    }
  }

  /**
   * The latest day that, moved, is still on or before another; because a move never lets a later
   * day come out first, every day up to it is too.
   */
  record Uiterlijk(List<Datum.Verschuiving> schuif, Datum dag) implements Grens {
    @Override
    public int op(Feiten peildatum) {
      return Grens.laatste(schuif, dag.vroegst(peildatum, 0));
    }
  }

  /** The earliest day that, moved, is on or after another. */
  record Vanaf(List<Datum.Verschuiving> schuif, Datum dag) implements Grens {
    @Override
    public int op(Feiten peildatum) {
      return Grens.laatste(schuif, dag.vroegst(peildatum, 0) - 1) + 1;
    }
  }

  private static int laatste(List<Datum.Verschuiving> schuif, long tot) {
    long onder = Datum.LANG_GELEDEN - 1;
    long boven = DatumFeit.NOOIT_DAG + 1;
    while (onder + 1 < boven) {
      long midden = onder + (boven - onder) / 2;
      if (verschoven(schuif, midden) <= tot) {
        onder = midden;
      } else {
        boven = midden;
      }
    }
    return Math.toIntExact(onder);
  }

  private static long verschoven(List<Datum.Verschuiving> schuif, long dag) {
    long uit = dag;
    for (Datum.Verschuiving verschuiving : schuif) {
      uit = Datum.verschoven(verschuiving, uit);
    }
    return uit;
  }
}
