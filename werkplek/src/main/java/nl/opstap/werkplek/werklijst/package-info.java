/** What needs doing and finding a dossier: lists, search, and what is kept for them. */
@ApplicationModule(
    displayName = "Werklijst",
    allowedDependencies = {
      "api",
      "database",
      "dossier",
      "invoer",
      "logboek",
      "oordeel",
      "pagina",
      "toegang",
      "veld"
    })
@NullMarked
package nl.opstap.werkplek.werklijst;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
