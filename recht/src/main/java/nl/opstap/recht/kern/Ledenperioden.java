package nl.opstap.recht.kern;

import java.util.Arrays;

/** When the periods of the members of a list begin and end: what an interruption is found with. */
final class Ledenperioden {

  private final Onderbreking waarvoor;
  private final long[] zaak;
  private final int zeker;
  private final int[] mee;
  private final long[] van;
  private final long[] tot;

  /**
   * @param zaak what is possible of the case: with another it may be different
   */
  Ledenperioden(Onderbreking waarvoor, Feiten feiten, long[] zaak) {
    this.waarvoor = waarvoor;
    this.zaak = zaak;
    zeker = feiten.zeker(waarvoor.groep());
    int hoogstens = feiten.hoogstens(waarvoor.groep());
    mee = new int[hoogstens];
    van = new long[hoogstens];
    tot = new long[hoogstens];
    for (int i = 0; i < hoogstens; i++) {
      mee[i] = waarvoor.telt().uitkomsten(feiten, i);
      if (kan(i)) {
        van[i] = waarvoor.van().bereik(feiten, i);
        tot[i] = waarvoor.tot().bereik(feiten, i);
      }
    }
  }

  boolean isVoor(Onderbreking onderbreking, long[] zaak) {
    return Arrays.equals(this.zaak, zaak)
        && waarvoor.telt().equals(onderbreking.telt())
        && waarvoor.van().equals(onderbreking.van())
        && waarvoor.tot().equals(onderbreking.tot());
  }

  int aantal() {
    return mee.length;
  }

  /** How many members are there for certain. */
  int zeker() {
    return zeker;
  }

  /** Whether the member may count. */
  boolean kan(int lid) {
    return (mee[lid] & Uitkomsten.JA) != 0;
  }

  boolean isZeker(int lid) {
    return lid < zeker && mee[lid] == Uitkomsten.JA;
  }

  long beginVroegst(int lid) {
    return Datum.vroegst(van[lid]);
  }

  long beginLaatst(int lid) {
    return Datum.laatst(van[lid]);
  }

  long eindVroegst(int lid) {
    return Datum.vroegst(tot[lid]);
  }

  long eindLaatst(int lid) {
    return Datum.laatst(tot[lid]);
  }
}
