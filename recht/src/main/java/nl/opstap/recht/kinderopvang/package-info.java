/**
 * Childcare benefit (Wet kinderopvang art. 1.3 to 1.13): who has a right to it and on which
 * activity that rests, how a municipality classifies activities, the amounts, what the municipality
 * may add, and what else there is.
 *
 * <p>Rests on the facts and the kernel only.
 */
@NullMarked
package nl.opstap.recht.kinderopvang;

import org.jspecify.annotations.NullMarked;
