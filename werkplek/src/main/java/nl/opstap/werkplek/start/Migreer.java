package nl.opstap.werkplek.start;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import nl.opstap.werkplek.database.Database;
import nl.opstap.werkplek.database.Sleutel;
import nl.opstap.werkplek.logboek.NieuweGemeente;
import org.springframework.dao.DataAccessException;

/**
 * Makes the tables or brings them to this version, and adds municipalities. In a program that ends:
 * the workplace never has the password of who owns the tables.
 */
public final class Migreer {

  private Migreer() {}

  /**
   * Does so in the database that the environment names.
   *
   * @param gemeenten to add or rename, by code; those that are there already may be left out
   * @throws IOException when the database does not have it; says what to do
   * @throws IllegalStateException when something is missing in the environment; says what
   */
  public static void migreer(Map<Integer, String> gemeenten) throws IOException {
    Optional<Database> database = Database.uitOmgeving();
    String geheim = System.getenv("OPSTAP_SLEUTEL");
    if (database.isEmpty() || geheim == null) {
      throw new IllegalStateException(
          "In de omgeving ontbreekt OPSTAP_DATABASE_URL of OPSTAP_SLEUTEL. Zie docs/beheer.md.");
    }
    Sleutel sleutel = new Sleutel(geheim);
    try {
      database.get().migreer(sleutel);
      gemeenten.forEach((code, naam) ->
          NieuweGemeente.voegToe(database.get().alsEigenaar(), sleutel, code, naam));
    } catch (DataAccessException e) {
      throw new IOException(
          "De database antwoordt niet, of laat dit niet toe: " + e.getMessage(), e);
    }
  }
}
