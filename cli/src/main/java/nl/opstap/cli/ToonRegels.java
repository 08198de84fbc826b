package nl.opstap.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code opstap regels}: the rules show themselves. */
@Command(
    name = "regels",
    description = "Toont de regels als Nederlandse zinnen, met het artikel en de analyse erbij.",
    customSynopsis = "opstap regels [--naar MAP]")
final class ToonRegels implements Callable<Integer> {

  private final PrintStream uit;

  @Option(
      names = "--naar",
      paramLabel = "MAP",
      description = "Schrijft een pagina per wettekst in deze map, in plaats van op het scherm.")
  private @Nullable Path map;

  ToonRegels(PrintStream uit) {
    this.uit = uit;
  }

  @Override
  public Integer call() throws IOException {
    for (Map.Entry<String, String> pagina : Regelpaginas.alle().entrySet()) {
      if (map == null) {
        uit.println(pagina.getValue());
      } else {
        Files.createDirectories(map);
        Files.writeString(map.resolve(pagina.getKey()), pagina.getValue());
      }
    }
    return Toets.BRUIKBAAR;
  }
}
