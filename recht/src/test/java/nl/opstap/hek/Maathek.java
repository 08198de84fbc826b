package nl.opstap.hek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Holds a module to the sizes of {@link Maten}. What was larger before there was a fence stands in
 * a list beside its tests; that list can only become shorter, and its numbers lower.
 */
public final class Maathek {

  private static final Path BRONNEN = Path.of("src", "main", "java");
  private static final Path UITZONDERINGEN = Path.of("src", "test", "resources", "te-groot.txt");

  private Maathek() {}

  /** Fails when something is larger than it may be, or than it was. */
  public static void check() throws IOException {
    Map<String, Integer> is = Maten.van(BRONNEN);
    Map<String, Integer> was = uitzonderingen();
    List<String> bezwaren = new ArrayList<>();
    is.forEach((wat, hoeveel) -> {
      Integer mag = was.get(wat);
      if (mag == null) {
        bezwaren.add("%s is %d. Misschien doet het meer dan één ding.".formatted(wat, hoeveel));
      } else if (hoeveel > mag) {
        bezwaren.add("%s is %d, en was %d.".formatted(wat, hoeveel, mag));
      }
    });
    was.keySet().stream()
        .filter(wat -> !is.containsKey(wat))
        .forEach(wat -> bezwaren.add(wat + " is klein genoeg: haal de regel weg."));
    assertThat(bezwaren).as("te groot (%s)", UITZONDERINGEN).isEmpty();
  }

  private static Map<String, Integer> uitzonderingen() throws IOException {
    Map<String, Integer> uit = new TreeMap<>();
    if (Files.exists(UITZONDERINGEN)) {
      for (String regel : Files.readAllLines(UITZONDERINGEN)) {
        if (!regel.isBlank() && !regel.startsWith("#")) {
          int is = regel.lastIndexOf(' ');
          uit.put(regel.substring(0, is), Integer.valueOf(regel.substring(is + 1)));
        }
      }
    }
    return uit;
  }
}
