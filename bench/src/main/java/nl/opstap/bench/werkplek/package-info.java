/** How long people wait for a page, when many of them work at once. */
@NullMarked
package nl.opstap.bench.werkplek;

import org.jspecify.annotations.NullMarked;
