package nl.opstap.recht.kern;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Something a judgement tells beside yes or no: a date, a number, a way. It is told when its
 * condition certainly holds and the facts leave one value; a value that is still open is left out,
 * and the facts it waits for are named.
 */
public sealed interface Waarde {

  String naam();

  /** When it is told at all. */
  Voorwaarde als();

  /** The value, or {@code null} while more than one is possible (or none exists). */
  @Nullable Object waarde(Feiten feiten, int rij);

  /** How it is found, in controlled Dutch. */
  String zin();

  /** Passes the facts of the value itself, not those of its condition. */
  void feiten(Consumer<Feit> bij);

  static Waarde dag(String naam, Voorwaarde als, Datum dag) {
    return new Dag(naam, als, dag);
  }

  static Waarde aantal(String naam, Voorwaarde als, Getal aantal) {
    return new Aantal(naam, als, aantal, Notatie.GETAL);
  }

  static Waarde bedrag(String naam, Voorwaarde als, Getal bedrag) {
    return new Aantal(naam, als, bedrag, Notatie.BEDRAG);
  }

  static Waarde jaNee(String naam, Voorwaarde als, Voorwaarde zo) {
    return new JaNee(naam, als, zo);
  }

  /** A day, as {@link LocalDate}. */
  record Dag(String naam, Voorwaarde als, Datum dag) implements Waarde {
    @Override
    public @Nullable Object waarde(Feiten feiten, int rij) {
      long bereik = dag.bereik(feiten, rij);
      long vroegst = Datum.vroegst(bereik);
      return vroegst != Datum.laatst(bereik) || vroegst == DatumFeit.NOOIT_DAG
          ? null
          : LocalDate.ofEpochDay(vroegst);
    }

    @Override
    public String zin() {
      return dag.zin();
    }

    @Override
    public void feiten(Consumer<Feit> bij) {
      dag.feiten(bij);
    }
  }

  /** How a number is written. */
  enum Notatie {
    /** {@link Integer} when whole, else {@link BigDecimal} with two decimals. */
    GETAL,
    /** Euros: {@link BigDecimal} with two decimals. */
    BEDRAG,
    /** {@link BigDecimal} with one decimal. */
    PERCENTAGE
  }

  /** A number. */
  record Aantal(String naam, Voorwaarde als, Getal aantal, Notatie notatie) implements Waarde {
    @Override
    public @Nullable Object waarde(Feiten feiten, int rij) {
      long laagste = aantal.laagste(feiten, rij);
      if (laagste != aantal.hoogste(feiten, rij)) {
        return null;
      }
      return switch (notatie) {
        case GETAL ->
            laagste % 100 == 0
                ? (Object) Math.toIntExact(laagste / 100)
                : BigDecimal.valueOf(laagste, GetalFeit.SCHAAL);
        case BEDRAG -> BigDecimal.valueOf(laagste, GetalFeit.SCHAAL);
        case PERCENTAGE -> BigDecimal.valueOf(laagste, GetalFeit.SCHAAL).setScale(1);
      };
    }

    @Override
    public String zin() {
      return aantal.zin();
    }

    @Override
    public void feiten(Consumer<Feit> bij) {
      aantal.feiten(bij);
    }
  }

  /** The number of the member that the judgement is about, from 0. */
  record Nummer(String naam, Voorwaarde als) implements Waarde {
    @Override
    public @Nullable Object waarde(Feiten feiten, int rij) {
      return rij;
    }

    @Override
    public String zin() {
      return "het nummer in de lijst, vanaf 0";
    }

    @Override
    public void feiten(Consumer<Feit> bij) {}
  }

  /** A {@link Boolean}. */
  record JaNee(String naam, Voorwaarde als, Voorwaarde zo) implements Waarde {
    @Override
    public @Nullable Object waarde(Feiten feiten, int rij) {
      return switch (Redenering.bereik(zo, feiten, rij)) {
        case Uitkomsten.JA -> true;
        case Uitkomsten.NEE -> false;
        default -> null;
      };
    }

