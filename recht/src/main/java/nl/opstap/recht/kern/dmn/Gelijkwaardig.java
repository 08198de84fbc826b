package nl.opstap.recht.kern.dmn;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.opstap.recht.kern.Beslistabel.Cel;
import nl.opstap.recht.kern.Beslistabel.Soort;
import nl.opstap.recht.kern.Feit;
import nl.opstap.recht.kern.GetalFeit;
import nl.opstap.recht.kern.KeuzeFeit;

/**
 * The values of one fact, cut into classes that no cell of a table tells apart. What holds for the
 * classes then holds for every value.
 */
sealed interface Gelijkwaardig {

  int aantal();

  /** The classes that a cell fits, as bits. */
  BigInteger van(Cel cel);

  /** Some of the classes in plain Dutch, so that "is" can follow. */
  String zeg(BigInteger klassen);

  default BigInteger alle() {
    return bits(aantal(), _ -> true);
  }

  static BigInteger bits(int aantal, IntPredicate als) {
    return IntStream.range(0, aantal)
        .filter(als)
        .mapToObj(BigInteger.ZERO::setBit)
        .reduce(BigInteger.ZERO, BigInteger::or);
  }

  /**
   * The values of what a column tests.
   *
   * @param feit when it is known; else every word is possible, and every number
   */
  static Gelijkwaardig van(Soort soort, Optional<Feit> feit, List<Cel> cellen) {
    return switch (soort) {
      case TEKST ->
          feit.orElse(null) instanceof KeuzeFeit<?> keuze ? keuzen(keuze) : woorden(cellen);
      case JA_NEE -> new JaNee();
      case GETAL ->
          feit.orElse(null) instanceof GetalFeit getal
              ? getallen(cellen, getal.onbekendLaag(), getal.onbekendHoog(), getal.decimalen() == 0)
              : getallen(cellen, laagste(cellen), Long.MAX_VALUE, false);
    };
  }

  /** Hours, euros, ages: nothing lies below zero, unless the table itself looks there. */
  private static long laagste(List<Cel> cellen) {
    boolean onderNul =
        cellen.stream()
            .anyMatch(cel ->
                cel instanceof Cel.Bereik(long van, long totEnMet)
                    && (totEnMet < 0 || (van < 0 && van != Long.MIN_VALUE)));
    return onderNul ? Long.MIN_VALUE : 0;
  }

  /** Words: those that a cell names, and all others. */
  private static Gelijkwaardig woorden(List<Cel> cellen) {
    return new Woorden(genoemd(cellen), true);
  }

  /** The words of a closed list. */
  private static Gelijkwaardig keuzen(KeuzeFeit<?> feit) {
    return new Woorden(
        feit.keuzen().stream()
            .map(keuze -> Objects.requireNonNullElse(keuze.code(), "(geen)"))
            .toList(),
        false);
  }

  /**
   * Numbers from the lowest to the highest that there are, in hundredths.
   *
   * @param heel whether only whole numbers are there
   */
  private static Gelijkwaardig getallen(List<Cel> cellen, long laagst, long hoogst, boolean heel) {
    TreeSet<Long> grenzen = new TreeSet<>(List.of(laagst));
    for (Cel cel : cellen) {
      if (cel instanceof Cel.Bereik(long van, long totEnMet)) {
        grenzen.add(Math.max(van, laagst));
        grenzen.add(totEnMet >= hoogst ? laagst : Math.max(totEnMet + 1, laagst));
      }
    }
    List<Getallen.Stuk> uit = new ArrayList<>();
    for (long van : grenzen.headSet(hoogst, true)) {
      Long volgende = grenzen.higher(van);
      long totEnMet = volgende == null ? hoogst : Math.min(volgende - 1, hoogst);
      long eerste = heel ? 100 * Math.ceilDiv(van, 100L) : van;
      long laatste = heel ? 100 * Math.floorDiv(totEnMet, 100L) : totEnMet;
      if (eerste <= laatste) {
        uit.add(new Getallen.Stuk(eerste, laatste));
      }
    }
    return new Getallen(uit);
  }

  private static List<String> genoemd(List<Cel> cellen) {
    SequencedSet<String> uit = new LinkedHashSet<>();
    for (Cel cel : cellen) {
      switch (cel) {
        case Cel.EenVan(List<String> waarden) -> uit.addAll(waarden);
        case Cel.Niet(List<String> waarden) -> uit.addAll(waarden);
        case Cel.Alles _, Cel.Zo _, Cel.Bereik _ -> {}
      }
    }
    return List.copyOf(uit);
  }

