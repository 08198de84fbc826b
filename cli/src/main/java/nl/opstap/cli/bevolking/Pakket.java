package nl.opstap.cli.bevolking;

import java.util.ArrayList;
import java.util.List;
import nl.opstap.recht.kern.JaNeeFeit;
import nl.opstap.recht.kern.KeuzeFeit;
import nl.opstap.recht.kern.kolom.Kolom;

/**
 * Some columns in one number of 64 bits: what crosses from the database, cell by cell, is then a
 * quarter of the columns. Yes-or-no and choices take four bits, everything else 32.
 *
 * @param plekken the places of the columns
 * @param klein whether each takes four bits
 */
record Pakket(List<Integer> plekken, boolean klein) {

  private static final int KLEIN = 4;
  private static final int KLEIN_ONBEKEND = (1 << KLEIN) - 1;

  /** Fifteen of four bits: the sign stays out of it. */
  private static final int KLEIN_PER_PAKKET = 15;

  private static final int GROOT_PER_PAKKET = 2;
  private static final long GROOT = 1L << 32;

  /** Puts all columns in as few numbers as can be. */
  static List<Pakket> van(List<Kolom> kolommen) {
    List<Integer> klein = new ArrayList<>();
    List<Integer> groot = new ArrayList<>();
    for (int i = 0; i < kolommen.size(); i++) {
      (isKlein(kolommen.get(i)) ? klein : groot).add(i);
    }
    List<Pakket> uit = new ArrayList<>();
    verdeel(klein, KLEIN_PER_PAKKET, true, uit);
    verdeel(groot, GROOT_PER_PAKKET, false, uit);
    return uit;
  }

  private static void verdeel(
      List<Integer> plekken, int perPakket, boolean klein, List<Pakket> uit) {
    for (int i = 0; i < plekken.size(); i += perPakket) {
      List<Integer> deel = plekken.subList(i, Math.min(plekken.size(), i + perPakket));
      uit.add(new Pakket(List.copyOf(deel), klein));
    }
  }

  private static boolean isKlein(Kolom kolom) {
    return kolom
        .feit()
        .map(feit ->
            feit instanceof JaNeeFeit
                || (feit instanceof KeuzeFeit<?> keuze && keuze.keuzen().size() < KLEIN_ONBEKEND))
        .orElse(false);
  }

  /** What stands for an unknown value of a column, before it is put in. */
  static int onbekend(Kolom kolom) {
    return isKlein(kolom) ? KLEIN_ONBEKEND : Kolom.ONBEKEND;
  }

  /** The SQL of the number, from that of the columns. */
  String formule(List<String> formules) {
    List<String> delen = new ArrayList<>();
    for (int i = 0; i < plekken.size(); i++) {
      String waarde = "CAST(" + formules.get(plekken.get(i)) + " AS BIGINT)";
      if (klein) {
        delen.add("(%s & %d) * %d".formatted(waarde, KLEIN_ONBEKEND, 1L << (KLEIN * i)));
      } else if (i == 0) {
        delen.add("(%s + %d)".formatted(waarde, GROOT / 2));
      } else {
        delen.add("%s * %d".formatted(waarde, GROOT));
      }
    }
    return String.join(" + ", delen);
  }

  /** Takes the columns out of the numbers. */
  void uit(long[] pakketten, int aantal, int[][] kolommen) {
    for (int i = 0; i < plekken.size(); i++) {
      int[] naar = kolommen[plekken.get(i)];
      if (klein) {
        int schuif = KLEIN * i;
        for (int h = 0; h < aantal; h++) {
          int waarde = (int) (pakketten[h] >> schuif) & KLEIN_ONBEKEND;
          naar[h] = waarde == KLEIN_ONBEKEND ? Kolom.ONBEKEND : waarde;
        }
      } else if (i == 0) {
        for (int h = 0; h < aantal; h++) {
          naar[h] = (int) ((pakketten[h] & (GROOT - 1)) - GROOT / 2);
        }
      } else {
        for (int h = 0; h < aantal; h++) {
          naar[h] = (int) (pakketten[h] >> 32);
        }
      }
    }
  }
}