    @Override
    public String zin() {
      return "of " + zo.zin();
    }

    @Override
    public void feiten(Consumer<Feit> bij) {
      zo.feiten(bij);
    }
  }

  /** One of several words, or those of them whose condition holds. */
  record Optie(String woord, Voorwaarde als) {}

  /** The word of the first option that holds. */
  record Keuze(String naam, Voorwaarde als, List<Optie> opties) implements Waarde {
    @Override
    public @Nullable Object waarde(Feiten feiten, int rij) {
      for (Optie optie : opties) {
        int zo = Redenering.bereik(optie.als(), feiten, rij);
        if (zo != Uitkomsten.NEE) {
          return zo == Uitkomsten.JA ? optie.woord() : null;
        }
      }
      return null;
    }

    @Override
    public String zin() {
      return zinVan(opties);
    }

    @Override
    public void feiten(Consumer<Feit> bij) {
      opties.forEach(optie -> optie.als().feiten(bij));
    }
  }

  /** The words of all options that hold, as a list. */
  record Lijst(String naam, Voorwaarde als, List<Optie> opties) implements Waarde {
    @Override
    public @Nullable Object waarde(Feiten feiten, int rij) {
      List<String> woorden = new ArrayList<>(opties.size());
      for (Optie optie : opties) {
        int zo = Redenering.bereik(optie.als(), feiten, rij);
        if (zo == Uitkomsten.JA) {
          woorden.add(optie.woord());
        } else if (zo != Uitkomsten.NEE) {
          return null;
        }
      }
      return woorden;
    }

    @Override
    public String zin() {
      return zinVan(opties);
    }

    @Override
    public void feiten(Consumer<Feit> bij) {
      opties.forEach(optie -> optie.als().feiten(bij));
    }
  }

  /**
   * Values of each member of a list for which the condition {@code lid} holds: a list of maps, each
   * with the member's number under {@code nummer}.
   */
  record PerLid(
      String naam, Voorwaarde als, Groep groep, String nummer, Voorwaarde lid, List<Waarde> waarden)
      implements Waarde {
    @Override
    public @Nullable Object waarde(Feiten feiten, int rij) {
      if (feiten.zeker(groep) != feiten.hoogstens(groep)) {
        return null;
      }
      List<Map<String, Object>> leden = new ArrayList<>();
      for (int i = 0; i < feiten.zeker(groep); i++) {
        if (Redenering.staatVast(lid, feiten, i)) {
          Map<String, Object> van = new LinkedHashMap<>();
          van.put(nummer, i);
          for (Waarde waarde : waarden) {
            Object uit = speelt(waarde, feiten, i) ? waarde.waarde(feiten, i) : null;
            if (uit != null) {
              van.put(waarde.naam(), uit);
            }
          }
          leden.add(van);
        }
      }
      return leden;
    }

    @Override
    public String zin() {
      return "voor elk lid van %s waarvoor geldt dat %s".formatted(groep.pad(), lid.zin());
    }

    @Override
    public void feiten(Consumer<Feit> bij) {
      lid.feiten(bij);
      for (Waarde waarde : waarden) {
        waarde.als().feiten(bij);
        waarde.feiten(bij);
      }
    }
  }

  /** Whether it is certain that this value is told. */
  static boolean speelt(Waarde waarde, Feiten feiten, int rij) {
    return Redenering.staatVast(waarde.als(), feiten, rij);
  }

  private static String zinVan(List<Optie> opties) {
    List<String> zinnen = new ArrayList<>();
    for (Optie optie : opties) {
      String als =
          optie.als() instanceof Voorwaarde.Altijd
              ? " in elk ander geval"
              : " als " + optie.als().zin();
      zinnen.add("'" + optie.woord() + "'" + als);
    }
    return String.join("; ", zinnen);
  }
}
