package nl.opstap.recht.kern;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Arithmetic on numbers that follow from the facts, in hundredths. Every step rounds where the law
 * rounds: to the cent, half a cent up, unless its name says otherwise.
 */
public sealed interface Rekening extends Getal {

  /** What is made of two numbers. */
  sealed interface Twee extends Rekening {
    Getal a();

    Getal b();

    @Override
    default Snede snede(Feiten feiten, int rij) {
      return Getal.eersteOpen(List.of(a(), b()), feiten, rij).snede(feiten, rij);
    }

    @Override
    default void feiten(Consumer<Feit> bij) {
      a().feiten(bij);
      b().feiten(bij);
    }
  }

  /** One number times another; neither is below zero. */
  record Product(Getal a, Getal b) implements Twee {
    @Override
    public long laagste(Feiten feiten, int rij) {
      return maal(a.laagste(feiten, rij), b.laagste(feiten, rij));
    }

    @Override
    public long hoogste(Feiten feiten, int rij) {
      return maal(a.hoogste(feiten, rij), b.hoogste(feiten, rij));
    }

    private static long maal(long a, long b) {
      return (a * b + 50) / 100;
    }

    @Override
    public String zin() {
      return a.zin() + " maal " + b.zin();
    }
  }

  /** A percentage of a number; neither is below zero. */
  record Deel(Getal procent, Getal van) implements Rekening {
    @Override
    public long laagste(Feiten feiten, int rij) {
      return deel(procent.laagste(feiten, rij), van.laagste(feiten, rij));
    }

    @Override
    public long hoogste(Feiten feiten, int rij) {
      return deel(procent.hoogste(feiten, rij), van.hoogste(feiten, rij));
    }

    private static long deel(long procent, long van) {
      return (procent * van + 5_000) / 10_000;
    }

    @Override
    public Snede snede(Feiten feiten, int rij) {
      return Getal.eersteOpen(List.of(van, procent), feiten, rij).snede(feiten, rij);
    }

    @Override
    public String zin() {
      return procent.zin() + " van " + van.zin();
    }

    @Override
    public void feiten(Consumer<Feit> bij) {
      procent.feiten(bij);
      van.feiten(bij);
    }
  }

  /** The lower of two numbers. */
  record Kleinste(Getal a, Getal b) implements Twee {
    @Override
    public long laagste(Feiten feiten, int rij) {
      return Math.min(a.laagste(feiten, rij), b.laagste(feiten, rij));
    }

    @Override
    public long hoogste(Feiten feiten, int rij) {
      return Math.min(a.hoogste(feiten, rij), b.hoogste(feiten, rij));
    }

    @Override
    public String zin() {
      return a.zin() + ", hoogstens " + b.zin();
    }
  }

  /** Two numbers together. */
  record Samen(Getal a, Getal b) implements Twee {
    @Override
    public long laagste(Feiten feiten, int rij) {
      return a.laagste(feiten, rij) + b.laagste(feiten, rij);
    }

    @Override
    public long hoogste(Feiten feiten, int rij) {
      return a.hoogste(feiten, rij) + b.hoogste(feiten, rij);
    }

    @Override
    public String zin() {
      return a.zin() + " plus " + b.zin();
    }
  }

  /** By how much one number is more than another; 0 when it is not. */
  record Meerdere(Getal a, Getal b) implements Twee {
    @Override
    public long laagste(Feiten feiten, int rij) {
      return Math.max(0, a.laagste(feiten, rij) - b.hoogste(feiten, rij));
    }

    @Override
    public long hoogste(Feiten feiten, int rij) {
      return Math.max(0, a.hoogste(feiten, rij) - b.laagste(feiten, rij));
    }

    @Override
    public String zin() {
      return "wat " + a.zin() + " meer is dan " + b.zin();
    }
  }

  /** A number of euros without its cents. */
  record HeleEuros(Getal bedrag) implements Rekening {
    @Override
    public long laagste(Feiten feiten, int rij) {
      return heel(bedrag.laagste(feiten, rij));
    }

    @Override
    public long hoogste(Feiten feiten, int rij) {
      return heel(bedrag.hoogste(feiten, rij));
    }

    private static long heel(long bedrag) {
      return Math.floorDiv(bedrag, 100L) * 100;
    }

    @Override
    public Snede snede(Feiten feiten, int rij) {
      return bedrag.snede(feiten, rij);
    }

    @Override
    public String zin() {
      return bedrag.zin() + ", naar beneden afgerond op hele euro's";
    }

    @Override
    public void feiten(Consumer<Feit> bij) {
      bedrag.feiten(bij);
    }
  }

  /** What the members of a list for which a condition holds have together. */
  record Som(Groep groep, Voorwaarde als, Getal per) implements Rekening {
    @Override
    public long laagste(Feiten feiten, int rij) {
      long som = 0;
      for (int i = 0; i < feiten.zeker(groep); i++) {
        if (Redenering.staatVast(als, feiten, i)) {
          som += per.laagste(feiten, i);
        }
      }
      return som;
    }

    @Override
    public long hoogste(Feiten feiten, int rij) {
      long som = 0;
      for (int i = 0; i < feiten.hoogstens(groep); i++) {
        boolean kanTellen = (als.uitkomsten(feiten, i) & Uitkomsten.JA) != 0;
        if (kanTellen && Redenering.bereik(als, feiten, i) != Uitkomsten.NEE) {
          som += per.hoogste(feiten, i);
        }
      }
      return som;
    }

    @Override
    public Snede snede(Feiten feiten, int rij) {
      for (int i = 0; i < feiten.zeker(groep); i++) {
        int telt = Redenering.bereik(als, feiten, i);
        if (!Uitkomsten.isBeslist(telt)) {
          return als.snede(feiten, i);
        }
        if (telt == Uitkomsten.JA && !Getal.isBekend(per, feiten, i)) {
          return per.snede(feiten, i);
        }
      }
      return Snede.vanAantal(groep, feiten.zeker(groep));
    }

    @Override
    public String zin() {
      return "%s, opgeteld over %s waarvoor geldt: %s".formatted(per.zin(), groep.pad(), als.zin());
    }

    @Override
    public void feiten(Consumer<Feit> bij) {
      als.feiten(bij);
      per.feiten(bij);
    }
  }

  /** Together, in a sentence. */
  static String zin(List<? extends Getal> delen) {
    return delen.stream().map(Getal::zin).collect(Collectors.joining(", daarna "));
  }
}
