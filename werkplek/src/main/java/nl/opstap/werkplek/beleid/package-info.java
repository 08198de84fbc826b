/**
 * What a municipality decides for all its dossiers: how it classifies activities, which hours it
 * asks, what it pays above the capped price. Kept in two histories, like the facts of a dossier,
 * and given to the rules with them.
 */
@ApplicationModule(
    displayName = "Beleid",
    allowedDependencies = {"database", "invoer", "pagina", "toegang", "veld"})
@NullMarked
package nl.opstap.werkplek.beleid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
