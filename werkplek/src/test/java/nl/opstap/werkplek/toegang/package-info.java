@NullMarked
package nl.opstap.werkplek.toegang;

import org.jspecify.annotations.NullMarked;
