package nl.opstap.werkplek.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Where the data is, with the two accounts that use it: the owner, that makes tables, and the one
 * that the application works with.
 *
 * @param bezitter the owner, where it is known: the application itself does without
 */
public record Database(String url, Optional<Account> bezitter, Account werkplek) {

  /** The name of the account that migrations grant rights to. */
  static final String WERKPLEK = "opstap_werkplek";

  private static final String EIGENAAR = "OPSTAP_DATABASE_EIGENAAR";

  /** In which the environment has what only migrations and copies need. */
  public static final String EIGENAAR_WACHTWOORD = "OPSTAP_DATABASE_EIGENAAR_WACHTWOORD";

  /** An account of the database. */
  public record Account(String naam, String wachtwoord) {
    /** Never the password. */
    @Override
    public String toString() {
      return naam;
    }
  }

  /**
   * The database that the environment names in {@code OPSTAP_DATABASE_URL}, with its accounts;
   * empty when it names none.
   *
   * @throws IllegalStateException when it names one without what belongs to it
   */
  public static Optional<Database> uitOmgeving() {
    String url = System.getenv("OPSTAP_DATABASE_URL");
    if (url == null || url.isBlank()) {
      return Optional.empty();
    }
    String eigenaar = System.getenv(EIGENAAR);
    return Optional.of(
        new Database(
            url,
            eigenaar == null
                ? Optional.empty()
                : Optional.of(new Account(eigenaar, omgeving(EIGENAAR_WACHTWOORD))),
            new Account(WERKPLEK, omgeving("OPSTAP_DATABASE_WACHTWOORD"))));
  }

  private static String omgeving(String naam) {
    String waarde = System.getenv(naam);
    if (waarde == null) {
      throw new IllegalStateException(
          "OPSTAP_DATABASE_URL is gezet, maar %s niet. Zie docs/beheer.md.".formatted(naam));
    }
    return waarde;
  }

  /**
   * The account that owns the tables.
   *
   * @throws IllegalStateException when it is not known; the message says how to make it so
   */
  public Account eigenaar() {
    return bezitter.orElseThrow(() ->
        new IllegalStateException(
            "Voor deze opdracht is het account nodig dat de tabellen bezit. Zet daarvoor %s en %s."
                .formatted(EIGENAAR, EIGENAAR_WACHTWOORD)));
  }

  /** Connections of the owner. */
  public DataSource alsEigenaar() {
    return bron(eigenaar());
  }

  /** Connections of the application's account. */
  public DataSource alsWerkplek() {
    return bron(werkplek);
  }

  private DataSource bron(Account account) {
    return new DriverManagerDataSource(url, account.naam(), account.wachtwoord());
  }

  /**
   * Makes the tables, or brings them to this version, and keeps by which key this database is.
   *
   * @throws IOException when another edition made them that this one cannot go on from, or with
   *     another key
   */
  public void migreer(Sleutel sleutel) throws IOException {
    // Before anything changes.
    vergelijk(sleutel);
    try {
      Flyway.configure().dataSource(alsEigenaar()).load().migrate();
    } catch (FlywayValidateException e) {
      throw new IOException(
          "Deze gegevens zijn van een andere versie van Opstap. Die van de demo maakt u opnieuw met:"
              + " ./opstap demo --opnieuw",
          e);
    } catch (FlywayException e) {
      throw new IOException("De tabellen zijn niet te maken: " + e.getMessage(), e);
    }
    JdbcClient.create(alsEigenaar())
        .sql("insert into sleutelafdruk (afdruk) values (:afdruk) on conflict do nothing")
        .param("afdruk", sleutel.afdruk())
        .update();
    // Two who began at once may have had two keys.
    vergelijk(sleutel);
  }

  /**
   * Refuses tables that are not of this version, and another key; changes nothing.
   *
   * @throws IOException says what to do
   */
  public void eisActueel(Sleutel sleutel) throws IOException {
    try (Connection verbinding = alsWerkplek().getConnection()) {
      verbinding.setReadOnly(true);
    } catch (SQLException e) {
      throw new IOException(
          "De database antwoordt niet, of laat %s niet binnen (%s)."
              .formatted(werkplek, e.getSQLState()),
          e);
    }
    try {
      Flyway.configure().dataSource(alsWerkplek()).load().validate();
    } catch (FlywayException e) {
      throw new IOException(
          "De tabellen in de database zijn niet die van deze versie van Opstap. Er is niets"
              + " veranderd. Breng ze op orde met: ./opstap migreer",
          e);
    }
    vergelijk(sleutel);
  }

  /** Refuses another key than the one this database began with. */
  void vergelijk(Sleutel sleutel) throws IOException {
    JdbcClient jdbc = JdbcClient.create(bezitter.isPresent() ? alsEigenaar() : alsWerkplek());
    try {
      if (Sleutelcontrole.isAndere(jdbc, sleutel)) {
        throw new IOException(Sleutelcontrole.ANDERE);
      }
    } catch (DataAccessException e) {
      throw new IOException("De database antwoordt niet, of laat Opstap niet binnen.", e);
    }
  }

  /** The same as settings of the application: without the owner. */
  public Map<String, Object> instellingen() {
    Map<String, Object> uit = new LinkedHashMap<>();
    // Twice, because the pool has names of its own for the same, which would go before these.
    for (String van : List.of("spring.datasource.", "spring.datasource.hikari.")) {
      uit.put(van + "username", werkplek.naam());
      uit.put(van + "password", werkplek.wachtwoord());
    }
    uit.put("spring.datasource.url", url);
    uit.put("spring.datasource.hikari.jdbc-url", url);
    return uit;
  }
}
