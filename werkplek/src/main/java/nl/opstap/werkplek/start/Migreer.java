package nl.opstap.werkplek.start;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opstap.werkplek.database.Database;
import nl.opstap.werkplek.database.Sleutel;
import nl.opstap.werkplek.logboek.NieuweGemeente;
import org.springframework.dao.DataAccessException;

/**
 * The command that makes the tables or brings them to this version, and adds municipalities. A
 * program of its own: the workplace never has the password of who owns the tables.
 */
public final class Migreer {

  private static final Pattern GEMEENTE = Pattern.compile("[0-9]{4}=.+");

  private Migreer() {}

  /**
   * Ends with 0 when it is done, and with 2 when it is not.
   *
   * @param args the municipalities, each as {@code 0344=Utrecht}; those that are there already may
   *     be left out
   */
  public static void main(String[] args) {
    try {
      migreer(List.of(args));
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      stop(String.valueOf(e.getMessage()));
    } catch (DataAccessException e) {
      stop("De database antwoordt niet, of laat dit niet toe: " + e.getMessage());
    }
  }

  private static void migreer(List<String> gemeenten) throws IOException {
    for (String gemeente : gemeenten) {
      if (!GEMEENTE.matcher(gemeente).matches()) {
        throw new IllegalArgumentException(
            "Schrijf een gemeente als 0344=Utrecht; dit begrijpt Opstap niet: " + gemeente);
      }
    }
    Optional<Database> database = Database.uitOmgeving();
    String geheim = System.getenv("OPSTAP_SLEUTEL");
    if (database.isEmpty() || geheim == null) {
      throw new IllegalStateException(
          "In de omgeving ontbreekt OPSTAP_DATABASE_URL of OPSTAP_SLEUTEL. Zie docs/beheer.md.");
    }
    Sleutel sleutel = new Sleutel(geheim);
    database.get().migreer(sleutel);
    for (String gemeente : gemeenten) {
      String[] delen = gemeente.split("=", 2);
      NieuweGemeente.voegToe(
          database.get().alsEigenaar(), sleutel, Integer.parseInt(delen[0]), delen[1]);
    }
  }

  private static void stop(String waarom) {
    System.err.println(waarom);
    System.exit(2);
  }
}
