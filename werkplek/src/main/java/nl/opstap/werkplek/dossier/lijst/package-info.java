/** Lists of dossiers: what needs doing, and search. */
@NullMarked
package nl.opstap.werkplek.dossier.lijst;

import org.jspecify.annotations.NullMarked;
