package nl.opstap.cli;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Says what is wrong with a case, and where.
 *
 * @param json where the reading is
 */
record Plaats(JsonParser json) {

  private static final Pattern STUURTEKEN = Pattern.compile("\\p{Cntrl}");

  /** Something else is there than belongs there. */
  ZaakFout soortFout(String pad, String verwacht) {
    String hint = json.currentToken() == JsonToken.VALUE_NULL ? Misschien.WEGLATEN : "";
    return fout(
        pad,
        "hier hoort %s, maar er staat %s. %s"
            .formatted(verwacht, Misschien.soort(json.currentToken()), hint)
            .strip());
  }

  /** A field that was there already. */
  ZaakFout dubbelFout(String pad) {
    return fout(pad, "dit veld staat er twee keer. Misschien is een van beide te veel");
  }

  ZaakFout fout(String pad, String wat) {
    return new ZaakFout(
        plek(pad) + ": " + wat + (wat.endsWith(".") || wat.endsWith("?") ? "" : "."));
  }

  private String plek(String pad) {
    return kort(pad) + " (" + regel(json.currentTokenLocation()) + ")";
  }

  static String regel(@Nullable TokenStreamLocation plek) {
    return plek == null
        ? "ergens"
        : "regel %d, kolom %d".formatted(plek.getLineNr(), plek.getColumnNr());
  }

  static String eersteZin(String bericht) {
    return kort(bericht.lines().findFirst().orElse(""));
  }

  /** What a case says, fit to be shown: not endless, and without control characters. */
  static String kort(String tekst) {
    String schoon = STUURTEKEN.matcher(tekst).replaceAll("?");
    return schoon.length() <= 120 ? schoon : schoon.substring(0, 119) + "…";
  }
}
