package nl.opstap.werkplek.start;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opstap.werkplek.Werkplek;
import nl.opstap.werkplek.database.Database;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Starts the workplace with what the environment names. */
public final class Start {

  /** What the environment has to name, and as which setting. */
  private static final Map<String, String> NODIG =
      new LinkedHashMap<>(
          Map.of(
              "OPSTAP_SLEUTEL", "opstap.sleutel",
              "OPSTAP_OIDC_UITGEVER", "opstap.oidc.uitgever",
              "OPSTAP_OIDC_CLIENT", "opstap.oidc.client",
              "OPSTAP_OIDC_GEHEIM", "opstap.oidc.geheim"));

  /** What it may name beside that. */
  private static final Map<String, String> MAG =
      Map.of("OPSTAP_BRP_URL", "opstap.brp.url", "OPSTAP_BRP_SLEUTEL", "opstap.brp.sleutel");

  private Start() {}

  /**
   * Starts it, and keeps it going.
   *
   * @param args the municipalities that work with it, each as {@code 0344=Utrecht}; those that are
   *     there already may be left out
   */
  public static void main(String[] args) {
    Optional<Database> database;
    try {
      database = Database.uitOmgeving();
    } catch (IllegalStateException onvolledig) {
      stop(String.valueOf(onvolledig.getMessage()));
      return;
    }
    List<String> ontbreekt =
        new ArrayList<>(
            NODIG.keySet().stream().filter(naam -> System.getenv(naam) == null).sorted().toList());
    if (database.isEmpty()) {
      ontbreekt.addFirst("OPSTAP_DATABASE_URL");
    }
    if (!ontbreekt.isEmpty() || database.isEmpty()) {
      stop(
          "Opstap start niet: in de omgeving ontbreekt %s. Zie docs/beheer.md; ./opstap demo heeft"
                  .formatted(String.join(", ", ontbreekt))
              + " niets nodig.");
      return;
    }
    Map<String, Object> instellingen = new HashMap<>(database.get().instellingen());
    NODIG.forEach((naam, instelling) -> instellingen.put(instelling, System.getenv(naam)));
    MAG.forEach((naam, instelling) -> {
      String waarde = System.getenv(naam);
      if (waarde != null) {
        instellingen.put(instelling, waarde);
      }
    });
    instellingen.put("server.port", System.getenv().getOrDefault("OPSTAP_POORT", "8080"));
    // Behind a proxy that ends TLS, on the same network.
    instellingen.put("server.forward-headers-strategy", "native");
    instellingen.put("server.servlet.session.cookie.name", "__Host-opstap");
    instellingen.put("server.servlet.session.cookie.secure", "true");
    Werkplek.met(instellingen).run();
    for (String gemeente : args) {
      voegToe(database.get(), gemeente);
    }
  }

  private static void voegToe(Database database, String gemeente) {
    String[] delen = gemeente.split("=", 2);
    if (delen.length < 2 || !delen[0].matches("[0-9]{4}")) {
      stop("Schrijf een gemeente als 0344=Utrecht; dit begrijpt Opstap niet: " + gemeente);
    }
    Database.Account eigenaar = database.eigenaar();
    JdbcClient.create(
            new DriverManagerDataSource(database.url(), eigenaar.naam(), eigenaar.wachtwoord()))
        .sql(
            """
            insert into gemeente (code, naam) values (:code, :naam)
            on conflict (code) do update set naam = excluded.naam
            """)
        .param("code", Integer.parseInt(delen[0]))
        .param("naam", delen[1])
        .update();
  }

  private static void stop(String waarom) {
    System.err.println(waarom);
    System.exit(2);
  }
}
