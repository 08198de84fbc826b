package nl.opstap.werkplek.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
  public static void main(String[] args) {
    try {
      voerUit(args[0], Path.of(args[1]), Path.of(args[2]));
    } catch (SQLException e) {
      // What the database says may hold what is in a row.
      stop("De database weigerde dit (%s). Er is niets veranderd.".formatted(e.getSQLState()));
    } catch (NoSuchFileException e) {
      stop("Dit bestand is er niet, of de map ervan niet: " + e.getFile());
    } catch (Reservekopie.NietTeHerstellen | IOException | IllegalStateException e) {
      stop(String.valueOf(e.getMessage()));
    }
  }

  private static void stop(String waarom) {
    System.err.println(waarom);
    System.exit(1);
  }

  private static void voerUit(String wat, Path demo, Path bestand)
      throws SQLException, IOException, Reservekopie.NietTeHerstellen {
    Sleutel sleutel;
    try (Opdrachtdatabase bron = Opdrachtdatabase.open(demo)) {
      sleutel = bron.sleutel();
      doe(wat, bron.database(), sleutel, bestand);
    }
    if (wat.equals("hersteloefening")) {
      try (MeegebrachtePostgres leeg = MeegebrachtePostgres.leeg()) {
        meld(Reservekopie.herstel(bestand, leeg.database(), sleutel));
      }
    }
  }

  private static void doe(String wat, Database database, Sleutel sleutel, Path bestand)
      throws SQLException, IOException, Reservekopie.NietTeHerstellen {
    if (wat.equals("herstel")) {
      meld(Reservekopie.herstel(bestand, database, sleutel));
    } else {
      Reservekopie.maak(database, sleutel, bestand);
      System.out.printf("De kopie staat in %s (%d kB).%n", bestand, Files.size(bestand) / 1_000);
    }
  }

  private static void meld(Map<String, Long> teruggezet) {
    teruggezet.forEach((tabel, rijen) -> System.out.printf("%-14s %d%n", tabel, rijen));
    System.out.println("Alles is teruggezet, en is gelijk aan wat in de kopie stond.");
  }
}
