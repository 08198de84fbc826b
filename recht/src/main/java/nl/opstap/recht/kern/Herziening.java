package nl.opstap.recht.kern;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What changes, day by day, when a case is judged again with what is known now: the difference
 * between two judgements of every day, with the facts that make it.
 *
 * @param verschillen runs of days, in order; days on which nothing changes are not in it
 */
public record Herziening(List<Verschil> verschillen) {

  /**
   * Days on which the judgement becomes another in the same way and on the same ground.
   *
   * @param was the judgement of the first of these days as it was known then
   * @param wordt the judgement of that day as it is known now
   * @param grond paths of the facts that differ and that the rule looks at; empty when only the
   *     rules differ
   */
  public record Verschil(Periode dagen, Oordeel was, Oordeel wordt, SortedSet<String> grond) {}

  /** Finds the rule of a day, as far as it was known. */
  @FunctionalInterface
  public interface Regelboek {
    Regel regel(GeldigOp geldigOp, BekendOp bekendOp);
  }

  /** Compares every day of a period. */
  public static Herziening van(
      Feitenhistorie historie, Regelboek boek, Periode over, BekendOp toen, BekendOp nu) {
    List<Verschil> verschillen = new ArrayList<>();
    for (LocalDate dag = over.van(); dag.isBefore(over.tot()); dag = dag.plusDays(1)) {
      GeldigOp geldigOp = new GeldigOp(dag);
      Oordeel was = boek.regel(geldigOp, toen).oordeel(historie.feiten(geldigOp, toen));
      Oordeel wordt = boek.regel(geldigOp, nu).oordeel(historie.feiten(geldigOp, nu));
      if (was.uitkomst() != wordt.uitkomst() || !was.waarden().equals(wordt.waarden())) {
        voegToe(
            verschillen,
            new Verschil(
                new Periode(dag, dag.plusDays(1)),
                was,
                wordt,
                grond(wordt.regel(), was.feiten(), wordt.feiten())));
      }
    }
    return new Herziening(List.copyOf(verschillen));
  }

  private static void voegToe(List<Verschil> verschillen, Verschil nieuw) {
    if (!verschillen.isEmpty() && isZelfde(verschillen.getLast(), nieuw)) {
      Verschil vorig = verschillen.removeLast();
      Periode langer = new Periode(vorig.dagen().van(), nieuw.dagen().tot());
      verschillen.add(new Verschil(langer, vorig.was(), vorig.wordt(), vorig.grond()));
    } else {
      verschillen.add(nieuw);
    }
  }

  private static boolean isZelfde(Verschil vorig, Verschil nieuw) {
    return vorig.dagen().tot().equals(nieuw.dagen().van())
        && vorig.was().uitkomst() == nieuw.was().uitkomst()
        && vorig.wordt().uitkomst() == nieuw.wordt().uitkomst()
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
