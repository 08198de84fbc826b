package nl.opstap.bench.werkplek;

import io.gatling.app.Gatling;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code ./opstap bench werkplek}: how long people wait, with a million dossiers of a hundred
 * municipalities. Filling it the first time takes some twenty minutes and 17 gigabytes.
 */
@Command(
    name = "werkplek",
    description = "Meet hoe lang mensen wachten, met een miljoen dossiers.",
    synopsisHeading = "Gebruik: ",
    descriptionHeading = "%n",
    optionListHeading = "%n")
public final class MeetWerkdruk implements Callable<Integer> {

  private static final int POORT = 8077;

  @Option(
      names = "--gemeenten",
      paramLabel = "N",
      description = "Zoveel gemeenten; zonder dit ${DEFAULT-VALUE}.")
  private int gemeenten = 100;

  @Option(
      names = "--huishoudens",
      paramLabel = "N",
      description = "Zoveel huishoudens in elke; zonder dit ${DEFAULT-VALUE}.")
  private int huishoudens = 10_000;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Toont deze tekst.")
  @SuppressWarnings("UnusedVariable")
  private boolean vraagtHulp;

  @Override
  public Integer call() throws IOException {
    try (Meetdemo demo = Meetdemo.start("bench", huishoudens, gemeenten, POORT)) {
      // Gatling makes the simulation itself, and knows no other way in.
      System.setProperty("opstap.adres", demo.adres().toString());
      System.setProperty("opstap.gemeenten", String.valueOf(gemeenten));
      Gatling.main(
          new String[] {
            "-s",
            Werkdruk.class.getName(),
            "-rf",
            demo.postgres().resolveSibling("uitslag").toString()
          });
      return CommandLine.ExitCode.OK;
    }
  }
}
