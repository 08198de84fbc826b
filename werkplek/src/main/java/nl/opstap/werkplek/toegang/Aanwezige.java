package nl.opstap.werkplek.toegang;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is at work: a person who signed in, or a command of the program itself.
 *
 * @param medewerker the account; null for the program
 * @param naam as dossiers keep it with what was recorded
 * @param gemeente code of the municipality, such as 344
 * @param team null for who works for the whole municipality
 */
public record Aanwezige(
    @Nullable UUID medewerker, String naam, Rol rol, int gemeente, @Nullable Integer team)
    implements Serializable {}
