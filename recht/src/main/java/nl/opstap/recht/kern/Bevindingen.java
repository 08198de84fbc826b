package nl.opstap.recht.kern;

import java.util.ArrayList;
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

  /** The order of questions for a condition. */
  private record Plan(Voorwaarde open, List<Vraag> volgorde) {}

  /** A handful; what is open is made anew each time, so it is found by what it says. */
  private @Nullable List<Plan> plannen;

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

  /** The questions that settle what is open, the one to ask first at the front. */
  List<Vraag> vind(Voorwaarde open, Supplier<List<Vraag>> zoek) {
    return eerderePlannen().stream()
        .filter(plan -> plan.open.equals(open))
        .findFirst()
        .orElseGet(() -> onthoud(new Plan(open, zoek.get())))
        .volgorde;
  }

  private synchronized List<Plan> eerderePlannen() {
    return plannen == null ? List.of() : List.copyOf(plannen);
  }

  private synchronized Plan onthoud(Plan plan) {
    if (plannen == null) {
      plannen = new ArrayList<>();
    }
    plannen.add(plan);
    return plan;
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
