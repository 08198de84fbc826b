package nl.opstap.werkplek.logboek;

import java.util.ArrayList;
import java.util.List;
import nl.opstap.werkplek.database.Sleutel;
import org.jspecify.annotations.Nullable;

/**
 * The chain of the log of one municipality. Each line holds a seal over its number, what is in it
 * and the seal of the line before; beside the lines stands a seal over how many there are and which
 * one is the last. Only who has the key can make a seal, and the key is not in the database.
 */
final class Keten {

  /** What the first line has before it. */
  static final String BEGIN = "0".repeat(64);

  /** No seal: for a chain that was found broken, which nothing makes whole again. */
  static final String GEBROKEN = "";

  private final Sleutel sleutel;

  Keten(Sleutel sleutel) {
    this.sleutel = sleutel;
  }

  /**
   * How far a chain has come.
   *
   * @param aantal the number of the last line
   * @param kop the seal of the last line
   */
  record Stand(int gemeente, long aantal, String kop) {
    static Stand begin(int gemeente) {
      return new Stand(gemeente, 0, BEGIN);
    }
  }

  /**
   * The seal of the line that comes after this one.
   *
   * @param inhoud what is in it, as the database has it: also what this program never writes
   */
  String volgende(Stand vorige, List<? extends @Nullable Object> inhoud) {
    List<@Nullable Object> delen = new ArrayList<>();
    delen.addAll(List.of(vorige.gemeente(), vorige.aantal() + 1, vorige.kop()));
    delen.addAll(inhoud);
    return sleutel.zegel("logregel", delen);
  }

  /** The seal over the end. */
  String slot(Stand stand) {
    return sleutel.zegel("logketen", List.of(stand.gemeente(), stand.aantal(), stand.kop()));
  }
}
