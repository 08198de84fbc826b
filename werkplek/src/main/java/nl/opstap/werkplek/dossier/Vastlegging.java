package nl.opstap.werkplek.dossier;

import java.util.Optional;
import nl.opstap.recht.kern.Periode;
import nl.opstap.werkplek.veld.Pad;
import nl.opstap.werkplek.veld.Soort;

/**
 * Something to record: from now on we take it to be so on these days.
 *
 * @param waarde as {@link Soort} keeps it; empty when it is not known after all
 */
public record Vastlegging(Pad pad, Optional<String> waarde, Periode geldig) {

  public Vastlegging(Pad pad, String waarde, Periode geldig) {
    this(pad, Optional.of(waarde), geldig);
  }
}
