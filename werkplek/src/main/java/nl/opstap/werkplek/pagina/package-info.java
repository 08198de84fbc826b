/** How pages look and how values are written in them. Knows nothing of what they are about. */
@ApplicationModule(
    displayName = "Pagina's",
    allowedDependencies = {"toegang", "veld"})
@NullMarked
package nl.opstap.werkplek.pagina;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
