package nl.opstap.recht.kern;

import java.util.ArrayList;
import java.util.List;

/**
 * What an open question may be answered with, in what matters of it.
 *
 * @param stappen what becomes known by it
 * @param kans how likely it is among the answers to the question
 */
record Antwoord(List<Stap> stappen, double kans) {

  Antwoord {
    stappen = List.copyOf(stappen);
  }

  /**
   * A fact gets one set of values, or a list a number of members.
   *
   * @param plek the place of the fact; {@link Snede#AANTAL} for the number
   * @param waarde one of its values, or that number
   */
  record Stap(Groep groep, int rij, int plek, long waarde) {

    private Feiten op(Feiten feiten) {
      if (plek == Snede.AANTAL) {
        return feiten.metAantal(groep, (int) waarde);
      }
      boolean isKeuze = groep.feiten().get(plek).isKeuze();
      return feiten.met(groep, rij, plek, waarde, isKeuze ? 0 : waarde);
    }

    private boolean past(Feiten deel) {
      if (plek == Snede.AANTAL) {
        return deel.zeker(groep) <= waarde && waarde <= deel.hoogstens(groep);
      }
      if (rij >= deel.hoogstens(groep)) {
        return true;
      }
      Feit feit = groep.feiten().get(plek);
      long laag = feit.laag(deel, rij);
      return feit.isKeuze()
          ? (laag & waarde) != 0
          : laag <= waarde && waarde <= feit.hoog(deel, rij);
    }
  }

  /** Whether it may be the answer in this part of a case. */
  boolean past(Feiten deel) {
    for (int i = 0; i < stappen.size(); i++) {
      if (!stappen.get(i).past(deel)) {
        return false;
      }
    }
    return true;
  }

  /** The facts once it is given. */
  Feiten op(Feiten feiten) {
    Feiten uit = feiten;
    for (Stap stap : stappen) {
      uit = stap.op(uit);
    }
    return uit;
  }

  /** Both. */
  Antwoord en(Antwoord ander) {
    List<Stap> samen = new ArrayList<>(stappen);
    samen.addAll(ander.stappen);
    return new Antwoord(samen, kans * ander.kans);
  }

  static List<Antwoord> evenWaarschijnlijk(List<Antwoord> alle) {
    return alle.stream().map(a -> new Antwoord(a.stappen(), 1.0 / alle.size())).toList();
  }
}
