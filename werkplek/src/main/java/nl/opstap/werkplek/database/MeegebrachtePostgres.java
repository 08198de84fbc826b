package nl.opstap.werkplek.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL that comes with the program and listens to this machine only. For trying out and for
 * tests; a municipality uses its own.
 */
public final class MeegebrachtePostgres implements AutoCloseable {

  private static final String NAAM = "opstap";
  private static final String BEHEER = "opstap_beheer";

  private final EmbeddedPostgres postgres;

  private MeegebrachtePostgres(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  /**
   * Starts it on what is in a directory; an empty one is filled first.
   *
   * @throws IOException when it does not start; the message says what to look at
   */
  public static MeegebrachtePostgres in(Path map) throws IOException {
    Files.createDirectories(map);
    stopVorige(map);
    return start(EmbeddedPostgres.builder().setDataDirectory(map).setCleanDataDirectory(false));
  }

  /** Starts an empty one that leaves nothing behind. */
  public static MeegebrachtePostgres leeg() throws IOException {
    // What a test writes need not survive a power failure.
    return start(EmbeddedPostgres.builder().setServerConfig("fsync", "off"));
  }

  private static MeegebrachtePostgres start(EmbeddedPostgres.Builder bouwer) throws IOException {
    EmbeddedPostgres postgres =
        bouwer
            .setServerConfig("shared_buffers", "256MB")
            .setServerConfig("timezone", "UTC")
            .setPGStartupWait(Duration.ofMinutes(1))
            .start();
    MeegebrachtePostgres gestart = new MeegebrachtePostgres(postgres);
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
    Path pid = map.resolve("postmaster.pid");
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
          "Een eerdere PostgreSQL op %s stopt niet. Misschien draait Opstap al.".formatted(map), e);
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
    return new Database(
        "jdbc:postgresql://localhost:%d/%s".formatted(postgres.getPort(), NAAM),
        new Database.Account(BEHEER, ""),
        new Database.Account(Database.WERKPLEK, ""));
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }
}
