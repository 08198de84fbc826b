/**
 * Generated cases, and an oracle that judges them without the engine: the law once more, as plain
 * Java over plain values. What the two agree on is the ground for trusting either.
 */
@NullMarked
package nl.opstap.recht.proef;

import org.jspecify.annotations.NullMarked;
