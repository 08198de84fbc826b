/**
 * Who may do what, with whose dossiers: signing in, the table of rights, and the boundary of a
 * municipality that the database guards.
 */
@ApplicationModule(
    displayName = "Toegang",
    allowedDependencies = {"invoer"})
@NullMarked
package nl.opstap.werkplek.toegang;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
