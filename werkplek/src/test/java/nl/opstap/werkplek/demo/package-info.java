@NullMarked
package nl.opstap.werkplek.demo;

import org.jspecify.annotations.NullMarked;
