/**
 * Recording in a dossier: what happened, in one form, or one fact to correct. First what it would
 * change, then the save.
 */
@ApplicationModule(
    displayName = "Vastleggen",
    allowedDependencies = {"dossier", "invoer", "oordeel", "pagina", "toegang", "veld"})
@NullMarked
package nl.opstap.werkplek.vastleggen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
