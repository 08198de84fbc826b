package nl.opstap.recht.kern;

import java.util.List;
import java.util.function.Consumer;

/**
 * The last day of a term that stood still for a while. A pause that has not ended moves it to
 * {@link DatumFeit#NOOIT}; one that never began, or began after the term was over, does nothing.
 */
public record Verlengd(Datum dag, Datum pauzeVan, Datum pauzeTot) implements Datum {
  @Override
  public long bereik(Feiten feiten, int rij) {
    long term = dag.bereik(feiten, rij);
    long van = pauzeVan.bereik(feiten, rij);
    long tot = pauzeTot.bereik(feiten, rij);
    return Datum.bereik(
        verlengd(Datum.vroegst(term), Datum.laatst(van), Datum.vroegst(tot)),
        verlengd(Datum.laatst(term), Datum.vroegst(van), Datum.laatst(tot)));
  }

  private static long verlengd(long dag, long van, long tot) {
    if (van > dag) {
      return dag;
    }
    return tot == DatumFeit.NOOIT_DAG ? tot : dag + Math.max(0, tot - van);
  }

  @Override
  public Snede snede(Feiten feiten, int rij, long grens) {
    return Datum.snede(List.of(dag, pauzeVan, pauzeTot), feiten, rij);
  }

  @Override
  public String zin() {
    return dag.zin() + ", verlengd met de dagen van " + pauzeVan.zin() + " tot " + pauzeTot.zin();
  }

  @Override
  public void feiten(Consumer<Feit> bij) {
    dag.feiten(bij);
    pauzeVan.feiten(bij);
    pauzeTot.feiten(bij);
  }
}
