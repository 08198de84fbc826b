package nl.opstap.recht.kern.dmn;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opstap.recht.kern.Beslistabel;
import nl.opstap.recht.kern.Beslistabel.Cel;
import nl.opstap.recht.kern.Beslistabel.Kolom;
import nl.opstap.recht.kern.Beslistabel.Rij;
import nl.opstap.recht.kern.Feit;

/**
 * What is wrong with a decision table before any case meets it: combinations that fit no row, rows
 * that exclude each other only in name, rows whose turn never comes.
 *
 * <p>Exact: the cells cut the values of each fact into {@link Gelijkwaardig}, a row is then a
 * {@link Blok}, and blocks are taken away from each other. That can take exponentially long, so the
 * work has a limit; a table that reaches it is told so, never called faultless.
 */
public final class Tabelanalyse {

  /** What is wrong. */
  public enum Soort {
    /** A combination of values fits no row. */
    GAT,
    /** Two rows of a table in which at most one may fit, fit both, with different outcomes. */
    TEGENSPRAAK,
    /** The same, with the same outcome: we do not mind, but another engine gives no answer. */
    DUBBEL,
    /** A row whose turn never comes. */
    ONBEREIKBAAR,
    /** The table is too complex to be checked to the end. */
    TE_GROOT
  }

  /**
   * Something that is wrong.
   *
   * @param rijen the rows that it is about, from 1; first the one that is wrong
   * @param zin a sentence in plain Dutch
   */
  public record Bevinding(Soort soort, List<Integer> rijen, String zin) {
    public Bevinding {
      rijen = List.copyOf(rijen);
    }
  }

  /** Nobody repairs more than this in one go. */
  static final int MEESTE = 50;

  /** Comparisons of one fact of two blocks: about a second. */
  private static final long MEESTE_STAPPEN = 40_000_000;

  private static final String TE_GROOT =
      "De tabel is te ingewikkeld om helemaal te controleren. Misschien kunt u haar splitsen.";

  private final Beslistabel tabel;
  private final List<String> namen;
  private final List<Gelijkwaardig> klassen;
  private final List<Blok> rijen;
  private final Blok alles;
  private final List<Bevinding> bevindingen = new ArrayList<>();
  private long stappen;

  private Tabelanalyse(Beslistabel tabel, Function<String, Optional<Feit>> feiten) {
    this.tabel = tabel;
    Map<String, List<Integer>> kolommen =
        Stream.iterate(0, k -> k + 1)
            .limit(tabel.kolommen().size())
            .collect(Collectors.groupingBy(k -> tabel.kolommen().get(k).naam()));
    namen = tabel.kolommen().stream().map(Kolom::naam).distinct().toList();
    klassen =
        namen.stream()
            .map(naam -> klassen(naam, kolommen.getOrDefault(naam, List.of()), feiten))
            .toList();
    alles = new Blok(klassen.stream().map(Gelijkwaardig::alle).toList());
    rijen = tabel.rijen().stream().map(this::blok).toList();
  }

  /** For a table of which only the columns are known: any word can be in a column of words. */
  public static List<Bevinding> van(Beslistabel tabel) {
    return new Tabelanalyse(tabel, _ -> Optional.empty()).bevindingen();
  }

  /**
   * For a table about facts: a choice has only the values of its list, and a number of hours with
   * nothing behind the point lies not between 4 and 5.
   */
  public static List<Bevinding> van(Beslistabel tabel, Function<String, Optional<Feit>> feiten) {
    return new Tabelanalyse(tabel, feiten).bevindingen();
  }

  private List<Bevinding> bevindingen() {
    boolean af = tabel.uniek() ? overlap() : onbereikbaar();
    if (!af || !gaten()) {
      bevindingen.add(new Bevinding(Soort.TE_GROOT, List.of(), TE_GROOT));
    }
    return List.copyOf(bevindingen);
  }

  private Gelijkwaardig klassen(
      String naam, List<Integer> kolommen, Function<String, Optional<Feit>> feiten) {
    List<Cel> cellen =
        tabel.rijen().stream()
            .flatMap(rij -> kolommen.stream().map(k -> rij.cellen().get(k)))
            .toList();
    return Gelijkwaardig.van(
        tabel.kolommen().get(kolommen.getFirst()).soort(), feiten.apply(naam), cellen);
  }

  private Blok blok(Rij rij) {
    Blok uit = alles;
    for (int k = 0; k < rij.cellen().size(); k++) {
      int plek = namen.indexOf(tabel.kolommen().get(k).naam());
      BigInteger past = klassen.get(plek).van(rij.cellen().get(k));
      uit = uit.met(plek, uit.zijden().get(plek).and(past));
    }
    return uit;
  }

  private boolean overlap() {
    for (int j = 0; j < rijen.size(); j++) {
      pastNooit(j);
      for (int i = 0; i < j; i++) {
        stappen += namen.size();
        if (bevindingen.size() < MEESTE && rijen.get(i).raakt(rijen.get(j))) {
          bevindingen.add(overlap(i, j));
        }
      }
    }
    return stappen <= MEESTE_STAPPEN;
  }

  private Bevinding overlap(int i, int j) {
    String een = uitkomst(i);
    String ander = uitkomst(j);
    String waar =
        "Rij %d en rij %d passen allebei%s"
            .formatted(i + 1, j + 1, als(rijen.get(i).en(rijen.get(j))));
    return een.equals(ander)
        ? new Bevinding(
            Soort.DUBBEL, List.of(i + 1, j + 1), waar + ". De uitkomst is wel dezelfde.")
        : new Bevinding(
            Soort.TEGENSPRAAK,
            List.of(i + 1, j + 1),
            waar + ", maar met een andere uitkomst: %s en %s.".formatted(een, ander));
  }

