package nl.opstap.werkplek.dossier;

import java.util.UUID;
import nl.opstap.werkplek.oordeel.Gevolgen;
import org.jspecify.annotations.Nullable;

/**
 * Something was recorded. Told within the transaction that does it, with the dossier as it is then,
 * so that nobody reads it again; it is never kept, because it tells of people.
 *
 * @param gevolgen what became another by it
 * @param wie of the staff who recorded it; null for a program
 */
public record DossierGewijzigd(
    Dossier dossier, Wijziging wijziging, Gevolgen gevolgen, @Nullable UUID wie) {}
