package nl.opstap.werkplek.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
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

/** Starts the workplace on this machine, with a fictitious municipality in it. */
public final class Demo {

  private Demo() {}

  /**
   * Starts it, and keeps it going.
   *
   * @param args the directory in which everything is kept, how many households in each
   *     municipality, how many municipalities, and {@code --opnieuw} to begin anew
   */
  public static void main(String[] args) {
    try {
      start(List.of(args));
    } catch (IOException | IllegalStateException | IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    } catch (SQLException | DataAccessException e) {
      System.err.println("De database van de demo antwoordt niet, of is vol. Begin opnieuw met:");
      System.err.println("  ./opstap demo --opnieuw");
      System.exit(1);
    }
  }

  private static void start(List<String> args) throws IOException, SQLException {
    eisGeenAanmelddienst();
    Demomap map = new Demomap(Path.of(args.get(0)));
    if (args.contains("--opnieuw")) {
      map.wis();
    }
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
        Integer.parseInt(args.get(1)),
        Integer.parseInt(args.get(2)));
    draai(database, map.geschrevenSleutel());
  }

  /** Both doors open at once would let people in without a password. */
  private static void eisGeenAanmelddienst() {
    if (System.getenv("OPSTAP_OIDC_UITGEVER") != null) {
      throw new IllegalStateException(
          "OPSTAP_OIDC_UITGEVER is gezet: dat is voor ./opstap start. De demo laat iedereen zonder"
              + " wachtwoord binnen, en start daarom niet.");
    }
  }

  private static void draai(Database database, String sleutel) {
    Map<String, Object> instellingen = new HashMap<>(database.instellingen());
    instellingen.put("opstap.sleutel", sleutel);
    instellingen.put("server.address", "127.0.0.1");
    String poort = System.getenv().getOrDefault("OPSTAP_POORT", "8080");
    instellingen.put("server.port", poort);
    SpringApplication app = Werkplek.met(instellingen);
    Demostand.zetAan(app);
    app.run();
    System.out.println("Opstap draait op http://localhost:" + poort + " (stoppen: Ctrl+C)");
  }
}
