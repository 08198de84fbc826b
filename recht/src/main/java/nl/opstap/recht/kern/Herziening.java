package nl.opstap.recht.kern;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What changes when a case is judged again with what is known now: the difference between two
 * judgements of a day, for each subject, with the facts that make it. Two judgements differ when
 * their outcome or their values do, however they are worded.
 *
 * @param verschillen by subject, and of each in order; days on which nothing changes are not in it
 */
public record Herziening(List<Verschil> verschillen) {

  /**
   * What a judgement is about.
   *
   * @param lid the number that the member of the list keeps, for a rule about members; else 0
   */
  public record Over(Onderwerp onderwerp, int lid) {}

  /**
   * Days on which the judgement becomes another in the same way and on the same ground.
   *
   * @param was the judgement of the first of these days as it was known then; empty when there was
   *     none
   * @param sprakTegen whether there was none because the facts contradicted each other
   * @param wordt the judgement of that day as it is known now; empty when there is none any more
   * @param grond paths of the facts that differ and that the rule looks at; empty when only the
   *     rules differ, or one of the two is not there
   */
  public record Verschil(
      Over over,
      Periode dagen,
      Optional<Oordeel> was,
      boolean sprakTegen,
      Optional<Oordeel> wordt,
      SortedSet<String> grond) {}

  /** Finds the rules of a day, as far as they were known. */
  @FunctionalInterface
  public interface Regelboek {
    List<Regel> regels(GeldigOp geldigOp, BekendOp bekendOp);
  }

  /**
   * Compares days.
   *
   * @param dagen each stands for those until the next; the last for itself
   * @throws Tegenspraak when the facts as they are known now contradict each other on one of them
   */
  public static Herziening van(
      Feitenhistorie historie,
      Regelboek boek,
      NavigableSet<LocalDate> dagen,
      BekendOp toen,
      BekendOp nu) {
    Map<Over, List<Verschil>> perOordeel = new LinkedHashMap<>();
    for (LocalDate dag : dagen) {
      GeldigOp geldigOp = new GeldigOp(dag);
      List<Regel> regelsToen = boek.regels(geldigOp, toen);
      List<Regel> regelsNu = boek.regels(geldigOp, nu);
      if (regelsToen.equals(regelsNu) && !historie.isErbijGekomen(geldigOp, toen, nu)) {
        continue;
      }
      LocalDate volgende = dagen.higher(dag);
      Periode dit = new Periode(dag, volgende == null ? dag.plusDays(1) : volgende);
      Stand was = Stand.toen(historie, regelsToen, geldigOp, toen);
      Stand wordt = Stand.van(historie, regelsNu, geldigOp, nu);
      for (Verschil verschil : verschillen(was, wordt, dit)) {
        voegToe(perOordeel.computeIfAbsent(verschil.over(), _ -> new ArrayList<>()), verschil);
      }
    }
    return new Herziening(perOordeel.values().stream().flatMap(List::stream).toList());
  }

  /** The judgements of a day, as known on another. */
  private record Stand(Map<Over, Oordeel> oordelen, boolean spreektTegen) {

    static Stand van(
        Feitenhistorie historie, List<Regel> regels, GeldigOp geldigOp, BekendOp bekendOp) {
      Feiten feiten = historie.feiten(geldigOp, bekendOp);
      Map<Over, Oordeel> uit = new LinkedHashMap<>();
      for (Regel regel : regels) {
        List<Integer> leden =
            regel.per().map(groep -> historie.leden(groep, geldigOp, bekendOp)).orElse(List.of());
        for (Oordeel oordeel : regel.oordelen(feiten)) {
          int lid = oordeel.rij() < leden.size() ? leden.get(oordeel.rij()) : 0;
          uit.put(new Over(regel.onderwerp(), lid), oordeel);
        }
      }
      return new Stand(uit, false);
    }

    /** The same, of facts that may have contradicted each other then. */
    static Stand toen(
        Feitenhistorie historie, List<Regel> regels, GeldigOp geldigOp, BekendOp bekendOp) {
      try {
        return van(historie, regels, geldigOp, bekendOp);
      } catch (Tegenspraak tegenspraak) {
        return new Stand(Map.of(), true);
      }
    }

    Optional<Oordeel> over(Over over) {
      return Optional.ofNullable(oordelen.get(over));
    }
  }

  private static List<Verschil> verschillen(Stand toen, Stand nu, Periode dagen) {
    Set<Over> alle = new LinkedHashSet<>(nu.oordelen().keySet());
    alle.addAll(toen.oordelen().keySet());
    List<Verschil> uit = new ArrayList<>();
    for (Over over : alle) {
      Optional<Oordeel> was = toen.over(over);
      Optional<Oordeel> wordt = nu.over(over);
      if (!isZelfde(was, wordt)) {
        SortedSet<String> grond =
            was.isPresent() && wordt.isPresent()
                ? grond(wordt.get().regel(), was.get().feiten(), wordt.get().feiten())
                : new TreeSet<>();
        uit.add(new Verschil(over, dagen, was, toen.spreektTegen(), wordt, grond));
      }
    }
    return uit;
  }

  private static boolean isZelfde(Optional<Oordeel> een, Optional<Oordeel> ander) {
    return een.isPresent() == ander.isPresent()
        && een.map(Oordeel::uitkomst).equals(ander.map(Oordeel::uitkomst))
        && zonderNummer(een).equals(zonderNummer(ander));
  }

  private static Optional<Waarden> zonderNummer(Optional<Oordeel> oordeel) {
    return oordeel.map(dit -> dit.waarden().zonderNummer());
  }

  private static void voegToe(List<Verschil> verschillen, Verschil nieuw) {
    if (!verschillen.isEmpty() && sluitAan(verschillen.getLast(), nieuw)) {
      Verschil vorig = verschillen.removeLast();
      verschillen.add(
          new Verschil(
              vorig.over(),
              new Periode(vorig.dagen().van(), nieuw.dagen().tot()),
              vorig.was(),
              vorig.sprakTegen(),
              vorig.wordt(),
              vorig.grond()));
    } else {
      verschillen.add(nieuw);
    }
  }

  private static boolean sluitAan(Verschil vorig, Verschil nieuw) {
    return vorig.dagen().tot().equals(nieuw.dagen().van())
        && vorig.sprakTegen() == nieuw.sprakTegen()
        && isZelfde(vorig.was(), nieuw.was())
        && isZelfde(vorig.wordt(), nieuw.wordt())
        && vorig.grond().equals(nieuw.grond());
  }

  private static SortedSet<String> grond(Regel regel, Feiten was, Feiten wordt) {
    SortedSet<String> paden = new TreeSet<>();
    regel.inhoud().feiten(feit -> verschil(feit, was, wordt, paden));
    return paden;
  }

  private static void verschil(Feit feit, Feiten was, Feiten wordt, SortedSet<String> paden) {
    Groep groep = feit.groep();
    boolean zelfdeLeden =
        was.zeker(groep) == wordt.zeker(groep) && was.hoogstens(groep) == wordt.hoogstens(groep);
    if (!zelfdeLeden) {
      paden.add(groep.pad());
      return;
    }
    for (int i = 0; i < was.hoogstens(groep); i++) {
      if (feit.laag(was, i) != feit.laag(wordt, i) || feit.hoog(was, i) != feit.hoog(wordt, i)) {
        paden.add(groep.pad(feit, i));
      }
    }
  }
}
