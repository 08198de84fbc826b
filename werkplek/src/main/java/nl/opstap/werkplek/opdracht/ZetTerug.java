package nl.opstap.werkplek.opdracht;

import java.io.IOException;
import java.sql.SQLException;
import nl.opstap.werkplek.database.Opdrachtdatabase;
import nl.opstap.werkplek.database.Reservekopie;
import picocli.CommandLine.Command;

/** {@code ./opstap herstel}: a copy, in an empty database. */
@Command(
    name = "herstel",
    description = "Zet een kopie terug in een lege database, in haar geheel of niet.")
final class ZetTerug extends Kopieopdracht {

  @Override
  public Integer call() throws IOException, SQLException, Reservekopie.NietTeHerstellen {
    try (Opdrachtdatabase naar = Opdrachtdatabase.open()) {
      meldTeruggezet(Reservekopie.herstel(bestand(), naar.database(), naar.sleutel()));
    }
    return GOED;
  }
}
