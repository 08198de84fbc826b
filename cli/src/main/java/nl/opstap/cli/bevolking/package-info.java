/**
 * Whole populations: households from a file of columns, judged by the rules of the law or of a
 * variant, and what comes out added up per municipality.
 */
@NullMarked
package nl.opstap.cli.bevolking;

import org.jspecify.annotations.NullMarked;
