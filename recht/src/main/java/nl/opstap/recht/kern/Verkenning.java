package nl.opstap.recht.kern;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Queue;
import java.util.TreeSet;

/**
 * An open case, split until every part is decided: the parts, and where was cut. Between two cuts
 * all values of a fact lead the same way. The largest parts are split first, because not all may be
 * looked at.
 */
final class Verkenning {

  /** Splits that are looked at, in a case of ordinary size. */
  private static final int SNEDEN = 100;

  private static final int SNEDEN_PER_ONDERDEEL = 30;

  /** Where something can be cut. */
  record Plaats(Groep groep, int rij, int plek) {}

  /**
   * A part of the case.
   *
   * @param uitkomsten the outcomes in it; several when it was not looked at further
   */
  record Deel(Feiten feiten, int uitkomsten) {}

  /** A part that has yet to be looked at, and what is left of the condition in it. */
  private record Open(Voorwaarde voorwaarde, Feiten feiten) {}

  private final int rij;
  private final List<Deel> delen = new ArrayList<>();
  private final Map<Plaats, NavigableSet<Long>> sneden = new HashMap<>();
  private final List<Plaats> plaatsen = new ArrayList<>();

  Verkenning(Voorwaarde voorwaarde, Feiten feiten, int rij) {
    this.rij = rij;
    int maal = Math.max(1, feiten.omvang() / Zoektocht.GEWOON);
    delen.addAll(verken(voorwaarde, feiten, SNEDEN / maal));
    if (!isVolledig()) {
      // What was not reached in the whole is met in one of the conditions that it is made of.
      onderdelen(voorwaarde).forEach(deel -> verken(deel, feiten, SNEDEN_PER_ONDERDEEL / maal));
    }
  }

  /** Whether everything is decided. */
  boolean isVolledig() {
    return delen.stream().allMatch(deel -> Uitkomsten.isBeslist(deel.uitkomsten()));
  }

  List<Deel> delen() {
    return delen;
  }

  /** Where was cut, the first cut in front. */
  List<Plaats> plaatsen() {
    return plaatsen;
  }

  /** At which values a fact was cut. */
  NavigableSet<Long> sneden(Plaats plaats) {
    return sneden.getOrDefault(plaats, new TreeSet<>());
  }

  private static List<Voorwaarde> onderdelen(Voorwaarde voorwaarde) {
    return switch (voorwaarde) {
      case Voorwaarde.Benoemd benoemd -> onderdelen(benoemd.inhoud());
      case Voorwaarde.Genoemd genoemd -> onderdelen(genoemd.inhoud());
      case Voorwaarde.Niet(Voorwaarde deel) -> onderdelen(deel);
      case Voorwaarde.BuitenBeeld(Voorwaarde.Benoemd buiten, Voorwaarde inhoud) -> {
        List<Voorwaarde> uit = new ArrayList<>(onderdelen(inhoud));
        uit.add(buiten);
        yield uit;
      }
      case Voorwaarde.Alle(List<Voorwaarde> delen) -> delen;
      case Voorwaarde.Enige(List<Voorwaarde> delen) -> delen;
      case Voorwaarde.ErIs _,
          OnbepaaldAls _,
          EersteTreffer _,
          Voorwaarde.NietLater _,
          JaNeeFeit _,
          Voorwaarde.Is<?> _,
          Voorwaarde.Altijd _,
          Gelijk _,
          Tussen _,
          TenMinste _,
          Voorop _ ->
          List.of();
    };
  }

  private List<Deel> verken(Voorwaarde voorwaarde, Feiten feiten, int meeste) {
    List<Deel> uit = new ArrayList<>();
    Queue<Open> teDoen = new ArrayDeque<>(List.of(new Open(voorwaarde, feiten)));
    int over = meeste;
    for (Open open = teDoen.poll(); open != null; open = teDoen.poll()) {
      Feiten deel = open.feiten;
      if (deel.isLeeg()) {
        continue;
      }
      Rest rest = Rest.van(open.voorwaarde, deel, rij);
      if (Uitkomsten.isBeslist(rest.omhulsel()) || over <= 0) {
        uit.add(new Deel(deel, rest.omhulsel()));
      } else {
        over--;
        Snede.VanFeit snede = Snede.vanFeit(rest.voorwaarde().snede(deel, rij));
        onthoud(snede);
        teDoen.add(new Open(rest.voorwaarde(), deel.zijde(snede, true)));
        teDoen.add(new Open(rest.voorwaarde(), deel.zijde(snede, false)));
      }
    }
    return uit;
  }

  private void onthoud(Snede.VanFeit snede) {
    // Of the case there is one, whichever member was looked at when it was cut.
    int lid = snede.groep().isLijst() ? snede.rij() : 0;
    Plaats plaats = new Plaats(snede.groep(), lid, snede.plek());
    sneden
        .computeIfAbsent(
            plaats,
            nieuw -> {
              plaatsen.add(nieuw);
              return new TreeSet<>();
            })
        .add(snede.grens());
  }
}
