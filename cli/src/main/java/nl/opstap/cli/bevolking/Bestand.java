package nl.opstap.cli.bevolking;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.opstap.recht.feiten.Feitenboek;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.Feit;
import nl.opstap.recht.kern.Groep;
import nl.opstap.recht.kern.kolom.Kolom;

/**
 * A file of households, Parquet or CSV. Its columns have the paths of facts as names: {@code
 * ouder.uitkering}, {@code kinderen[0].geboortedatum}, and {@code kinderen} for their number. An
 * empty cell is not known.
 */
public final class Bestand implements AutoCloseable {

  /** More members of a list than this a household does not have. */
  private static final int MEESTE_LEDEN = 12;

  private static final Pattern LID = Pattern.compile("(.+)\\[(\\d{1,3})]\\.(.+)");

  /** The signs by which a name stands for many files. */
  private static final Pattern PATROON = Pattern.compile("[*?\\[]");

  private final Path pad;
  private final String bron;
  private final Connection verbinding;
  private final Map<Kolom, String> kolommen = new LinkedHashMap<>();
  private final Map<Groep, Integer> leden = new HashMap<>();

  private Bestand(Path pad, String bron, Connection verbinding) {
    this.pad = pad;
    this.bron = bron;
    this.verbinding = verbinding;
  }

  /**
   * Opens a file and looks at its columns.
   *
   * @throws BestandFout when it is not there, is damaged, or has a column that no fact has
   */
  public static Bestand open(Path pad) throws BestandFout {
    if (!Files.isRegularFile(pad)) {
      throw new BestandFout(pad + ": dit bestand is er niet. Misschien klopt de naam niet.");
    }
    // This file, and not those that its name is a pattern of.
    String plek = Kolomformule.letterlijk(PATROON.matcher(pad.toString()).replaceAll("[$0]"));
    String bron =
        pad.toString().endsWith(".csv")
            ? "read_csv(" + plek + ", header = true, all_varchar = true, strict_mode = true)"
            : "read_parquet(" + plek + ")";
    try {
      Bestand bestand = new Bestand(pad, bron, verbind());
      bestand.leesKolommen();
      return bestand;
    } catch (SQLException e) {
      throw fout(pad, e);
    }
  }

  private static Connection verbind() throws SQLException {
    Properties instelling = new Properties();
    instelling.setProperty("jdbc_stream_results", "true");
    Connection verbinding = DriverManager.getConnection("jdbc:duckdb:", instelling);
    try (Statement opdracht = verbinding.createStatement()) {
      opdracht.execute("SET memory_limit = '400MB'");
      opdracht.execute("SET preserve_insertion_order = false");
      opdracht.execute("SET autoinstall_known_extensions = false");
      opdracht.execute("SET autoload_known_extensions = false");
    }
    return verbinding;
  }

  private void leesKolommen() throws SQLException, BestandFout {
    Map<String, String> typen = new LinkedHashMap<>();
    try (Statement opdracht = verbinding.createStatement();
        ResultSet rijen = opdracht.executeQuery("DESCRIBE SELECT * FROM " + bron)) {
      while (rijen.next()) {
        typen.put(rijen.getString(1), rijen.getString(2));
      }
    }
    for (Map.Entry<String, String> kolom : typen.entrySet()) {
      String naam = kolom.getKey();
      kolommen.put(kolom(naam).orElseThrow(() -> onbekendeKolom(naam)), kolom.getValue());
    }
    for (Kolom kolom : kolommen.keySet()) {
      if (kolom.groep().isLijst()) {
        leden.merge(kolom.groep(), kolom.feit().isEmpty() ? 0 : kolom.rij() + 1, Math::max);
      }
    }
    for (Map.Entry<Groep, Integer> lijst : leden.entrySet()) {
      Kolom aantal = new Kolom(lijst.getKey(), 0, Optional.empty());
      if (!kolommen.containsKey(aantal)) {
        throw new BestandFout(
            "%s: kolom '%s' ontbreekt: hoeveel zijn het er in elk huishouden?"
                .formatted(pad, lijst.getKey().pad()));
      }
      if (lijst.getValue() > MEESTE_LEDEN) {
        throw new BestandFout(
            "%s: meer dan %d van %s kan niet.".formatted(pad, MEESTE_LEDEN, aantal.pad()));
      }
    }
  }

  private static Optional<Kolom> kolom(String naam) {
    Matcher lid = LID.matcher(naam);
    if (lid.matches()) {
      return Feitenboek.BEGRIPPEN.lijsten().stream()
          .filter(groep -> groep.pad().equals(lid.group(1)))
          .flatMap(groep -> feit(groep, lid.group(3)).stream())
          .map(feit -> new Kolom(feit.groep(), Integer.parseInt(lid.group(2)), Optional.of(feit)))
          .findFirst();
    }
    Optional<Kolom> aantal =
        Feitenboek.BEGRIPPEN.lijsten().stream()
            .filter(groep -> groep.pad().equals(naam))
            .map(groep -> new Kolom(groep, 0, Optional.empty()))
            .findFirst();
    return aantal.or(() ->
        feit(Feitenboek.BEGRIPPEN.zaak(), naam)
            .filter(feit -> !feit.equals(Zaak.PEILDATUM))
            .map(feit -> new Kolom(feit.groep(), 0, Optional.of(feit))));
  }

