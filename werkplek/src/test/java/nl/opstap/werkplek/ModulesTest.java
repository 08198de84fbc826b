package nl.opstap.werkplek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

  private static final ApplicationModules MODULES = ApplicationModules.of(Werkplek.class);

  @Test
  void packages_use_no_more_of_each_other_than_they_say() {
    MODULES.verify();
  }

  @Test
  void the_diagram_in_the_documentation_is_that_of_the_code() throws IOException {
    assertThat(Files.readString(Path.of("..", "docs", "architectuur.md")))
        .as("Misschien is de tekening van de werkplek in docs/architectuur.md verouderd")
        .contains(tekening());
  }

  /** What uses what, for the reader of the documentation. */
  private static String tekening() {
    Set<String> pijlen = new TreeSet<>();
    for (ApplicationModule module : MODULES) {
      module
          .getDirectDependencies(MODULES)
          .uniqueModules()
          .forEach(ander -> pijlen.add("  %s --> %s\n".formatted(naam(module), naam(ander))));
    }
    return "```mermaid\ngraph TD\n" + String.join("", pijlen) + "```";
  }

  private static String naam(ApplicationModule module) {
    return module.getIdentifier().toString();
  }
}
