package nl.opstap.recht.kern;

import java.math.BigDecimal;
import java.util.function.Consumer;

/**
 * A fact that is a number: hours, euros, a code of digits.
 *
 * @param maximum the highest value that makes sense, in whole units
 * @param cijfers digits of a code that a case writes as text, such as 4 for a municipality; 0 for a
 *     real number
 * @param decimalen digits behind the point that a case may give: two, or none
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
    int decimalen)
    implements Feit, Getal {

  /** Numbers are kept in hundredths. */
  static final int SCHAAL = 2;

  @Override
  public long onbekendLaag() {
    return 0;
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
  public String zin() {
    return omschrijving;
  }

  @Override
  public void feiten(Consumer<Feit> bij) {
    bij.accept(this);
  }

  static long honderdsten(BigDecimal waarde) {
    return waarde.movePointRight(SCHAAL).longValueExact();
  }
}
