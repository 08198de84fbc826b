/**
 * Everything that can be told of a household: each field with its path and the kind of value it
 * takes, how a value is read from what a person or a file wrote, under which text it is kept, and
 * how the rules get it.
 */
@ApplicationModule(
    displayName = "Veld",
    allowedDependencies = {"invoer"})
@NullMarked
package nl.opstap.werkplek.veld;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
