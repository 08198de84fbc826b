package nl.opstap.werkplek.beleid;

import java.util.Optional;
import nl.opstap.recht.kern.Periode;

/**
 * Something to decide: from now on this is policy on these days.
 *
 * @param waarde as its kind of field keeps it; empty when nothing is decided after all
 * @param bron the decision of the municipality that it follows from; not blank
 */
public record Beleidswijziging(
    Beleidsveld veld, Optional<String> waarde, Periode geldig, String bron, String toelichting) {}
