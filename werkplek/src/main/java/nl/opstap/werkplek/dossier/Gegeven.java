package nl.opstap.werkplek.dossier;

import java.time.LocalDate;
import java.util.Optional;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.Periode;
import nl.opstap.werkplek.veld.Soort;

/**
 * One fact of a dossier: what it is about, which value it has, on which days that was so, and in
 * which stretch of time we took it to be so.
 *
 * @param waarde as {@link Soort} keeps it; {@code ja} for a member or a complete list
 * @param bekendVanaf the day since when it was known
 * @param bekendTot the day since when it was not taken to be so any more; empty while it is
 * @param wijziging the save that it came with
 * @param isRest whether it is what a later save left of it: the same fact, on fewer days
 * @param vervangenDoor the version that ended it; empty while it is taken to be so
 */
public record Gegeven(
    Pad pad,
    String waarde,
    Periode geldig,
    LocalDate bekendVanaf,
    Optional<LocalDate> bekendTot,
    Wijziging wijziging,
    boolean isRest,
    Optional<Integer> vervangenDoor) {

  /** Whether we took it to be so at the end of a day. */
  public boolean isBekendOp(BekendOp op) {
    return !bekendVanaf.isAfter(op.dag())
        && bekendTot.filter(tot -> !tot.isAfter(op.dag())).isEmpty();
  }
}
