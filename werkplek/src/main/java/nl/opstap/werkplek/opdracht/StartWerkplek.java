package nl.opstap.werkplek.opdracht;

import java.io.IOException;
import java.util.List;
import nl.opstap.werkplek.start.Start;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ./opstap start}: the workplace of a municipality. */
@Command(
    name = "start",
    description = "Start de werkplek van een gemeente, met wat de omgeving noemt (docs/beheer.md).",
    exitCodeOnExecutionException = Opdracht.ONBRUIKBAAR)
final class StartWerkplek extends Opdracht {

  /** The script gives them to {@code migreer}, where it may. */
  @Parameters(
      arity = "0..*",
      paramLabel = "CODE=NAAM",
      description = {
        "Gemeenten of uitvoerders die erbij komen, zoals bij migreer: 0344=Utrecht. Dat kan alleen",
        "met het wachtwoord van wie de tabellen bezit in de omgeving; eerst gaat dan migreer."
      })
  private List<String> gemeenten = List.of();

  @Override
  public Integer call() throws IOException {
    if (!gemeenten.isEmpty()) {
      throw gebruik(
          "Gemeenten toevoegen doet het account dat de tabellen bezit, met ./opstap migreer.");
    }
    Start.start();
    return GOED;
  }
}
