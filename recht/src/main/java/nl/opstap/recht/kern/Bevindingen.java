package nl.opstap.recht.kern;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was found to follow from some facts, each found once: rules build on each other, and remarks
 * and values ask again what a rule has found. Two who ask at the same time may both search; they
 * find the same.
 */
final class Bevindingen {

  /** What is found of an ordinary case. */
  private static final int GEWOON = 60;

  private @Nullable IdentityHashMap<Object, Object> gevonden;

  /** The outcomes that a condition of the case reaches. */
  int vind(Voorwaarde voorwaarde, IntSupplier zoek) {
    if (eerder(voorwaarde) instanceof Integer uitkomsten) {
      return uitkomsten;
    }
    int uit = zoek.getAsInt();
    onthoud(voorwaarde, uit);
    return uit;
  }

  /** How it went with a condition of the case. */
  @SuppressWarnings("unchecked") // Under a Verloop only this is kept.
  Optional<List<Verloop.Stuk>> vind(Verloop verloop, Supplier<Optional<List<Verloop.Stuk>>> zoek) {
    if (eerder(verloop) instanceof Optional<?> stukken) {
      return (Optional<List<Verloop.Stuk>>) stukken;
    }
    Optional<List<Verloop.Stuk>> uit = zoek.get();
    onthoud(verloop, uit);
    return uit;
  }

  private synchronized @Nullable Object eerder(Object van) {
    return gevonden == null ? null : gevonden.get(van);
  }

  private synchronized void onthoud(Object van, Object uit) {
    if (gevonden == null) {
      gevonden = new IdentityHashMap<>(GEWOON);
    }
    gevonden.put(van, uit);
  }
}
