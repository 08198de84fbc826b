package nl.opstap.werkplek.dossier;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** One spelling for a name and for who searches it: no accents, no capitals. */
public final class Zoekvorm {

  private static final Pattern ACCENT = Pattern.compile("\\p{M}");

  private Zoekvorm() {}

  public static String van(String naam) {
    return ACCENT
        .matcher(Normalizer.normalize(naam, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
