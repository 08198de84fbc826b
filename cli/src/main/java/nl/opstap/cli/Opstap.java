package nl.opstap.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line of Opstap. */
@Command(
    name = "opstap",
    description = "Opstap: de wet als regels, voor ouders in de bijstand en wie hen helpt.",
    synopsisSubcommandLabel = "OPDRACHT")
public final class Opstap {

  private Opstap() {}

  public static void main(String[] args) {
    PrintStream uit = utf8(FileDescriptor.out, 1 << 16);
    PrintStream fouten = utf8(FileDescriptor.err, 1 << 10);
    int uitgang = voer(System.in, uit, fouten, args);
    uit.flush();
    fouten.flush();
    System.exit(uitgang);
  }

  private static PrintStream utf8(FileDescriptor naar, int buffer) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(naar), buffer),
        false,
        StandardCharsets.UTF_8);
  }

  /**
   * Runs a command and returns its exit status; everything it reads and says goes through these.
   */
  static int voer(InputStream in, PrintStream uit, PrintStream fouten, String... args) {
    CommandLine opdracht =
        new CommandLine(new Opstap())
            .addSubcommand(new Toets(in, uit, fouten))
            .addSubcommand(new ToonRegels(uit))
            .addSubcommand(new Bevolking(uit, fouten))
            .setUsageHelpAutoWidth(false)
            .setOut(new PrintWriter(uit, true, StandardCharsets.UTF_8))
            .setParameterExceptionHandler((fout, dit) -> gebruik(fout, fouten))
            .setExecutionExceptionHandler((fout, dit, invoer) -> mislukt(fout, fouten));
    opdracht.getSubcommands().values().forEach(Opstap::inHetNederlands);
    inHetNederlands(opdracht);
    boolean vraagtHulp = args.length == 0 || args[0].equals("help");
    return vraagtHulp ? opdracht.execute("--help") : opdracht.execute(args);
  }

  private static void inHetNederlands(CommandLine opdracht) {
    opdracht
        .getCommandSpec()
        .addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Toont deze tekst.")
                .build())
        .usageMessage()
        .synopsisHeading("Gebruik: ")
        .descriptionHeading("%n")
        .parameterListHeading("%n")
        .optionListHeading("%n")
        .commandListHeading("%nOpdrachten:%n");
  }

  private static int gebruik(ParameterException fout, PrintStream fouten) {
    String bericht =
        switch (fout) {
          case UnmatchedArgumentException onbekend ->
              "Dit kent Opstap niet: %s. Misschien helpt: opstap help"
                  .formatted(String.join(" ", onbekend.getUnmatched()));
          case MissingParameterException mist ->
              "Er ontbreekt iets achter een optie. Misschien helpt: opstap help";
          default -> fout.getMessage();
        };
    fouten.println(bericht);
    return Toets.ONBRUIKBAAR;
  }

  private static int mislukt(Exception fout, PrintStream fouten) {
    fouten.println(
        "Opstap is mislukt; er is niets gewijzigd. Misschien helpt het dit te melden, met deze"
            + " regels erbij:");
    fout.printStackTrace(fouten);
    return Toets.MISLUKT;
  }
}
