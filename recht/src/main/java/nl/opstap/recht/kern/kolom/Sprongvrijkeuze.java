package nl.opstap.recht.kern.kolom;

import java.util.ArrayList;
import java.util.List;
import nl.opstap.recht.kern.Voorwaarde;

/** A test of a choice by comparing its place, instead of by looking up a bit. */
sealed interface Sprongvrijkeuze {

  /** One value. */
  record Een(int waarde) implements Sprongvrijkeuze {}

  /** The first values, up to this one. */
  record TotEnMet(int laatste) implements Sprongvrijkeuze {}

  /** The last values, from this one on. */
  record Vanaf(int eerste) implements Sprongvrijkeuze {}

  /** The tests of which one must hold. */
  static List<Sprongvrijkeuze> van(Voorwaarde.Is<?> is) {
    int laatste = is.feit().keuzen().size() - 1;
    long bits = is.bits() & -1L >>> (63 - laatste);
    int vooraan = Long.numberOfTrailingZeros(~bits);
    if (vooraan > laatste) {
      return List.of(new Vanaf(0));
    }
    List<Sprongvrijkeuze> uit = new ArrayList<>();
    if (vooraan > 1) {
      uit.add(new TotEnMet(vooraan - 1));
      bits &= -1L << vooraan;
    }
    int achteraan = laatste;
    while ((bits >> achteraan & 1) == 1) {
      achteraan--;
    }
    if (achteraan < laatste - 1) {
      uit.add(new Vanaf(achteraan + 1));
      bits &= (1L << (achteraan + 1)) - 1;
    }
    for (long over = bits; over != 0; over &= over - 1) {
      uit.add(new Een(Long.numberOfTrailingZeros(over)));
    }
    return uit;
  }
}
