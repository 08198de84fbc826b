package nl.opstap.bench;

import nl.opstap.bench.Handkolommen.Kind;
import nl.opstap.bench.Handkolommen.Opvang;

/** Hours and costs of childcare by hand, of each child of one household at a time. */
final class Opvangsom {

  /** Capped prices in cents: day care, out-of-school care, childminder. */
  private static final int[] MAXIMUM = {1_123, 998, 849};

  private static final int HOOGSTE_UREN = 23_000;

  /** In hundredths; -1 for a child that does not count. */
  final int[] uren;

  /** In cents. */
  final int[] kosten;

  /** What the price is above the capped one, in cents. */
  final int[] boven;

  Opvangsom(int kinderen) {
    uren = new int[kinderen];
    kosten = new int[kinderen];
    boven = new int[kinderen];
  }

  /** Whether a child counts; its hours and costs then stand ready. */
  boolean tel(int i, int k, Kind kind, boolean kan, int dag) {
    uren[k] = -1;
    kosten[k] = 0;
    boven[k] = 0;
    for (Opvang opvang : kind.contracten) {
      if (kan && opvang.loopt(i, dag)) {
        int al = Math.max(uren[k], 0);
        int erbij = Math.min(opvang.uren[i], HOOGSTE_UREN - al);
        int maximum = MAXIMUM[opvang.soort[i]];
        uren[k] = al + erbij;
        kosten[k] += naarCent((long) erbij * Math.min(opvang.prijs[i], maximum));
        boven[k] += naarCent((long) erbij * Math.max(opvang.prijs[i] - maximum, 0));
      }
    }
    return uren[k] >= 0;
  }

  private static int naarCent(long honderdsteCenten) {
    return (int) ((honderdsteCenten + 50) / 100);
  }
}
