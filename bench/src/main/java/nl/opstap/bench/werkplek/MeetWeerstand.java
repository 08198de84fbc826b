package nl.opstap.bench.werkplek;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code ./opstap bench weerstand}: how long people wait while somebody tries to stop them. Takes
 * some four minutes.
 */
@Command(
    name = "weerstand",
    description = "Meet hoe lang mensen wachten als iemand hen wil ophouden.",
    synopsisHeading = "Gebruik: ",
    descriptionHeading = "%n",
    optionListHeading = "%n")
public final class MeetWeerstand implements Callable<Integer> {

  private static final int POORT = 8078;
  private static final int HUISHOUDENS = 300;
  private static final int GEMEENTEN = 2;

  @Option(
      names = "--seconden",
      paramLabel = "N",
      description = "Zo lang elke meting; zonder dit ${DEFAULT-VALUE}.")
  private int seconden = 20;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Toont deze tekst.")
  @SuppressWarnings("UnusedVariable")
  private boolean vraagtHulp;

  @Override
  public Integer call() throws Exception {
    try (Meetdemo demo = Meetdemo.start("weerstand", HUISHOUDENS, GEMEENTEN, POORT)) {
      new Weerstand(demo, seconden).meet();
      return CommandLine.ExitCode.OK;
    }
  }
}
