package nl.opstap.recht.kern.dmn;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.opstap.recht.kern.Beslistabel.Cel;
import nl.opstap.recht.kern.Beslistabel.Soort;
import nl.opstap.recht.kern.GetalFeit;
import nl.opstap.recht.kern.dmn.DmnFout.Plek;

/**
 * The tests in the cells of a DMN table: the part of FEEL that a {@link Cel} can hold.
 *
 * <p>A number is kept in hundredths, so "more than 4" is "from 4.01".
 */
final class DmnCel {

  private static final String EEN_GETAL = "(-?(?:\\d+(?:\\.\\d+)?|\\.\\d+))";
  private static final Pattern GETAL = Pattern.compile(EEN_GETAL);
  private static final Pattern VERGELIJKING = Pattern.compile("(<=|<|>=|>)\\s*" + EEN_GETAL);
  private static final Pattern INTERVAL =
      Pattern.compile(
          "([\\[\\](])\\s*" + EEN_GETAL + "\\s*\\.\\.\\s*" + EEN_GETAL + "\\s*([\\])\\[])");
  private static final Pattern NIET = Pattern.compile("not\\s*\\((.*)\\)", Pattern.DOTALL);
  private static final BigDecimal TE_GROOT = BigDecimal.TEN.pow(12);

  /** No number test is longer; a longer one is not worth the work of reading it. */
  private static final int LANGSTE_GETALTEST = 60;

  private DmnCel() {}

  static Cel lees(String tekst, Soort soort, Plek plek) throws DmnFout {
    String test = tekst.strip();
    if (test.isEmpty() || test.equals("-")) {
      return new Cel.Alles();
    }
    return switch (soort) {
      case TEKST -> woorden(test, plek);
      case GETAL -> getal(test, plek);
      case JA_NEE -> jaNee(test, plek);
    };
  }

  private static Cel woorden(String test, Plek plek) throws DmnFout {
    Matcher niet = NIET.matcher(test);
    return niet.matches()
        ? new Cel.Niet(Feeltekst.lees(niet.group(1), plek))
        : new Cel.EenVan(Feeltekst.lees(test, plek));
  }

  private static Cel jaNee(String test, Plek plek) throws DmnFout {
    return switch (test) {
      case "true" -> new Cel.Zo(true);
      case "false" -> new Cel.Zo(false);
      default ->
          throw plek.fout(
              "%s is geen ja of nee. Misschien bedoelt u true, false, of - voor allebei."
                  .formatted(DmnFout.citaat(test)));
    };
  }

  private static Cel getal(String test, Plek plek) throws DmnFout {
    Matcher los = GETAL.matcher(test);
    Matcher vergelijking = VERGELIJKING.matcher(test);
    Matcher interval = INTERVAL.matcher(test);
    if (test.length() > LANGSTE_GETALTEST) {
      throw onbegrepen(test, plek);
    }
    if (los.matches()) {
      long waarde = honderdsten(los.group(1), plek);
      return new Cel.Bereik(waarde, waarde);
    }
    if (vergelijking.matches()) {
      return vergelijking(vergelijking.group(1), honderdsten(vergelijking.group(2), plek));
    }
    if (interval.matches()) {
      long van = honderdsten(interval.group(2), plek) + (interval.group(1).equals("[") ? 0 : 1);
      long tot = honderdsten(interval.group(3), plek) - (interval.group(4).equals("]") ? 0 : 1);
      if (van > tot) {
        throw plek.fout(
            "%s laat geen enkel getal over. Misschien staan de grenzen verkeerd om."
                .formatted(DmnFout.citaat(test)));
      }
      return new Cel.Bereik(van, tot);
    }
    throw onbegrepen(test, plek);
  }

