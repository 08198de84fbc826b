package nl.opstap.recht.kern;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One condition in the reasons of a judgement: what it says, whether it holds, and the conditions
 * it is made of.
 *
 * @param voorwaarde the condition, with its text and its place in the law
 * @param uitkomsten the outcomes that are reachable
 * @param delen the reasons under it, in the order of the law
 */
public record Reden(Voorwaarde.Benoemd voorwaarde, int uitkomsten, List<Reden> delen) {

  public Uitkomst uitkomst() {
    return Uitkomst.van(uitkomsten);
  }

  /** Whether the law that we know leaves this open, whatever the facts are. */
  public boolean isOnbepaald() {
    return uitkomsten == Uitkomsten.ONBEPAALD;
  }

  /**
   * What it comes down to, in one sentence for every reader: the condition; what holds instead when
   * it fails; what the law leaves open. While only facts are missing it is the condition that is
   * looked for.
   */
  public String tekst() {
    return uitkomst() == Uitkomst.NEE || isOnbepaald() ? voorwaarde.anders() : voorwaarde.tekst();
  }

  /** Paths of the facts that the condition looks at, members of lists by their number. */
  public List<String> gebruikt(Oordeel oordeel) {
    Feiten feiten = oordeel.feiten();
    Set<String> paden = new LinkedHashSet<>();
    List<Feit> gelezen = new ArrayList<>();
    voorwaarde.feiten(gelezen::add);
    for (Feit feit : gelezen) {
      Groep groep = feit.groep();
      int leden = feiten.hoogstens(groep);
      if (feiten.zeker(groep) != leden || leden == 0) {
        paden.add(groep.pad());
      } else {
        for (int i : oordeel.rijen(groep)) {
          paden.add(groep.pad(feit, i));
        }
      }
    }
    paden.remove(feiten.begrippen().peildatum().naam());
    return List.copyOf(paden);
  }
}
