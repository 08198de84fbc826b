package nl.opstap.recht.kern;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A day on which a condition begins or ends to hold, with the facts as they are. It is a day to
 * tell, not one to decide by: nobody is asked anything to find it.
 */
public final class Tijdstip implements Datum {

  private enum Soort {
    BEGINT("de eerste dag na de peildatum waarop"),
    EINDIGT("de laatste dag waarop nog"),
    EERSTE("de eerste dag tot nu toe waarop");

    private final String zin;

    Soort(String zin) {
      this.zin = zin;
    }
  }

  private final Soort soort;
  private final Voorwaarde zo;
  private final Datum grens;
  private final Tijdlijn tijdlijn;

  /** Other ways in which it may go on. */
  private final List<Verder> verder;

  private final List<Tijdlijn> tijdlijnenVerder;

  /**
   * How something goes on from a reference date on which {@code als} holds: a fact of that day may
   * be known to change.
   */
  public record Verder(Voorwaarde als, Voorwaarde zo) {

    /** The same, of what needs something else as well. */
    public Verder en(Voorwaarde ook) {
      return new Verder(als, Voorwaarde.alle(zo, ook));
    }
  }

  private Tijdstip(Soort soort, Voorwaarde zo, Datum grens, List<Verder> verder) {
    this.soort = soort;
    this.zo = zo;
    this.grens = grens;
    this.tijdlijn = new Tijdlijn(zo);
    this.verder = verder;
    this.tijdlijnenVerder = verder.stream().map(Verder::zo).map(Tijdlijn::new).toList();
  }

  /**
   * The first day after the reference date on which a condition holds that does not yet; never when
   * it does not by then.
   *
   * @param laatste last day that is looked at, always known
   */
  public static Tijdstip begint(Voorwaarde zo, Datum laatste) {
    return new Tijdstip(Soort.BEGINT, zo, laatste, List.of());
  }

  /** The last day on which a condition still holds; never when it holds on the given day. */
  public static Tijdstip eindigt(Voorwaarde zo, Datum laatste) {
    return new Tijdstip(Soort.EINDIGT, zo, laatste, List.of());
  }

  /**
   * The same, for what may go on in another way.
   *
   * @param verder of which one holds at most
   */
  public static Tijdstip eindigt(Voorwaarde zo, List<Verder> verder, Datum laatste) {
    return new Tijdstip(Soort.EINDIGT, zo, laatste, List.copyOf(verder));
  }

  /**
   * The first day up to the reference date on which a condition held; never when it did not.
   *
   * @param vanaf first day that is looked at, always known; not after the reference date
   */
  public static Tijdstip eerste(Voorwaarde zo, Datum vanaf) {
    return new Tijdstip(Soort.EERSTE, zo, vanaf, List.of());
  }

  @Override
  public long bereik(Feiten feiten, int rij) {
    long dag =
        switch (soort) {
          case BEGINT -> wordtAnders(feiten, rij, Uitkomsten.NEE);
          case EINDIGT -> dagEerder(wordtAnders(feiten, rij, Uitkomsten.JA));
          case EERSTE -> tijdlijn.eerste(feiten, rij, grens.vroegst(feiten, rij));
        };
    return dag == Tijdlijn.ONZEKER
        ? Datum.bereik(LANG_GELEDEN, DatumFeit.NOOIT_DAG)
        : Datum.bereik(dag, dag);
  }

  private long wordtAnders(Feiten feiten, int rij, int nu) {
    return Redenering.bereik(zo, feiten, rij) == nu
        ? vanaf(feiten, rij).wordtAnders(feiten, rij, nu, grens.vroegst(feiten, rij))
        : Tijdlijn.ONZEKER;
  }

  /** How it goes on from the reference date. */
  private Tijdlijn vanaf(Feiten feiten, int rij) {
    for (int i = 0; i < verder.size(); i++) {
      if (verder.get(i).als().uitkomsten(feiten, rij) == Uitkomsten.JA) {
        return tijdlijnenVerder.get(i);
      }
    }
    return tijdlijn;
  }

  private static long dagEerder(long dag) {
    return dag == Tijdlijn.ONZEKER || dag == DatumFeit.NOOIT_DAG ? dag : dag - 1;
  }

  @Override
  public Snede snede(Feiten feiten, int rij, long dag) {
    throw new IllegalStateException("Hierop beslist geen regel: " + zin());
  }

  @Override
  public String zin() {
    String anders =
        verder.stream()
            .map(v ->
                "; of, als %s: %s geldt dat %s".formatted(v.als().zin(), soort.zin, v.zo().zin()))
            .collect(Collectors.joining());
    return soort.zin + " geldt dat " + zo.zin() + anders;
  }

  @Override
  public void feiten(Consumer<Feit> bij) {}

  @Override
  public boolean equals(@Nullable Object ander) {
    return ander instanceof Tijdstip tijdstip
        && soort == tijdstip.soort
        && zo.equals(tijdstip.zo)
        && grens.equals(tijdstip.grens)
        && verder.equals(tijdstip.verder);
  }

  @Override
  public int hashCode() {
    return Objects.hash(soort, zo, grens);
  }
}
