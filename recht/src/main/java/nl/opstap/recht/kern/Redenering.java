package nl.opstap.recht.kern;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Makes an enclosure exact. Parts of a condition are looked at by themselves first; what is left of
 * the whole, where one outcome of a part does not decide it, is searched ({@link Zoektocht}). What
 * is found is kept with the facts.
 */
final class Redenering {

  private Redenering() {}

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
          rij == 0
              ? feiten.bevindingen().vind(deel, () -> zoekUit(deel, feiten, rij))
              : zoekUit(deel, feiten, rij);
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
      default -> Zoektocht.alles(voorwaarde, feiten, rij, 0);
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
      return Zoektocht.alles(geheel.apply(over), feiten, rij, gevonden);
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
   * The outcomes that completions reach, for who wants to know whether there is something to ask:
   * given up sooner, because a question too many about a value does no harm.
   */
  static int bereikVoorVraag(Voorwaarde voorwaarde, Feiten feiten, int rij) {
    return staatVast(voorwaarde, feiten, rij)
        ? Uitkomsten.JA
        : Zoektocht.kort(voorwaarde, feiten, rij);
  }
}
