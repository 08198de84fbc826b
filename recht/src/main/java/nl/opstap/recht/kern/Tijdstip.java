package nl.opstap.recht.kern;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A day on which a condition begins or ends to hold, with the facts as they are. It is a day to
 * tell, not one to decide by: nobody is asked anything to find it.
 */
public final class Tijdstip implements Datum {

  private enum Soort {
    BEGINT("de eerste dag na de peildatum waarop"),
    EINDIGT("de laatste dag waarop nog"),
    SINDS("de eerste dag waarop aan één stuk");

    private final String zin;

    Soort(String zin) {
      this.zin = zin;
    }
  }

  private final Soort soort;
  private final Voorwaarde zo;
  private final Datum grens;
  private final Tijdlijn tijdlijn;

  private Tijdstip(Soort soort, Voorwaarde zo, Datum grens) {
    this.soort = soort;
    this.zo = zo;
    this.grens = grens;
    this.tijdlijn = new Tijdlijn(zo);
  }

  /**
   * The first day after the reference date on which a condition holds that does not yet; never when
   * it does not by then.
   */
  public static Tijdstip begint(Voorwaarde zo, LocalDate laatste) {
    return new Tijdstip(Soort.BEGINT, zo, Datum.dag(laatste));
  }

  /** The last day on which a condition still holds; never when it holds on the given day. */
  public static Tijdstip eindigt(Voorwaarde zo, LocalDate laatste) {
    return new Tijdstip(Soort.EINDIGT, zo, Datum.dag(laatste));
  }

  /**
   * The first day of the stretch in which a condition holds; at the earliest the given day, which
   * is always known.
   */
  public static Tijdstip sinds(Voorwaarde zo, Datum eerste) {
    return new Tijdstip(Soort.SINDS, zo, eerste);
  }

  @Override
  public long bereik(Feiten feiten, int rij) {
    int nodig = soort == Soort.BEGINT ? Uitkomsten.NEE : Uitkomsten.JA;
    long dag =
        Redenering.bereik(zo, feiten, rij) != nodig
            ? Tijdlijn.ONZEKER
            : soort == Soort.SINDS
                ? tijdlijn.sinds(feiten, rij, grens.vroegst(feiten, rij))
                : tijdlijn.wordtAnders(feiten, rij, nodig, grens.vroegst(feiten, rij));
    if (dag == Tijdlijn.ONZEKER) {
      return Datum.bereik(LANG_GELEDEN, DatumFeit.NOOIT_DAG);
    }
    long gezocht = soort == Soort.EINDIGT && dag != DatumFeit.NOOIT_DAG ? dag - 1 : dag;
    return Datum.bereik(gezocht, gezocht);
  }

  @Override
  public Snede snede(Feiten feiten, int rij, long dag) {
    throw new IllegalStateException("Hierop beslist geen regel: " + zin());
  }

  @Override
  public String zin() {
    return soort.zin + " geldt dat " + zo.zin();
  }

  @Override
  public void feiten(Consumer<Feit> bij) {}

  @Override
  public boolean equals(@Nullable Object ander) {
    return ander instanceof Tijdstip tijdstip
        && soort == tijdstip.soort
        && zo.equals(tijdstip.zo)
        && grens.equals(tijdstip.grens);
  }

  @Override
  public int hashCode() {
    return Objects.hash(soort, zo, grens);
  }
}
