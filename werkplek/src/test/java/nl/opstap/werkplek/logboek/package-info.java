@NullMarked
package nl.opstap.werkplek.logboek;

import org.jspecify.annotations.NullMarked;
