/** Starts the workplace for a municipality, on its own database and identity provider. */
@ApplicationModule(
    displayName = "Start",
    allowedDependencies = {"database", "logboek", "toegang"})
@NullMarked
package nl.opstap.werkplek.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
