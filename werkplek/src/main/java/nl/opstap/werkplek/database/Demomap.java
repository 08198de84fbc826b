package nl.opstap.werkplek.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * The directory that the demo keeps everything in, readable for this user only: its PostgreSQL and
 * its key.
 */
public record Demomap(Path map) {

  /** The one of this user: in what {@code OPSTAP_DEMO} names, for every command alike. */
  public static Demomap uitOmgeving() {
    return new Demomap(Path.of(System.getenv().getOrDefault("OPSTAP_DEMO", ".opstap/demo")));
  }

  private Path bestand() {
    return map.resolve("sleutel");
  }

  /** Where its PostgreSQL keeps everything. */
  public Path postgres() {
    return map.resolve("postgres");
  }

  /** Makes the directory, with a key: the same at every start on the same data. */
  public Sleutel maak() throws IOException {
    EigenBestand.map(map);
    Optional<Sleutel> eerder = sleutel();
    if (eerder.isPresent()) {
      return eerder.get();
    }
    byte[] nieuw = new byte[32];
    new SecureRandom().nextBytes(nieuw);
    EigenBestand.schrijf(bestand(), Base64.getEncoder().encodeToString(nieuw));
    return sleutel().orElseThrow();
  }

  /** The key, as a setting of the application. */
  public String geschrevenSleutel() throws IOException {
    return Files.readString(bestand()).strip();
  }

  /** Its key; empty when there is no demo. */
  Optional<Sleutel> sleutel() throws IOException {
    return Files.isReadable(bestand())
        ? Optional.of(new Sleutel(geschrevenSleutel()))
        : Optional.empty();
  }

  /**
   * Throws away what the demo keeps, and nothing else that may be in the directory.
   *
   * @throws IOException when it is running, or cannot be thrown away
   */
  public void wis() throws IOException {
    if (Files.isDirectory(map)) {
      MeegebrachtePostgres.wis(postgres());
      Files.deleteIfExists(bestand());
    }
  }
}
