package nl.opstap.recht.kern;

/**
 * Sets of outcomes that are still reachable, as bits: {@link #NEE}, {@link #JA} and {@link
 * #ONBEPAALD}. The last one means that the law itself gives no answer that we know of (a text not
 * obtained, a transitional rule not found): no fact can repair that.
 *
 * <p>{@link #en} and {@link #of} combine sets element by element, with Kleene's tables for the
 * third value: one no makes a conjunction no, whatever the law leaves open beside it.
 */
final class Uitkomsten {

  static final int NEE = 1;
  static final int JA = 2;
  static final int ONBEPAALD = 4;
  static final int NEE_OF_JA = NEE | JA;

  private static final byte[] EN = new byte[64];
  private static final byte[] OF = new byte[64];

  static {
    int[] rangorde = {NEE, ONBEPAALD, JA};
    for (int a = 0; a < 8; a++) {
      for (int b = 0; b < 8; b++) {
        for (int i = 0; i < 3; i++) {
          for (int j = 0; j < 3; j++) {
            if ((a & rangorde[i]) != 0 && (b & rangorde[j]) != 0) {
              EN[a << 3 | b] |= (byte) rangorde[Math.min(i, j)];
              OF[a << 3 | b] |= (byte) rangorde[Math.max(i, j)];
            }
          }
        }
      }
    }
  }

  private Uitkomsten() {}

  static int en(int a, int b) {
    return EN[a << 3 | b];
  }

  static int of(int a, int b) {
    return OF[a << 3 | b];
  }

  static int niet(int a) {
    return (a & ONBEPAALD) | (a & NEE) << 1 | (a & JA) >> 1;
  }

  /** One outcome is left, so nothing that is still unknown can change it. */
  static boolean isBeslist(int a) {
    return (a & (a - 1)) == 0;
  }

  /** Yes, no or both, from what is certain and what is possible. */
  static int vanZekerEnMogelijk(boolean zekerJa, boolean mogelijkJa) {
    return zekerJa ? JA : mogelijkJa ? NEE_OF_JA : NEE;
  }
}
