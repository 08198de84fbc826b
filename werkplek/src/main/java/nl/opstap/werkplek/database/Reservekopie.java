package nl.opstap.werkplek.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.apache.commons.io.output.CloseShieldOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * A copy of everything in the database, as it was at one moment, while people go on working; and
 * putting it back in an empty one. It is encrypted, and nothing in it can be changed or taken out
 * without the key. Of each table it holds how many rows there are and a sum over all of them, which
 * have to be the same after putting back.
 */
public final class Reservekopie {

  private static final String CONTROLE = "controle";

  private Reservekopie() {}

  /** A copy that cannot be put back here; the message says why. */
  public static final class NietTeHerstellen extends Exception {
    private static final long serialVersionUID = 1L;

    NietTeHerstellen(String bericht) {
      super(bericht);
    }
  }

  /**
   * Rows of a table.
   *
   * @param som over all of them, in whatever order
   */
  private record Inhoud(long rijen, BigDecimal som) {}

  /** Writes a copy; what was in the file is replaced when it is complete. */
  public static void maak(Database van, Sleutel sleutel, Path bestand)
      throws SQLException, IOException {
    Path bijna = bestand.resolveSibling(bestand.getFileName() + ".bijna");
    // A file of an earlier time could be somebody else's, and open.
    Files.deleteIfExists(bijna);
    bijna.toFile().deleteOnExit();
    try {
      try (OutputStream uit = EigenBestand.nieuw(bijna);
          OutputStream dicht = Versleuteld.naar(uit, sleutel)) {
        schrijf(van, dicht);
      }
      Files.move(bijna, bestand, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(bijna);
    }
  }

  private static void schrijf(Database van, OutputStream uit) throws SQLException, IOException {
    try (Connection verbinding = verbind(van);
        ZipOutputStream zip = new ZipOutputStream(uit)) {
      verbinding.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      verbinding.setReadOnly(true);
      verbinding.setAutoCommit(false);
      CopyManager kopie = verbinding.unwrap(PGConnection.class).getCopyAPI();
      Map<String, Inhoud> controle = new TreeMap<>();
      ziAlles(verbinding);
      for (String tabel : tabellen(verbinding)) {
        zip.putNextEntry(new ZipEntry(tabel));
        // COPY closes what it writes to; the file goes on.
        kopie.copyOut(
            "copy (select * from %s) to stdout".formatted(tabel),
            CloseShieldOutputStream.wrap(zip));
        zip.closeEntry();
        controle.put(tabel, inhoud(verbinding, tabel));
      }
      zip.putNextEntry(new ZipEntry(CONTROLE));
      StringBuilder regels = new StringBuilder("versie " + versie(verbinding) + "\n");
      controle.forEach((tabel, inhoud) ->
          regels.append(
              "%s %d %s%n".formatted(tabel, inhoud.rijen(), inhoud.som().toPlainString())));
      zip.write(regels.toString().getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
  }

  /**
   * Puts a copy back in a database in which no municipality is yet; all of it or nothing.
   *
   * @return how many rows were put back, by table
   */
  public static Map<String, Long> herstel(Path bestand, Database naar, Sleutel sleutel)
      throws SQLException, IOException, NietTeHerstellen {
    // First of all: another key, or another file, changes nothing.
    try (InputStream in = Files.newInputStream(bestand);
        InputStream open = Versleuteld.van(in, sleutel)) {
      naar.migreer(sleutel);
      try (Connection verbinding = verbind(naar)) {
        verbinding.setAutoCommit(false);
        if (isGevuld(verbinding)) {
          throw new NietTeHerstellen(
              "In deze database staan al gemeenten. Een kopie wordt alleen in een lege teruggezet.");
        }
        Map<String, Long> uit = zetTerug(verbinding, open);
        verbinding.commit();
        return uit;
      }
    } catch (Versleuteld.Onleesbaar e) {
      throw new NietTeHerstellen(String.valueOf(e.getMessage()));
    }
  }

  private static Map<String, Long> zetTerug(Connection verbinding, InputStream open)
      throws SQLException, IOException, NietTeHerstellen {
    Set<String> tabellen = tabellen(verbinding);
    LosseTabellen los = LosseTabellen.maakLos(verbinding, List.copyOf(tabellen));
    CopyManager kopie = verbinding.unwrap(PGConnection.class).getCopyAPI();
    List<String> controle = List.of();
    ZipInputStream zip = new ZipInputStream(open);
    for (ZipEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
      String tabel = deel.getName();
      if (tabel.equals(CONTROLE)) {
        controle = new String(zip.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      } else if (tabellen.contains(tabel)) {
        lees(kopie, tabel, zip);
      } else {
        throw new NietTeHerstellen("Deze tabel kent deze Opstap niet: " + tabel);
      }
    }
    // To the very end, which vouches for all of it.
    open.transferTo(OutputStream.nullOutputStream());
    Map<String, Long> uit = vergelijk(verbinding, controle);
    if (!uit.keySet().equals(tabellen)) {
      throw new NietTeHerstellen("In de kopie ontbreken tabellen. Er is niets teruggezet.");
    }
    los.maakVast();
    return uit;
  }

  private static void lees(CopyManager kopie, String tabel, InputStream rijen)
      throws IOException, NietTeHerstellen {
    try {
      kopie.copyIn("copy %s from stdin".formatted(tabel), CloseShieldInputStream.wrap(rijen));
    } catch (SQLException e) {
      if (e.getCause() instanceof Versleuteld.Onleesbaar onleesbaar) {
        throw onleesbaar;
      }
      // What the database says of it holds what was in the row.
      throw new NietTeHerstellen(
          "De rijen van %s passen niet in deze database (%s). Er is niets teruggezet."
              .formatted(tabel, e.getSQLState()));
    }
  }

  private static Map<String, Long> vergelijk(Connection verbinding, List<String> controle)
      throws SQLException, NietTeHerstellen {
    if (controle.isEmpty()) {
      throw new NietTeHerstellen("De kopie is niet compleet: het laatste deel ontbreekt.");
    }
    if (!controle.getFirst().equals("versie " + versie(verbinding))) {
      throw new NietTeHerstellen(
          "De kopie is van een andere versie van Opstap (%s). Zet haar terug met die versie."
              .formatted(controle.getFirst()));
    }
    Map<String, Long> uit = new LinkedHashMap<>();
    for (String regel : controle.subList(1, controle.size())) {
      String[] delen = regel.split(" ", 3);
      Inhoud nu = inhoud(verbinding, delen[0]);
      if (nu.rijen() != Long.parseLong(delen[1])
          || nu.som().compareTo(new BigDecimal(delen[2])) != 0) {
        throw new NietTeHerstellen(
            "Wat is teruggezet in %s is niet wat in de kopie stond.".formatted(delen[0]));
      }
      uit.put(delen[0], nu.rijen());
    }
    return uit;
  }

  private static Connection verbind(Database met) throws SQLException {
    return met.alsEigenaar().getConnection();
  }

  /** All tables but those that migrating fills. */
  private static Set<String> tabellen(Connection verbinding) throws SQLException {
    Set<String> uit = new LinkedHashSet<>();
    try (Statement vraag = verbinding.createStatement();
        ResultSet rijen =
            vraag.executeQuery(
                """
                select relname from pg_class
                where relnamespace = 'public'::regnamespace and relkind = 'r'
                  and relname not in ('flyway_schema_history', 'sleutelafdruk')
                order by relname
                """)) {
      while (rijen.next()) {
        uit.add(rijen.getString(1));
      }
    }
    return uit;
  }

  private static boolean isGevuld(Connection verbinding) throws SQLException {
    try (Statement vraag = verbinding.createStatement();
        ResultSet rij = vraag.executeQuery("select exists (select from gemeentenaam)")) {
      rij.next();
      return rij.getBoolean(1);
    }
  }

  private static String versie(Connection verbinding) throws SQLException {
    try (Statement vraag = verbinding.createStatement();
        ResultSet rij =
            vraag.executeQuery(
                "select max(installed_rank) || '-' || sum(checksum) from flyway_schema_history")) {
      rij.next();
      return rij.getString(1);
    }
  }

  /** What municipalities guard is read as all of them together. */
  private static void ziAlles(Connection verbinding) throws SQLException {
    try (Statement zet = verbinding.createStatement()) {
      zet.execute(
          """
          select set_config('opstap.zicht', 'gemeente', true), set_config('opstap.gemeenten',
            (select coalesce(array_agg(code), '{}')::text from gemeentenaam), true)
          """);
    }
  }

  private static Inhoud inhoud(Connection verbinding, String tabel) throws SQLException {
    try (Statement vraag = verbinding.createStatement();
        ResultSet rij =
            vraag.executeQuery(
                "select count(*), coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) from %s t"
                    .formatted(tabel))) {
      rij.next();
      return new Inhoud(rij.getLong(1), rij.getBigDecimal(2));
    }
  }
}
