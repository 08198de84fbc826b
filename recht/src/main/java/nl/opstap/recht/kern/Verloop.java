package nl.opstap.recht.kern;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How it went with a condition from some day up to and with the reference date, with the facts as
 * they are.
 */
public final class Verloop {

  private final Voorwaarde zo;
  private final Datum vanaf;
  private final Tijdlijn tijdlijn;

  /**
   * @param vanaf first day that is looked at, always known; not after the reference date
   */
  public Verloop(Voorwaarde zo, Datum vanaf) {
    this.zo = zo;
    this.vanaf = vanaf;
    this.tijdlijn = new Tijdlijn(zo);
  }

  /**
   * Days on which it comes to the same.
   *
   * @param uitkomsten what it comes to; several when the facts leave that open
   */
  record Stuk(long van, long totEnMet, int uitkomsten) {}

  /**
   * All days, the last ones in front; empty when some day on which it may turn is not known.
   *
   * @param rij the member that it is about; of the case, and so of the first, it is found once
   */
  Optional<List<Stuk>> stukken(Feiten feiten, int rij) {
    return rij == 0 ? feiten.bevindingen().vind(this, () -> zoek(feiten, rij)) : zoek(feiten, rij);
  }

  /** In how many calendar months it held on some day, up to and with a day; empty when open. */
  OptionalLong maanden(Feiten feiten, int rij, LocalDate totEnMet) {
    Stuk alles = new Stuk(Datum.LANG_GELEDEN, totEnMet.toEpochDay(), Uitkomsten.JA);
    return stukken(feiten, rij)
        .map(stukken -> maanden(stukken, List.of(alles)))
        .orElse(OptionalLong.empty());
  }

  /** In how many calendar months both hold on some day; empty when that is open. */
  static OptionalLong maanden(List<Stuk> een, List<Stuk> ander) {
    Set<YearMonth> maanden = new HashSet<>();
    for (Stuk stuk : een) {
      for (Stuk tweede : ander) {
        int beide = Uitkomsten.en(stuk.uitkomsten, tweede.uitkomsten);
        long van = Math.max(stuk.van, tweede.van);
        long totEnMet = Math.min(stuk.totEnMet, tweede.totEnMet);
        if (van <= totEnMet && !Uitkomsten.isBeslist(beide)) {
          return OptionalLong.empty();
        }
        if (van <= totEnMet && beide == Uitkomsten.JA) {
          telMee(LocalDate.ofEpochDay(van), LocalDate.ofEpochDay(totEnMet), maanden);
        }
      }
    }
    return OptionalLong.of(maanden.size());
  }

  private static void telMee(LocalDate van, LocalDate totEnMet, Set<YearMonth> bij) {
    YearMonth maand = YearMonth.from(van);
    for (; !maand.atDay(1).isAfter(totEnMet); maand = maand.plusMonths(1)) {
      bij.add(maand);
    }
  }

  private Optional<List<Stuk>> zoek(Feiten feiten, int rij) {
    return tijdlijn.stukken(feiten, rij, vanaf.vroegst(feiten, rij));
  }

  String zin() {
    return "sinds %s op een dag geldt dat %s".formatted(vanaf.zin(), zo.zin());
  }

  @Override
  public boolean equals(@Nullable Object ander) {
    return ander instanceof Verloop verloop && zo.equals(verloop.zo) && vanaf.equals(verloop.vanaf);
  }

  @Override
  public int hashCode() {
    return Objects.hash(zo, vanaf);
  }
}
