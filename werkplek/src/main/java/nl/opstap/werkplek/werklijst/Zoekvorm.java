package nl.opstap.werkplek.werklijst;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** One spelling for a name and for who searches it: words without accents or capitals. */
public final class Zoekvorm {

  private static final Pattern ACCENT = Pattern.compile("\\p{M}");

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
        .splitAsStream(vorm)
        .filter(woord -> !woord.isEmpty())
        .distinct()
        .limit(MEESTE)
        .toList();
  }
}
