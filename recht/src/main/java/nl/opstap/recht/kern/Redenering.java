package nl.opstap.recht.kern;

/**
 * Makes an enclosure exact. Where a condition leaves several outcomes open, the facts are split in
 * two, each half is looked at by itself, and so on until every part is decided. A part in which
 * nothing new can come out, or in which no completion is left, is not looked at further.
 *
 * <p>This ends, because every set is finite and every split leaves two smaller ones; and it is
 * exact, because a condition is exact once its facts have one value each. With every fact known it
 * costs one evaluation. A hostile case could still make it long, so it stops after {@link #MEESTE}
 * parts and then calls the case open: a refusal that might have been spared, never an answer
 * without ground.
 */
final class Redenering {

  /** Parts that are looked at before the search is given up. */
  static final int MEESTE = 200_000;

  private final Voorwaarde voorwaarde;
  private final int rij;
  private int over = MEESTE;

  private Redenering(Voorwaarde voorwaarde, int rij) {
    this.voorwaarde = voorwaarde;
    this.rij = rij;
  }

  /**
   * The outcomes that completions of the facts really reach. Once two have been found the search
   * stops: the case is open, and a third would not change that.
   */
  static int bereik(Voorwaarde voorwaarde, Feiten feiten, int rij) {
    int omhulsel = voorwaarde.uitkomsten(feiten, rij);
    return Uitkomsten.isBeslist(omhulsel)
        ? omhulsel
        : new Redenering(voorwaarde, rij).zoek(feiten, 0);
  }

  /** Whether some completion reaches one of these outcomes. */
  static boolean kan(Voorwaarde voorwaarde, Feiten feiten, int rij, int doel) {
    return new Redenering(voorwaarde, rij).vind(feiten, doel);
  }

  private boolean vind(Feiten feiten, int doel) {
    int omhulsel = voorwaarde.uitkomsten(feiten, rij);
    if ((omhulsel & doel) == 0 || feiten.isLeeg()) {
      return false;
    }
    if (Uitkomsten.isBeslist(omhulsel) || over-- <= 0) {
      return true;
    }
    Snede snede = voorwaarde.snede(feiten, rij);
    return vind(feiten.zijde(snede, true), doel) || vind(feiten.zijde(snede, false), doel);
  }

  private int zoek(Feiten feiten, int gevonden) {
    int omhulsel = voorwaarde.uitkomsten(feiten, rij);
    if ((omhulsel & ~gevonden) == 0 || feiten.isLeeg()) {
      return gevonden;
    }
    if (Uitkomsten.isBeslist(omhulsel) || over-- <= 0) {
      return gevonden | omhulsel;
    }
    Snede snede = voorwaarde.snede(feiten, rij);
    int nu = zoek(feiten.zijde(snede, true), gevonden);
    return Uitkomsten.isBeslist(nu) ? zoek(feiten.zijde(snede, false), nu) : nu;
  }
}
