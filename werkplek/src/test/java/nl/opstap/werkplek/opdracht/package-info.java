@NullMarked
package nl.opstap.werkplek.opdracht;

import org.jspecify.annotations.NullMarked;
