package nl.opstap.recht.kern;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What has been recorded about a case, in two histories: for which days it says something, and
 * since when that was known. Nothing is ever overwritten. Of two records about the same thing and
 * the same day the one that was made later counts, from the day it was made.
 *
 * <p>Members of a list have a number of their own, which stays the same when others come and go.
 */
public final class Feitenhistorie {

  /**
   * One record.
   *
   * @param groep the group it is about
   * @param lid the member of the list; 0 for the case itself
   * @param wat what it says
   * @param geldig the days it is about
   * @param bekendVanaf the day it was made
   */
  public record Vastlegging(
      Groep groep, int lid, Inhoud wat, Periode geldig, LocalDate bekendVanaf) {}

  /** What a record says. */
  public sealed interface Inhoud {}

  /** A fact has this set of values, most often one. */
  private record Waarde(Feit feit, long laag, long hoog) implements Inhoud {}

  /** This member is, or is not, in the list. */
  private record Lidmaatschap(boolean isLid) implements Inhoud {}

  /** Whether the list has no other members than those that were recorded. */
  private record Volledig(boolean zo) implements Inhoud {}

  private final Begrippen begrippen;
  private final List<Vastlegging> vastleggingen;

  private Feitenhistorie(Begrippen begrippen, List<Vastlegging> vastleggingen) {
    this.begrippen = begrippen;
    this.vastleggingen = List.copyOf(vastleggingen);
  }

  public static Bouwer over(Begrippen begrippen) {
    return new Bouwer(begrippen);
  }

  /**
   * The facts as they were on the one day, for who knew what was recorded up to the other.
   *
   * @throws Tegenspraak when they cannot all be so
   */
  public Feiten feiten(GeldigOp geldigOp, BekendOp bekendOp) {
    List<Vastlegging> gezien = gezien(geldigOp, bekendOp);
    Feiten.Bouwer bouwer = Feiten.op(geldigOp.dag(), begrippen);
    vul(bouwer, gezien, begrippen.zaak(), 0, 0);
    for (Groep groep : begrippen.lijsten()) {
      List<Integer> leden = leden(gezien, groep);
      boolean volledig =
          laatste(gezien, v -> v.groep() == groep && v.wat() instanceof Volledig)
              .map(v -> v.wat() instanceof Volledig(boolean zo) && zo)
              .orElse(false);
      if (volledig) {
        bouwer.aantal(groep, leden.size());
      } else if (!leden.isEmpty()) {
        bouwer.tenMinste(groep, leden.size());
      }
      for (int i = 0; i < leden.size(); i++) {
        vul(bouwer, gezien, groep, leden.get(i), i);
      }
    }
    return bouwer.bouw();
  }

  /** Whether anything was recorded about a day after the one and up to the other. */
  boolean isErbijGekomen(GeldigOp geldigOp, BekendOp eerder, BekendOp later) {
    return vastleggingen.stream()
        .anyMatch(v ->
            v.geldig().bevat(geldigOp.dag())
                && v.bekendVanaf().isAfter(eerder.dag())
                && !v.bekendVanaf().isAfter(later.dag()));
  }

  /** The numbers of the members of a list, in the order of their rows in {@link #feiten}. */
  public List<Integer> leden(Groep groep, GeldigOp geldigOp, BekendOp bekendOp) {
    return leden(gezien(geldigOp, bekendOp), groep);
  }

  private List<Vastlegging> gezien(GeldigOp geldigOp, BekendOp bekendOp) {
    return vastleggingen.stream()
        .filter(v -> v.geldig().bevat(geldigOp.dag()))
        .filter(v -> !v.bekendVanaf().isAfter(bekendOp.dag()))
        .toList();
  }

  private static List<Integer> leden(List<Vastlegging> gezien, Groep groep) {
    SortedSet<Integer> nummers = new TreeSet<>();
    for (Vastlegging vastlegging : gezien) {
      if (vastlegging.groep() == groep && vastlegging.wat() instanceof Lidmaatschap) {
        nummers.add(vastlegging.lid());
      }
    }
    return nummers.stream().filter(lid -> isLid(gezien, groep, lid)).toList();
  }

