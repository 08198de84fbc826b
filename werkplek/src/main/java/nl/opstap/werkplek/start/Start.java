package nl.opstap.werkplek.start;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opstap.werkplek.Werkplek;
import nl.opstap.werkplek.database.Database;
import nl.opstap.werkplek.database.Sleutel;

/** Starts the workplace with what the environment names. */
public final class Start {

  /** What the environment has to name, and as which setting. */
  private static final Map<String, String> NODIG =
      new LinkedHashMap<>(
          Map.of(
              "OPSTAP_ADRES", "opstap.adres",
              "OPSTAP_SLEUTEL", "opstap.sleutel",
              "OPSTAP_OIDC_UITGEVER", "opstap.oidc.uitgever",
              "OPSTAP_OIDC_CLIENT", "opstap.oidc.client",
              "OPSTAP_OIDC_GEHEIM", "opstap.oidc.geheim"));

  /** What it may name beside that. */
  private static final Map<String, String> MAG =
      Map.of("OPSTAP_BRP_URL", "opstap.brp.url", "OPSTAP_BRP_SLEUTEL", "opstap.brp.sleutel");

  private Start() {}

  /**
   * Starts it; it goes on after this.
   *
   * @throws IOException when the database is not as it should be; says what to do
   * @throws IllegalStateException when something is missing in the environment, or should not be
   *     there; says what
   */
  public static void start() throws IOException {
    Werkplek.met(instellingen(System.getenv())).run();
  }

  private static Map<String, Object> instellingen(Map<String, String> omgeving) throws IOException {
    Database database = database(omgeving);
    Map<String, Object> instellingen = new HashMap<>(database.instellingen());
    NODIG.forEach((naam, instelling) -> instellingen.put(instelling, omgeving.get(naam)));
    MAG.forEach((naam, instelling) -> {
      String waarde = omgeving.get(naam);
      if (waarde != null) {
        instellingen.put(instelling, waarde);
      }
    });
    for (String naam : List.of("OPSTAP_ADRES", "OPSTAP_OIDC_UITGEVER")) {
      Webadres.fout(naam, omgeving.get(naam))
          .ifPresent(fout -> {
            throw new IllegalStateException("Opstap start niet: " + fout);
          });
    }
    database.eisActueel(new Sleutel(String.valueOf(omgeving.get("OPSTAP_SLEUTEL"))));
    instellingen.put("server.port", omgeving.getOrDefault("OPSTAP_POORT", "8080"));
    instellingen.put("server.address", omgeving.getOrDefault("OPSTAP_LUISTER", "127.0.0.1"));
    // Behind a proxy that ends TLS.
    instellingen.put("server.forward-headers-strategy", "native");
    instellingen.put("server.servlet.session.cookie.name", "__Host-opstap");
    instellingen.put("server.servlet.session.cookie.secure", "true");
    return instellingen;
  }

  private static Database database(Map<String, String> omgeving) {
    if (omgeving.containsKey(Database.EIGENAAR_WACHTWOORD)) {
      throw new IllegalStateException(
          "De werkplek start niet met het wachtwoord van de eigenaar van de tabellen in haar"
              + " omgeving (%s): wie in de werkplek inbreekt, zou ermee om elke grens heen kunnen."
                  .formatted(Database.EIGENAAR_WACHTWOORD)
              + " ./opstap start gebruikt het voor de tabellen, en haalt het dan weg.");
    }
    Optional<Database> database = Database.uitOmgeving();
    List<String> ontbreekt =
        new ArrayList<>(
            NODIG.keySet().stream().filter(naam -> omgeving.get(naam) == null).sorted().toList());
    if (database.isEmpty()) {
      ontbreekt.addFirst("OPSTAP_DATABASE_URL");
    }
    if (!ontbreekt.isEmpty() || database.isEmpty()) {
      throw new IllegalStateException(
          "Opstap start niet: in de omgeving ontbreekt %s. Zie docs/beheer.md; ./opstap demo heeft"
                  .formatted(String.join(", ", ontbreekt))
              + " niets nodig.");
    }
    return database.get();
  }
}
