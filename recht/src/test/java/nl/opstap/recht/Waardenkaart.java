package nl.opstap.recht;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.opstap.recht.kern.Oordeel;
import nl.opstap.recht.kern.Sleutel;
import nl.opstap.recht.kern.Waarden;

/** What a judgement tells, by the names that JSON has for it: short to write down in a test. */
public final class Waardenkaart {

  private Waardenkaart() {}

  /** Whole numbers as {@link Integer}, members of lists as maps. */
  public static Map<String, Object> van(Oordeel oordeel) {
    return van(oordeel.waarden());
  }

  private static Map<String, Object> van(Waarden waarden) {
    Map<String, Object> uit = new LinkedHashMap<>();
    for (Sleutel<?> sleutel : waarden.sleutels()) {
      uit.put(sleutel.naam(), waarde(waarden, sleutel));
    }
    return uit;
  }

  private static Object waarde(Waarden waarden, Sleutel<?> sleutel) {
    return switch (sleutel) {
      case Sleutel.Getal getal when waarden.geef(getal).scale() == 0 ->
          waarden.geef(getal).intValueExact();
      case Sleutel.PerLid leden -> {
        List<Map<String, Object>> kaarten =
            waarden.geef(leden).stream().map(Waardenkaart::van).toList();
        yield kaarten;
      }
      case Sleutel.Getal _,
          Sleutel.Dag _,
          Sleutel.JaNee _,
          Sleutel.Woord _,
          Sleutel.Woorden _,
          Sleutel.Nummer _ ->
          waarden.geef(sleutel);
    };
  }
}
