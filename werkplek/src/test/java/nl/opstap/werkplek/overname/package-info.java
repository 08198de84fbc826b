@NullMarked
package nl.opstap.werkplek.overname;

import org.jspecify.annotations.NullMarked;
