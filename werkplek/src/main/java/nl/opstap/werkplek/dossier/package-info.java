/**
 * The dossier of a household: facts with two histories (when it was so, and when it was known), and
 * what the rules say of them. Nothing in it is ever overwritten.
 */
@ApplicationModule(
    displayName = "Dossier",
    allowedDependencies = {
      "api",
      "beleid",
      "database",
      "invoer",
      "logboek",
      "pagina",
      "toegang",
      "veld"
    })
@NullMarked
package nl.opstap.werkplek.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
