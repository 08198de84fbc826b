package nl.opstap.recht.kern;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A fact that is a number: hours, euros, a code of digits.
 *
 * @param maximum the highest value that makes sense, in whole units
 * @param cijfers digits of a code that a case writes as text, such as 4 for a municipality; 0 for a
 *     real number
 * @param decimalen digits behind the point that a case may give: two, or none
 * @param geenMag whether a case may say {@code null}: there is none; then the number is {@link
 *     #GEEN}
 */
public record GetalFeit(
    Groep groep,
    String naam,
    int plek,
    String omschrijving,
    String vraag,
    Kenner kenner,
    long maximum,
    int cijfers,
    int decimalen,
    boolean geenMag)
    implements Feit, Getal {

  /** Numbers are kept in hundredths. */
  public static final int SCHAAL = 2;

  /** One, in hundredths. */
  static final int EEN = 100;

  /** Stands for "there is none". Lower than every real number. */
  public static final BigDecimal GEEN = BigDecimal.ONE.negate();

  @Override
  public long onbekendLaag() {
    return geenMag ? honderdsten(GEEN) : 0;
  }

  @Override
  public boolean bijzonder() {
    return false;
  }

  /** Holds when the two numbers are the same. */
  public Voorwaarde isGelijkAan(GetalFeit ander) {
    return new Gelijk(this, ander);
  }

  /** Holds when the number is one of these whole numbers. */
  public Voorwaarde is(int... waarden) {
    return new Voorwaarde.Enige(
        IntStream.of(waarden)
            .<Voorwaarde>mapToObj(waarde -> new Tussen(this, waarde * 100L, waarde * 100L))
            .toList());
  }

  /** Holds when the number is this or higher, in whole units. */
  public Voorwaarde tenMinste(int heel) {
    return new Tussen(this, heel * 100L, Long.MAX_VALUE);
  }

  /** Holds when the number is more than this. */
  public Voorwaarde meerDan(BigDecimal grens) {
    return new Tussen(this, honderdsten(grens) + 1, Long.MAX_VALUE);
  }

  @Override
  public long onbekendHoog() {
    return maximum * 100;
  }

  @Override
  public long laagste(Feiten feiten, int rij) {
    return laag(feiten, rij);
  }

  @Override
  public long hoogste(Feiten feiten, int rij) {
    return hoog(feiten, rij);
  }

  @Override
  public Snede snede(Feiten feiten, int rij) {
    long laag = laag(feiten, rij);
    return Snede.bij(this, feiten, rij, laag + (hoog(feiten, rij) - laag) / 2 + 1);
  }

  @Override
  public String zin() {
    return omschrijving;
  }

  @Override
  public void feiten(Consumer<Feit> bij) {
    bij.accept(this);
  }

  /** A value of this number as people write it. */
  String toon(long honderdsten) {
    if (honderdsten == honderdsten(GEEN)) {
      return "(geen)";
    }
    if (cijfers > 0) {
      return String.format(Locale.ROOT, "%0" + cijfers + "d", honderdsten / 100);
    }
    return BigDecimal.valueOf(honderdsten, SCHAAL)
        .stripTrailingZeros()
        .toPlainString()
        .replace('.', ',');
  }

  /** A number as it is kept; it has two decimals at most. */
  public static long honderdsten(BigDecimal waarde) {
    return waarde.movePointRight(SCHAAL).longValueExact();
  }
}
