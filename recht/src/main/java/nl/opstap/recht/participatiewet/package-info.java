/**
 * Participatiewet, until 2015 the Wet werk en bijstand: the duties of article 9, the exemptions of
 * article 9 paragraph 2 and of article 9a, the schooling that comes with them, and the measure of
 * article 18.
 *
 * <p>Each class is one piece of the law; {@link nl.opstap.recht.participatiewet.Tekst} says what
 * differs between the texts of 2009, 2012, 2015 and 2026.
 */
@NullMarked
package nl.opstap.recht.participatiewet;

import org.jspecify.annotations.NullMarked;
