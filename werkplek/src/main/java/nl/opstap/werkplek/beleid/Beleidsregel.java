package nl.opstap.werkplek.beleid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.Periode;

/**
 * One decision about one field: which value, on which days it holds, and in which stretch of time
 * it was policy.
 *
 * @param waarde as its kind of field keeps it
 * @param bekendVanaf the day since when it was decided
 * @param bekendTot the day since when something else was decided for these days; empty while it is
 *     policy
 */
public record Beleidsregel(
    Beleidsveld veld,
    String waarde,
    Periode geldig,
    LocalDate bekendVanaf,
    Optional<LocalDate> bekendTot,
    Besluit besluit) {

  /**
   * Who decided it, and why.
   *
   * @param versie of the policy, one higher with every decision
   * @param bron the decision of the municipality that it follows from
   */
  public record Besluit(int versie, Instant moment, String door, String bron, String toelichting) {}

  /** Whether it was policy at the end of a day. */
  boolean isBekendOp(BekendOp op) {
    return !bekendVanaf.isAfter(op.dag())
        && bekendTot.filter(tot -> !tot.isAfter(op.dag())).isEmpty();
  }

  boolean isMeteenVervangen() {
    return bekendTot.filter(bekendVanaf::equals).isPresent();
  }
}
