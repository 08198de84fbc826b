package nl.opstap.recht.kern;

/**
 * A way to split what is possible in two: below and from a value for a range, inside and outside a
 * bit set for a choice, fewer and at least so many members for a list.
 *
 * @param groep the group
 * @param rij the member, when the group is a list and a fact is split
 * @param plek the place of the fact; {@link #AANTAL} to split the number of members
 * @param grens the value, bits or number to split at
 */
record Snede(Groep groep, int rij, int plek, long grens) {

  static final int AANTAL = -1;

  /** Splits a range so that both sides have something, at the value wanted or as near as can be. */
  static Snede bij(Feit feit, Feiten feiten, int rij, long grens) {
    long laag = feit.laag(feiten, rij);
    long hoog = feit.hoog(feiten, rij);
    return new Snede(feit.groep(), rij, feit.plek(), Math.clamp(grens, laag + 1, hoog));
  }
}
