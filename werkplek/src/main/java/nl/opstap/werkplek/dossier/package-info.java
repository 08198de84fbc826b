/**
 * The dossier of a household: facts with two histories (when it was so, and when it was known).
 * Nothing in it is ever overwritten.
 */
@ApplicationModule(
    displayName = "Dossier",
    allowedDependencies = {
      "api",
      "beleid",
      "database",
      "invoer",
      "logboek",
      "oordeel",
      "pagina",
      "toegang",
      "veld"
    })
@NullMarked
package nl.opstap.werkplek.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
