/**
 * Who saw and did what: a line for every person whose data was shown, chained so that tampering
 * shows, and told to the person it is about.
 */
@ApplicationModule(
    displayName = "Logboek",
    allowedDependencies = {"toegang", "database"})
@NullMarked
package nl.opstap.werkplek.logboek;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
