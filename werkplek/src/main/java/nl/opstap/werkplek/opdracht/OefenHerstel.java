package nl.opstap.werkplek.opdracht;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import nl.opstap.werkplek.database.MeegebrachtePostgres;
import nl.opstap.werkplek.database.Opdrachtdatabase;
import nl.opstap.werkplek.database.Reservekopie;
import nl.opstap.werkplek.database.Sleutel;
import picocli.CommandLine.Command;

/** {@code ./opstap hersteloefening}: a copy, put back where nothing can be broken. */
@Command(
    name = "hersteloefening",
    description =
        "Maakt een kopie, en zet haar terug in een eigen PostgreSQL die daarna weer verdwijnt.")
final class OefenHerstel extends Kopieopdracht {

  @Override
  public Integer call() throws IOException, SQLException, Reservekopie.NietTeHerstellen {
    Sleutel sleutel;
    try (Opdrachtdatabase bron = Opdrachtdatabase.open()) {
      sleutel = bron.sleutel();
      Reservekopie.maak(bron.database(), sleutel, bestand());
    }
    meld("De kopie staat in %s (%d kB).".formatted(bestand(), Files.size(bestand()) / 1_000));
    try (MeegebrachtePostgres leeg = MeegebrachtePostgres.leeg()) {
      meldTeruggezet(Reservekopie.herstel(bestand(), leeg.database(), sleutel));
    }
    return GOED;
  }
}
