package nl.opstap.werkplek.opdracht;

import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Parameters;

/** A command about a copy of the database. */
abstract class Kopieopdracht extends Opdracht {

  @Parameters(paramLabel = "BESTAND", description = "De kopie, zoals opstap.kopie.")
  private Path bestand = Path.of("");

  final Path bestand() {
    return bestand;
  }

  final void meldTeruggezet(Map<String, Long> rijen) {
    rijen.forEach((tabel, aantal) -> meld("%-14s %d".formatted(tabel, aantal)));
    meld("Alles is teruggezet, en is gelijk aan wat in de kopie stond.");
  }
}
