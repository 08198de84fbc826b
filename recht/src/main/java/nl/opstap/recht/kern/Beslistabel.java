package nl.opstap.recht.kern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A decision table: rows of tests, and per row an outcome. The first row that fits counts. It is
 * data, which a policy officer writes; rules evaluate it like any condition, so that what is
 * unknown, reasons and questions work in it too.
 *
 * @param bron who made it, and where it comes from
 * @param uniek whether the rows exclude each other, so that their order does not matter
 * @param uitkomst what the outcome is called
 */
public record Beslistabel(
    String naam, String bron, boolean uniek, List<Kolom> kolommen, String uitkomst, List<Rij> rijen)
    implements Gegevens {

  /** What a column tests. */
  public enum Soort {
    TEKST,
    GETAL,
    JA_NEE
  }

  /** A column: the name of a fact, and what kind of value it has. */
  public record Kolom(String naam, Soort soort) {}

  /**
   * A row.
   *
   * @param uitkomst empty when the table leaves this row open: a person decides
   * @param toelichting why, in plain Dutch; may be empty
   */
  public record Rij(List<Cel> cellen, String uitkomst, String toelichting) {
    public Rij {
      cellen = List.copyOf(cellen);
    }
  }

  /** A test of one fact. */
  public sealed interface Cel {

    /** As people read it in a table; empty when every value fits. */
    default String toon() {
      return switch (this) {
        case Alles() -> "";
        case Zo(boolean waarde) -> waarde ? "ja" : "nee";
        case EenVan(List<String> waarden) -> String.join(", ", waarden);
        case Niet(List<String> waarden) -> "niet " + String.join(", ", waarden);
        case Bereik bereik -> DmnCel.schrijf(bereik);
      };
    }

    /** Whatever the fact is. */
    record Alles() implements Cel {}

    /** One of these words or codes. */
    record EenVan(List<String> waarden) implements Cel {
      public EenVan {
        waarden = List.copyOf(waarden);
      }
    }

    /** None of these words or codes. */
    record Niet(List<String> waarden) implements Cel {
      public Niet {
        waarden = List.copyOf(waarden);
      }
    }

    /** So, or not so. */
    record Zo(boolean waarde) implements Cel {}

    /**
     * A number between two others, both inclusive, in hundredths; {@link Long#MIN_VALUE} and {@link
     * Long#MAX_VALUE} for no bound.
     */
    record Bereik(long van, long totEnMet) implements Cel {}
  }

  public Beslistabel {
    kolommen = List.copyOf(kolommen);
    rijen = List.copyOf(rijen);
    for (int i = 0; i < rijen.size(); i++) {
      if (rijen.get(i).cellen().size() != kolommen.size()) {
        throw new IllegalArgumentException(
            "Tabel %s, rij %d: %d cellen bij %d kolommen."
                .formatted(naam, i + 1, rijen.get(i).cellen().size(), kolommen.size()));
      }
    }
  }

  /** It is policy: its own source. */
  @Override
  public boolean bevestigd() {
    return true;
  }

  /** The outcomes that some row gives. */
  public SortedSet<String> uitkomsten() {
    return rijen.stream()
        .map(Rij::uitkomst)
        .filter(woord -> !woord.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Looks whether the table can be evaluated with these facts.
   *
   * @param feiten the fact of a column, when there is one by that name
   * @param mogelijk the outcomes that mean something
   * @throws DmnFout with the first thing that is wrong, and where
   */
  public void controleer(Function<String, Optional<Feit>> feiten, Set<String> mogelijk)
      throws DmnFout {
    for (Kolom kolom : kolommen) {
      Optional<Feit> feit = feiten.apply(kolom.naam());
      if (feit.isEmpty()) {
        throw fout("kolom '%s' kent Opstap niet".formatted(kolom.naam()));
      }
      if (kolom.soort() != soort(feit.get())) {
        throw fout("kolom '%s' heeft de verkeerde soort waarden".formatted(kolom.naam()));
      }
    }
    for (int i = 0; i < rijen.size(); i++) {
      Rij rij = rijen.get(i);
      if (!rij.uitkomst().isEmpty() && !mogelijk.contains(rij.uitkomst())) {
        throw fout(
            "rij %d: uitkomst '%s' kan niet; wel: %s"
                .formatted(i + 1, rij.uitkomst(), String.join(", ", new TreeSet<>(mogelijk))));
      }
      for (int k = 0; k < kolommen.size(); k++) {
        Feit feit = feiten.apply(kolommen.get(k).naam()).orElseThrow();
        for (String waarde : woorden(rij.cellen().get(k))) {
          if (!kent(feit, waarde)) {
            throw fout(
                "rij %d, kolom '%s': '%s' komt in een zaak niet voor"
                    .formatted(i + 1, kolommen.get(k).naam(), waarde));
          }
        }
      }
    }
    for (Tabelanalyse.Bevinding bevinding : Tabelanalyse.van(this, feiten)) {
      if (bevinding.soort() == Tabelanalyse.Soort.TEGENSPRAAK) {
        throw fout(bevinding.zin());
      }
    }
  }

  private DmnFout fout(String wat) {
    String punt = wat.endsWith(".") ? "" : ".";
    return new DmnFout("Tabel '%s': %s%s".formatted(naam, wat, punt));
  }

  private static Soort soort(Feit feit) {
    return switch (feit) {
      case JaNeeFeit _ -> Soort.JA_NEE;
      case GetalFeit getal when getal.cijfers() == 0 -> Soort.GETAL;
      case GetalFeit _, KeuzeFeit<?> _, DatumFeit _ -> Soort.TEKST;
    };
  }

  private static List<String> woorden(Cel cel) {
    return switch (cel) {
      case Cel.EenVan(List<String> waarden) -> waarden;
      case Cel.Niet(List<String> waarden) -> waarden;
      case Cel.Alles _, Cel.Zo _, Cel.Bereik _ -> List.of();
    };
  }

  private static boolean kent(Feit feit, String waarde) {
    return switch (feit) {
      case KeuzeFeit<?> keuze ->
          keuze.keuzen().stream().anyMatch(mogelijk -> waarde.equals(mogelijk.code()));
      case GetalFeit getal -> waarde.matches("[0-9]{" + getal.cijfers() + "}");
      case JaNeeFeit _, DatumFeit _ -> false;
    };
  }

  /**
   * Holds when the table gives one of these outcomes; undetermined where it leaves it open.
   *
   * @param feiten the fact of each column
   */
  public Voorwaarde geeft(Function<String, Feit> feiten, List<String> gezocht) {
    List<EersteTreffer.Rij> uit = new ArrayList<>();
    for (Rij rij : rijen) {
      int uitkomst =
          rij.uitkomst().isEmpty()
              ? Uitkomsten.ONBEPAALD
              : gezocht.contains(rij.uitkomst()) ? Uitkomsten.JA : Uitkomsten.NEE;
      uit.add(new EersteTreffer.Rij(past(rij, feiten), uitkomst));
    }
    return new EersteTreffer(
        "tabel '%s' geeft %s %s".formatted(naam, uitkomst, String.join(" of ", gezocht)), uit);
  }

  Voorwaarde past(Rij rij, Function<String, Feit> feiten) {
    List<Voorwaarde> delen = new ArrayList<>();
    for (int k = 0; k < kolommen.size(); k++) {
      Kolom kolom = kolommen.get(k);
      switch (rij.cellen().get(k)) {
        case Cel.Alles() -> {}
        case Cel.Zo(boolean waarde) -> {
          JaNeeFeit feit = (JaNeeFeit) feiten.apply(kolom.naam());
          delen.add(waarde ? feit : Voorwaarde.niet(feit));
        }
        case Cel.Bereik(long van, long totEnMet) ->
            delen.add(new Tussen((GetalFeit) feiten.apply(kolom.naam()), van, totEnMet));
        case Cel.EenVan(List<String> waarden) ->
            delen.add(eenVan(feiten.apply(kolom.naam()), waarden));
        case Cel.Niet(List<String> waarden) ->
            delen.add(Voorwaarde.niet(eenVan(feiten.apply(kolom.naam()), waarden)));
      }
    }
    return new Voorwaarde.Alle(delen);
  }

  private static Voorwaarde eenVan(Feit feit, List<String> waarden) {
    return switch (feit) {
      case KeuzeFeit<?> keuze -> keuze.isMetCode(waarden);
      case GetalFeit code -> code.is(waarden.stream().mapToInt(Integer::parseInt).toArray());
      default -> throw new IllegalArgumentException("'" + feit.naam() + "' is geen tekst of code.");
    };
  }
}
