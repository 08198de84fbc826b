/**
 * The kernel: what a rule is. Facts as sets of possible values, conditions over them, and the
 * judgement of a case with its reasons and its questions.
 *
 * <p>One idea carries everything. A fact is the set of values it may still have; a known fact is a
 * set of one. Every condition, date and number answers for such sets with an <em>enclosure</em>:
 * never less than what can really come out, and exactly that once each fact it looks at has a
 * single value. {@link nl.opstap.recht.kern.Redenering} therefore only has to split the set of an
 * undecided fact, again and again, to be exact: it says yes or no precisely when every completion
 * of the facts says so.
 *
 * <p>Depends on nothing but the JDK. Knows no law; the packages beside it hold the articles. Two
 * packages below it build on it and are unknown here: {@code kolom} runs a rule over the columns of
 * a population, {@code dmn} reads and writes decision tables.
 */
@NullMarked
package nl.opstap.recht.kern;

import org.jspecify.annotations.NullMarked;
