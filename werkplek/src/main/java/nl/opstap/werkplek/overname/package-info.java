/** Taking data over from elsewhere: dossiers of the benefit system, persons of the BRP. */
@ApplicationModule(
    displayName = "Overname",
    allowedDependencies = {"database", "dossier", "invoer", "logboek", "pagina", "toegang", "veld"})
@NullMarked
package nl.opstap.werkplek.overname;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
