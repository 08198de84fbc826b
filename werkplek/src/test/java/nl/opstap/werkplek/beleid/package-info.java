@NullMarked
package nl.opstap.werkplek.beleid;

import org.jspecify.annotations.NullMarked;
