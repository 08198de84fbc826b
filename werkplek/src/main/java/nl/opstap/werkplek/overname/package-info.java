/**
 * Taking data over from elsewhere: dossiers of the benefit system, persons of the BRP (domain C6).
 */
@ApplicationModule(
    displayName = "Overname",
    allowedDependencies = {"dossier", "toegang", "logboek", "pagina", "database"})
@NullMarked
package nl.opstap.werkplek.overname;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
