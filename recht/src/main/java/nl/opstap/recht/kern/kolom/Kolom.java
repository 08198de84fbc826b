package nl.opstap.recht.kern.kolom;

import java.util.List;
import java.util.Optional;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Feit;
import nl.opstap.recht.kern.GetalFeit;
import nl.opstap.recht.kern.Groep;
import nl.opstap.recht.kern.JaNeeFeit;
import nl.opstap.recht.kern.KeuzeFeit;

/**
 * A column of a population: one fact of the case or of one member of a list, for every household.
 *
 * @param groep the case, or the list
 * @param rij the member, from 0; 0 for the case
 * @param feit the fact; empty for the number of members that the list has
 */
public record Kolom(Groep groep, int rij, Optional<Feit> feit) {

  /** In a column: the value is not known, or what follows from it is not decided. */
  public static final int ONBEKEND = Integer.MIN_VALUE;

  /** The column of a fact; one of the case is the same whatever member is looked at. */
  static Kolom van(Feit feit, int rij) {
    return new Kolom(feit.groep(), feit.groep().isLijst() ? rij : 0, Optional.of(feit));
  }

  static Kolom aantal(Groep groep) {
    return new Kolom(groep, 0, Optional.empty());
  }

  /**
   * The other end of the period that this day bounds: when this one is not known it tells of it.
   */
  List<Kolom> verwant() {
    return feit.stream()
        .flatMap(dit -> groep.feiten().stream().filter(ander -> isPeriode(dit, ander)))
        .map(ander -> van(ander, rij))
        .toList();
  }

  private boolean isPeriode(Feit a, Feit b) {
    return groep.beginVan(a).equals(Optional.of(b)) || groep.beginVan(b).equals(Optional.of(a));
  }

  /** As in the path of a question: {@code kinderen[0].geboortedatum}, or {@code kinderen}. */
  public String pad() {
    return feit.map(dit -> groep.pad(dit, rij)).orElse(groep.pad());
  }

  /** What it says of a household when there is no such column: for something special, not so. */
  public int zonder() {
    return feit.filter(Feit::bijzonder).map(Kolom::nietBijzonder).orElse(ONBEKEND);
  }

  private static int nietBijzonder(Feit feit) {
    return switch (feit) {
      case JaNeeFeit _, KeuzeFeit<?> _ -> 0;
      case DatumFeit _, GetalFeit _ -> Math.toIntExact(feit.onbekendLaag());
    };
  }
}
