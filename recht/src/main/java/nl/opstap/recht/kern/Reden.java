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
   * it fails; what the law or a table leaves open. While only facts are missing it is the condition
   * that is looked for.
   */
  public String tekst() {
    if (!isOnbepaald()) {
      return uitkomst() == Uitkomst.NEE ? voorwaarde.anders() : voorwaarde.tekst();
    }
    if (zegtEenTabel(voorwaarde.inhoud())) {
      return "De indeling laat dit open. De gemeente moet zelf beslissen of dit zo is: %s."
          .formatted(voorwaarde.zin());
    }
    boolean isVanOnderdeel =
        voorwaarde.inhoud() instanceof Voorwaarde.Enige
            || delen.stream().anyMatch(Reden::isOnbepaald)
            || leuntOpAndere(voorwaarde.inhoud());
    return isVanOnderdeel
        ? "Dit staat niet vast: %s.".formatted(voorwaarde.zin())
        : voorwaarde.anders();
  }

  /** Whether a decision table is in it, other than in a condition with a place of its own. */
  private static boolean zegtEenTabel(Voorwaarde voorwaarde) {
    return switch (voorwaarde) {
      case EersteTreffer _ -> true;
      case Voorwaarde.Genoemd genoemd -> zegtEenTabel(genoemd.inhoud());
      case Voorwaarde.Niet niet -> zegtEenTabel(niet.deel());
      case Voorwaarde.Alle alle -> alle.delen().stream().anyMatch(Reden::zegtEenTabel);
      case Voorwaarde.Enige enige -> enige.delen().stream().anyMatch(Reden::zegtEenTabel);
      case Voorwaarde.ErIs erIs -> zegtEenTabel(erIs.per());
      case Voorwaarde.BuitenBeeld beeld -> zegtEenTabel(beeld.inhoud());
      case OnbepaaldAls _,
          Voorwaarde.Benoemd _,
          Voorwaarde.NietLater _,
          JaNeeFeit _,
          Voorwaarde.Is<?> _,
          Voorwaarde.Altijd _,
          Gelijk _,
          Tussen _,
          TenMinste _,
          Voorop _ ->
          false;
    };
  }

  /** Whether it says that another condition, which is told elsewhere, holds or not. */
  private static boolean leuntOpAndere(Voorwaarde voorwaarde) {
    return voorwaarde instanceof Voorwaarde.Genoemd
        || (voorwaarde instanceof Voorwaarde.Niet(Voorwaarde deel) && leuntOpAndere(deel));
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
