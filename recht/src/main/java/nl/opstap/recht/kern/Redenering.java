package nl.opstap.recht.kern;

import java.util.SplittableRandom;

/**
 * Makes an enclosure exact. Where a condition leaves several outcomes open, the facts are split in
 * two, each half is looked at by itself, and so on until every part is decided. A part in which
 * nothing new can come out, or in which no completion is left, is not looked at further.
 *
 * <p>This ends, because every set is finite and every split leaves two smaller ones; and it is
 * exact, because a condition is exact once its facts have one value each. With every fact known it
 * costs one evaluation, and an open case usually shows both outcomes in a few dozen. When it does
 * not, completions are tried that lie far apart, and only then everything is searched.
 *
 * <p>A hostile case could still make that long, so it stops after {@link #MEESTE} parts and then
 * calls the case open: a refusal that might have been spared, never an answer without ground.
 */
final class Redenering {

  /** Parts that are looked at before the search is given up. */
  static final int MEESTE = 200_000;

  /** Members of lists, together, in a case of ordinary size. */
  static final int GEWOON = 10;

  /** Parts that are looked at before completions far apart are tried. */
  private static final int EERST = 300;

  private static final int DUIKEN = 60;

  private final Voorwaarde voorwaarde;
  private final int rij;
  private int over;

  private Redenering(Voorwaarde voorwaarde, int rij, int over) {
    this.voorwaarde = voorwaarde;
    this.rij = rij;
    this.over = over;
  }

  /**
   * The outcomes that completions of the facts really reach. Once two have been found the search
   * stops: the case is open, and a third would not change that.
   */
  static int bereik(Voorwaarde voorwaarde, Feiten feiten, int rij) {
    int omhulsel = voorwaarde.uitkomsten(feiten, rij);
    if (Uitkomsten.isBeslist(omhulsel)) {
      return omhulsel;
    }
    Redenering eerst = new Redenering(voorwaarde, rij, EERST);
    int gevonden = eerst.zoek(feiten, 0);
    if (eerst.over >= 0) {
      return gevonden;
    }
    gevonden = eerst.duik(feiten, omhulsel);
    return Uitkomsten.isBeslist(gevonden)
        ? new Redenering(voorwaarde, rij, meeste(feiten)).zoek(feiten, gevonden)
        : gevonden;
  }

  /** Whether some completion reaches one of these outcomes. */
  static boolean kan(Voorwaarde voorwaarde, Feiten feiten, int rij, int doel) {
    Redenering eerst = new Redenering(voorwaarde, rij, EERST);
    boolean gevonden = eerst.vind(feiten, doel);
    if (eerst.over >= 0) {
      return gevonden;
    }
    return (eerst.duik(feiten, doel) & doel) != 0
        || new Redenering(voorwaarde, rij, meeste(feiten)).vind(feiten, doel);
  }

  /** Fewer parts in a case with long lists, where each costs more. */
  private static int meeste(Feiten feiten) {
    int maal = Math.max(1, feiten.omvang() / GEWOON);
    return MEESTE / (maal * maal);
  }

  private int zoek(Feiten feiten, int gevonden) {
    int omhulsel = voorwaarde.uitkomsten(feiten, rij);
    if ((omhulsel & ~gevonden) == 0 || feiten.isLeeg()) {
      return gevonden;
    }
    if (Uitkomsten.isBeslist(omhulsel) || --over < 0) {
      return gevonden | omhulsel;
    }
    Snede snede = voorwaarde.snede(feiten, rij);
    int nu = zoek(feiten.zijde(snede, true), gevonden);
    return Uitkomsten.isBeslist(nu) ? zoek(feiten.zijde(snede, false), nu) : nu;
  }

  private boolean vind(Feiten feiten, int doel) {
    int omhulsel = voorwaarde.uitkomsten(feiten, rij);
    if ((omhulsel & doel) == 0 || feiten.isLeeg()) {
      return false;
    }
    if (Uitkomsten.isBeslist(omhulsel) || --over < 0) {
      return true;
    }
    Snede snede = voorwaarde.snede(feiten, rij);
    return vind(feiten.zijde(snede, true), doel) || vind(feiten.zijde(snede, false), doel);
  }

  /**
   * Follows splits down to a decided part, many times: into the half that already has a wanted
   * outcome, away from a half that can only have others, else into a random one. The same every
   * time, and quick to meet outcomes that are common among the completions.
   *
   * @param doel outcomes worth having
   */
  private int duik(Feiten feiten, int doel) {
    SplittableRandom toeval = new SplittableRandom(9);
    int gevonden = 0;
    for (int i = 0; i < DUIKEN && (doel & ~gevonden) != 0; i++) {
      int gezocht = doel & ~gevonden;
      Feiten deel = feiten;
      int omhulsel = voorwaarde.uitkomsten(deel, rij);
      while (!Uitkomsten.isBeslist(omhulsel)) {
        Snede snede = voorwaarde.snede(deel, rij);
        boolean kant = toeval.nextBoolean();
        Feiten een = deel.zijde(snede, kant);
        int uitEen = voorwaarde.uitkomsten(een, rij);
        Feiten ander = deel.zijde(snede, !kant);
        int uitAnder = voorwaarde.uitkomsten(ander, rij);
        boolean anderBeter = (uitEen & gezocht) == 0 || een.isLeeg() || (uitAnder & ~gezocht) == 0;
        boolean neemAnder = anderBeter && (uitAnder & gezocht) != 0 && !ander.isLeeg();
        deel = neemAnder ? ander : een;
        omhulsel = neemAnder ? uitAnder : uitEen;
      }
      gevonden |= deel.isLeeg() ? 0 : omhulsel;
    }
    return gevonden;
  }
}
