package nl.opstap.recht.kern;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Amounts or numbers that change by date, read from a data file that names its source.
 *
 * <p>The file is text: lines {@code # key: value} ({@code naam}, {@code bron}, {@code bevestigd}),
 * a line of column names, then one row per line with the first day it holds. A row holds until the
 * next one, so rows cannot overlap and leave no gap; before the first row there is no answer.
 *
 * @param naam as the receipt of a judgement names it
 * @param bron where the figures come from
 * @param bevestigd whether they were read in the law itself; if not, a judgement that uses them
 *     says so
 * @param rijen the rows, ascending
 */
public record Tabel(String naam, String bron, boolean bevestigd, List<Rij> rijen)
    implements Gegevens {

  /** One row: the first day it holds, and its figures. */
  public record Rij(LocalDate vanaf, List<BigDecimal> waarden) {}

  public Tabel {
    rijen = List.copyOf(rijen);
    for (int i = 1; i < rijen.size(); i++) {
      if (!rijen.get(i - 1).vanaf().isBefore(rijen.get(i).vanaf())) {
        throw new IllegalArgumentException(
            "Tabel %s: rij %d begint niet na de rij ervoor. Misschien staat er een dag dubbel."
                .formatted(naam, i + 1));
      }
    }
  }

  /** Reads a table that lies beside a class. */
  public static Tabel lees(Class<?> naast, String bestand) {
    try (InputStream in = naast.getResourceAsStream(bestand)) {
      return lees(Objects.requireNonNull(in, () -> "Tabel ontbreekt: " + bestand));
    } catch (IOException e) {
      throw new UncheckedIOException("Tabel niet te lezen: " + bestand, e);
    }
  }

  static Tabel lees(InputStream in) throws IOException {
    Bestand bestand = Bestand.lees(in);
    List<Rij> rijen = new ArrayList<>();
    for (String[] cellen : bestand.rijen()) {
      rijen.add(
          new Rij(
              LocalDate.parse(cellen[0]),
              Arrays.stream(cellen).skip(1).map(BigDecimal::new).toList()));
    }
    return new Tabel(
        bestand.verplicht("naam"), bestand.verplicht("bron"), bestand.isBevestigd(), rijen);
  }

  /** A data file as it is written: what it says of itself, and its cells. */
  record Bestand(Map<String, String> kop, List<String[]> rijen) {

    static Bestand lees(InputStream in) throws IOException {
      Map<String, String> kop = new HashMap<>();
      List<String[]> rijen = new ArrayList<>();
      BufferedReader tekst = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      boolean kolommen = true;
      for (String lijn = tekst.readLine(); lijn != null; lijn = tekst.readLine()) {
        if (lijn.startsWith("#")) {
          String[] delen = lijn.substring(1).split(":", 2);
          kop.put(delen[0].strip(), delen[1].strip());
        } else if (kolommen) {
          kolommen = false;
        } else if (!lijn.isBlank()) {
          rijen.add(lijn.split(",", -1));
        }
      }
      return new Bestand(kop, rijen);
    }

    String verplicht(String sleutel) {
      return Objects.requireNonNull(
          kop.get(sleutel), () -> "Een tabel mist de regel '# " + sleutel + ":'.");
    }

    boolean isBevestigd() {
      return verplicht("bevestigd").equals("ja");
    }
  }

  /** The row that holds on a day. */
  public Optional<Rij> op(LocalDate dag) {
    return rijen.stream().filter(rij -> !rij.vanaf().isAfter(dag)).reduce((a, b) -> b);
  }

  /**
   * An amount that grows by the day, in steps: the table's row of the reference date holds pairs of
   * a number of days and the amount per day.
   *
   * @param vanaf the first day that counts
   * @param tot the first day that no longer counts
   */
  public record Staffel(Datum vanaf, Datum tot, Tabel tabel) implements Getal {
    @Override
    public long laagste(Feiten feiten, int rij) {
      return bedrag(feiten, tot.vroegst(feiten, rij) - vanaf.laatst(feiten, rij));
    }

    @Override
    public long hoogste(Feiten feiten, int rij) {
      return bedrag(feiten, tot.laatst(feiten, rij) - vanaf.vroegst(feiten, rij));
    }

    private long bedrag(Feiten feiten, long dagen) {
      List<BigDecimal> treden = tabel.op(feiten.peildatum()).map(Rij::waarden).orElse(List.of());
      long over = Math.max(0, dagen);
      BigDecimal som = BigDecimal.ZERO;
      for (int i = 0; i + 1 < treden.size(); i += 2) {
        long mee = Math.min(over, treden.get(i).longValueExact());
        som = som.add(treden.get(i + 1).multiply(BigDecimal.valueOf(mee)));
        over -= mee;
      }
      return GetalFeit.honderdsten(som);
    }

    @Override
    public Snede snede(Feiten feiten, int rij) {
      return Datum.snede(List.of(vanaf, tot), feiten, rij);
    }

    @Override
    public String zin() {
      return "het bedrag uit tabel %s voor de dagen van %s tot %s"
          .formatted(tabel.naam(), vanaf.zin(), tot.zin());
    }

    @Override
    public void feiten(Consumer<Feit> bij) {
      vanaf.feiten(bij);
      tot.feiten(bij);
    }
  }
}
