package nl.opstap.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.opstap.bench.werkplek.MeetWeerstand;
import nl.opstap.bench.werkplek.MeetWerkdruk;
import org.openjdk.jmh.Main;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The program that measures: the rules by JMH, unless something of the workplace is asked for. */
@Command(
    name = "./opstap bench",
    description = "Meet de snelheid van de regels met JMH, of hoe lang mensen wachten.",
    synopsisHeading = "Gebruik: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%n",
    synopsisSubcommandLabel = "OPDRACHT",
    commandListHeading = "%nOpdrachten:%n",
    subcommands = {MeetWerkdruk.class, MeetWeerstand.class})
public final class Bench implements Callable<Integer> {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Toont deze tekst; -help toont die van JMH.")
  @SuppressWarnings("UnusedVariable")
  private boolean vraagtHulp;

  @Parameters(
      arity = "0..*",
      paramLabel = "JMH",
      description = "Wat JMH moet meten, en hoe: Oordelen, of Bevolking -f 1.")
  private List<String> jmh = new ArrayList<>();

  private Bench() {}

  /** Ends with 0 when it has measured. */
  public static void main(String[] args) {
    int uitslag =
        new CommandLine(new Bench())
            // What JMH knows, we need not.
            .setUnmatchedOptionsArePositionalParams(true)
            .execute(args);
    System.exit(uitslag);
  }

  @Override
  public Integer call() throws IOException {
    Main.main(jmh.toArray(String[]::new));
    return CommandLine.ExitCode.OK;
  }
}