  private static boolean isLid(List<Vastlegging> gezien, Groep groep, int lid) {
    return laatste(
            gezien, v -> v.groep() == groep && v.lid() == lid && v.wat() instanceof Lidmaatschap)
        .map(v -> v.wat() instanceof Lidmaatschap(boolean isLid) && isLid)
        .orElse(false);
  }

  private static void vul(
      Feiten.Bouwer bouwer, List<Vastlegging> gezien, Groep groep, int lid, int rij) {
    for (Feit feit : groep.feiten()) {
      Optional<Vastlegging> laatste =
          laatste(
              gezien,
              v ->
                  v.groep() == groep
                      && v.lid() == lid
                      && v.wat() instanceof Waarde waarde
                      && waarde.feit().plek() == feit.plek());
      if (laatste.isPresent() && laatste.get().wat() instanceof Waarde waarde) {
        bouwer.zet(feit, rij, waarde.laag(), waarde.hoog());
      }
    }
  }

  /** The record made last; of those made on one day, the one that was added last. */
  private static Optional<Vastlegging> laatste(
      List<Vastlegging> gezien, Predicate<Vastlegging> over) {
    return gezien.stream()
        .filter(over)
        .reduce((a, b) -> b.bekendVanaf().isBefore(a.bekendVanaf()) ? a : b);
  }

  /** Adds records; each says for which days it holds and on which day it was made. */
  public static final class Bouwer {
    private final Begrippen begrippen;
    private final List<Vastlegging> vastleggingen = new ArrayList<>();

    private Bouwer(Begrippen begrippen) {
      this.begrippen = begrippen;
    }

    public Bouwer leg(
        JaNeeFeit feit, int lid, boolean waarde, Periode geldig, LocalDate bekendVanaf) {
      long bits = waarde ? Uitkomsten.JA : Uitkomsten.NEE;
      return leg(feit.groep(), lid, new Waarde(feit, bits, 0), geldig, bekendVanaf);
    }

    public <E extends Enum<E> & Gecodeerd> Bouwer leg(
        KeuzeFeit<E> feit, int lid, E waarde, Periode geldig, LocalDate bekendVanaf) {
      return leg(feit.groep(), lid, new Waarde(feit, feit.bit(waarde), 0), geldig, bekendVanaf);
    }

    public Bouwer leg(
        DatumFeit feit, int lid, LocalDate waarde, Periode geldig, LocalDate bekendVanaf) {
      long dag = waarde.toEpochDay();
      return leg(feit.groep(), lid, new Waarde(feit, dag, dag), geldig, bekendVanaf);
    }

    public Bouwer leg(
        GetalFeit feit, int lid, BigDecimal waarde, Periode geldig, LocalDate bekendVanaf) {
      long honderdsten = GetalFeit.honderdsten(waarde);
      return leg(
          feit.groep(), lid, new Waarde(feit, honderdsten, honderdsten), geldig, bekendVanaf);
    }

    /** Says that a fact is not known any more: what was recorded of it proved to have no ground. */
    public Bouwer onbekend(Feit feit, int lid, Periode geldig, LocalDate bekendVanaf) {
      Waarde alles = new Waarde(feit, feit.onbekendLaag(), feit.onbekendHoog());
      return leg(feit.groep(), lid, alles, geldig, bekendVanaf);
    }

    /** Says that a member is in the list, or was recorded by mistake and is not. */
    public Bouwer lid(Groep groep, int lid, boolean isLid, Periode geldig, LocalDate bekendVanaf) {
      return leg(groep, lid, new Lidmaatschap(isLid), geldig, bekendVanaf);
    }

    /** Says whether the list has no members that were not recorded. */
    public Bouwer volledig(Groep groep, boolean zo, Periode geldig, LocalDate bekendVanaf) {
      return leg(groep, 0, new Volledig(zo), geldig, bekendVanaf);
    }

    private Bouwer leg(Groep groep, int lid, Inhoud wat, Periode geldig, LocalDate bekendVanaf) {
      vastleggingen.add(new Vastlegging(groep, lid, wat, geldig, bekendVanaf));
      return this;
    }

    public Feitenhistorie bouw() {
      return new Feitenhistorie(begrippen, vastleggingen);
    }
  }
}
