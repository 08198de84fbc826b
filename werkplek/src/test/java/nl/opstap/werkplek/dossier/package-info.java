@NullMarked
package nl.opstap.werkplek.dossier;

import org.jspecify.annotations.NullMarked;
