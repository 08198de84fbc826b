/**
 * Guarding who looks: opening a dossier in an emergency, and who saw what, for the people who
 * answer for it.
 */
@ApplicationModule(
    displayName = "Toezicht",
    allowedDependencies = {"database", "dossier", "invoer", "logboek", "pagina", "toegang"})
@NullMarked
package nl.opstap.werkplek.toezicht;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