  private static Optional<Feit> feit(Groep groep, String naam) {
    return groep.feiten().stream().filter(feit -> feit.naam().equals(naam)).findFirst();
  }

  private BestandFout onbekendeKolom(String naam) {
    return new BestandFout(
        ("%s: kolom '%s' kent Opstap niet. Misschien is de naam anders: zij is een pad zoals"
                + " kinderen[0].geboortedatum (opstap toets --schema).")
            .formatted(pad, naam));
  }

  /** The columns that the file has. */
  public Set<Kolom> kolommen() {
    return Set.copyOf(kolommen.keySet());
  }

  /** For each list, for how many members the file has columns. */
  public Map<Groep, Integer> leden() {
    return Map.copyOf(leden);
  }

  /**
   * Reads these columns, which the file must have, of all households.
   *
   * @throws BestandFout when it is damaged
   */
  Rijen lees(List<Kolom> gevraagd) throws BestandFout {
    List<String> formules = new ArrayList<>();
    for (Kolom kolom : gevraagd) {
      String type = Objects.requireNonNull(kolommen.get(kolom));
      formules.add(Kolomformule.van(kolom, type, Pakket.onbekend(kolom)));
    }
    List<Pakket> pakketten = Pakket.van(gevraagd);
    List<String> velden = pakketten.stream().map(pakket -> pakket.formule(formules)).toList();
    String vraag = "SELECT " + String.join(", ", velden) + " FROM " + bron;
    try {
      ResultSet rijen = verbinding.createStatement().executeQuery(vraag);
      List<Kolomgrens> grenzen =
          gevraagd.stream().map(kolom -> new Kolomgrens(pad, kolom, gevraagd, leden())).toList();
      return new Rijen(rijen, velden, pakketten, grenzen);
    } catch (SQLException e) {
      throw reden(velden, e);
    }
  }

  /** A stream does not say what is wrong with its first rows; reading everything at once does. */
  private BestandFout reden(List<String> formules, SQLException vaag) {
    String alles = "SELECT max(" + String.join("), max(", formules) + ") FROM " + bron;
    try (Connection los = DriverManager.getConnection("jdbc:duckdb:");
        Statement opdracht = los.createStatement()) {
      opdracht.execute("SET memory_limit = '400MB'");
      opdracht.executeQuery(alles);
      return fout(pad, vaag);
    } catch (SQLException e) {
      return fout(pad, e);
    }
  }

  /** Rows that come in one after another. */
  final class Rijen {
    private final ResultSet rijen;
    private final List<String> velden;
    private final List<Pakket> pakketten;
    private final List<Kolomgrens> grenzen;
    private long[][] ingepakt = {};
    private boolean bekend;

    private Rijen(
        ResultSet rijen, List<String> velden, List<Pakket> pakketten, List<Kolomgrens> grenzen) {
      this.rijen = rijen;
      this.velden = velden;
      this.pakketten = pakketten;
      this.grenzen = grenzen;
    }

    /** Fills columns from the first place on; returns how many rows there were, 0 at the end. */
    int vul(int[][] naar, int hoogstens) throws BestandFout {
      int aantal = haal(hoogstens);
      for (int p = 0; p < pakketten.size(); p++) {
        pakketten.get(p).uit(ingepakt[p], aantal, naar);
      }
      bekend = true;
      for (int k = 0; k < grenzen.size(); k++) {
        bekend &= grenzen.get(k).controleer(naar, k, aantal);
      }
      return aantal;
    }

    /** Whether everything was known in the rows that came last. */
    boolean isBekend() {
      return bekend;
    }

    private int haal(int hoogstens) throws BestandFout {
      if (ingepakt.length == 0 || ingepakt[0].length < hoogstens) {
        ingepakt = new long[pakketten.size()][hoogstens];
      }
      try {
        int aantal = 0;
        while (aantal < hoogstens && rijen.next()) {
          for (int p = 0; p < ingepakt.length; p++) {
            ingepakt[p][aantal] = rijen.getLong(p + 1);
          }
          aantal++;
        }
        return aantal;
      } catch (SQLException e) {
        throw reden(velden, e);
      }
    }
  }

  private static BestandFout fout(Path pad, SQLException e) {
    String bericht = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    String kort = bericht.replaceFirst("^(Invalid Input|Conversion|IO|Binder) Error: ", "");
    return new BestandFout(
        "%s: %s. Misschien is het bestand beschadigd, of staat er iets anders in dan de kolom zegt."
            .formatted(pad, kort.replaceAll("\\.$", "")));
  }

  @Override
  public void close() {
    try {
      verbinding.close();
    } catch (SQLException e) {
      throw new IllegalStateException("Het bestand is niet te sluiten: " + pad, e);
    }
  }
}
