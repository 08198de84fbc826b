/** Who deals with whose dossiers: giving one, or all of somebody, to another klantmanager. */
@ApplicationModule(
    displayName = "Caseload",
    allowedDependencies = {"dossier", "invoer", "logboek", "pagina", "toegang"})
@NullMarked
package nl.opstap.werkplek.caseload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
