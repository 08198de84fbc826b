package nl.opstap.werkplek.start;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import nl.opstap.werkplek.database.Database;
import nl.opstap.werkplek.database.Sleutel;
import nl.opstap.werkplek.logboek.NieuweGemeente;
import nl.opstap.werkplek.toegang.Gemeenten;
import nl.opstap.werkplek.toegang.Uitvoerders;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the tables or brings them to this version, and adds municipalities and executors. In a
 * program that ends: the workplace never has the password of who owns the tables.
 */
public final class Migreer {

  private Migreer() {}

  /**
   * A service that does the work of several municipalities (an ISD).
   *
   * @param gemeenten all of them: of another it stops doing the work
   */
  public record Uitvoerder(String code, String naam, List<Integer> gemeenten) {}

  /** Before anything is added: what is refused leaves nothing half done. */
  private static void eisBekend(
      Database database, Map<Integer, String> gemeenten, List<Uitvoerder> uitvoerders)
      throws IOException {
    List<Integer> bekend = new Gemeenten(JdbcClient.create(database.alsEigenaar())).codes();
    for (Uitvoerder wie : uitvoerders) {
      for (int code : wie.gemeenten()) {
        if (!gemeenten.containsKey(code) && !bekend.contains(code)) {
          throw new IOException(
              "Gemeente %04d van %s is hier niet. Noem haar erbij, zoals %04d=Naam. Er is niets"
                      .formatted(code, wie.naam(), code)
                  + " veranderd aan gemeenten of uitvoerders.");
        }
      }
    }
  }

  private static void leg(Database database, Uitvoerder wie) {
    DataSource eigenaar = database.alsEigenaar();
    new TransactionTemplate(new JdbcTransactionManager(eigenaar))
        .executeWithoutResult(_ ->
            Uitvoerders.leg(JdbcClient.create(eigenaar), wie.code(), wie.naam(), wie.gemeenten()));
  }

  /**
   * Does so in the database that the environment names.
   *
   * @param gemeenten to add or rename, by code; those that are there already may be left out
   * @param uitvoerders that several municipalities share, to add or change
   * @throws IOException when the database does not have it; says what to do
   * @throws IllegalStateException when something is missing in the environment; says what
   */
  public static void migreer(Map<Integer, String> gemeenten, List<Uitvoerder> uitvoerders)
      throws IOException {
    Optional<Database> database = Database.uitOmgeving();
    String geheim = System.getenv("OPSTAP_SLEUTEL");
    if (database.isEmpty() || geheim == null) {
      throw new IllegalStateException(
          "In de omgeving ontbreekt OPSTAP_DATABASE_URL of OPSTAP_SLEUTEL. Zie docs/beheer.md.");
    }
    Sleutel sleutel = new Sleutel(geheim);
    try {
      database.get().migreer(sleutel);
      eisBekend(database.get(), gemeenten, uitvoerders);
      gemeenten.forEach((code, naam) ->
          NieuweGemeente.voegToe(database.get().alsEigenaar(), sleutel, code, naam));
      uitvoerders.forEach(een -> leg(database.get(), een));
    } catch (Uitvoerders.NogAanHetWerk e) {
      throw new IOException(e.getMessage(), e);
    } catch (DataAccessException e) {
      throw new IOException(
          "De database antwoordt niet, of laat dit niet toe: " + e.getMessage(), e);
    }
  }
}
