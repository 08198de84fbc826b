/** What a parent does without a municipality beside them. Nothing is kept of the self-check. */
@ApplicationModule(
    displayName = "Portaal",
    allowedDependencies = {
      "beleid",
      "dossier",
      "logboek",
      "overzicht",
      "pagina",
      "toegang",
      "veld"
    })
@NullMarked
package nl.opstap.werkplek.portaal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
