package nl.opstap.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The part of an error that may help: "Misschien …". */
final class Misschien {

  static final String WEGLATEN =
      "Misschien weet u het niet: laat het veld dan weg. null betekent dat het er niet is";

  private static final List<DateTimeFormatter> ANDERE_DATUMS =
      List.of(
          DateTimeFormatter.ofPattern("d-M-uuuu"),
          DateTimeFormatter.ofPattern("d/M/uuuu"),
          DateTimeFormatter.ofPattern("uuuu/M/d"),
          DateTimeFormatter.ofPattern("uuuuMMdd"));

  private Misschien() {}

  static String bedoelt(String naam, Vorm vorm) {
    List<String> paden = new ArrayList<>(vorm.velden().keySet());
    Optional<String> dichtbij = dichtstbij(naam, paden);
    return dichtbij
        .map(ander -> "Misschien bedoelt u \"" + ander + "\"?")
        .orElse(
            "Misschien hoort het op een andere plek. Wel kan hier: " + String.join(", ", paden));
  }

  /**
   * @param codes the values that are possible, as written in a case
   */
  static String bedoelt(String code, Collection<String> codes) {
    return dichtstbij("\"" + code + "\"", codes)
        .map(ander -> "Misschien bedoelt u " + ander + "?")
        .orElse("");
  }

  /** The same for a word on the command line. */
  static String bedoeltWoord(String woord, Collection<String> woorden) {
    return dichtstbij(woord, woorden).map(ander -> "Misschien bedoelt u " + ander + "?").orElse("");
  }

  static String bedoeltDatum(String tekst) {
    for (DateTimeFormatter vorm : ANDERE_DATUMS) {
      try {
        return "Misschien bedoelt u \"" + LocalDate.parse(tekst, vorm) + "\"?";
      } catch (DateTimeParseException e) {
        // Not written like this; the next form is tried.
      }
    }
    return "Misschien heeft die maand minder dagen.";
  }

  static String soort(@Nullable JsonToken token) {
    return switch (token) {
      case START_OBJECT -> "een object";
      case START_ARRAY -> "een lijst";
      case VALUE_STRING -> "tekst";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "een getal";
      case VALUE_TRUE, VALUE_FALSE -> "true of false";
      case VALUE_NULL -> "null";
      case null, default -> "iets anders";
    };
  }

  private static Optional<String> dichtstbij(String naam, Collection<String> namen) {
    String gezocht = naam.toLowerCase(Locale.ROOT);
    if (gezocht.length() > 60) {
      return Optional.empty();
    }
    return namen.stream()
        .filter(ander -> afstand(gezocht, ander.toLowerCase(Locale.ROOT)) <= 1 + ander.length() / 4)
        .min(Comparator.comparingInt(ander -> afstand(gezocht, ander.toLowerCase(Locale.ROOT))));
  }

  /** How many letters must be added, dropped or changed (Levenshtein). */
  private static int afstand(String a, String b) {
    int[] vorige = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      vorige[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] rij = new int[b.length() + 1];
      rij[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int anders = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        rij[j] = Math.min(Math.min(rij[j - 1], vorige[j]) + 1, vorige[j - 1] + anders);
      }
      vorige = rij;
    }
    return vorige[b.length()];
  }
}
