@NullMarked
package nl.opstap.werkplek.start;

import org.jspecify.annotations.NullMarked;
