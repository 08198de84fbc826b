package nl.opstap.recht.kern;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The asking reading of a rule: which open question comes first, and which others matter. */
final class Vragen {

  private Vragen() {}

  /**
   * While the outcome is open: the questions that can change it, the best one first. Once it is
   * decided: the questions that values of the judgement still wait for.
   */
  static List<Vraag> bij(Regel regel, Feiten feiten, int uitkomsten) {
    if (!Uitkomsten.isBeslist(uitkomsten)) {
      return Vraagplan.voor(regel.inhoud(), feiten).volgorde();
    }
    Set<Vraag> open = new LinkedHashSet<>();
    regel.waarden().forEach(waarde -> vragenVan(waarde, feiten, open));
    if (uitkomsten == Uitkomsten.JA) {
      regel.waardenBijJa().forEach(waarde -> vragenVan(waarde, feiten, open));
    }
    return List.copyOf(open);
  }

  private static void vragenVan(Waarde waarde, Feiten feiten, Set<Vraag> open) {
    int als = Redenering.bereik(waarde.als(), feiten, 0);
    if (!Uitkomsten.isBeslist(als)) {
      open.addAll(Vraagplan.voor(waarde.als(), feiten).volgorde());
    } else if (als == Uitkomsten.JA) {
      switch (waarde) {
        case Waarde.PerLid perLid -> vragenPerLid(perLid, feiten, open);
        case Waarde.JaNee jaNee when jaNee.waarde(feiten, 0) == null ->
            open.addAll(Vraagplan.voor(jaNee.zo(), feiten).volgorde());
        default -> {
          if (waarde.waarde(feiten, 0) == null) {
            List<Feit> gelezen = new ArrayList<>();
            waarde.feiten(gelezen::add);
            gelezen.forEach(feit -> openVan(feit, feiten, open));
          }
        }
      }
    }
  }

  private static void vragenPerLid(Waarde.PerLid perLid, Feiten feiten, Set<Vraag> open) {
    Groep groep = perLid.groep();
    if (feiten.zeker(groep) != feiten.hoogstens(groep)) {
      open.add(new Vraag(groep, 0, Optional.empty()));
      return;
    }
    for (int i = 0; i < feiten.zeker(groep); i++) {
      int lid = Redenering.bereik(perLid.lid(), feiten, i);
      if (lid == Uitkomsten.JA) {
        for (Waarde waarde : perLid.waarden()) {
          vragenVanLid(waarde, feiten, i, open);
        }
      } else if (lid != Uitkomsten.NEE) {
        openVan(perLid.lid(), feiten, i, open);
      }
    }
  }

  private static void vragenVanLid(Waarde waarde, Feiten feiten, int rij, Set<Vraag> open) {
    int als = Redenering.bereik(waarde.als(), feiten, rij);
    if (!Uitkomsten.isBeslist(als)) {
      openVan(waarde.als(), feiten, rij, open);
    } else if (als == Uitkomsten.JA && waarde.waarde(feiten, rij) == null) {
      List<Feit> gelezen = new ArrayList<>();
      waarde.feiten(gelezen::add);
      gelezen.forEach(feit -> openVan(feit, feiten, rij, open));
    }
  }

  private static void openVan(Voorwaarde voorwaarde, Feiten feiten, int rij, Set<Vraag> open) {
    List<Feit> gelezen = new ArrayList<>();
    voorwaarde.feiten(gelezen::add);
    gelezen.forEach(feit -> openVan(feit, feiten, rij, open));
  }

  private static void openVan(Feit feit, Feiten feiten, int rij, Set<Vraag> open) {
    if (!feit.isBekend(feiten, rij)) {
      open.add(new Vraag(feit.groep(), rij, Optional.of(feit)));
    }
  }

  /** Every question about this fact that is open: of the case, of each member, or of its list. */
  static void openVan(Feit feit, Feiten feiten, Set<Vraag> open) {
    Groep groep = feit.groep();
    if (feiten.zeker(groep) != feiten.hoogstens(groep)) {
      open.add(new Vraag(groep, 0, Optional.empty()));
      return;
    }
    for (int i = 0; i < feiten.zeker(groep); i++) {
      openVan(feit, feiten, i, open);
    }
  }
}
