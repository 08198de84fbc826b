/** What a municipality lays down itself. Local policy is data of the case, never law. */
@NullMarked
package nl.opstap.recht.gemeente;

import org.jspecify.annotations.NullMarked;
