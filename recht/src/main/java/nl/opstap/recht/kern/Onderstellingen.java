package nl.opstap.recht.kern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is supposed beside the facts while an answer is searched for: of each day once.
 *
 * @param mogelijk whether anything may be supposed; outside a search it may not
 */
record Onderstellingen(boolean mogelijk, List<Onderstelling> alle) {

  static final Onderstellingen NIET_MOGELIJK = new Onderstellingen(false, List.of());
  static final Onderstellingen NOG_GEEN = new Onderstellingen(true, List.of());

  Onderstellingen {
    alle = List.copyOf(alle);
  }

  /** These, and that a day lies on one side. */
  Onderstellingen en(Snede.VanDag snede, boolean ervoor) {
    List<Onderstelling> samen = new ArrayList<>();
    Onderstelling deze = Onderstelling.van(snede, ervoor);
    for (Onderstelling al : alle) {
      if (al.gaatOver(snede.dag(), snede.rij())) {
        deze = deze.en(al);
      } else {
        samen.add(al);
      }
    }
    samen.add(deze);
    return new Onderstellingen(mogelijk, samen);
  }

  /** What they leave of the range of a day. */
  long beperk(Onderbreking dag, int rij, long bereik) {
    for (int i = 0; i < alle.size(); i++) {
      if (alle.get(i).gaatOver(dag, rij)) {
        return alle.get(i).beperk(bereik);
      }
    }
    return bereik;
  }

  /** Whether the facts contradict one of them. */
  boolean zijnWeerlegd(Feiten feiten) {
    for (int i = 0; i < alle.size(); i++) {
      if (alle.get(i).volgens(feiten) == Uitkomsten.NEE) {
        return true;
      }
    }
    return false;
  }

  /** The first that the facts do not imply. */
  Optional<Onderstelling> onzeker(Feiten feiten) {
    for (int i = 0; i < alle.size(); i++) {
      if (alle.get(i).volgens(feiten) != Uitkomsten.JA) {
        return Optional.of(alle.get(i));
      }
    }
    return Optional.empty();
  }
}
