@NullMarked
package nl.opstap.werkplek.api;

import org.jspecify.annotations.NullMarked;
