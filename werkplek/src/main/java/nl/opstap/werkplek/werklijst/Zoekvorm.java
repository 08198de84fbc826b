package nl.opstap.werkplek.werklijst;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** One spelling for a name and for who searches it: words without accents or capitals. */
public final class Zoekvorm {

  private static final Pattern ACCENT = Pattern.compile("\\p{M}");

  /** Letters that are not a plain letter with an accent, and how people type them. */
  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("ı", "i"),
          Map.entry("ł", "l"),
          Map.entry("ø", "o"),
          Map.entry("đ", "d"),
          Map.entry("ð", "d"),
          Map.entry("ħ", "h"),
          Map.entry("ŧ", "t"),
          Map.entry("ß", "ss"),
          Map.entry("æ", "ae"),
          Map.entry("œ", "oe"),
          Map.entry("þ", "th"),
          Map.entry("ĳ", "ij"));

  private static final Pattern LETTER = Pattern.compile(String.join("|", LETTERS.keySet()));

  private static final Pattern GEEN_WOORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** No name has more words than anybody searches by. */
  private static final int MEESTE = 12;

  private Zoekvorm() {}

  /** The words of a name, each once: {@code el}, {@code amrani}, {@code samira}. */
  public static List<String> woorden(String naam) {
    String vorm =
        ACCENT
            .matcher(Normalizer.normalize(naam, Normalizer.Form.NFD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    return GEEN_WOORD
        .splitAsStream(LETTER.matcher(vorm).replaceAll(teken -> LETTERS.get(teken.group())))
        .filter(woord -> !woord.isEmpty())
        .distinct()
        .limit(MEESTE)
        .toList();
  }
}
