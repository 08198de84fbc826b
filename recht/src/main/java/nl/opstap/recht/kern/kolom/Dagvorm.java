package nl.opstap.recht.kern.kolom;

import java.util.ArrayList;
import java.util.List;
import nl.opstap.recht.kern.Datum;
import nl.opstap.recht.kern.DatumFeit;

/**
 * A day as another day that was moved.
 *
 * @param kern the day that was moved
 * @param schuif the moves, the first one first
 */
record Dagvorm(Datum kern, List<Datum.Verschuiving> schuif) {

  static Dagvorm van(Datum datum) {
    return switch (datum) {
      case Datum.Verschoven(Datum van, Datum.Verschuiving door) -> {
        Dagvorm vorm = van(van);
        List<Datum.Verschuiving> schuif = new ArrayList<>(vorm.schuif);
        schuif.add(door);
        yield new Dagvorm(vorm.kern, schuif);
      }
      case Datum.Genoemd genoemd -> van(genoemd.dag());
      default -> new Dagvorm(datum, List.of());
    };
  }

  /** Whether it is the same day in every case on one reference date. */
  boolean isVast() {
    return switch (kern) {
      case Datum.Dag _ -> true;
      case DatumFeit feit -> feit.isPeildatum();
      default -> false;
    };
  }
}
