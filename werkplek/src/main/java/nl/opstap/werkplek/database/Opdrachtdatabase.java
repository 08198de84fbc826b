package nl.opstap.werkplek.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The database that a command works on: the one that the environment names, else that of the demo,
 * which is started for as long as the command runs when it is not running.
 */
public final class Opdrachtdatabase implements AutoCloseable {

  private final Database database;

  /** What was started for this; null when it ran already. */
  private final @Nullable MeegebrachtePostgres gestart;

  private Opdrachtdatabase(Database database, @Nullable MeegebrachtePostgres gestart) {
    this.database = database;
    this.gestart = gestart;
  }

  /**
   * Finds it, or starts it.
   *
   * @param demo the directory of the demo's database
   * @throws IOException when it does not start
   */
  public static Opdrachtdatabase open(Path demo) throws IOException {
    Optional<Database> genoemd = Database.uitOmgeving();
    Optional<Database> lopend = genoemd.isPresent() ? genoemd : MeegebrachtePostgres.lopend(demo);
    if (lopend.isPresent()) {
      return new Opdrachtdatabase(lopend.get(), null);
    }
    MeegebrachtePostgres gestart = MeegebrachtePostgres.in(demo);
    return new Opdrachtdatabase(gestart.database(), gestart);
  }

  public Database database() {
    return database;
  }

  @Override
  public void close() throws IOException {
    if (gestart != null) {
      gestart.close();
    }
  }
}
