package nl.opstap.werkplek.invoer;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number or an amount as people and exports write it. */
public final class Getaltekst {

  private static final Pattern MET_PUNTEN =
      Pattern.compile("[0-9]{1,3}(\\.[0-9]{3})+(,[0-9]{1,2})?");
  private static final Pattern ZONDER_PUNTEN = Pattern.compile("[0-9]{1,9}([.,][0-9]{1,2})?");
  private static final Pattern EURO = Pattern.compile("^(€|EUR|eur)\\s*");

  private Getaltekst() {}

  /**
   * The number that somebody wrote: {@code 16}, {@code 11,50}, {@code 11.50}, {@code 18.000,50} or
   * {@code € 18.000}. A point before three digits is for thousands: no number here has three
   * decimals.
   *
   * @return empty for what is no such number
   */
  public static Optional<BigDecimal> lees(String tekst) {
    String kaal = EURO.matcher(tekst.strip()).replaceFirst("");
    if (MET_PUNTEN.matcher(kaal).matches()) {
      return Optional.of(new BigDecimal(kaal.replace(".", "").replace(',', '.')));
    }
    return ZONDER_PUNTEN.matcher(kaal).matches()
        ? Optional.of(new BigDecimal(kaal.replace(',', '.')))
        : Optional.empty();
  }
}
