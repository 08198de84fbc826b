/**
 * The PostgreSQL that everything is kept in: one that the program brings along, or one that is
 * named, and the promise that the application's account cannot step over the boundary of a
 * municipality.
 */
@ApplicationModule(
    displayName = "Database",
    allowedDependencies = {})
@NullMarked
package nl.opstap.werkplek.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
