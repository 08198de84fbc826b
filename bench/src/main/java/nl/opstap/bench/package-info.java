/** Measurements of speed; see docs/prestaties.md for what they gave and how to repeat them. */
@NullMarked
package nl.opstap.bench;

import org.jspecify.annotations.NullMarked;
