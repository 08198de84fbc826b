package nl.opstap.recht.kern;

/** What compiled loops call, because it is no matter of a few comparisons. */
final class Kolomsteun {

  private Kolomsteun() {}

  static int schuif(Datum.Verschuiving door, int dag) {
    return dag == Kolom.ONBEKEND ? dag : Math.toIntExact(Datum.verschoven(door, dag));
  }

  static int tegoed(int vandaag, int[] van, int[] tot, int aantal, int budget) {
    for (int i = 0; i < aantal; i++) {
      if (van[i] == Kolom.ONBEKEND || tot[i] == Kolom.ONBEKEND + 1) {
        return vandaag;
      }
    }
    return Tegoed.einde(vandaag, van, tot, aantal, budget);
  }

  /** What stands in the row that a number falls in. */
  static int zoek(int[] vanaf, int[] waarden, int getal) {
    int onder = 0;
    // No branch that depends on the number: half of those would be guessed wrong.
    for (int breedte = vanaf.length; breedte > 1; ) {
      int half = breedte >>> 1;
      onder += vanaf[onder + half] <= getal ? half : 0;
      breedte -= half;
    }
    return waarden[onder];
  }
}
