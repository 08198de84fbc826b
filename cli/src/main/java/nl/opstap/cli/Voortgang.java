package nl.opstap.cli;

import java.io.PrintStream;
import java.util.Locale;

/**
 * Tells somebody at a terminal how far a stream is. The script that starts the program knows
 * whether standard error is a terminal; anywhere else nothing is said.
 */
final class Voortgang {

  private static final long TUSSEN_NANOS = 200_000_000;

  private final PrintStream scherm;
  private final boolean zichtbaar;
  private final long begin = System.nanoTime();
  private long zaken;
  private long laatst = begin;

  private Voortgang(PrintStream scherm, boolean zichtbaar) {
    this.scherm = scherm;
    this.zichtbaar = zichtbaar;
  }

  static Voortgang op(PrintStream scherm) {
    return new Voortgang(scherm, Boolean.getBoolean("opstap.voortgang"));
  }

  void zaken(int erbij) {
    zaken += erbij;
    if (zichtbaar && System.nanoTime() - laatst > TUSSEN_NANOS) {
      laatst = System.nanoTime();
      toon();
    }
  }

  /** Says how many there have been in all. */
  void tot(long aantal) {
    zaken((int) (aantal - zaken));
  }

  void klaar() {
    if (zichtbaar) {
      toon();
      scherm.println();
    }
  }

  private void toon() {
    double seconden = (System.nanoTime() - begin) / 1e9;
    scherm.printf(
        Locale.of("nl"), "\r%,d zaken beoordeeld (%,.0f per seconde)", zaken, zaken / seconden);
    scherm.flush();
  }
}
