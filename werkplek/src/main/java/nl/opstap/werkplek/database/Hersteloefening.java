package nl.opstap.werkplek.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/**
 * The commands for a copy of the database: making one, putting one back, and the drill that does
 * both, in an empty PostgreSQL of its own, without touching anything.
 */
public final class Hersteloefening {

  private Hersteloefening() {}

  /**
   * Ends with 0 when it went well, and with 1 when it did not.
   *
   * @param args {@code reservekopie}, {@code herstel} or {@code hersteloefening}, the directory of
   *     the demo (not used when another database is named), and the file
   */
  public static void main(String[] args) throws IOException, SQLException {
    Path bestand = Path.of(args[2]);
    try {
      try (Opdrachtdatabase bron = Opdrachtdatabase.open(Path.of(args[1]))) {
        doe(args[0], bron.database(), bestand);
      }
      if (args[0].equals("hersteloefening")) {
        try (MeegebrachtePostgres leeg = MeegebrachtePostgres.leeg()) {
          meld(Reservekopie.herstel(bestand, leeg.database()));
        }
      }
    } catch (Reservekopie.NietTeHerstellen | IOException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static void doe(String wat, Database database, Path bestand)
      throws SQLException, IOException, Reservekopie.NietTeHerstellen {
    if (wat.equals("herstel")) {
      meld(Reservekopie.herstel(bestand, database));
    } else {
      Reservekopie.maak(database, bestand);
      System.out.printf("De kopie staat in %s (%d kB).%n", bestand, Files.size(bestand) / 1_000);
    }
  }

  private static void meld(Map<String, Long> teruggezet) {
    teruggezet.forEach((tabel, rijen) -> System.out.printf("%-14s %d%n", tabel, rijen));
    System.out.println("Alles is teruggezet, en is gelijk aan wat in de kopie stond.");
  }
}
