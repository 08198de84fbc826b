/**
 * Fences that every module puts around its code: what a file may hold, how long a method may be.
 * They read the sources themselves, so whatever is added falls under them.
 */
@NullMarked
package nl.opstap.hek;

import org.jspecify.annotations.NullMarked;
