package nl.opstap.werkplek.start;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.opstap.werkplek.Werkplek;
import nl.opstap.werkplek.database.Database;
import nl.opstap.werkplek.database.Sleutel;
import org.jspecify.annotations.Nullable;

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

  /** Starts it, and keeps it going. */
  public static void main(String[] args) {
    try {
      Werkplek.met(instellingen(System.getenv())).run();
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
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
    eisUitgever(String.valueOf(omgeving.get("OPSTAP_OIDC_UITGEVER")));
    database.eisActueel(new Sleutel(String.valueOf(omgeving.get("OPSTAP_SLEUTEL"))));
    instellingen.put("server.port", omgeving.getOrDefault("OPSTAP_POORT", "8080"));
    // Behind a proxy that ends TLS, on the same network.
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

  /** Without an address to sign in at, nobody could be kept out. */
  private static void eisUitgever(String uitgever) {
    URI adres;
    try {
      adres = URI.create(uitgever);
    } catch (IllegalArgumentException geenAdres) {
      throw geenUitgever(uitgever, geenAdres);
    }
    boolean isVeilig = "https".equals(adres.getScheme());
    boolean isHier =
        "http".equals(adres.getScheme())
            && Set.of("localhost", "127.0.0.1").contains(String.valueOf(adres.getHost()));
    if (adres.getHost() == null || !(isVeilig || isHier)) {
      throw geenUitgever(uitgever, null);
    }
  }

  private static IllegalStateException geenUitgever(String uitgever, @Nullable Exception fout) {
    return new IllegalStateException(
        "Opstap start niet: OPSTAP_OIDC_UITGEVER is geen adres dat met https:// begint: %s"
            .formatted(uitgever),
        fout);
  }
}
