/**
 * What somebody can ask of the workplace on the command line: each command with its arguments, what
 * they may be, and what is said when they are not. What it does is done by the other rooms.
 */
@ApplicationModule(
    displayName = "Opdracht",
    allowedDependencies = {"database", "demo", "logboek", "overname", "start"})
@NullMarked
package nl.opstap.werkplek.opdracht;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