  private static Cel vergelijking(String teken, long waarde) {
    return switch (teken) {
      case "<" -> new Cel.Bereik(Long.MIN_VALUE, waarde - 1);
      case "<=" -> new Cel.Bereik(Long.MIN_VALUE, waarde);
      case ">" -> new Cel.Bereik(waarde + 1, Long.MAX_VALUE);
      default -> new Cel.Bereik(waarde, Long.MAX_VALUE);
    };
  }

  private static DmnFout onbegrepen(String test, Plek plek) {
    String misschien =
        test.matches("-?\\d+,\\d+")
            ? "Misschien bedoelt u " + test.replace(',', '.') + ", met een punt."
            : test.indexOf(',') >= 0
                ? "Misschien helpt een eigen rij voor elk van de delen."
                : "Misschien bedoelt u zoiets als 4, < 4, >= 4 of [4..8].";
    return plek.fout(
        "%s is geen test van een getal die hier kan. %s"
            .formatted(DmnFout.citaat(test), misschien));
  }

  private static long honderdsten(String tekst, Plek plek) throws DmnFout {
    BigDecimal getal = new BigDecimal(tekst);
    if (getal.abs().compareTo(TE_GROOT) >= 0) {
      throw plek.fout("het getal %s is te groot.".formatted(DmnFout.citaat(tekst)));
    }
    if (getal.stripTrailingZeros().scale() > GetalFeit.SCHAAL) {
      throw plek.fout(
          "het getal %s heeft meer dan twee cijfers achter de punt. Misschien kunt u het afronden."
              .formatted(DmnFout.citaat(tekst)));
    }
    return GetalFeit.honderdsten(getal);
  }

  /** A cell as people read it in a table; empty when every value fits. */
  static String toon(Cel cel) {
    return switch (cel) {
      case Cel.Alles() -> "";
      case Cel.Zo(boolean waarde) -> waarde ? "ja" : "nee";
      case Cel.EenVan(List<String> waarden) -> String.join(", ", waarden);
      case Cel.Niet(List<String> waarden) -> "niet " + String.join(", ", waarden);
      case Cel.Bereik bereik -> schrijf(bereik);
    };
  }

  /**
   * A cell in FEEL.
   *
   * @throws IllegalArgumentException for a cell that fits nothing: FEEL has no word for it
   */
  static String schrijf(Cel cel) {
    return switch (cel) {
      case Cel.Alles() -> "-";
      case Cel.Zo(boolean waarde) -> Boolean.toString(waarde);
      case Cel.EenVan(List<String> waarden) -> woorden(waarden);
      case Cel.Niet(List<String> waarden) -> "not(" + woorden(waarden) + ")";
      case Cel.Bereik(long van, long totEnMet) -> bereik(van, totEnMet);
    };
  }

  private static String woorden(List<String> waarden) {
    if (waarden.isEmpty()) {
      throw new IllegalArgumentException("Een cel noemt geen enkele waarde.");
    }
    return waarden.stream().map(Feeltekst::schrijf).collect(Collectors.joining(", "));
  }

  private static String bereik(long van, long totEnMet) {
    if (van > totEnMet) {
      throw new IllegalArgumentException("Een cel laat geen enkel getal over.");
    }
    boolean naVan = Math.floorMod(van, 100L) == 1;
    boolean voorTot = Math.floorMod(totEnMet, 100L) == 99;
    String laag = getal(naVan ? van - 1 : van);
    String hoog = getal(voorTot ? totEnMet + 1 : totEnMet);
    if (van == Long.MIN_VALUE) {
      return totEnMet == Long.MAX_VALUE ? "-" : (voorTot ? "< " : "<= ") + hoog;
    }
    if (totEnMet == Long.MAX_VALUE) {
      return (naVan ? "> " : ">= ") + laag;
    }
    return van == totEnMet
        ? getal(van)
        : (naVan ? "(" : "[") + laag + ".." + hoog + (voorTot ? ")" : "]");
  }

  private static String getal(long honderdsten) {
    return BigDecimal.valueOf(honderdsten, GetalFeit.SCHAAL).stripTrailingZeros().toPlainString();
  }
}
