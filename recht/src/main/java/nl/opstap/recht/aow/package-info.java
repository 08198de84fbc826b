/** Algemene Ouderdomswet: the age at which the duties of the Participatiewet end (art. 7a). */
@NullMarked
package nl.opstap.recht.aow;

import org.jspecify.annotations.NullMarked;
