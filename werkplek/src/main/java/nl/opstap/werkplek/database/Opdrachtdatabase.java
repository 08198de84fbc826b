package nl.opstap.werkplek.database;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The database that a command works on, and the key that belongs to it: those that the environment
 * names, else those of the demo, which is started for as long as the command runs when it is not
 * running.
 */
public final class Opdrachtdatabase implements AutoCloseable {

  private final Database database;
  private final String sleutel;

  /** What was started for this; null when it ran already. */
  private final @Nullable MeegebrachtePostgres gestart;

  private Opdrachtdatabase(
      Database database, String sleutel, @Nullable MeegebrachtePostgres gestart) {
    this.database = database;
    this.sleutel = sleutel;
    this.gestart = gestart;
  }

  /**
   * Finds it, or starts it.
   *
   * @throws IOException when there is none, it does not start, or the key is of another database
   */
  public static Opdrachtdatabase open() throws IOException {
    Optional<Database> genoemd;
    try {
      genoemd = Database.uitOmgeving();
    } catch (IllegalStateException onvolledig) {
      throw new IOException(onvolledig.getMessage(), onvolledig);
    }
    Opdrachtdatabase open =
        genoemd.isPresent()
            ? new Opdrachtdatabase(genoemd.get(), uitOmgeving(), null)
            : vanDemo(Demomap.uitOmgeving());
    try {
      open.database.vergelijk(open.sleutel());
    } catch (IOException | IllegalArgumentException e) {
      open.close();
      throw new IOException(e.getMessage(), e);
    }
    return open;
  }

  private static String uitOmgeving() throws IOException {
    String sleutel = System.getenv("OPSTAP_SLEUTEL");
    if (sleutel == null) {
      throw new IOException("OPSTAP_DATABASE_URL is gezet, maar OPSTAP_SLEUTEL niet.");
    }
    return sleutel;
  }

  private static Opdrachtdatabase vanDemo(Demomap demo) throws IOException {
    if (demo.sleutel().isEmpty()) {
      throw new IOException(
          "Er is geen database genoemd, en in %s geen demo. Misschien: start eerst ./opstap demo"
              .formatted(demo.map()));
    }
    Optional<Database> lopend = MeegebrachtePostgres.lopend(demo.postgres());
    if (lopend.isPresent()) {
      return new Opdrachtdatabase(lopend.get(), demo.geschrevenSleutel(), null);
    }
    MeegebrachtePostgres gestart = MeegebrachtePostgres.in(demo.postgres());
    return new Opdrachtdatabase(gestart.database(), demo.geschrevenSleutel(), gestart);
  }

  public Database database() {
    return database;
  }

  /** The key that belongs to it. */
  public Sleutel sleutel() {
    return new Sleutel(sleutel);
  }

  /** The same as a setting of the application. */
  public String geschrevenSleutel() {
    return sleutel;
  }

  @Override
  public void close() throws IOException {
    if (gestart != null) {
      gestart.close();
    }
  }
}
