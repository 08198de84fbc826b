@NullMarked
package nl.opstap.werkplek;

import org.jspecify.annotations.NullMarked;
