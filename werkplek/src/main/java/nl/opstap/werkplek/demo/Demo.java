package nl.opstap.werkplek.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.opstap.werkplek.Werkplek;
import nl.opstap.werkplek.database.Database;
import nl.opstap.werkplek.database.MeegebrachtePostgres;

/** Starts the workplace on this machine, with a fictitious municipality in it. */
public final class Demo {

  private Demo() {}

  /**
   * Starts it, and keeps it going.
   *
   * @param args the directory in which everything is kept, how many households in each
   *     municipality, and how many municipalities
   */
  public static void main(String[] args) {
    try {
      start(args);
    } catch (IOException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static void start(String[] args) throws IOException {
    Path map = Path.of(args[0]);
    Files.createDirectories(map);
    Optional<Database> genoemd = Database.uitOmgeving();
    Database database =
        genoemd.isPresent()
            ? genoemd.get()
            : MeegebrachtePostgres.in(map.resolve("postgres")).database();
    database.migreer();
    Map<String, Object> instellingen = new HashMap<>(database.instellingen());
    instellingen.put("opstap.demo", "true");
    instellingen.put("opstap.huishoudens", args[1]);
    instellingen.put("opstap.gemeenten", args[2]);
    instellingen.put("opstap.sleutel", sleutel(map.resolve("sleutel")));
    instellingen.put("server.address", "127.0.0.1");
    String poort = System.getenv().getOrDefault("OPSTAP_POORT", "8080");
    instellingen.put("server.port", poort);
    Werkplek.met(instellingen).run();
    System.out.println("Opstap draait op http://localhost:" + poort + " (stoppen: Ctrl+C)");
  }

  /** The same at every start on the same data. */
  private static String sleutel(Path bestand) throws IOException {
    if (!Files.exists(bestand)) {
      byte[] nieuw = new byte[32];
      new SecureRandom().nextBytes(nieuw);
      Files.writeString(bestand, Base64.getEncoder().encodeToString(nieuw));
    }
    return Files.readString(bestand);
  }
}
