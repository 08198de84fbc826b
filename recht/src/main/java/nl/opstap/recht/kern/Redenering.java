package nl.opstap.recht.kern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;

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
 * <p>A hostile case could still make that long, so each search, of a whole or of one of its parts,
 * stops after {@link #MEESTE} parts and then calls the case open: a refusal that might have been
 * spared, never an answer without ground.
 */
final class Redenering {

  /** Parts that are looked at before the search is given up. */
  static final int MEESTE = 200_000;

  /**
   * Parts that are looked at for a remark about a rule: of each rule there are hundreds to check.
   */
  private static final int VOOR_ANALYSE = 20_000;

  /** Parts that are looked at to know whether there is something to ask. */
  private static final int VOOR_VRAAG = 1_000;

  /** Members of lists, together, in a case of ordinary size. */
  static final int GEWOON = 10;

  /** Parts that are looked at before completions far apart are tried. */
  private static final int EERST = 40;

  /** In a case of ordinary size; with lists of thirty one takes a thousand steps. */
  private static final int DUIKEN = 60;

  private static final int MINSTE_DUIKEN = 2;

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
    return switch (voorwaarde) {
      case Voorwaarde.Benoemd benoemd -> bereik(benoemd.inhoud(), feiten, rij);
      case Voorwaarde.Genoemd genoemd -> bereik(genoemd.inhoud(), feiten, rij);
      case Voorwaarde.Niet niet -> Uitkomsten.niet(bereik(niet.deel(), feiten, rij));
      case Voorwaarde deel when isSamengesteld(deel) ->
          feiten.bevinding(deel, rij, () -> zoekUit(deel, feiten, rij));
      default -> zoekUit(voorwaarde, feiten, rij);
    };
  }

  /** Whether the condition holds in every completion. All of it does when every part does. */
  static boolean staatVast(Voorwaarde voorwaarde, Feiten feiten, int rij) {
    return switch (voorwaarde) {
      case Voorwaarde.Benoemd benoemd -> staatVast(benoemd.inhoud(), feiten, rij);
      case Voorwaarde.Genoemd genoemd -> staatVast(genoemd.inhoud(), feiten, rij);
      case Voorwaarde.Alle(List<Voorwaarde> delen) -> {
        boolean vast = true;
        for (int i = 0; i < delen.size() && vast; i++) {
          vast = staatVast(delen.get(i), feiten, rij);
        }
        yield vast;
      }
      default -> bereik(voorwaarde, feiten, rij) == Uitkomsten.JA;
    };
  }

  /**
   * Parts are looked at by themselves first: most are decided so, and what one part decides for the
   * whole has been found. Only what is left of the whole is searched.
   */
  private static int zoekUit(Voorwaarde voorwaarde, Feiten feiten, int rij) {
    int omhulsel = voorwaarde.uitkomsten(feiten, rij);
    if (Uitkomsten.isBeslist(omhulsel)) {
      return omhulsel;
    }
    return switch (voorwaarde) {
      case Voorwaarde.Alle(List<Voorwaarde> delen) ->
          samen(delen, Uitkomsten.JA, Uitkomsten.NEE, Voorwaarde.Alle::new, feiten, rij);
      case Voorwaarde.Enige(List<Voorwaarde> delen) ->
          samen(delen, Uitkomsten.NEE, Uitkomsten.JA, Voorwaarde.Enige::new, feiten, rij);
      case Voorwaarde.BuitenBeeld(Voorwaarde.Benoemd buiten, Voorwaarde inhoud)
          when bereik(buiten, feiten, rij) == Uitkomsten.NEE ->
          bereik(inhoud, feiten, rij);
      default -> zoek(voorwaarde, feiten, rij, 0);
    };
  }

  /**
   * @param stil the outcome of a part that leaves the whole to the others
   * @param doorslag the outcome of a part that is that of the whole
   */
  private static int samen(
      List<Voorwaarde> delen,
      int stil,
      int doorslag,
      Function<List<Voorwaarde>, Voorwaarde> geheel,
      Feiten feiten,
      int rij) {
    List<Voorwaarde> over = new ArrayList<>(delen.size());
    int gevonden = 0;
    int laatste = stil;
    for (Voorwaarde deel : delen) {
      boolean alleen = isSamengesteld(deel);
      int vanDeel = alleen ? bereik(deel, feiten, rij) : deel.uitkomsten(feiten, rij);
      if (vanDeel == doorslag) {
        return doorslag;
      }
      if (vanDeel != stil) {
        over.add(deel);
        laatste = vanDeel;
        gevonden |= alleen ? vanDeel & doorslag : 0;
      }
    }
    if (over.size() > 1) {
      return zoek(geheel.apply(over), feiten, rij, gevonden);
    }
    boolean isExact = over.isEmpty() || isSamengesteld(over.getFirst());
    return isExact ? laatste : bereik(over.getFirst(), feiten, rij);
  }

  /** Made of conditions: worth looking at by itself. What only compares facts seldom is. */
  private static boolean isSamengesteld(Voorwaarde voorwaarde) {
    return switch (voorwaarde) {
      case Voorwaarde.Niet niet -> isSamengesteld(niet.deel());
      case Voorwaarde.Alle _,
          Voorwaarde.Enige _,
          Voorwaarde.ErIs _,
          Voorwaarde.BuitenBeeld _,
          OnbepaaldAls _,
          Voorwaarde.Benoemd _,
          Voorwaarde.Genoemd _,
          EersteTreffer _ ->
          true;
      case Voorwaarde.NietLater(Datum a, Datum b) -> Tegoed.zitIn(a) || Tegoed.zitIn(b);
      case JaNeeFeit _,
          Voorwaarde.Is<?> _,
          Voorwaarde.Altijd _,
          Gelijk _,
          Tussen _,
          TenMinste _,
          Voorop _ ->
          false;
    };
  }

  /**
   * Searches the completions.
   *
   * @param gevonden outcomes that are known to be reached
   */
  private static int zoek(Voorwaarde voorwaarde, Feiten feiten, int rij, int gevonden) {
    Redenering eerst = new Redenering(voorwaarde, rij, EERST);
    int uit = eerst.zoek(voorwaarde, feiten.onderstellend(), gevonden);
    if (eerst.over >= 0) {
      return uit;
    }
    uit = gevonden | eerst.duik(feiten, voorwaarde.uitkomsten(feiten, rij) & ~gevonden);
    if (!Uitkomsten.isBeslist(uit)) {
      return uit;
    }
    // Fewer parts in a case with long lists, where each costs more.
    int meeste = MEESTE / (maal(feiten) * maal(feiten));
    return new Redenering(voorwaarde, rij, meeste).zoek(voorwaarde, feiten.onderstellend(), uit);
  }

  /**
   * The outcomes that completions reach, for who wants to know whether there is something to ask:
   * given up sooner, because a question too many about a value does no harm.
   */
  static int bereikVoorVraag(Voorwaarde voorwaarde, Feiten feiten, int rij) {
    return staatVast(voorwaarde, feiten, rij)
        ? Uitkomsten.JA
        : new Redenering(voorwaarde, rij, VOOR_VRAAG).zoek(voorwaarde, feiten.onderstellend(), 0);
  }

  /**
   * Whether some completion reaches one of these outcomes, or the search was given up: for remarks
   * about rules, where nothing found is nothing remarkable.
   */
  static boolean kan(Voorwaarde voorwaarde, Feiten feiten, int rij, int doel) {
    Redenering eerst = new Redenering(voorwaarde, rij, EERST);
    boolean gevonden = eerst.vind(voorwaarde, feiten.onderstellend(), doel);
    if (eerst.over >= 0) {
      return gevonden;
    }
    return (eerst.duik(feiten, doel) & doel) != 0
        || new Redenering(voorwaarde, rij, VOOR_ANALYSE)
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
    return Uitkomsten.isBeslist(rest.omhulsel())
        ? feiten.onderstellingen().onzeker(feiten).map(onderstelling -> onderstelling.snede(feiten))
        : Optional.of(rest.voorwaarde().snede(feiten, rij));
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