  private String uitkomst(int rij) {
    String uitkomst = tabel.rijen().get(rij).uitkomst();
    return uitkomst.isEmpty() ? "(open)" : uitkomst;
  }

  private boolean pastNooit(int rij) {
    boolean nooit = rijen.get(rij).isLeeg();
    if (nooit) {
      String kolom =
          namen.get(rijen.get(rij).zijden().stream().map(BigInteger::signum).toList().indexOf(0));
      bevindingen.add(
          new Bevinding(
              Soort.ONBEREIKBAAR,
              List.of(rij + 1),
              "Rij %d past nooit: geen enkele waarde van %s past.".formatted(rij + 1, kolom)));
    }
    return nooit;
  }

  private boolean onbereikbaar() {
    for (int j = 0; j < rijen.size(); j++) {
      if (!pastNooit(j)) {
        Blok rij = rijen.get(j);
        List<Integer> eerder = new ArrayList<>();
        for (int i = 0; i < j; i++) {
          if (rijen.get(i).raakt(rij)) {
            eerder.add(i);
          }
        }
        if (isBedekt(rij, eerder)) {
          bevindingen.add(onbereikbaar(j, nodig(rij, eerder)));
        }
      }
    }
    return stappen <= MEESTE_STAPPEN;
  }

  /** Of the rows that cover a row together, those without which they would not. */
  private List<Integer> nodig(Blok rij, List<Integer> dekkend) {
    List<Integer> uit = dekkend;
    for (int i : dekkend.reversed()) {
      List<Integer> zonder = uit.stream().filter(ander -> ander != i).toList();
      uit = isBedekt(rij, zonder) ? zonder : uit;
    }
    return uit;
  }

  private static Bevinding onbereikbaar(int rij, List<Integer> eerder) {
    String wie = eerder.stream().map(i -> "rij " + (i + 1)).collect(Collectors.joining(" en "));
    return new Bevinding(
        Soort.ONBEREIKBAAR,
        Stream.concat(Stream.of(rij), eerder.stream()).map(i -> i + 1).toList(),
        "Rij %d komt nooit aan de beurt: %s %s altijd voor."
            .formatted(rij + 1, wie, eerder.size() == 1 ? "gaat" : "gaan"));
  }

  private boolean isBedekt(Blok blok, List<Integer> door) {
    return onbedekt(blok, door.stream().map(rijen::get).toList()).isEmpty()
        && stappen <= MEESTE_STAPPEN;
  }

  private boolean gaten() {
    List<Blok> dekking = new ArrayList<>(rijen);
    // A row with few tests takes much away at once, and leaves few pieces.
    dekking.sort(Comparator.comparingInt(this::tests));
    int gevonden = 0;
    Optional<Blok> gat = onbedekt(alles, dekking);
    while (gat.isPresent()) {
      if (gevonden == MEESTE) {
        bevindingen.add(
            new Bevinding(Soort.GAT, List.of(), "Er zijn nog meer waarden waarbij geen rij past."));
        return true;
      }
      Blok grootst = gat.map(this::grootst).orElseThrow();
      bevindingen.add(
          new Bevinding(Soort.GAT, List.of(), "Geen enkele rij past" + als(grootst) + "."));
      gevonden++;
      dekking.add(grootst);
      gat = onbedekt(alles, dekking);
    }
    return stappen <= MEESTE_STAPPEN;
  }

  private int tests(Blok blok) {
    int uit = 0;
    for (int k = 0; k < namen.size(); k++) {
      uit += blok.zijden().get(k).equals(alles.zijden().get(k)) ? 0 : 1;
    }
    return uit;
  }

  /** A gap as wide as it goes, so that a column that does not matter is wholly in it. */
  private Blok grootst(Blok gat) {
    Blok uit = gat;
    for (int k = 0; k < namen.size(); k++) {
      uit = uit.met(k, vrij(uit, k));
    }
    return uit;
  }

  /** The classes of one fact with which a gap stays a gap. */
  private BigInteger vrij(Blok gat, int plek) {
    Blok ruim = gat.met(plek, alles.zijden().get(plek));
    BigInteger uit = alles.zijden().get(plek);
    for (Blok rij : rijen) {
      uit = rij.raakt(ruim) ? uit.andNot(rij.zijden().get(plek)) : uit;
    }
    return uit;
  }

  /** A part of a block that none of the others covers; none once the work is over its limit. */
  private Optional<Blok> onbedekt(Blok begin, List<Blok> dekking) {
    record Stuk(Blok blok, int vanaf) {}
    Deque<Stuk> open = new ArrayDeque<>(List.of(new Stuk(begin, 0)));
    while (!open.isEmpty() && stappen <= MEESTE_STAPPEN) {
      Stuk stuk = open.pop();
      int i = stuk.vanaf();
      while (i < dekking.size() && !dekking.get(i).raakt(stuk.blok())) {
        i++;
      }
      stappen += (long) namen.size() * (1 + i - stuk.vanaf());
      if (i == dekking.size()) {
        return Optional.of(stuk.blok());
      }
      for (Blok deel : stuk.blok().zonder(dekking.get(i))) {
        open.push(new Stuk(deel, i + 1));
      }
    }
    return Optional.empty();
  }

  private String als(Blok blok) {
    List<String> delen = new ArrayList<>();
    for (int k = 0; k < namen.size(); k++) {
      BigInteger zijde = blok.zijden().get(k);
      if (!zijde.equals(alles.zijden().get(k))) {
        String deel = namen.get(k) + " " + klassen.get(k).zeg(zijde);
        delen.add(delen.isEmpty() ? deel + " is" : deel);
      }
    }
    return delen.isEmpty() ? ", wat er ook is ingevuld" : " als " + String.join(" en ", delen);
  }
}
