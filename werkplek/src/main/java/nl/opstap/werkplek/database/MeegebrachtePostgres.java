package nl.opstap.werkplek.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL that comes with the program and listens to this machine only. For trying out and for
 * tests; a municipality uses its own.
 */
public final class MeegebrachtePostgres implements AutoCloseable {

  private static final String PID = "postmaster.pid";
  private static final String NAAM = "opstap";
  private static final String BEHEER = "opstap_beheer";

  /** Those that run: one that nobody holds on to keeps its directory all the same. */
  private static final Set<MeegebrachtePostgres> LOPEND = ConcurrentHashMap.newKeySet();

  private final EmbeddedPostgres postgres;

  /**
   * Held as long as this program uses the directory; nothing for one that leaves nothing behind.
   */
  private final Closeable slot;

  private MeegebrachtePostgres(EmbeddedPostgres postgres, Closeable slot) {
    this.postgres = postgres;
    this.slot = slot;
    LOPEND.add(this);
  }

  /**
   * Starts it on what is in a directory; an empty one is filled first.
   *
   * @throws IOException when it does not start; the message says what to look at
   */
  public static MeegebrachtePostgres in(Path map) throws IOException {
    Files.createDirectories(map);
    FileChannel slot = FileChannel.open(slot(map), CREATE, WRITE);
    if (slot.tryLock() == null) {
      slot.close();
      throw new IOException(
          "Opstap draait al op de gegevens in %s. Misschien in een ander venster.".formatted(map));
    }
    stopVorige(map);
    return start(
        EmbeddedPostgres.builder().setDataDirectory(map).setCleanDataDirectory(false), slot);
  }

  /**
   * Where the one listens that another program has started on a directory; empty when none has.
   *
   * @throws IOException when the directory cannot be read
   */
  public static Optional<Database> lopend(Path map) throws IOException {
    if (!Files.exists(slot(map))) {
      return Optional.empty();
    }
    try (FileChannel slot = FileChannel.open(slot(map), WRITE)) {
      if (slot.tryLock() != null) {
        return Optional.empty();
      }
    }
    // The fourth line of PostgreSQL's own file is its port.
    return Optional.of(
        database(Integer.parseInt(Files.readAllLines(map.resolve(PID)).get(3).strip())));
  }

  /** Beside the directory: PostgreSQL wants what is in it to be its own. */
  private static Path slot(Path map) {
    return map.resolveSibling(map.getFileName() + ".slot");
  }

  /** Starts an empty one that leaves nothing behind. */
  public static MeegebrachtePostgres leeg() throws IOException {
    // What a test writes need not survive a power failure.
    return start(EmbeddedPostgres.builder().setServerConfig("fsync", "off"), () -> {});
  }

  private static MeegebrachtePostgres start(EmbeddedPostgres.Builder bouwer, Closeable slot)
      throws IOException {
    EmbeddedPostgres postgres =
        bouwer
            .setServerConfig("shared_buffers", "256MB")
            // Nothing is copied from it while it runs, so what a table is filled with at once need
            // not be written twice.
            .setServerConfig("wal_level", "minimal")
            .setServerConfig("max_wal_senders", "0")
            .setServerConfig("max_wal_size", "4GB")
            .setServerConfig("timezone", "UTC")
            .setPGStartupWait(Duration.ofMinutes(1))
            .start();
    MeegebrachtePostgres gestart = new MeegebrachtePostgres(postgres, slot);
    try {
      gestart.richtIn();
    } catch (SQLException e) {
      gestart.close();
      throw new IOException("De meegebrachte PostgreSQL is niet in te richten.", e);
    }
    return gestart;
  }

  /** After a hard stop of the program the server it started may still run. */
  private static void stopVorige(Path map) throws IOException {
    Path pid = map.resolve(PID);
    if (!Files.exists(pid)) {
      return;
    }
    List<String> regels = Files.readAllLines(pid);
    Optional<ProcessHandle> vorige =
        regels.isEmpty()
            ? Optional.empty()
            : ProcessHandle.of(Long.parseLong(regels.getFirst().strip()))
                .filter(MeegebrachtePostgres::isPostgres);
    if (vorige.isEmpty()) {
      return;
    }
    vorige.get().destroy();
    try {
      vorige.get().onExit().get(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException(
          "Een eerdere PostgreSQL op %s stopt niet. Misschien helpt het hem zelf te stoppen."
              .formatted(map),
          e);
    }
  }

  private static boolean isPostgres(ProcessHandle proces) {
    return proces.info().command().filter(wat -> wat.endsWith("postgres")).isPresent();
  }

  /** Makes the two accounts and the database, where they are not there yet. */
  private void richtIn() throws SQLException {
    try (Connection verbinding = postgres.getPostgresDatabase().getConnection();
        Statement opdracht = verbinding.createStatement()) {
      maakAccount(opdracht, BEHEER);
      maakAccount(opdracht, Database.WERKPLEK);
      if (!opdracht.executeQuery("select from pg_database where datname = '" + NAAM + "'").next()) {
        opdracht.execute("create database " + NAAM + " owner " + BEHEER);
      }
    }
  }

  private static void maakAccount(Statement opdracht, String naam) throws SQLException {
    if (!opdracht.executeQuery("select from pg_roles where rolname = '" + naam + "'").next()) {
      opdracht.execute("create role " + naam + " login nosuperuser nobypassrls nocreaterole");
    }
  }

  /** Where it listens. Its accounts have no password: it trusts who is on this machine. */
  public Database database() {
    return database(postgres.getPort());
  }

  private static Database database(int poort) {
    return new Database(
        "jdbc:postgresql://localhost:%d/%s".formatted(poort, NAAM),
        new Database.Account(BEHEER, ""),
        new Database.Account(Database.WERKPLEK, ""));
  }

  @Override
  public void close() throws IOException {
    LOPEND.remove(this);
    postgres.close();
    slot.close();
  }
}
