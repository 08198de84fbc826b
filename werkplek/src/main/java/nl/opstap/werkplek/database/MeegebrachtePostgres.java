package nl.opstap.werkplek.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL that comes with the program, listens to this machine only, and lets in who can read
 * the passwords that it makes: this user. For trying out and for tests; a municipality uses its
 * own.
 */
public final class MeegebrachtePostgres implements AutoCloseable {

  private static final String NAAM = "opstap";
  private static final String BEHEER = "opstap_beheer";

  /** Those that run: one that nobody holds on to keeps its directory all the same. */
  private static final Set<MeegebrachtePostgres> LOPEND = ConcurrentHashMap.newKeySet();

  private final EmbeddedPostgres postgres;
  private final Toegang toegang;

  /**
   * Held as long as this program uses the directory; nothing for one that leaves nothing behind.
   */
  private final Closeable slot;

  private MeegebrachtePostgres(EmbeddedPostgres postgres, Toegang toegang, Closeable slot) {
    this.postgres = postgres;
    this.toegang = toegang;
    this.slot = slot;
    LOPEND.add(this);
  }

  /**
   * Starts it on what is in a directory; an empty one is filled first.
   *
   * @throws IOException when it does not start; the message says what to look at
   */
  public static MeegebrachtePostgres in(Path map) throws IOException {
    EigenBestand.map(map);
    FileChannel slot = neemSlot(map);
    try {
      Draaiend.stop(map);
      Toegang toegang = Toegang.voor(map);
      return start(
          bouwer(toegang, Toegang.bestand(map))
              .setDataDirectory(map)
              .setCleanDataDirectory(false)
              // The library leaves both off: what was confirmed would not survive a power failure.
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on"),
          toegang,
          slot);
    } catch (IOException | RuntimeException e) {
      slot.close();
      throw e;
    }
  }

  private static FileChannel neemSlot(Path map) throws IOException {
    FileChannel slot = FileChannel.open(slot(map), CREATE, WRITE);
    try {
      if (slot.tryLock() != null) {
        return slot;
      }
    } catch (OverlappingFileLockException vanOnszelf) {
      // The same for who asks.
    }
    slot.close();
    throw new IOException(
        "Opstap draait al op de gegevens in %s. Misschien in een ander venster.".formatted(map));
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
    return Optional.of(database(Draaiend.poort(map), Toegang.lees(map)));
  }

  /**
   * Throws away what is in a directory.
   *
   * @throws IOException when a program uses it
   */
  static void wis(Path map) throws IOException {
    FileChannel slot = neemSlot(map);
    try {
      Draaiend.stop(map);
      FileSystemUtils.deleteRecursively(map);
      Files.deleteIfExists(Toegang.bestand(map));
    } finally {
      slot.close();
    }
  }

  /** Beside the directory: PostgreSQL wants what is in it to be its own. */
  private static Path slot(Path map) {
    return map.resolveSibling(map.getFileName() + ".slot");
  }

  /** Starts an empty one that leaves nothing behind. */
  public static MeegebrachtePostgres leeg() throws IOException {
    Toegang toegang = Toegang.nieuw();
    // Closed to others, as a temporary directory of Java is.
    Path map = Files.createTempDirectory("opstap");
    Path wachtwoord = map.resolve("toegang");
    try {
      toegang.bewaar(wachtwoord);
      // What a test writes need not survive a power failure.
      return start(
          bouwer(toegang, wachtwoord)
              .setServerConfig("fsync", "off")
              .setServerConfig("synchronous_commit", "off"),
          toegang,
          () -> {});
    } finally {
      FileSystemUtils.deleteRecursively(map);
    }
  }

  private static EmbeddedPostgres.Builder bouwer(Toegang toegang, Path wachtwoord)
      throws IOException {
    // Where the library unpacks programs and runs them from; its own choice is open to everybody.
    System.setProperty("ot.epg.working-dir", eigenMap().toString());
    return EmbeddedPostgres.builder()
        // It makes a directory that trusts everybody, unless told otherwise; the first line of the
        // file is the password of the superuser.
        .setLocaleConfig("auth", "scram-sha-256")
        .setLocaleConfig("pwfile", wachtwoord.toString())
        .setConnectConfig("password", toegang.superuser())
        .setServerConfig("shared_buffers", "256MB")
        // Nothing is copied from it while it runs, so what a table is filled with at once need
        // not be written twice.
        .setServerConfig("wal_level", "minimal")
        .setServerConfig("max_wal_senders", "0")
        .setServerConfig("max_wal_size", "4GB")
        .setServerConfig("timezone", "UTC")
        .setPGStartupWait(Duration.ofMinutes(1));
  }

