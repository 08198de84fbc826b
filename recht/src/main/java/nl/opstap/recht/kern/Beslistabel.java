package nl.opstap.recht.kern;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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

  /** Holds when every cell of a row fits, whatever the rows before it do. */
  public Voorwaarde past(Rij rij, Function<String, Feit> feiten) {
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
      case JaNeeFeit _, DatumFeit _ ->
          throw new IllegalArgumentException("'" + feit.naam() + "' is geen tekst of code.");
    };
  }
}
