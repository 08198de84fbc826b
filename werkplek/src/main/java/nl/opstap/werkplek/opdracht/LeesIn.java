package nl.opstap.werkplek.opdracht;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.opstap.werkplek.database.Opdrachtdatabase;
import nl.opstap.werkplek.overname.Inlezen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./opstap inlezen}: dossiers from the benefit system. */
@Command(
    name = "inlezen",
    description = "Neemt dossiers over uit het uitkeringssysteem (docs/overname.md).",
    footer = {
      "",
      "Uitgang: 0 elke regel is overgenomen; 1 een of meer niet; 2 het bestand is niet te lezen, of",
      "niet tot het einde."
    },
    exitCodeOnExecutionException = Opdracht.ONBRUIKBAAR)
final class LeesIn extends Opdracht {

  @Parameters(paramLabel = "BESTAND", description = "CSV, een regel per huishouden.")
  private Path bestand = Path.of("");

  @Option(
      names = "--gemeente",
      required = true,
      paramLabel = "CODE",
      description = "De gemeente, vier cijfers.")
  private String gemeente = "";

  @Option(names = "--proef", description = "Zegt wat er zou gebeuren, en legt niets vast.")
  private boolean isProef;

  @Override
  public Integer call() throws IOException {
    if (!gemeente.matches("[0-9]{4}")) {
      throw gebruik(
          "Een gemeente heeft een code van vier cijfers; dit niet: %s.".formatted(gemeente));
    }
    if (!Files.isRegularFile(bestand) || !Files.isReadable(bestand)) {
      throw gebruik("Dit bestand is er niet, of is niet te lezen: %s.".formatted(bestand));
    }
    Inlezen inlezen = new Inlezen(this::meld);
    try (Opdrachtdatabase naar = Opdrachtdatabase.open()) {
      inlezen.lees(naar, bestand, Integer.parseInt(gemeente), isProef);
    }
    return inlezen.isVolledig() ? GOED : NIET_GOED;
  }
}
