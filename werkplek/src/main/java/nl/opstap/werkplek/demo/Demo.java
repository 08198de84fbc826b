package nl.opstap.werkplek.demo;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.opstap.werkplek.Werkplek;
import nl.opstap.werkplek.database.Database;
import nl.opstap.werkplek.database.Demomap;
import nl.opstap.werkplek.database.MeegebrachtePostgres;
import nl.opstap.werkplek.database.Sleutel;
import nl.opstap.werkplek.toegang.Demostand;
import nl.opstap.werkplek.toegang.Pseudoniemen;
import org.springframework.boot.SpringApplication;
import org.springframework.dao.DataAccessException;

/** The workplace on this machine, with fictitious municipalities in it. */
public final class Demo {

  private final Demomap map;

  private Demo(Demomap map) {
    this.map = map;
  }

  /**
   * The one of this user. Nothing changes yet.
   *
   * @throws IllegalStateException where people sign in elsewhere: both doors open at once would let
   *     people in without a password
   */
  public static Demo uitOmgeving() {
    if (System.getenv("OPSTAP_OIDC_UITGEVER") != null) {
      throw new IllegalStateException(
          "OPSTAP_OIDC_UITGEVER is gezet: dat is voor ./opstap start. De demo laat iedereen zonder"
              + " wachtwoord binnen, en start daarom niet.");
    }
    return new Demo(Demomap.uitOmgeving());
  }

  /** Throws away what an earlier one kept. */
  public void wis() throws IOException {
    map.wis();
  }

  /**
   * Fills it when it is empty, and starts it.
   *
   * @param huishoudens in each municipality
   * @return where it listens
   * @throws IOException says what to do
   */
  public URI start(int huishoudens, int gemeenten) throws IOException {
    try {
      return draai(vul(huishoudens, gemeenten));
    } catch (SQLException | DataAccessException e) {
      throw new IOException(
          "De database van de demo antwoordt niet, of is vol. Begin opnieuw met:"
              + " ./opstap demo --opnieuw",
          e);
    }
  }

  private Database vul(int huishoudens, int gemeenten) throws IOException, SQLException {
    Sleutel sleutel = map.maak();
    Optional<Database> genoemd = Database.uitOmgeving();
    Database database =
        genoemd.isPresent() ? genoemd.get() : MeegebrachtePostgres.in(map.postgres()).database();
    Proefgemeente.weigerEchte(database);
    database.migreer(sleutel);
    Proefgemeente.vul(
        database,
        sleutel,
        new Pseudoniemen(map.geschrevenSleutel()),
        Clock.system(ZoneId.of("Europe/Amsterdam")),
        huishoudens,
        gemeenten);
    return database;
  }

  private URI draai(Database database) throws IOException {
    Map<String, Object> instellingen = new HashMap<>(database.instellingen());
    instellingen.put("opstap.sleutel", map.geschrevenSleutel());
    instellingen.put("server.address", "127.0.0.1");
    String poort = System.getenv().getOrDefault("OPSTAP_POORT", "8080");
    instellingen.put("server.port", poort);
    SpringApplication app = Werkplek.met(instellingen);
    Demostand.zetAan(app);
    app.run();
    return URI.create("http://localhost:" + poort);
  }
}
