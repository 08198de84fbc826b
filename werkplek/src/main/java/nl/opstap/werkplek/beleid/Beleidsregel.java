package nl.opstap.werkplek.beleid;

import java.time.Instant;
import nl.opstap.recht.kern.Bekend;
import nl.opstap.recht.kern.Periode;

/**
 * One decision about one field: which value, on which days it holds, and in which stretch of time
 * it was policy.
 *
 * @param waarde as its kind of field keeps it
 * @param bekend in which stretch of time it was decided so
 */
public record Beleidsregel(
    Beleidsveld veld, String waarde, Periode geldig, Bekend bekend, Besluit besluit) {

  /**
   * Who decided it, and why.
   *
   * @param versie of the policy, one higher with every decision
   * @param bron the decision of the municipality that it follows from
   */
  public record Besluit(int versie, Instant moment, String door, String bron, String toelichting) {}
}
