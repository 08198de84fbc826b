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

  /**
   * The place of the row that a number falls in. A number points to the row in which its part of
   * the table begins; a part is so small that at most one row begins in the middle of it.
   *
   * @param vanaf where each row begins, the first at zero
   * @param wijzer for each part the row that holds where it begins
   */
  static int zoek(int[] vanaf, int[] wijzer, int schuif, int getal) {
    int rij = wijzer[Math.clamp(getal >> schuif, 0, wijzer.length - 1)];
    int volgende = Math.min(rij + 1, vanaf.length - 1);
    return vanaf[volgende] <= getal ? volgende : rij;
  }

  /** By how many bits a number is moved to find its part. */
  static int schuif(int[] vanaf) {
    int kleinste = Integer.MAX_VALUE;
    for (int i = 1; i < vanaf.length; i++) {
      kleinste = Math.min(kleinste, vanaf[i] - vanaf[i - 1]);
    }
    return 31 - Integer.numberOfLeadingZeros(kleinste);
  }

  static int[] wijzer(int[] vanaf, int schuif) {
    int[] uit = new int[(vanaf[vanaf.length - 1] >> schuif) + 2];
    int rij = 0;
    for (int deel = 0; deel < uit.length; deel++) {
      while (rij + 1 < vanaf.length && vanaf[rij + 1] <= (long) deel << schuif) {
        rij++;
      }
      uit[deel] = rij;
    }
    return uit;
  }
}
