package nl.opstap.recht.kern;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Percentages by income: each row holds from an income, in whole euros, up to the next row. A
 * column of which a row has no figure is not known.
 *
 * @param bron where the figures come from
 * @param bevestigd whether they were read in the law itself
 * @param rijen ascending, the first from 0
 */
public record Schijventabel(String naam, String bron, boolean bevestigd, List<Schijf> rijen)
    implements Gegevens {

  /** The percentages from an income on. */
  public record Schijf(long vanaf, List<BigDecimal> percentages) {}

  public Schijventabel {
    rijen = List.copyOf(rijen);
    for (int i = 0; i < rijen.size(); i++) {
      boolean volgt =
          i == 0 ? rijen.get(0).vanaf() == 0 : rijen.get(i - 1).vanaf() < rijen.get(i).vanaf();
      if (!volgt) {
        throw new IllegalArgumentException(
            "Tabel %s: rij %d sluit niet aan. De eerste begint bij 0, elke volgende hoger."
                .formatted(naam, i + 1));
      }
    }
  }

  /** Reads a table that lies beside a class: the same form as a {@link Tabel}. */
  public static Schijventabel lees(Class<?> naast, String bestand) {
    try (InputStream in = naast.getResourceAsStream(bestand)) {
      Tabel.Bestand inhoud =
          Tabel.Bestand.lees(Objects.requireNonNull(in, () -> "Tabel ontbreekt: " + bestand));
      List<Schijf> rijen = new ArrayList<>();
      for (String[] cellen : inhoud.rijen()) {
        List<BigDecimal> percentages =
            Arrays.stream(cellen)
                .skip(1)
                .filter(cel -> !cel.isBlank())
                .map(BigDecimal::new)
                .toList();
        rijen.add(new Schijf(Long.parseLong(cellen[0]), percentages));
      }
      return new Schijventabel(
          inhoud.verplicht("naam"), inhoud.verplicht("bron"), inhoud.isBevestigd(), rijen);
    } catch (IOException e) {
      throw new UncheckedIOException("Tabel niet te lezen: " + bestand, e);
    }
  }

  public boolean kent(int kolom) {
    return rijen.stream().allMatch(rij -> kolom < rij.percentages().size());
  }

  /** The percentage for an income. */
  public Getal percentage(Getal inkomen, int kolom) {
    long[] vanaf = rijen.stream().mapToLong(rij -> rij.vanaf() * 100).toArray();
    long[] procent =
        rijen.stream().mapToLong(r -> GetalFeit.honderdsten(r.percentages().get(kolom))).toArray();
    return new Percentage(this, kolom, inkomen, vanaf, procent);
  }

  /** The percentage of the row that an income falls in. */
  public static final class Percentage implements Getal {
    private final Schijventabel tabel;
    private final int kolom;
    private final Getal inkomen;
    private final long[] vanaf;
    private final long[] procent;

    private Percentage(
        Schijventabel tabel, int kolom, Getal inkomen, long[] vanaf, long[] procent) {
      this.tabel = tabel;
      this.kolom = kolom;
      this.inkomen = inkomen;
      this.vanaf = vanaf;
      this.procent = procent;
    }

    /** The number whose row it is. */
    public Getal inkomen() {
      return inkomen;
    }

    /** Where each row begins, in hundredths. */
    public int[] grenzen() {
      return Arrays.stream(vanaf).mapToInt(Math::toIntExact).toArray();
    }

    /** The percentage of each row, in hundredths. */
    public int[] percentages() {
      return Arrays.stream(procent).mapToInt(Math::toIntExact).toArray();
    }

    @Override
    public boolean equals(@Nullable Object ander) {
      return ander instanceof Percentage p
          && tabel.equals(p.tabel)
          && kolom == p.kolom
          && inkomen.equals(p.inkomen);
    }

    @Override
    public int hashCode() {
      return Objects.hash(tabel.naam(), kolom, inkomen);
    }

    private int rij(long bedrag) {
      int plek = Arrays.binarySearch(vanaf, bedrag);
      return plek >= 0 ? plek : -plek - 2;
    }

    @Override
    public long laagste(Feiten feiten, int rij) {
      int laag = rij(inkomen.laagste(feiten, rij));
      int hoog = rij(inkomen.hoogste(feiten, rij));
      long uit = procent[laag];
      for (int i = laag + 1; i <= hoog; i++) {
        uit = Math.min(uit, procent[i]);
      }
      return uit;
    }

    @Override
    public long hoogste(Feiten feiten, int rij) {
      int laag = rij(inkomen.laagste(feiten, rij));
      int hoog = rij(inkomen.hoogste(feiten, rij));
      long uit = procent[laag];
      for (int i = laag + 1; i <= hoog; i++) {
        uit = Math.max(uit, procent[i]);
      }
      return uit;
    }

    @Override
    public Snede snede(Feiten feiten, int rij) {
      return inkomen.snede(feiten, rij);
    }

    @Override
    public String zin() {
      return "het percentage uit kolom %d van tabel %s bij %s"
          .formatted(kolom + 1, tabel.naam(), inkomen.zin());
    }

    @Override
    public void feiten(Consumer<Feit> bij) {
      inkomen.feiten(bij);
    }
  }
}
