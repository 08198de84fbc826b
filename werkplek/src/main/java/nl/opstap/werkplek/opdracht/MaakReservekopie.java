package nl.opstap.werkplek.opdracht;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import nl.opstap.werkplek.database.Opdrachtdatabase;
import nl.opstap.werkplek.database.Reservekopie;
import picocli.CommandLine.Command;

/** {@code ./opstap reservekopie}: everything as it is now. */
@Command(
    name = "reservekopie",
    description = "Maakt een kopie van de database, terwijl mensen doorwerken (docs/beheer.md).")
final class MaakReservekopie extends Kopieopdracht {

  @Override
  public Integer call() throws IOException, SQLException {
    try (Opdrachtdatabase bron = Opdrachtdatabase.open()) {
      Reservekopie.maak(bron.database(), bron.sleutel(), bestand());
    }
    meld("De kopie staat in %s (%d kB).".formatted(bestand(), Files.size(bestand()) / 1_000));
    return GOED;
  }
}
