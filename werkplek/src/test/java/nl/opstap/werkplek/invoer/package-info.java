@NullMarked
package nl.opstap.werkplek.invoer;

import org.jspecify.annotations.NullMarked;
