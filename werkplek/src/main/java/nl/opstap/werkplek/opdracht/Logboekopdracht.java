package nl.opstap.werkplek.opdracht;

import java.io.IOException;
import java.nio.file.Path;
import nl.opstap.werkplek.logboek.Controleer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./opstap logboek}: what can be done with the log. */
@Command(
    name = "logboek",
    description = "Het logboek van de werkplek: wie zag wiens gegevens?",
    synopsisSubcommandLabel = "OPDRACHT",
    subcommands = Logboekopdracht.Controle.class)
final class Logboekopdracht extends Opdracht {

  @Override
  public Integer call() {
    throw gebruik("Wat wilt u met het logboek?");
  }

  /** {@code ./opstap logboek controleer}: did anybody tamper with it? */
  @Command(
      name = "controleer",
      description = "Kijkt of er met het logboek is geknoeid (docs/beheer.md).",
      footer = {
        "",
        "Uitgang: 0 elk logboek is heel; 1 een of meer niet; 2 er is niet naar te kijken."
      },
      exitCodeOnExecutionException = Opdracht.ONBRUIKBAAR)
  static final class Controle extends Opdracht {

    @Option(
        names = "--vanaf",
        paramLabel = "BESTAND",
        description = "Vergelijkt ook met hoe ver elk logboek eerder was gekomen.")
    private @Nullable Path vanaf;

    @Option(
        names = "--bewaar",
        paramLabel = "BESTAND",
        description = "Schrijft op hoe ver elk logboek is gekomen, als alle heel zijn.")
    private @Nullable Path bewaar;

    @Override
    public Integer call() throws IOException {
      return Controleer.controleer(vanaf, bewaar, this::meld) ? GOED : NIET_GOED;
    }
  }
}