  /** Several things, the last after "of". */
  static String of(List<String> delen) {
    return delen.size() == 1
        ? delen.getFirst()
        : String.join(", ", delen.subList(0, delen.size() - 1)) + " of " + delen.getLast();
  }

  /**
   * Words.
   *
   * @param enAnders whether there is a last class for every other word
   */
  record Woorden(List<String> waarden, boolean enAnders) implements Gelijkwaardig {
    @Override
    public int aantal() {
      return waarden.size() + (enAnders ? 1 : 0);
    }

    @Override
    public BigInteger van(Cel cel) {
      return switch (cel) {
        case Cel.EenVan(List<String> gezocht) -> genoemd(gezocht);
        case Cel.Niet(List<String> niet) -> alle().andNot(genoemd(niet));
        case Cel.Alles _, Cel.Zo _, Cel.Bereik _ -> alle();
      };
    }

    private BigInteger genoemd(List<String> gezocht) {
      return bits(waarden.size(), i -> gezocht.contains(waarden.get(i)));
    }

    @Override
    public String zeg(BigInteger klassen) {
      boolean ontkend =
          enAnders ? klassen.testBit(waarden.size()) : 2 * klassen.bitCount() > aantal();
      List<String> uit = new ArrayList<>();
      for (int i = 0; i < waarden.size(); i++) {
        if (klassen.testBit(i) != ontkend) {
          uit.add(waarden.get(i).isBlank() ? "(leeg)" : waarden.get(i));
        }
      }
      return (ontkend ? "niet " : "") + of(uit);
    }
  }

  /** No and yes. */
  record JaNee() implements Gelijkwaardig {
    @Override
    public int aantal() {
      return 2;
    }

    @Override
    public BigInteger van(Cel cel) {
      return cel instanceof Cel.Zo(boolean waarde)
          ? BigInteger.ZERO.setBit(waarde ? 1 : 0)
          : alle();
    }

    @Override
    public String zeg(BigInteger klassen) {
      return klassen.testBit(1) ? "ja" : "nee";
    }
  }

  /** Ranges of numbers, in order. */
  record Getallen(List<Stuk> stukken) implements Gelijkwaardig {

    /** A range, both ends inclusive, in hundredths. */
    record Stuk(long van, long totEnMet) {}

    @Override
    public int aantal() {
      return stukken.size();
    }

    @Override
    public BigInteger van(Cel cel) {
      return cel instanceof Cel.Bereik(long van, long totEnMet)
          ? bits(
              aantal(), i -> van <= stukken.get(i).van() && stukken.get(i).totEnMet() <= totEnMet)
          : alle();
    }

    @Override
    public String zeg(BigInteger klassen) {
      List<String> uit = new ArrayList<>();
      int van = klassen.getLowestSetBit();
      while (van >= 0 && van < aantal()) {
        int tot = van;
        while (klassen.testBit(tot + 1)) {
          tot++;
        }
        uit.add(bereik(van, tot));
        van = tot + 1;
        while (van < aantal() && !klassen.testBit(van)) {
          van++;
        }
      }
      return of(uit);
    }

    private String bereik(int eerste, int laatste) {
      long van = stukken.get(eerste).van();
      long totEnMet = stukken.get(laatste).totEnMet();
      boolean naVan = Math.floorMod(van, 100L) == 1;
      boolean voorTot = Math.floorMod(totEnMet, 100L) == 99;
      if (van == totEnMet) {
        return getal(van);
      }
      if (eerste == 0) {
        return voorTot ? "minder dan " + getal(totEnMet + 1) : getal(totEnMet) + " of minder";
      }
      if (laatste == aantal() - 1) {
        return naVan ? "meer dan " + getal(van - 1) : getal(van) + " of meer";
      }
      return (naVan ? "boven " + getal(van - 1) : "van " + getal(van))
          + (voorTot ? " tot " + getal(totEnMet + 1) : " tot en met " + getal(totEnMet));
    }

    private static String getal(long honderdsten) {
      return BigDecimal.valueOf(honderdsten, GetalFeit.SCHAAL)
          .stripTrailingZeros()
          .toPlainString()
          .replace('.', ',');
    }
  }
}
