/**
 * The law that applies on a day, and a case judged by it. Start at {@link nl.opstap.recht.Wetboek};
 * the articles are in the packages beside it.
 */
@NullMarked
package nl.opstap.recht;

import org.jspecify.annotations.NullMarked;
