package nl.opstap.werkplek.invoer;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody wrote in words of their own: a reason, a source, a note, a name. Kept with accents
 * and line ends in one way only. Refused are signs that cannot be kept or that make a text read
 * other than it is, and a citizen service number: who reads the text may have no right to see one.
 * A number that fails the test of such numbers, as most case numbers do, is a text as any other.
 */
public final class Vrijetekst {

  private static final Pattern REGELEINDE = Pattern.compile("\r\n|[\r\u0085\u2028\u2029]");

  /** Steer a screen, end a text in a database, turn the order of reading, or are half a sign. */
  private static final Pattern VERBODEN =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF&&[^\n]]");

  private static final String ONLEESBAAR =
      "Hierin staat een teken dat niet te bewaren is. Misschien kwam het mee bij het plakken: typ de"
          + " tekst over.";

  private Vrijetekst() {}

  /**
   * A text as it is kept.
   *
   * @param langste how many signs fit
   * @throws Tekstfout when it cannot be kept; the message is for the person
   */
  public static String lees(String invoer, int langste) throws Tekstfout {
    String tekst = leesbaar(invoer);
    if (tekst.length() > langste) {
      throw new Tekstfout("Deze tekst is te lang. Er passen " + langste + " tekens in.");
    }
    Optional<String> nummer = Burgerservicenummer.in(tekst);
    if (nummer.isPresent()) {
      String gezien = nummer.get().replace('\n', ' ');
      throw new Tekstfout(
          "Hierin staat een getal dat een burgerservicenummer kan zijn: "
              + gezien
              + ". Haal dat weg. Is het een ander nummer, zoals van een zaak? Schrijf dan alleen de"
              + " eerste cijfers.",
          "Hierin staat een getal dat een burgerservicenummer kan zijn.");
    }
    return tekst;
  }

  /**
   * A text that is looked for and not kept.
   *
   * @throws Tekstfout when there are signs in it that no text has
   */
  public static String leesbaar(String invoer) throws Tekstfout {
    String tekst =
        Normalizer.normalize(
            REGELEINDE.matcher(invoer).replaceAll("\n").replace('\t', ' '), Normalizer.Form.NFC);
    if (VERBODEN.matcher(tekst).find()) {
      throw new Tekstfout(ONLEESBAAR);
    }
    return tekst.strip();
  }

  /** The beginning of a text, without half a sign at its end. */
  public static String begin(String tekst, int langste) {
    if (tekst.length() <= langste) {
      return tekst;
    }
    boolean isHalf = Character.isHighSurrogate(tekst.charAt(langste - 1));
    return tekst.substring(0, isHalf ? langste - 1 : langste);
  }

  /**
   * A sign written the plain way: full-width, encircled and raised signs as those they stand for.
   */
  static String gewoon(int teken) {
    String tekst = Character.toString(teken);
    return teken < 128 ? tekst : Normalizer.normalize(tekst, Normalizer.Form.NFKC);
  }
}
