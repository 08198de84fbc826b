package nl.opstap.werkplek.opdracht;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.stream.Collectors;
import nl.opstap.werkplek.database.Reservekopie;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one program of the workplace. */
@Command(
    name = "./opstap",
    description = "De werkplek van Opstap: starten, gegevens inlezen, en er goed op passen.",
    synopsisSubcommandLabel = "OPDRACHT",
    subcommands = {
      StartDemo.class,
      StartWerkplek.class,
      MigreerTabellen.class,
      LeesIn.class,
      MaakReservekopie.class,
      ZetTerug.class,
      OefenHerstel.class,
      Logboekopdracht.class
    })
public final class Opstap extends Opdracht {

  private Opstap() {}

  /** Does one command. What it started goes on: the program ends by itself when nothing runs. */
  public static void main(String[] args) {
    int uitslag = opdrachten().execute(args);
    if (uitslag != GOED) {
      System.exit(uitslag);
    }
  }

  @Override
  public Integer call() {
    throw gebruik("Wat wilt u doen?");
  }

  /** All commands, with what they say in Dutch. */
  static CommandLine opdrachten() {
    CommandLine uit =
        new CommandLine(new Opstap())
            .setUsageHelpAutoWidth(false)
            .setParameterExceptionHandler((fout, _) -> onbruikbaar(fout))
            .setExecutionExceptionHandler((fout, dit, _) -> mislukt(fout, dit));
    inHetNederlands(uit);
    return uit;
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
    opdracht.getSubcommands().values().forEach(Opstap::inHetNederlands);
  }

  private static int onbruikbaar(ParameterException fout) {
    CommandLine bij = fout.getCommandLine();
    bij.getErr()
        .printf("%s Misschien helpt: %s --help%n", zin(fout), bij.getCommandSpec().qualifiedName());
    return ONBRUIKBAAR;
  }

  private static String zin(ParameterException fout) {
    return switch (fout) {
      case UnmatchedArgumentException onbekend ->
          "Dit kent Opstap hier niet: %s.".formatted(String.join(" ", onbekend.getUnmatched()));
      case MissingParameterException mist ->
          "Er ontbreekt: %s."
              .formatted(
                  mist.getMissing().stream().map(Opstap::naam).collect(Collectors.joining(", ")));
      case OverwrittenOptionException dubbel ->
          "Dit mag er een keer staan: %s.".formatted(naam(dubbel.getOverwritten()));
      default -> {
        ArgSpec wat = fout.getArgSpec();
        // Without one it is a sentence of ours.
        yield wat == null
            ? String.valueOf(fout.getMessage())
            : "Dit past niet bij %s: %s.".formatted(naam(wat), fout.getValue());
      }
    };
  }

  private static String naam(ArgSpec wat) {
    return wat instanceof OptionSpec keuze
        ? keuze.longestName() + " " + keuze.paramLabel()
        : wat.paramLabel();
  }

  private static int mislukt(Exception fout, CommandLine opdracht) throws Exception {
    String zin =
        switch (fout) {
          case NoSuchFileException weg ->
              "Dit bestand is er niet, of de map ervan niet: " + weg.getFile();
          // What the database says may hold what is in a row.
          case SQLException geweigerd ->
              "De database weigerde dit (%s). Er is niets veranderd."
                  .formatted(geweigerd.getSQLState());
          case PortInUseException bezet ->
              "Er luistert al iets op poort %d. Misschien helpt: OPSTAP_POORT=%d"
                  .formatted(bezet.getPort(), bezet.getPort() + 1);
          case IOException _, IllegalArgumentException _, IllegalStateException _ ->
              String.valueOf(fout.getMessage());
          case Reservekopie.NietTeHerstellen _ -> String.valueOf(fout.getMessage());
          default -> throw fout;
        };
    opdracht.getErr().println(zin);
    return opdracht.getCommandSpec().exitCodeOnExecutionException();
  }
}
