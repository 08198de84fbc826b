package nl.opstap.recht.proef;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.opstap.recht.feiten.Einde;
import nl.opstap.recht.kern.Uitkomst;

/** Tries every combination of the values that hidden facts could have. */
public final class Voltooiingen {

  private Voltooiingen() {}

  /** The hidden facts that a subject can depend on. */
  public static List<Onbekende> dieErtoeDoen(String onderwerp, List<Onbekende> verborgen) {
    return dieErtoeDoen(Raakvlak.van(onderwerp), verborgen);
  }

  private static List<Onbekende> dieErtoeDoen(Set<String> raakt, List<Onbekende> verborgen) {
    return verborgen.stream().filter(o -> raakt.contains(Raakvlak.algemeen(o.pad()))).toList();
  }

  /** Whether the combination is a case at all: no period ends before it begins. */
  public static boolean isGeldig(Geval g) {
    for (Geval.Ontheffing o : g.ontheffingen) {
      boolean zonderEinde = o.totEnMet.equals(Geval.NOOIT);
      if (o.totEnMet.isBefore(o.van) || (zonderEinde && o.einde != Einde.LOOPT)) {
        return false;
      }
    }
    return isGeldig(g.ouder)
        && isGeldig(g.partner)
        && !g.detentieTot.isBefore(g.detentieVan)
        && g.kinderen.stream().allMatch(k -> isGeldig(k.opvang) && isGeldig(k.tweedeOpvang));
  }

  private static boolean isGeldig(Geval.Opvang opvang) {
    return !opvang.totEnMet.isBefore(opvang.van);
  }

  private static boolean isGeldig(Geval.Persoon wie) {
    return wie.activiteiten.stream().noneMatch(a -> a.totEnMet.isBefore(a.van));
  }

  /** The outcomes that come out; stops when there are two, for then the case is open. */
  public static Set<Uitkomst> uitkomsten(String onderwerp, Geval geval, List<Onbekende> verborgen) {
    Set<Uitkomst> uit = EnumSet.noneOf(Uitkomst.class);
    probeer(Orakel.over(onderwerp), geval, dieErtoeDoen(onderwerp, verborgen), 0, uit);
    return uit;
  }

  /** What a value beside an outcome can be; stops when there are two. */
  public static Set<Object> waarden(
      Waardenorakel.Over waarde, Geval geval, List<Onbekende> verborgen) {
    Set<Object> uit = new HashSet<>();
    probeer(waarde.is(), geval, dieErtoeDoen(waarde.raakt(), verborgen), 0, uit);
    return uit;
  }

  private static <T> void probeer(
      Function<Geval, ? extends T> orakel,
      Geval geval,
      List<Onbekende> verborgen,
      int i,
      Set<T> uit) {
    if (i == verborgen.size()) {
      if (isGeldig(geval)) {
        uit.add(orakel.apply(geval));
      }
      return;
    }
    for (Consumer<Geval> waarde : verborgen.get(i).mogelijk()) {
      waarde.accept(geval);
      probeer(orakel, geval, verborgen, i + 1, uit);
      if (uit.size() > 1) {
        break;
      }
    }
    verborgen.get(i).echt().accept(geval);
  }
}
