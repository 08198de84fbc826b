/**
 * The vocabulary: every fact that a case can tell, under the name that a case uses, with the
 * question that asks for it. Rules are written in these words, cases are read with them, and the
 * schema of a case is made from them.
 */
@NullMarked
package nl.opstap.recht.feiten;

import org.jspecify.annotations.NullMarked;
