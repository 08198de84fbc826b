package nl.opstap.recht.kern.dmn;

/**
 * Texts as XML writes them. The JDK's own writer leaves a line break in an attribute as it is, and
 * then a reader makes it a space.
 */
final class Xmltekst {

  private Xmltekst() {}

  /** Whether XML can hold this character at all. */
  static boolean mag(int teken) {
    return teken == '\t'
        || teken == '\n'
        || teken == '\r'
        || (teken >= ' ' && teken <= 0xD7FF)
        || (teken >= 0xE000 && teken <= 0xFFFD)
        || (teken >= 0x1_0000 && teken <= Character.MAX_CODE_POINT);
  }

  /**
   * Fit for an element and for an attribute between double quotes.
   *
   * @throws IllegalArgumentException for a character that XML cannot hold
   */
  static String schrijf(String tekst) {
    StringBuilder uit = new StringBuilder();
    tekst
        .codePoints()
        .forEach(teken -> {
          switch (teken) {
            case '&' -> uit.append("&amp;");
            case '<' -> uit.append("&lt;");
            case '>' -> uit.append("&gt;");
            case '"' -> uit.append("&quot;");
            case '\t', '\n', '\r', 0x85, 0x2028 -> uit.append("&#").append(teken).append(';');
            default -> uit.appendCodePoint(gewoon(teken, tekst));
          }
        });
    return uit.toString();
  }

  private static int gewoon(int teken, String tekst) {
    if (!mag(teken)) {
      throw new IllegalArgumentException(
          "Het teken U+%04X in %s kan niet in een DMN-bestand. Misschien kunt u het weghalen."
              .formatted(teken, DmnFout.citaat(tekst)));
    }
    return teken;
  }
}
