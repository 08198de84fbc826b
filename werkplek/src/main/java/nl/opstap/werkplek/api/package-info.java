/**
 * What all of the API shares: its description, its version, how it says that something is wrong,
 * and how a request that is sent twice is answered once (NL API Design Rules 2).
 */
@ApplicationModule(
    displayName = "API",
    allowedDependencies = {"database", "toegang", "veld"})
@NullMarked
package nl.opstap.werkplek.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
