@NullMarked
package nl.opstap.werkplek.dossier.lijst;

import org.jspecify.annotations.NullMarked;
