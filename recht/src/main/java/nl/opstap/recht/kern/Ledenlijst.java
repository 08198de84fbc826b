package nl.opstap.recht.kern;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The members of a list, of which some may be there. */
final class Ledenlijst {

  /** What is possible of each member. */
  final long[][] rijen;

  /** How many of them are there for certain; the others may be there, in order. */
  final int zeker;

  /** Kept from the last time: splits on other lists leave it as it is. */
  private volatile @Nullable Ledenperioden perioden;

  Ledenlijst(long[][] rijen, int zeker) {
    this.rijen = rijen;
    this.zeker = zeker;
  }

  /** As many as these, of which so many for certain. */
  Ledenlijst metAantal(int aantal, int zeker) {
    return new Ledenlijst(Arrays.copyOf(rijen, aantal), zeker);
  }

  Ledenlijst met(int rij, long[] waarden) {
    long[][] nieuw = rijen.clone();
    nieuw[rij] = waarden;
    return new Ledenlijst(nieuw, zeker);
  }

  Ledenperioden perioden(Onderbreking onderbreking, Feiten feiten, long[] zaak) {
    Ledenperioden al = perioden;
    if (al == null || !al.isVoor(onderbreking, zaak)) {
      al = new Ledenperioden(onderbreking, feiten, zaak);
      perioden = al;
    }
    return al;
  }
}
