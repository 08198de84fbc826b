package nl.opstap.recht.kern;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/**
 * Searches the completions of an open case. Where a condition leaves several outcomes open, the
 * facts are split in two, each half is looked at by itself, and so on until every part is decided.
 * A part in which nothing new can come out, or in which no completion is left, is not looked at
 * further.
 *
 * <p>This ends, because every set is finite and every split leaves two smaller ones; and it is
 * exact, because a condition is exact once its facts have one value each. With every fact known it
 * costs one evaluation, and an open case usually shows both outcomes in a few dozen. When it does
 * not, completions are tried that lie far apart, and only then everything is searched.
 *
 * <p>A hostile case could still make that long, so a search stops after {@link #MEESTE} parts and
 * then calls the case open: a refusal that might have been spared, never an answer without ground.
 */
final class Zoektocht {

  /** Parts that are looked at before the search is given up. */
  static final int MEESTE = 200_000;

  /**
   * Parts that are looked at for a remark about a rule: of each rule there are hundreds to check.
   */
  private static final int VOOR_ANALYSE = 20_000;

  private static final int KORT = 1_000;

  /** Members of lists, together, in a case of ordinary size. */
  static final int GEWOON = 10;

  /** Parts that are looked at before completions far apart are tried. */
  private static final int EERST = 120;

  /** So many times as many parts the next time. */
  private static final int MEER = 3;

  /** Completions far apart that are tried; with lists of thirty one takes a thousand steps. */
  private static final int DUIKEN = 60;

  private static final int MINSTE_DUIKEN = 2;

  private final Voorwaarde voorwaarde;
  private final int rij;
  private int over;

  /** Whether a day was supposed, so that splitting facts is another way. */
  private boolean heeftOndersteld;

  private Zoektocht(Voorwaarde voorwaarde, int rij, int over) {
    this.voorwaarde = voorwaarde;
    this.rij = rij;
    this.over = over;
  }

  /**
   * Searches the completions: with days supposed, and where that does not end soon by facts alone,
   * in ever more parts. Which of the two is short differs from case to case.
   *
   * @param gevonden outcomes that are known to be reached
   */
  static int alles(Voorwaarde voorwaarde, Feiten feiten, int rij, int gevonden) {
    // Fewer parts in a case with long lists, where each costs more.
    int meeste = MEESTE / (maal(feiten) * maal(feiten));
    Zoektocht eerst = new Zoektocht(voorwaarde, rij, EERST);
    int eersteUit = eerst.zoek(voorwaarde, feiten.onderstellend(), gevonden);
    if (eerst.over >= 0) {
      return eersteUit;
    }
    int omhulsel = voorwaarde.uitkomsten(feiten, rij);
    int bereikt = gevonden | eerst.duik(feiten, omhulsel & ~gevonden);
    if (!Uitkomsten.isBeslist(bereikt)) {
      return bereikt;
    }
    OptionalInt uit = OptionalInt.empty();
    for (int delen = EERST * MEER; delen < meeste && uit.isEmpty(); delen *= MEER) {
      uit = zoek(voorwaarde, feiten, rij, bereikt, delen);
    }
    return uit.isPresent()
        ? uit.getAsInt()
        : zoek(voorwaarde, feiten, rij, bereikt, meeste).orElse(omhulsel);
  }

  /** Empty when it was given up after so many parts. */
  private static OptionalInt zoek(
      Voorwaarde voorwaarde, Feiten feiten, int rij, int gevonden, int delen) {
    Zoektocht ondersteld = new Zoektocht(voorwaarde, rij, delen);
    int uit = ondersteld.zoek(voorwaarde, feiten.onderstellend(), gevonden);
    if (ondersteld.over >= 0) {
      return OptionalInt.of(uit);
    }
    if (!ondersteld.heeftOndersteld) {
      return OptionalInt.empty();
    }
    Zoektocht metFeiten = new Zoektocht(voorwaarde, rij, delen);
    uit = metFeiten.zoek(voorwaarde, feiten, gevonden);
    return metFeiten.over >= 0 ? OptionalInt.of(uit) : OptionalInt.empty();
  }

  /** The same, given up after so few parts that it is never long. */
  static int kort(Voorwaarde voorwaarde, Feiten feiten, int rij) {
    return new Zoektocht(voorwaarde, rij, KORT).zoek(voorwaarde, feiten.onderstellend(), 0);
  }

  /**
   * Whether some completion reaches one of these outcomes, or the search was given up: for remarks
   * about rules, where nothing found is nothing remarkable.
   */
  static boolean kan(Voorwaarde voorwaarde, Feiten feiten, int rij, int doel) {
    Zoektocht eerst = new Zoektocht(voorwaarde, rij, EERST);
    boolean gevonden = eerst.vind(voorwaarde, feiten.onderstellend(), doel);
    if (eerst.over >= 0) {
      return gevonden;
    }
    return (eerst.duik(feiten, doel) & doel) != 0
        || new Zoektocht(voorwaarde, rij, VOOR_ANALYSE)
            .vind(voorwaarde, feiten.onderstellend(), doel);
  }

  /** How many times a case is as large as an ordinary one. */
  private static int maal(Feiten feiten) {
    return Math.max(1, feiten.omvang() / GEWOON);
  }

  private int zoek(Voorwaarde voorwaarde, Feiten feiten, int gevonden) {
    Rest rest = Rest.van(voorwaarde, feiten, rij);
    int omhulsel = rest.omhulsel();
    if ((omhulsel & ~gevonden) == 0 || feiten.isLeeg()) {
      return gevonden;
    }
    Optional<Snede> snede = snede(rest, feiten);
    if (snede.isEmpty() || --over < 0) {
      return gevonden | omhulsel;
    }
    int nu = zoek(rest.voorwaarde(), feiten.zijde(snede.get(), true), gevonden);
    return Uitkomsten.isBeslist(nu)
        ? zoek(rest.voorwaarde(), feiten.zijde(snede.get(), false), nu)
        : nu;
  }

  /** Empty when what is left is decided, and by facts instead of by what is supposed of them. */
  private Optional<Snede> snede(Rest rest, Feiten feiten) {
    if (Uitkomsten.isBeslist(rest.omhulsel())) {
      return feiten
          .onderstellingen()
          .onzeker(feiten)
          .map(onderstelling -> onderstelling.snede(feiten));
    }
    Snede snede = rest.voorwaarde().snede(feiten, rij);
    heeftOndersteld |= snede instanceof Snede.VanDag;
    return Optional.of(snede);
  }

  private boolean vind(Voorwaarde voorwaarde, Feiten feiten, int doel) {
    Rest rest = Rest.van(voorwaarde, feiten, rij);
    int omhulsel = rest.omhulsel();
    if ((omhulsel & doel) == 0 || feiten.isLeeg()) {
      return false;
    }
    Optional<Snede> snede = snede(rest, feiten);
    return snede.isEmpty()
        || --over < 0
        || vind(rest.voorwaarde(), feiten.zijde(snede.get(), true), doel)
        || vind(rest.voorwaarde(), feiten.zijde(snede.get(), false), doel);
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
    int duiken = Math.max(MINSTE_DUIKEN, DUIKEN / maal(feiten));
    for (int i = 0; i < duiken && (doel & ~gevonden) != 0; i++) {
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
