package nl.opstap.recht.kern.dmn;

import java.util.ArrayList;
import java.util.List;
import nl.opstap.recht.kern.dmn.DmnFout.Plek;

/** Texts as FEEL, the language of the cells of a DMN table, writes them: {@code "a", "b"}. */
final class Feeltekst {

  private final String bron;
  private final Plek plek;
  private int hier;

  private Feeltekst(String bron, Plek plek) {
    this.bron = bron;
    this.plek = plek;
  }

  /** One or more texts with commas between them. */
  static List<String> lees(String bron, Plek plek) throws DmnFout {
    Feeltekst lezer = new Feeltekst(bron, plek);
    List<String> uit = new ArrayList<>();
    do {
      uit.add(lezer.tekst());
    } while (lezer.komma());
    return uit;
  }

  /** A text between quotes. What XML cannot hold, or would change, is written as an escape. */
  static String schrijf(String tekst) {
    StringBuilder uit = new StringBuilder("\"");
    tekst
        .codePoints()
        .forEach(teken -> {
          if (teken == '"' || teken == '\\') {
            uit.append('\\').appendCodePoint(teken);
          } else if (Xmltekst.mag(teken) && teken >= ' ') {
            uit.appendCodePoint(teken);
          } else {
            uit.append("\\u%04X".formatted(teken));
          }
        });
    return uit.append('"').toString();
  }

  private String tekst() throws DmnFout {
    slaWitOver();
    if (hier >= bron.length() || bron.charAt(hier) != '"') {
      throw onbegrepen();
    }
    StringBuilder uit = new StringBuilder();
    for (hier++; hier < bron.length() && bron.charAt(hier) != '"'; hier++) {
      char teken = bron.charAt(hier);
      if (teken == '\\') {
        ontsnapt(uit);
      } else {
        uit.append(teken);
      }
    }
    if (hier == bron.length()) {
      throw plek.fout(
          "de tekst %s houdt niet op. Misschien mist er een aanhalingsteken."
              .formatted(DmnFout.citaat(bron)));
    }
    hier++;
    return uit.toString();
  }

  private void ontsnapt(StringBuilder uit) throws DmnFout {
    hier++;
    char teken = hier < bron.length() ? bron.charAt(hier) : ' ';
    switch (teken) {
      case '"', '\\', '\'' -> uit.append(teken);
      case 'n' -> uit.append('\n');
      case 'r' -> uit.append('\r');
      case 't' -> uit.append('\t');
      case 'u' -> uit.append((char) hexadecimaal(4));
      case 'U' -> uit.appendCodePoint(hexadecimaal(6));
      default ->
          throw plek.fout(
              "in de tekst %s staat een losse \\. Misschien bedoelt u \\\\."
                  .formatted(DmnFout.citaat(bron)));
    }
  }

  private int hexadecimaal(int cijfers) throws DmnFout {
    int code = 0;
    for (int i = 0; i < cijfers; i++) {
      hier++;
      int cijfer = hier < bron.length() ? Character.digit(bron.charAt(hier), 16) : -1;
      if (cijfer < 0) {
        throw onbegrepen();
      }
      code = code * 16 + cijfer;
    }
    if (!Character.isValidCodePoint(code)) {
      throw onbegrepen();
    }
    return code;
  }

  private boolean komma() throws DmnFout {
    slaWitOver();
    if (hier == bron.length()) {
      return false;
    }
    if (bron.charAt(hier) != ',') {
      throw onbegrepen();
    }
    hier++;
    return true;
  }

  private void slaWitOver() {
    while (hier < bron.length() && Character.isWhitespace(bron.charAt(hier))) {
      hier++;
    }
  }

  private DmnFout onbegrepen() {
    String misschien =
        bron.indexOf('"') < 0
            ? "Misschien moeten er aanhalingstekens om: " + schrijf(kort(bron)) + "."
            : "Misschien bedoelt u een rij teksten, zoals \"a\", \"b\".";
    return plek.fout(
        "%s is geen tekst tussen aanhalingstekens. %s".formatted(DmnFout.citaat(bron), misschien));
  }

  private static String kort(String tekst) {
    return tekst.length() > 60 ? "..." : tekst;
  }
}
