@NullMarked
package nl.opstap.werkplek.portaal;

import org.jspecify.annotations.NullMarked;
