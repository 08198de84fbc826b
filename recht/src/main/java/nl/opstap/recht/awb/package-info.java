/** Algemene wet bestuursrecht: the terms of a decision, and of an objection against it. */
@NullMarked
package nl.opstap.recht.awb;

import org.jspecify.annotations.NullMarked;
