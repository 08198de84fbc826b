package nl.opstap.werkplek.dossier;

import java.util.List;
import java.util.UUID;
import nl.opstap.werkplek.toegang.Betrokkene;
import org.jspecify.annotations.Nullable;

/**
 * Dossiers went to another klantmanager. Told within the transaction that does it.
 *
 * @param aan who deals with them now
 * @param team of who deals with them now; null for who has none
 */
public record Overgedragen(List<Betrokkene> dossiers, UUID aan, @Nullable Integer team) {}
