/**
 * Judging: what the law says of facts, and what becomes another when they do. Knows no dossier, so
 * that whoever has facts can ask.
 */
@ApplicationModule(
    displayName = "Oordeel",
    allowedDependencies = {})
@NullMarked
package nl.opstap.werkplek.oordeel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
