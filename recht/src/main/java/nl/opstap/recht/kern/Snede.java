package nl.opstap.recht.kern;

/** A way to split what is possible in two. */
sealed interface Snede {

  /**
   * Below and from a value for a range, inside and outside a bit set for a choice, fewer and at
   * least so many members for a list.
   *
   * @param groep the group
   * @param rij the member, when the group is a list and a fact is split
   * @param plek the place of the fact; {@link #AANTAL} to split the number of members
   * @param grens the value, bits or number to split at
   */
  record VanFeit(Groep groep, int rij, int plek, long grens) implements Snede {}

  /**
   * Before and from a day, of what follows from the facts: it is supposed, while an answer is
   * searched for.
   *
   * @param groep the list whose members it is found of
   * @param rij the member
   */
  record VanDag(Onderbreking dag, Groep groep, int rij, long grens) implements Snede {}

  int AANTAL = -1;

  /** Splits the number of members of a list: those that are there for certain, or more. */
  static Snede vanAantal(Groep groep, long zeker) {
    return new VanFeit(groep, 0, AANTAL, zeker + 1);
  }

  /** The split of a fact; facts beside which nothing can be supposed have no other. */
  static VanFeit vanFeit(Snede snede) {
    return switch (snede) {
      case VanFeit deze -> deze;
      case VanDag _ -> throw new IllegalStateException("Hier wordt niets ondersteld.");
    };
  }

  /** Splits a range so that both sides have something, at the value wanted or as near as can be. */
  static Snede bij(Feit feit, Feiten feiten, int rij, long grens) {
    long laag = feit.laag(feiten, rij);
    long hoog = feit.hoog(feiten, rij);
    return new VanFeit(feit.groep(), rij, feit.plek(), Math.clamp(grens, laag + 1, hoog));
  }
}
