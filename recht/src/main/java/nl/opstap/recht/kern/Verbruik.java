package nl.opstap.recht.kern;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the members of a list may have used of a budget of time before the reference date.
 *
 * @param leden those that may count and may have begun
 * @param isVolledig whether the list has no other members
 */
record Verbruik(LocalDate vandaag, List<Lid> leden, boolean isVolledig) {

  /**
   * @param isZeker whether the member is there for certain
   * @param telt the outcomes of whether it counts
   * @param van the range of its first day
   * @param tot the range of the day after its last one
   */
  record Lid(boolean isZeker, int telt, long van, long tot) {

    private boolean isBekend(long vandaag) {
      long eerstTot = Datum.vroegst(tot);
      return telt == Uitkomsten.JA
          && Datum.vroegst(van) == Datum.laatst(van)
          && (eerstTot >= vandaag || eerstTot == Datum.laatst(tot));
    }
  }

  /** What it follows from is looked at once; a day with a budget is asked for many times. */
  static Verbruik van(Tegoed tegoed, Feiten feiten) {
    long vandaag = feiten.peildatum().toEpochDay();
    int zeker = feiten.zeker(tegoed.groep());
    int aantal = feiten.hoogstens(tegoed.groep());
    List<Lid> leden = new ArrayList<>(aantal);
    for (int i = 0; i < aantal; i++) {
      int telt = tegoed.telt().uitkomsten(feiten, i);
      long van = tegoed.van().bereik(feiten, i);
      if (telt != Uitkomsten.NEE && Datum.vroegst(van) < vandaag) {
        leden.add(new Lid(i < zeker, telt, van, tot(tegoed, feiten, i)));
      }
    }
    return new Verbruik(feiten.peildatum(), leden, zeker == aantal);
  }

  private static long tot(Tegoed tegoed, Feiten feiten, int lid) {
    long eind = tegoed.totEnMet().bereik(feiten, lid);
    long breuk = tegoed.onderbroken().bereik(feiten, lid);
    return Datum.bereik(
        Math.min(Datum.vroegst(eind) + 1, Datum.vroegst(breuk)),
        Math.min(Datum.laatst(eind) + 1, Datum.laatst(breuk)));
  }

  /** Nothing of it is unknown. */
  boolean isBekend() {
    long dag = vandaag.toEpochDay();
    for (Lid lid : leden) {
      if (!lid.isBekend(dag)) {
        return false;
      }
    }
    return isVolledig;
  }

  /** As unbroken runs, every period that may count at its longest. */
  List<Periode> meest() {
    List<Periode> perioden = new ArrayList<>(leden.size());
    for (Lid lid : leden) {
      if ((lid.telt & Uitkomsten.JA) != 0) {
        voegToe(Datum.vroegst(lid.van), Datum.laatst(lid.tot), perioden);
      }
    }
    return Periode.verenigd(perioden);
  }

  /** As unbroken runs, only the periods that count for certain, at their shortest. */
  List<Periode> minst() {
    List<Periode> perioden = new ArrayList<>(leden.size());
    for (Lid lid : leden) {
      if (lid.isZeker && lid.telt == Uitkomsten.JA) {
        voegToe(Datum.laatst(lid.van), Datum.vroegst(lid.tot), perioden);
      }
    }
    return Periode.verenigd(perioden);
  }

  private void voegToe(long van, long tot, List<Periode> bij) {
    long einde = Math.min(tot, vandaag.toEpochDay());
    if (van < einde) {
      bij.add(new Periode(LocalDate.ofEpochDay(van), LocalDate.ofEpochDay(einde)));
    }
  }
}
