package nl.opstap.recht.kern;

/**
 * What is supposed of a day that follows from the facts, while an answer is searched for: as if it
 * were a fact itself. Where several parts of a condition rest on such a day that soon decides them;
 * splitting the facts behind it, of which two often have to be compared, takes as many parts as
 * there are days.
 *
 * @param groep the list whose members it is found of
 * @param rij the member
 * @param vroegst the day is not before this one
 * @param laatst and not after this one
 */
record Onderstelling(Onderbreking dag, Groep groep, int rij, long vroegst, long laatst) {

  static Onderstelling van(Snede.VanDag snede, boolean ervoor) {
    return new Onderstelling(
        snede.dag(),
        snede.groep(),
        snede.rij(),
        ervoor ? Datum.LANG_GELEDEN : snede.grens(),
        ervoor ? snede.grens() - 1 : DatumFeit.NOOIT_DAG);
  }

  boolean gaatOver(Onderbreking dag, int rij) {
    return this.rij == rij && this.dag.equals(dag);
  }

  /** Both of the same day. */
  Onderstelling en(Onderstelling ander) {
    return new Onderstelling(
        dag, groep, rij, Math.max(vroegst, ander.vroegst), Math.min(laatst, ander.laatst));
  }

  /** What it leaves of a range; all of it when that would be nothing, for then it is false. */
  long beperk(long bereik) {
    long van = Math.max(Datum.vroegst(bereik), vroegst);
    long tot = Math.min(Datum.laatst(bereik), laatst);
    return van <= tot ? Datum.bereik(van, tot) : bereik;
  }

  /** Whether the facts imply it (yes), contradict it (no), or neither. */
  int volgens(Feiten feiten) {
    if (rij >= feiten.hoogstens(groep)) {
      return Uitkomsten.JA;
    }
    long bereik = dag.volgensFeiten(feiten, rij);
    if (Datum.laatst(bereik) < vroegst || Datum.vroegst(bereik) > laatst) {
      return Uitkomsten.NEE;
    }
    return Datum.vroegst(bereik) >= vroegst && Datum.laatst(bereik) <= laatst
        ? Uitkomsten.JA
        : Uitkomsten.NEE_OF_JA;
  }

  /** Splits the facts behind it, where they neither imply nor contradict it. */
  Snede snede(Feiten feiten) {
    boolean teVroeg = Datum.vroegst(dag.volgensFeiten(feiten, rij)) < vroegst;
    return dag.snedeVanFeiten(feiten, rij, teVroeg ? vroegst : laatst + 1);
  }
}
