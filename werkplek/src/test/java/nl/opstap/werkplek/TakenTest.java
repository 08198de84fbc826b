package nl.opstap.werkplek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever follows a task of the documentation finds every place that it names. */
class TakenTest {

  private static final Path WORTEL = Path.of("..");
  private static final Path TAKEN = WORTEL.resolve("docs").resolve("taken");
  private static final Pattern GENOEMD = Pattern.compile("`([^`\n]+)`");
  private static final Pattern TYPE = Pattern.compile("([A-Z]\\w+)(?:\\.(\\w+))?(?:\\(.*\\))?");
  private static final Pattern PAD = Pattern.compile("[\\w.-]+(?:/[\\w.-]+)+");
  private static final Pattern OPDRACHT = Pattern.compile("\\./opstap (\\w+).*");

  /** The sources of each type, by its name. */
  private static final Map<String, String> BRONNEN = bronnen();

  private static Map<String, String> bronnen() {
    Map<String, String> uit = new TreeMap<>();
    for (String module : List.of("recht", "cli", "werkplek", "bench")) {
      try (Stream<Path> paden = Files.walk(WORTEL.resolve(module).resolve("src"))) {
        for (Path pad : paden.filter(een -> een.toString().endsWith(".java")).toList()) {
          uit.merge(
              pad.getFileName().toString().replace(".java", ""),
              Files.readString(pad),
              String::concat);
        }
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
    return uit;
  }

  static Stream<Path> taken() throws IOException {
    try (Stream<Path> paden = Files.list(TAKEN)) {
      return paden.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("taken")
  void elke_plaats_die_een_taak_noemt_is_er(Path taak) throws IOException {
    List<String> zoek =
        GENOEMD
            .matcher(Files.readString(taak))
            .results()
            .map(gevonden -> gevonden.group(1))
            .filter(naam -> !bestaat(naam))
            .toList();

    assertThat(zoek).as("wat %s noemt en er niet is", taak.getFileName()).isEmpty();
  }

  /** What is no name of something in the code counts as there. */
  private static boolean bestaat(String naam) {
    var type = TYPE.matcher(naam);
    if (type.matches() && !naam.equals(naam.toUpperCase(java.util.Locale.ROOT))) {
      String bron = BRONNEN.get(type.group(1));
      return bron != null && (type.group(2) == null || bron.contains(type.group(2)));
    }
    var opdracht = OPDRACHT.matcher(naam);
    if (opdracht.matches()) {
      return opdrachten().contains("./opstap " + opdracht.group(1));
    }
    return !PAD.matcher(naam).matches()
        || Files.exists(WORTEL.resolve(naam))
        || BRONNEN.keySet().stream().anyMatch(bron -> naam.endsWith("/" + bron));
  }

  private static String opdrachten() {
    try {
      return Files.readString(WORTEL.resolve("docs").resolve("opdrachten.txt"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
