package nl.opstap.werkplek.database;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;

/**
 * Where the data is, with the two accounts that use it: the owner, that makes tables, and the one
 * that the application works with.
 */
public record Database(String url, Account eigenaar, Account werkplek) {

  /** The name of the account that migrations grant rights to. */
  static final String WERKPLEK = "opstap_werkplek";

  /** An account of the database. */
  public record Account(String naam, String wachtwoord) {
    /** Never the password. */
    @Override
    public String toString() {
      return naam;
    }
  }

  /**
   * The database that the environment names in {@code OPSTAP_DATABASE_URL}, with its two accounts;
   * empty when it names none.
   *
   * @throws IllegalStateException when it names one without the accounts
   */
  public static Optional<Database> uitOmgeving() {
    String url = System.getenv("OPSTAP_DATABASE_URL");
    if (url == null || url.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        new Database(
            url,
            new Account(
                omgeving("OPSTAP_DATABASE_EIGENAAR"),
                omgeving("OPSTAP_DATABASE_EIGENAAR_WACHTWOORD")),
            new Account(WERKPLEK, omgeving("OPSTAP_DATABASE_WACHTWOORD"))));
  }

  private static String omgeving(String naam) {
    String waarde = System.getenv(naam);
    if (waarde == null) {
      throw new IllegalStateException(
          "OPSTAP_DATABASE_URL is gezet, maar %s niet. Opstap heeft twee accounts nodig: een dat de"
                  .formatted(naam)
              + " tabellen bezit, en "
              + WERKPLEK
              + ", waarmee de werkplek werkt.");
    }
    return waarde;
  }

  /**
   * Makes the tables, or brings them to this version.
   *
   * @throws IOException when another edition made them that this one cannot go on from
   */
  public void migreer() throws IOException {
    try {
      Flyway.configure().dataSource(url, eigenaar.naam(), eigenaar.wachtwoord()).load().migrate();
    } catch (FlywayValidateException e) {
      throw new IOException(
          "Deze gegevens zijn van een andere versie van Opstap. Die van de demo maakt u opnieuw met:"
              + " ./opstap demo --opnieuw",
          e);
    }
  }

  /** The same as settings of the application. */
  public Map<String, Object> instellingen() {
    Map<String, Object> uit = new LinkedHashMap<>();
    uit.put("spring.datasource.url", url);
    uit.put("spring.datasource.username", werkplek.naam());
    uit.put("spring.datasource.password", werkplek.wachtwoord());
    uit.put("spring.flyway.url", url);
    uit.put("spring.flyway.user", eigenaar.naam());
    uit.put("spring.flyway.password", eigenaar.wachtwoord());
    return uit;
  }
}
