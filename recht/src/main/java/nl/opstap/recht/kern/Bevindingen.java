package nl.opstap.recht.kern;

import java.util.IdentityHashMap;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** The outcomes that conditions reach with some facts, each found once. */
final class Bevindingen {

  /** What is found of an ordinary case. */
  private static final int GEWOON = 60;

  private @Nullable IdentityHashMap<Voorwaarde, Integer> gevonden;

  /** Two who ask at the same time may both search; they find the same. */
  int vind(Voorwaarde voorwaarde, IntSupplier zoek) {
    Integer eerder = eerder(voorwaarde);
    if (eerder != null) {
      return eerder;
    }
    int uit = zoek.getAsInt();
    onthoud(voorwaarde, uit);
    return uit;
  }

  private synchronized @Nullable Integer eerder(Voorwaarde voorwaarde) {
    return gevonden == null ? null : gevonden.get(voorwaarde);
  }

  private synchronized void onthoud(Voorwaarde voorwaarde, int uit) {
    if (gevonden == null) {
      gevonden = new IdentityHashMap<>(GEWOON);
    }
    gevonden.put(voorwaarde, uit);
  }
}
