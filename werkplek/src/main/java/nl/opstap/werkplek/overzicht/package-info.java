/** What holds for a household, told: the judgements of a dossier with their reasons. */
@ApplicationModule(
    displayName = "Overzicht",
    allowedDependencies = {"api", "beleid", "dossier", "oordeel", "pagina", "toegang", "veld"})
@NullMarked
package nl.opstap.werkplek.overzicht;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
