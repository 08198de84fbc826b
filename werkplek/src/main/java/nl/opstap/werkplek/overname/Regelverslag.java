package nl.opstap.werkplek.overname;

import java.util.List;

/**
 * What became of one line of a file. Says nothing of a person but the number that the file has for
 * the dossier. Lines are counted from 1, which is the header.
 */
public sealed interface Regelverslag {

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
          "regel %d, %s: nieuw dossier met %d gegevens".formatted(regel, nummer, aantal);
      case Gewijzigd(long regel, String nummer, int aantal) ->
          "regel %d, %s: %d gegevens zijn anders".formatted(regel, nummer, aantal);
      case Ongewijzigd(long regel, String nummer) ->
          "regel %d, %s: ongewijzigd".formatted(regel, nummer);
      case Geweigerd(long regel, String nummer, List<String> fouten) ->
          "regel %d, %s: NIET overgenomen. %s".formatted(regel, nummer, String.join(" ", fouten));
    };
  }
}
