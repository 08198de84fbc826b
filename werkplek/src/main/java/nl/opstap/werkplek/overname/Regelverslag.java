package nl.opstap.werkplek.overname;

import java.util.List;
import java.util.regex.Pattern;
import nl.opstap.werkplek.invoer.Vrijetekst;

/**
 * What became of one line of a file. Says nothing of a person but the number that the file has for
 * the dossier. Lines are counted from 1, which is the header.
 */
public sealed interface Regelverslag {

  /** As much of a text of the file as a report shows. */
  int LANGSTE = 60;

  Pattern STUURTEKEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\u2028\u2029]");
  Pattern FORMULE = Pattern.compile("^\\s*[=+@-]");

  /** A new dossier. */
  record Nieuw(long regel, String bronnummer, int gegevens) implements Regelverslag {}

  /** Facts of a dossier that was there are others now. */
  record Gewijzigd(long regel, String bronnummer, int gegevens) implements Regelverslag {}

  /** Everything was known already. */
  record Ongewijzigd(long regel, String bronnummer) implements Regelverslag {}

  /**
   * Nothing of this line was recorded.
   *
   * @param fouten everything that is wrong with it, by column
   */
  record Geweigerd(long regel, String bronnummer, List<String> fouten) implements Regelverslag {}

  /** As a person reads it. */
  default String tekst() {
    return switch (this) {
      case Nieuw(long regel, String nummer, int aantal) ->
          "regel %d, %s: nieuw dossier met %d gegevens".formatted(regel, veilig(nummer), aantal);
      case Gewijzigd(long regel, String nummer, int aantal) ->
          "regel %d, %s: %d gegevens zijn anders".formatted(regel, veilig(nummer), aantal);
      case Ongewijzigd(long regel, String nummer) ->
          "regel %d, %s: ongewijzigd".formatted(regel, veilig(nummer));
      case Geweigerd(long regel, String nummer, List<String> fouten) ->
          "regel %d, %s: NIET overgenomen. %s"
              .formatted(regel, veilig(nummer), String.join(" ", fouten));
    };
  }

  /** A text of a file as a report can hold it: no spreadsheet or screen does what it says. */
  static String veilig(String tekst) {
    String kort = Vrijetekst.begin(tekst, LANGSTE);
    String uit = STUURTEKEN.matcher(kort).replaceAll("?") + (kort.equals(tekst) ? "" : "…");
    return FORMULE.matcher(uit).find() ? "'" + uit : uit;
  }
}
