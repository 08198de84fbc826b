package nl.opstap.recht.kern;

import java.util.Collection;
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
  static List<Vraag> bij(Regel regel, Feiten feiten, int rij, int uitkomsten) {
    if (!Uitkomsten.isBeslist(uitkomsten)) {
      return metVoorvragen(volgorde(regel.inhoud(), feiten, rij), feiten);
    }
    Set<Vraag> open = new LinkedHashSet<>();
    regel.waarden().forEach(waarde -> vragenVan(waarde, feiten, rij, regel.per(), open));
    if (uitkomsten == Uitkomsten.JA) {
      regel.waardenBijJa().forEach(waarde -> vragenVan(waarde, feiten, rij, regel.per(), open));
    }
    return metVoorvragen(open, feiten);
  }

  /**
   * The questions that settle a condition, the best one first. Subjects build on each other: what
   * is left open of them is often the same, and is planned once.
   */
  private static List<Vraag> volgorde(Voorwaarde voorwaarde, Feiten feiten, int rij) {
    Voorwaarde open = Rest.kaal(voorwaarde, feiten, rij);
    return rij == 0
        ? feiten.bevindingen().vind(open, () -> Vraagplan.voor(open, feiten, rij).volgorde())
        : Vraagplan.voor(open, feiten, rij).volgorde();
  }

  /** Whether there is a partner is asked before what the partner does. */
  private static List<Vraag> metVoorvragen(Collection<Vraag> vragen, Feiten feiten) {
    Set<Vraag> uit = new LinkedHashSet<>();
    vragen.forEach(vraag -> stel(vraag, feiten, uit));
    return List.copyOf(uit);
  }

  private static void stel(Vraag vraag, Feiten feiten, Set<Vraag> bij) {
    vraag
        .voorvraag(feiten.begrippen())
        .filter(eerst -> eerst.isOpen(feiten))
        .ifPresent(eerst -> stel(eerst, feiten, bij));
    bij.add(vraag);
  }

  /**
   * @param per the list that the row is about; of another list every member is asked
   */
  private static void vragenVan(
      Waarde waarde, Feiten feiten, int rij, Optional<Groep> per, Set<Vraag> open) {
    if (waarde instanceof Waarde.PerLid perLid && heeftNiemand(perLid, feiten)) {
      return;
    }
    int als = Redenering.bereikVoorVraag(waarde.als(), feiten, rij);
    if (!Uitkomsten.isBeslist(als)) {
      open.addAll(volgorde(waarde.als(), feiten, rij));
    } else if (als == Uitkomsten.JA) {
      switch (waarde) {
        case Waarde.PerLid perLid -> vragenPerLid(perLid, feiten, open);
        case Waarde.Aantal aantal -> openVan(aantal.aantal(), feiten, rij, open);
        case Waarde.JaNee jaNee -> {
          if (isOpen(jaNee, feiten, rij)) {
            open.addAll(volgorde(jaNee.zo(), feiten, rij));
          }
        }
        case Tenzij tenzij -> vragenVan(tenzij.waarde(), feiten, rij, per, open);
        case Waarde.Keuze keuze -> vragenVanOpties(keuze.opties(), false, feiten, rij, open);
        case Waarde.Lijst lijst -> vragenVanOpties(lijst.opties(), true, feiten, rij, open);
        case Maandsaldo saldo ->
            saldo.open(feiten, rij, getal -> openVan(getal, feiten, rij, open));
        case Waarde.Dag _, Maandental _, Horizon _, Waarde.Nummer _ -> {
          if (isOpen(waarde, feiten, rij)) {
            waarde.feiten(feit -> openVan(feit, feiten, rij, per, open));
          }
        }
      }
    }
  }

  /**
   * @param alle whether all options are told that hold, or the first one
   */
  private static void vragenVanOpties(
      List<Waarde.Optie> opties, boolean alle, Feiten feiten, int rij, Set<Vraag> open) {
    for (Waarde.Optie optie : opties) {
      int zo = Redenering.bereikVoorVraag(optie.als(), feiten, rij);
      if (!Uitkomsten.isBeslist(zo)) {
        open.addAll(volgorde(optie.als(), feiten, rij));
      }
      if (!alle && zo != Uitkomsten.NEE) {
        return;
      }
    }
  }

  private static boolean isOpen(Waarde waarde, Feiten feiten, int rij) {
    Waarden.Bouwer bij = new Waarden.Bouwer();
    waarde.vertel(feiten, rij, bij);
    return bij.isLeeg();
  }

  /** The list is known, and none of its members is one that it tells of. */
  private static boolean heeftNiemand(Waarde.PerLid perLid, Feiten feiten) {
    Groep groep = perLid.groep();
    boolean niemand = feiten.zeker(groep) == feiten.hoogstens(groep);
    for (int i = 0; niemand && i < feiten.zeker(groep); i++) {
      niemand = Redenering.bereik(perLid.lid(), feiten, i) == Uitkomsten.NEE;
    }
    return niemand;
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
          vragenVan(waarde, feiten, i, Optional.of(groep), open);
        }
      } else if (!Uitkomsten.isBeslist(lid)) {
        open.addAll(volgorde(perLid.lid(), feiten, i));
      }
    }
  }

  /**
   * The questions that a number waits for: those on the way to one of its values, on which what may
   * be there is there.
   */
  private static void openVan(Getal getal, Feiten feiten, int rij, Set<Vraag> open) {
    Feiten deel = feiten;
    while (!Getal.isBekend(getal, deel, rij)) {
      Snede.VanFeit snede = Snede.vanFeit(getal.snede(deel, rij));
      boolean lijst = snede.plek() == Snede.AANTAL;
      boolean isVan = feiten.zeker(snede.groep()) == feiten.hoogstens(snede.groep());
      if (isVan) {
        Feit feit = snede.groep().feiten().get(snede.plek());
        open.add(new Vraag(snede.groep(), snede.rij(), Optional.of(feit)));
      } else {
        open.add(new Vraag(snede.groep(), 0, Optional.empty()));
      }
      deel = deel.zijde(snede, !lijst);
    }
  }

  /** Every question about this fact that is open: of the case, of members, or of their list. */
  private static void openVan(
      Feit feit, Feiten feiten, int rij, Optional<Groep> per, Set<Vraag> open) {
    Groep groep = feit.groep();
    if (feiten.zeker(groep) != feiten.hoogstens(groep)) {
      open.add(new Vraag(groep, 0, Optional.empty()));
      return;
    }
    boolean eigen = per.filter(groep::equals).isPresent();
    for (int i = eigen ? rij : 0; i < (eigen ? rij + 1 : feiten.zeker(groep)); i++) {
      if (!feit.isBekend(feiten, i)) {
        open.add(new Vraag(groep, i, Optional.of(feit)));
      }
    }
  }
}
