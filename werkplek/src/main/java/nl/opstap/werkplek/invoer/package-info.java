/**
 * What people and other systems write, before anything is done with it: which texts can be kept,
 * and which numbers are citizen service numbers. Pages, the API, imports and answers of other
 * systems all ask here.
 */
@ApplicationModule(
    displayName = "Invoer",
    allowedDependencies = {})
@NullMarked
package nl.opstap.werkplek.invoer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
