package nl.opstap.recht.kern;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Something a judgement tells beside yes or no: a date, a number, a way. It is told when its
 * condition certainly holds and the facts leave one value; a value that is still open is left out,
 * and the facts it waits for are named.
 */
public sealed interface Waarde
    permits Waarde.Dag,
        Waarde.Aantal,
        Waarde.Nummer,
        Waarde.JaNee,
        Waarde.Keuze,
        Waarde.Lijst,
        Waarde.PerLid,
        Maandental,
        Maandsaldo,
        Tenzij,
        Horizon {

  /** What it is told under. */
  Sleutel<?> sleutel();

  /** As JSON writes it. */
  default String naam() {
    return sleutel().naam();
  }

  /** When it is told at all. */
  Voorwaarde als();

  /** Tells the value, unless more than one is possible, or none exists. */
  void vertel(Feiten feiten, int rij, Waarden.Bouwer bij);

  /** How it is found, in controlled Dutch. */
  String zin();

  /** Passes the facts of the value itself, not those of its condition. */
  void feiten(Consumer<Feit> bij);

  static Waarde dag(Sleutel.Dag sleutel, Voorwaarde als, Datum dag) {
    return new Dag(sleutel, als, dag);
  }

  static Waarde aantal(Sleutel.Getal sleutel, Voorwaarde als, Getal aantal) {
    return new Aantal(sleutel, als, aantal);
  }

  static Waarde jaNee(Sleutel.JaNee sleutel, Voorwaarde als, Voorwaarde zo) {
    return new JaNee(sleutel, als, zo);
  }

  /** A day, as {@link LocalDate}. */
  record Dag(Sleutel.Dag sleutel, Voorwaarde als, Datum dag) implements Waarde {
    @Override
    public void vertel(Feiten feiten, int rij, Waarden.Bouwer bij) {
      long bereik = dag.bereik(feiten, rij);
      long vroegst = Datum.vroegst(bereik);
      if (vroegst == DatumFeit.NOOIT_DAG) {
        bij.nooit(sleutel);
      } else if (vroegst == Datum.laatst(bereik)) {
        bij.zet(sleutel, LocalDate.ofEpochDay(vroegst));
      }
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

  /** A number. */
  record Aantal(Sleutel.Getal sleutel, Voorwaarde als, Getal aantal) implements Waarde {
    @Override
    public void vertel(Feiten feiten, int rij, Waarden.Bouwer bij) {
      long laagste = aantal.laagste(feiten, rij);
      if (laagste == aantal.hoogste(feiten, rij)) {
        bij.zet(sleutel, genoteerd(laagste));
      }
    }

    private BigDecimal genoteerd(long honderdsten) {
      BigDecimal getal = BigDecimal.valueOf(honderdsten, GetalFeit.SCHAAL);
      return switch (sleutel.notatie()) {
        case GETAL, REST -> honderdsten % 100 == 0 ? getal.setScale(0) : getal;
        case BEDRAG -> getal;
        case PERCENTAGE -> getal.setScale(1);
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
  record Nummer(Sleutel.Nummer sleutel, Voorwaarde als) implements Waarde {
    @Override
    public void vertel(Feiten feiten, int rij, Waarden.Bouwer bij) {
      bij.zet(sleutel, rij);
    }

    @Override
    public String zin() {
      return "het nummer in de lijst, vanaf 0";
    }

    @Override
    public void feiten(Consumer<Feit> bij) {}
  }

  /** Yes or no. */
  record JaNee(Sleutel.JaNee sleutel, Voorwaarde als, Voorwaarde zo) implements Waarde {
    @Override
    public void vertel(Feiten feiten, int rij, Waarden.Bouwer bij) {
      int uitkomsten = Redenering.bereik(zo, feiten, rij);
      if (uitkomsten == Uitkomsten.JA || uitkomsten == Uitkomsten.NEE) {
        bij.zet(sleutel, uitkomsten == Uitkomsten.JA);
      }
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
  record Keuze(Sleutel.Woord sleutel, Voorwaarde als, List<Optie> opties) implements Waarde {
    @Override
    public void vertel(Feiten feiten, int rij, Waarden.Bouwer bij) {
      for (Optie optie : opties) {
        int zo = Redenering.bereik(optie.als(), feiten, rij);
        if (zo != Uitkomsten.NEE) {
          bij.zet(sleutel, zo == Uitkomsten.JA ? optie.woord() : null);
          return;
        }
      }
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
  record Lijst(Sleutel.Woorden sleutel, Voorwaarde als, List<Optie> opties) implements Waarde {
    @Override
    public void vertel(Feiten feiten, int rij, Waarden.Bouwer bij) {
      List<String> woorden = new ArrayList<>(opties.size());
      for (Optie optie : opties) {
        int zo = Redenering.bereik(optie.als(), feiten, rij);
        if (zo == Uitkomsten.JA) {
          woorden.add(optie.woord());
        } else if (zo != Uitkomsten.NEE) {
          return;
        }
      }
      bij.zet(sleutel, woorden);
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

  /** Values of each member of a list for which the condition {@code lid} holds. */
  record PerLid(
      Sleutel.PerLid sleutel, Voorwaarde als, Groep groep, Voorwaarde lid, List<Waarde> waarden)
      implements Waarde {
    @Override
    public void vertel(Feiten feiten, int rij, Waarden.Bouwer bij) {
      if (feiten.zeker(groep) != feiten.hoogstens(groep)) {
        return;
      }
      List<Waarden> leden = new ArrayList<>();
      for (int i = 0; i < feiten.zeker(groep); i++) {
        if (Redenering.staatVast(lid, feiten, i)) {
          Waarden.Bouwer van = new Waarden.Bouwer();
          van.zet(sleutel.nummer(), i);
          Waarde.vertel(waarden, feiten, i, van);
          leden.add(van.bouw());
        }
      }
      bij.zet(sleutel, leden);
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

  /** Tells those whose condition certainly holds. */
  static void vertel(List<Waarde> waarden, Feiten feiten, int rij, Waarden.Bouwer bij) {
    for (int i = 0; i < waarden.size(); i++) {
      Waarde waarde = waarden.get(i);
      if (speelt(waarde, feiten, rij)) {
        waarde.vertel(feiten, rij, bij);
      }
    }
  }

  /** Whether it is certain that this value is told, once it is known. */
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