  /** A directory of this user; one for now where that cannot be. */
  private static Path eigenMap() throws IOException {
    Path map = Path.of(System.getProperty("user.home"), ".cache", "opstap", "postgres");
    try {
      EigenBestand.map(map);
      return map;
    } catch (IOException nietVanOns) {
      return Files.createTempDirectory("opstap-postgres");
    }
  }

  private static MeegebrachtePostgres start(
      EmbeddedPostgres.Builder bouwer, Toegang toegang, Closeable slot) throws IOException {
    MeegebrachtePostgres gestart = new MeegebrachtePostgres(bouwer.start(), toegang, slot);
    try {
      gestart.richtIn();
    } catch (SQLException e) {
      gestart.close();
      throw new IOException("De meegebrachte PostgreSQL is niet in te richten.", e);
    }
    return gestart;
  }

  /** Makes the two accounts and the database, where they are not there yet. */
  private void richtIn() throws SQLException {
    try (Connection verbinding = postgres.getPostgresDatabase().getConnection();
        Statement opdracht = verbinding.createStatement()) {
      maakAccount(opdracht, BEHEER, toegang.beheer());
      maakAccount(opdracht, Database.WERKPLEK, toegang.werkplek());
      if (!opdracht.executeQuery("select from pg_database where datname = '" + NAAM + "'").next()) {
        opdracht.execute("create database " + NAAM + " owner " + BEHEER);
      }
    }
  }

  private static void maakAccount(Statement opdracht, String naam, String wachtwoord)
      throws SQLException {
    if (!opdracht.executeQuery("select from pg_roles where rolname = '" + naam + "'").next()) {
      opdracht.execute("create role " + naam + " login nosuperuser nobypassrls nocreaterole");
    }
    opdracht.execute("alter role " + naam + " password '" + wachtwoord + "'");
  }

  /** Where it listens. */
  public Database database() {
    return database(postgres.getPort(), toegang);
  }

  /** Connections of who may do everything; for tests. */
  DataSource alsSuperuser() {
    return postgres.getDatabase("postgres", NAAM);
  }

  private static Database database(int poort, Toegang toegang) {
    return new Database(
        "jdbc:postgresql://localhost:%d/%s".formatted(poort, NAAM),
        Optional.of(new Database.Account(BEHEER, toegang.beheer())),
        new Database.Account(Database.WERKPLEK, toegang.werkplek()));
  }

  @Override
  public void close() throws IOException {
    LOPEND.remove(this);
    postgres.close();
    slot.close();
  }

  /**
   * The passwords of one PostgreSQL. That of the superuser is as old as the directory, those of the
   * accounts are new at each start.
   */
  private record Toegang(String superuser, String beheer, String werkplek) {

    static Toegang nieuw() {
      return new Toegang(willekeurig(), willekeurig(), willekeurig());
    }

    private static String willekeurig() {
      byte[] uit = new byte[24];
      new SecureRandom().nextBytes(uit);
      return HexFormat.of().formatHex(uit);
    }

    /** Beside the directory, for other commands of this user. */
    static Path bestand(Path map) {
      return map.resolveSibling(map.getFileName() + ".toegang");
    }

    static Toegang voor(Path map) throws IOException {
      boolean isGevuld = Files.exists(map.resolve("PG_VERSION"));
      if (isGevuld && !Files.exists(bestand(map))) {
        throw new IOException(
            "De gegevens in %s zijn van een andere versie van Opstap. Die van de demo maakt u opnieuw"
                    .formatted(map)
                + " met: ./opstap demo --opnieuw");
      }
      Toegang nieuw = nieuw();
      Toegang nu =
          isGevuld ? new Toegang(lees(map).superuser, nieuw.beheer, nieuw.werkplek) : nieuw;
      nu.bewaar(bestand(map));
      return nu;
    }

    static Toegang lees(Path map) throws IOException {
      List<String> regels = Files.readAllLines(bestand(map));
      if (regels.size() != 3) {
        throw new IOException("Dit bestand is niet compleet: " + bestand(map));
      }
      return new Toegang(regels.get(0), regels.get(1), regels.get(2));
    }

    void bewaar(Path bestand) throws IOException {
      EigenBestand.schrijf(bestand, String.join("\n", superuser, beheer, werkplek) + "\n");
    }

    /** Never a password. */
    @Override
    public String toString() {
      return "Toegang";
    }
  }
}
