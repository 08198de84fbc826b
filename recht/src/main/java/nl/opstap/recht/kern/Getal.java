package nl.opstap.recht.kern;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;

/**
 * A number that follows from the facts, in hundredths. It answers with the lowest and the highest
 * that is possible; these are the same once the facts it looks at are known.
 */
public sealed interface Getal
    permits GetalFeit,
        Getal.Vast,
        Getal.Keus,
        Getal.HeleMaanden,
        Getal.Restdagen,
        Getal.Genoemd,
        Rekening,
        Schijventabel.Percentage,
        Tabel.Staffel {

  long laagste(Feiten feiten, int rij);

  long hoogste(Feiten feiten, int rij);

  /** Where to split the facts to come closer to one value. Only asked while it is open. */
  Snede snede(Feiten feiten, int rij);

  /** A noun phrase in controlled Dutch. */
  String zin();

  void feiten(Consumer<Feit> bij);

  static Getal vast(int heel) {
    return new Vast(heel * 100L);
  }

  static Getal vast(BigDecimal waarde) {
    return new Vast(GetalFeit.honderdsten(waarde));
  }

  /** This number times another, rounded to hundredths, half up. */
  default Getal maal(Getal ander) {
    return new Rekening.Product(this, ander);
  }

  /** So many percent of a number, rounded to hundredths, half up. */
  default Getal procentVan(Getal ander) {
    return new Rekening.Deel(this, ander);
  }

  /** This number, or the other when that is lower. */
  default Getal hoogstens(Getal ander) {
    return new Rekening.Kleinste(this, ander);
  }

  /** Holds when this number is as high as another, or higher. */
  default Voorwaarde tenMinste(Getal ander) {
    return new TenMinste(this, ander);
  }

  /** By how much this number is more than another; 0 when it is not. */
  default Getal boven(Getal ander) {
    return new Rekening.Meerdere(this, ander);
  }

  /** This number and another together. */
  default Getal plus(Getal ander) {
    return new Rekening.Samen(this, ander);
  }

  /** This number without what is behind the point. */
  default Getal heleEuros() {
    return new Rekening.HeleEuros(this);
  }

  /** This number under the name that people use for it. */
  default Genoemd genoemd(String naam) {
    return new Genoemd(naam, this);
  }

  /** This number of all members of a list together for which a condition holds. */
  default Getal samenVan(Groep groep, Voorwaarde als) {
    return new Rekening.Som(groep, als, this);
  }

  static boolean isBekend(Getal getal, Feiten feiten, int rij) {
    return getal.laagste(feiten, rij) == getal.hoogste(feiten, rij);
  }

  /** The first of several numbers that is open. */
  static Getal eersteOpen(List<Getal> getallen, Feiten feiten, int rij) {
    return getallen.stream()
        .filter(getal -> !isBekend(getal, feiten, rij))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Elk getal is bekend."));
  }

  static Getal keus(Voorwaarde als, Getal dan, Getal anders) {
    return new Keus(als, dan, anders);
  }

  /** Whole calendar months from the one day to the other; 0 when that lies before it. */
  static Getal heleMaanden(Datum van, Datum tot) {
    return new HeleMaanden(van, tot);
  }

  /** The days that are left after the whole months from the one day to the other. */
  static Getal restdagen(Datum van, Datum tot) {
    return new Restdagen(van, tot);
  }

  /** A fixed number, in hundredths. */
  record Vast(long waarde) implements Getal {
    @Override
    public long laagste(Feiten feiten, int rij) {
      return waarde;
    }

    @Override
    public long hoogste(Feiten feiten, int rij) {
      return waarde;
    }

    @Override
    public Snede snede(Feiten feiten, int rij) {
      throw new IllegalStateException("Een vast getal is niet te splitsen.");
    }

    @Override
    public String zin() {
      return BigDecimal.valueOf(waarde, GetalFeit.SCHAAL)
          .stripTrailingZeros()
          .toPlainString()
          .replace('.', ',');
    }

    @Override
    public void feiten(Consumer<Feit> bij) {}
  }

  /** One number when a condition holds, another when it does not. */
  record Keus(Voorwaarde als, Getal dan, Getal anders) implements Getal {
    @Override
    public long laagste(Feiten feiten, int rij) {
      return switch (als.uitkomsten(feiten, rij)) {
        case Uitkomsten.JA -> dan.laagste(feiten, rij);
        case Uitkomsten.NEE -> anders.laagste(feiten, rij);
        default -> Math.min(dan.laagste(feiten, rij), anders.laagste(feiten, rij));
      };
    }

    @Override
    public long hoogste(Feiten feiten, int rij) {
      return switch (als.uitkomsten(feiten, rij)) {
        case Uitkomsten.JA -> dan.hoogste(feiten, rij);
        case Uitkomsten.NEE -> anders.hoogste(feiten, rij);
        default -> Math.max(dan.hoogste(feiten, rij), anders.hoogste(feiten, rij));
      };
    }

    @Override
    public Snede snede(Feiten feiten, int rij) {
      return switch (als.uitkomsten(feiten, rij)) {
        case Uitkomsten.JA -> dan.snede(feiten, rij);
        case Uitkomsten.NEE -> anders.snede(feiten, rij);
        default -> als.snede(feiten, rij);
      };
    }

    @Override
    public String zin() {
      return dan.zin() + " als " + als.zin() + ", en anders " + anders.zin();
    }

    @Override
    public void feiten(Consumer<Feit> bij) {
      als.feiten(bij);
      dan.feiten(bij);
      anders.feiten(bij);
    }
  }

  /** A number that has a name; a page of rules explains the name once. */
  record Genoemd(String naam, Getal getal) implements Getal, Begrip {
    @Override
    public String uitleg() {
      return getal.zin();
    }

    @Override
    public long laagste(Feiten feiten, int rij) {
      return getal.laagste(feiten, rij);
    }

    @Override
    public long hoogste(Feiten feiten, int rij) {
      return getal.hoogste(feiten, rij);
    }

    @Override
    public Snede snede(Feiten feiten, int rij) {
      return getal.snede(feiten, rij);
    }

    @Override
    public String zin() {
      return naam;
    }

    @Override
    public void feiten(Consumer<Feit> bij) {
      getal.feiten(bij);
    }
  }

  /** Whole calendar months between two days. */
  record HeleMaanden(Datum van, Datum tot) implements Getal {
    @Override
    public long laagste(Feiten feiten, int rij) {
      return maanden(van.laatst(feiten, rij), tot.vroegst(feiten, rij));
    }

    @Override
    public long hoogste(Feiten feiten, int rij) {
      return maanden(van.vroegst(feiten, rij), tot.laatst(feiten, rij));
    }

    private static long maanden(long van, long tot) {
      return van >= tot
          ? 0
          : 100 * ChronoUnit.MONTHS.between(LocalDate.ofEpochDay(van), LocalDate.ofEpochDay(tot));
    }

    @Override
    public Snede snede(Feiten feiten, int rij) {
      return Datum.snede(List.of(van, tot), feiten, rij);
    }

    @Override
    public String zin() {
      return "de hele maanden van " + van.zin() + " tot " + tot.zin();
    }

    @Override
    public void feiten(Consumer<Feit> bij) {
      van.feiten(bij);
      tot.feiten(bij);
    }
  }

  /** The days that remain after the whole calendar months between two days. */
  record Restdagen(Datum van, Datum tot) implements Getal {
    private static final long MEESTE = 30 * 100;

    @Override
    public long laagste(Feiten feiten, int rij) {
      return isBekend(feiten, rij) ? dagen(feiten, rij) : 0;
    }

    @Override
    public long hoogste(Feiten feiten, int rij) {
      return isBekend(feiten, rij) ? dagen(feiten, rij) : MEESTE;
    }

    private boolean isBekend(Feiten feiten, int rij) {
      return van.vroegst(feiten, rij) == van.laatst(feiten, rij)
          && tot.vroegst(feiten, rij) == tot.laatst(feiten, rij);
    }

    private long dagen(Feiten feiten, int rij) {
      LocalDate begin = LocalDate.ofEpochDay(van.vroegst(feiten, rij));
      LocalDate einde = LocalDate.ofEpochDay(tot.vroegst(feiten, rij));
      if (!begin.isBefore(einde)) {
        return 0;
      }
      LocalDate naMaanden = begin.plusMonths(ChronoUnit.MONTHS.between(begin, einde));
      return 100 * ChronoUnit.DAYS.between(naMaanden, einde);
    }

    @Override
    public Snede snede(Feiten feiten, int rij) {
      return Datum.snede(List.of(van, tot), feiten, rij);
    }

    @Override
    public String zin() {
      return "de dagen die overblijven na " + new HeleMaanden(van, tot).zin();
    }

    @Override
    public void feiten(Consumer<Feit> bij) {
      van.feiten(bij);
      tot.feiten(bij);
    }
  }
}
