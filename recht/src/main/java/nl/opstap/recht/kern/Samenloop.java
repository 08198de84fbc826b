package nl.opstap.recht.kern;

import java.util.List;
import java.util.function.Consumer;

/**
 * The last day of a period, later by as many days as that period has in common with another one.
 *
 * @param van first day of the period
 * @param totEnMet last day of it
 */
public record Samenloop(Datum van, Datum totEnMet, Datum anderVan, Datum anderTotEnMet)
    implements Datum {

  @Override
  public long bereik(Feiten feiten, int rij) {
    long begin = van.bereik(feiten, rij);
    long eind = totEnMet.bereik(feiten, rij);
    long anderBegin = anderVan.bereik(feiten, rij);
    long anderEind = anderTotEnMet.bereik(feiten, rij);
    return Datum.bereik(
        verlengd(
            Datum.laatst(begin),
            Datum.vroegst(eind),
            Datum.laatst(anderBegin),
            Datum.vroegst(anderEind)),
        verlengd(
            Datum.vroegst(begin),
            Datum.laatst(eind),
            Datum.vroegst(anderBegin),
            Datum.laatst(anderEind)));
  }

  /** The last day, all days counted from 1970-01-01. */
  public static long verlengd(long van, long totEnMet, long anderVan, long anderTotEnMet) {
    long samen = Math.min(totEnMet, anderTotEnMet) - Math.max(van, anderVan) + 1;
    return totEnMet == DatumFeit.NOOIT_DAG ? totEnMet : totEnMet + Math.max(0, samen);
  }

  @Override
  public Snede snede(Feiten feiten, int rij, long grens) {
    return Datum.snede(List.of(van, totEnMet, anderVan, anderTotEnMet), feiten, rij);
  }

  @Override
  public String zin() {
    return "%s, verlengd met de dagen die samenvallen met %s tot en met %s"
        .formatted(totEnMet.zin(), anderVan.zin(), anderTotEnMet.zin());
  }

  @Override
  public void feiten(Consumer<Feit> bij) {
    van.feiten(bij);
    totEnMet.feiten(bij);
    anderVan.feiten(bij);
    anderTotEnMet.feiten(bij);
  }
}
