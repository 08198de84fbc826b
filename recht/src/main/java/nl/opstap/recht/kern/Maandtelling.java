package nl.opstap.recht.kern;

import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The calendar months up to and with that of the reference date in which a condition holds on some
 * day, with the facts as they are.
 */
public final class Maandtelling {

  private final Voorwaarde zo;
  private final Datum vanaf;
  private final Tijdlijn tijdlijn;

  /**
   * @param vanaf first day that is looked at, always known; not after the reference date
   */
  public Maandtelling(Voorwaarde zo, Datum vanaf) {
    this.zo = zo;
    this.vanaf = vanaf;
    this.tijdlijn = new Tijdlijn(zo);
  }

  /** How many; empty when the facts leave that open. */
  OptionalLong tel(Feiten feiten, int rij) {
    long maanden = tijdlijn.maanden(feiten, rij, vanaf.vroegst(feiten, rij));
    return maanden == Tijdlijn.ONZEKER ? OptionalLong.empty() : OptionalLong.of(maanden);
  }

  String zin() {
    return "het aantal maanden sinds %s waarin op een dag geldt dat %s"
        .formatted(vanaf.zin(), zo.zin());
  }

  @Override
  public boolean equals(@Nullable Object ander) {
    return ander instanceof Maandtelling telling
        && zo.equals(telling.zo)
        && vanaf.equals(telling.vanaf);
  }

  @Override
  public int hashCode() {
    return Objects.hash(zo, vanaf);
  }
}
