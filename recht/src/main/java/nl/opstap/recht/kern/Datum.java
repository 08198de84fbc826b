package nl.opstap.recht.kern;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A day that follows from the facts. It answers with the earliest and the latest that is possible;
 * these are the same once the facts it looks at are known. Days are counted from 1970-01-01, as
 * {@link LocalDate#toEpochDay} does.
 */
public sealed interface Datum
    permits DatumFeit,
        Datum.Verschoven,
        Datum.Verjaardag,
        Datum.Uiterste,
        Datum.Eerste,
        Datum.Genoemd,
        Datum.Dag,
        Samenloop,
        Onderbreking,
        Verlengd,
        Tijdstip,
        Tegoed {

  /** Earlier than every real day: the latest day of a list that has no such member. */
  long LANG_GELEDEN = LocalDate.of(1, 1, 1).toEpochDay();

  /**
   * The earliest and the latest day, in one number: {@link #vroegst(long)} and {@link
   * #laatst(long)} take them out. Most days are known, and then both cost one computation.
   */
  long bereik(Feiten feiten, int rij);

  default long vroegst(Feiten feiten, int rij) {
    return vroegst(bereik(feiten, rij));
  }

  default long laatst(Feiten feiten, int rij) {
    return laatst(bereik(feiten, rij));
  }

  static long bereik(long vroegst, long laatst) {
    return vroegst << 32 | (laatst & 0xFFFF_FFFFL);
  }

  static long vroegst(long bereik) {
    return bereik >> 32;
  }

  static long laatst(long bereik) {
    return (int) bereik;
  }

  /**
   * Where to split the facts so that this day lies before {@code grens} on one side and on or after
   * it on the other; or, where one split cannot do that, closer to it.
   *
   * @param grens after {@link #vroegst} and not after {@link #laatst}
   */
  Snede snede(Feiten feiten, int rij, long grens);

  /** Where to split so that days, of which one at least is open, come closer to being known. */
  static Snede snede(List<Datum> dagen, Feiten feiten, int rij) {
    for (Datum dag : dagen) {
      long vroegst = dag.vroegst(feiten, rij);
      long laatst = dag.laatst(feiten, rij);
      if (vroegst < laatst) {
        return dag.snede(feiten, rij, vroegst + (laatst - vroegst) / 2 + 1);
      }
    }
    throw new IllegalStateException("Al deze dagen zijn bekend.");
  }

  /** A noun phrase in controlled Dutch. */
  String zin();

  void feiten(Consumer<Feit> bij);

  default Voorwaarde nietLaterDan(Datum ander) {
    return new Voorwaarde.NietLater(this, ander);
  }

  default Voorwaarde later(Datum ander) {
    return Voorwaarde.niet(new Voorwaarde.NietLater(this, ander));
  }

  default Voorwaarde eerderDan(Datum ander) {
    return ander.later(this);
  }

  default Datum plus(Period duur) {
    return new Verschoven(this, new Termijn(duur));
  }

  /** The day on which who was born on this day reaches an age. */
  default Datum wordt(int jaren) {
    return new Verschoven(this, new Leeftijd(jaren));
  }

  /** The day on which who was born on this day reaches an age that the case tells. */
  default Datum wordt(GetalFeit jaren) {
    return new Verjaardag(this, jaren);
  }

  /** This day, later by as long as a pause took that began on or before it. */
  default Datum verlengdMet(Datum pauzeVan, Datum pauzeTot) {
    return new Verlengd(this, pauzeVan, pauzeTot);
  }

  default Datum verschoven(Verschuiving verschuiving) {
    return new Verschoven(this, verschuiving);
  }

  /** What becomes of a day; "never" and "long ago" stay what they are. */
  static long verschoven(Verschuiving door, long dag) {
    return dag == DatumFeit.NOOIT_DAG || dag == LANG_GELEDEN
        ? dag
        : door.verschuif(LocalDate.ofEpochDay(dag)).toEpochDay();
  }

  /** A fixed day. */
  static Datum dag(LocalDate dag) {
    return new Dag(dag.toEpochDay());
  }

  /** The latest day among the members of a list for which a condition holds. */
  static Datum laatsteVan(Groep groep, Voorwaarde als, DatumFeit dag) {
    return new Uiterste(groep, als, dag, true);
  }

  /** The earliest day among the members for which it holds; {@link DatumFeit#NOOIT} for none. */
  static Datum eersteVan(Groep groep, Voorwaarde als, DatumFeit dag) {
    return new Uiterste(groep, als, dag, false);
  }

  /** This day under the name that people use for it; a page of rules explains the name once. */
  default Genoemd genoemd(String naam) {
    return new Genoemd(naam, this);
  }

  static Datum eerste(Datum... dagen) {
    return new Eerste(List.of(dagen));
  }

  /** A way to move a day that never lets a later day come out before an earlier one. */
  interface Verschuiving {
    LocalDate verschuif(LocalDate dag);

    /** What becomes of a day that the phrase says. */
    String zin(String dag);
  }

  /** A term in years, months and days, counted by the calendar (a month is a calendar month). */
  record Termijn(Period duur) implements Verschuiving {
    @Override
    public LocalDate verschuif(LocalDate dag) {
      return dag.plus(duur);
    }

    @Override
    public String zin(String dag) {
      String lengte =
          deel(duur.getYears(), "jaar", "jaar")
              + deel(duur.getMonths(), "maand", "maanden")
              + deel(duur.getDays(), "dag", "dagen");
      return dag + (duur.isNegative() ? " min" : " plus") + lengte;
    }

    private static String deel(int aantal, String een, String meer) {
      int hoeveel = Math.abs(aantal);
      return hoeveel == 0 ? "" : " " + hoeveel + " " + (hoeveel == 1 ? een : meer);
    }
  }

  /**
   * The day an age is reached. Who was born on 29 February has, in a year without that day, lived
   * the whole year only when 28 February is over: 1 March.
   */
  record Leeftijd(int jaren) implements Verschuiving {
    @Override
    public LocalDate verschuif(LocalDate dag) {
      LocalDate verjaardag = dag.plusYears(jaren);
      return verjaardag.getDayOfMonth() == dag.getDayOfMonth()
          ? verjaardag
          : verjaardag.plusDays(1);
    }

    @Override
    public String zin(String dag) {
      return "de dag waarop wie geboren is op " + dag + " " + jaren + " jaar wordt";
    }
  }

  /** A day moved by a term, an age or a table. */
  record Verschoven(Datum van, Verschuiving door) implements Datum {
    @Override
    public long bereik(Feiten feiten, int rij) {
      long bereik = van.bereik(feiten, rij);
      long vroegst = verschuif(Datum.vroegst(bereik));
      boolean bekend = Datum.vroegst(bereik) == Datum.laatst(bereik);
      return Datum.bereik(vroegst, bekend ? vroegst : verschuif(Datum.laatst(bereik)));
    }

    private long verschuif(long dag) {
      return Datum.verschoven(door, dag);
    }

    @Override
    public Snede snede(Feiten feiten, int rij, long grens) {
      long onder = van.vroegst(feiten, rij);
      long boven = van.laatst(feiten, rij);
      while (onder + 1 < boven) {
        long midden = onder + (boven - onder) / 2;
        if (verschuif(midden) < grens) {
          onder = midden;
        } else {
          boven = midden;
        }
      }
      return van.snede(feiten, rij, boven);
    }

    @Override
    public String zin() {
      return door.zin(van.zin());
    }

    @Override
    public void feiten(Consumer<Feit> bij) {
      van.feiten(bij);
    }
  }

  /** The day an age is reached that is itself a fact, in whole years. */
  record Verjaardag(Datum geboren, GetalFeit jaren) implements Datum {
    @Override
    public long bereik(Feiten feiten, int rij) {
      return Datum.bereik(
          wordt(jaren.laagste(feiten, rij)).vroegst(feiten, rij),
          wordt(jaren.hoogste(feiten, rij)).laatst(feiten, rij));
    }

    private Datum wordt(long leeftijd) {
      return geboren.wordt(Math.toIntExact(leeftijd / 100));
    }

    @Override
    public Snede snede(Feiten feiten, int rij, long grens) {
      long laagste = jaren.laagste(feiten, rij);
      long hoogste = jaren.hoogste(feiten, rij);
      return laagste == hoogste
          ? wordt(laagste).snede(feiten, rij, grens)
          : Snede.bij(jaren, feiten, rij, laagste + (hoogste - laagste) / 2 + 1);
    }

    @Override
    public String zin() {
      return "de dag waarop wie geboren is op "
          + geboren.zin()
          + " de leeftijd bereikt van "
          + jaren.zin();
    }

    @Override
    public void feiten(Consumer<Feit> bij) {
      geboren.feiten(bij);
      bij.accept(jaren);
    }
  }

  /** The latest, or earliest, day among the members of a list for which a condition holds. */
  record Uiterste(Groep groep, Voorwaarde als, DatumFeit dag, boolean laatste) implements Datum {
    @Override
    public long bereik(Feiten feiten, int rij) {
      int zeker = feiten.zeker(groep);
      int hoogstens = feiten.hoogstens(groep);
      long vroegst = laatste ? LANG_GELEDEN : DatumFeit.NOOIT_DAG;
      long laatst = vroegst;
      for (int i = 0; i < hoogstens; i++) {
        int telt = als.uitkomsten(feiten, i);
        boolean teltZeker = i < zeker && telt == Uitkomsten.JA;
        if ((telt & Uitkomsten.JA) != 0) {
          long lid = dag.bereik(feiten, i);
          if (laatste) {
            laatst = Math.max(laatst, Datum.laatst(lid));
            vroegst = teltZeker ? Math.max(vroegst, Datum.vroegst(lid)) : vroegst;
          } else {
            vroegst = Math.min(vroegst, Datum.vroegst(lid));
            laatst = teltZeker ? Math.min(laatst, Datum.laatst(lid)) : laatst;
          }
        }
      }
      return Datum.bereik(vroegst, laatst);
    }

    @Override
    public Snede snede(Feiten feiten, int rij, long grens) {
      int zeker = feiten.zeker(groep);
      for (int i = 0; i < zeker; i++) {
        int telt = als.uitkomsten(feiten, i);
        boolean kanVoor = dag.vroegst(feiten, i) < grens;
        boolean kanVanaf = dag.laatst(feiten, i) >= grens;
        if (!Uitkomsten.isBeslist(telt) && (laatste ? kanVanaf : kanVoor)) {
          return als.snede(feiten, i);
        }
        if (telt == Uitkomsten.JA && kanVoor && kanVanaf) {
          return dag.snede(feiten, i, grens);
        }
      }
      return Snede.vanAantal(groep, zeker);
    }

    @Override
    public String zin() {
      return "%s, de %s in %s waarvoor geldt dat %s"
          .formatted(dag.zin(), laatste ? "laatste" : "eerste", groep.pad(), als.zin());
    }

    @Override
    public void feiten(Consumer<Feit> bij) {
      als.feiten(bij);
      bij.accept(dag);
    }
  }

  /** The first of several days. */
  record Eerste(List<Datum> dagen) implements Datum {
    @Override
    public long bereik(Feiten feiten, int rij) {
      long vroegst = DatumFeit.NOOIT_DAG;
      long laatst = DatumFeit.NOOIT_DAG;
      for (int i = 0; i < dagen.size(); i++) {
        long dag = dagen.get(i).bereik(feiten, rij);
        vroegst = Math.min(vroegst, Datum.vroegst(dag));
        laatst = Math.min(laatst, Datum.laatst(dag));
      }
      return Datum.bereik(vroegst, laatst);
    }

    @Override
    public Snede snede(Feiten feiten, int rij, long grens) {
      for (Datum dag : dagen) {
        if (dag.vroegst(feiten, rij) < grens && dag.laatst(feiten, rij) >= grens) {
          return dag.snede(feiten, rij, grens);
        }
      }
      throw new IllegalStateException("Geen van de dagen ligt om de grens.");
    }

    @Override
    public String zin() {
      return "de eerste van: " + dagen.stream().map(Datum::zin).collect(Collectors.joining("; "));
    }

    @Override
    public void feiten(Consumer<Feit> bij) {
      dagen.forEach(dag -> dag.feiten(bij));
    }
  }

  /**
   * A day with a name.
   *
   * @param naam a noun phrase
   */
  record Genoemd(String naam, Datum dag) implements Datum, Begrip {
    @Override
    public String uitleg() {
      return dag.zin();
    }

    @Override
    public long bereik(Feiten feiten, int rij) {
      return dag.bereik(feiten, rij);
    }

    @Override
    public Snede snede(Feiten feiten, int rij, long grens) {
      return dag.snede(feiten, rij, grens);
    }

    @Override
    public String zin() {
      return naam;
    }

    @Override
    public void feiten(Consumer<Feit> bij) {
      dag.feiten(bij);
    }
  }

  /** A fixed day. */
  record Dag(long dag) implements Datum {
    @Override
    public long bereik(Feiten feiten, int rij) {
      return Datum.bereik(dag, dag);
    }

    @Override
    public Snede snede(Feiten feiten, int rij, long grens) {
      throw new IllegalStateException("Een vaste dag is niet te splitsen.");
    }

    @Override
    public String zin() {
      return LocalDate.ofEpochDay(dag).toString();
    }

    @Override
    public void feiten(Consumer<Feit> bij) {}
  }
}
