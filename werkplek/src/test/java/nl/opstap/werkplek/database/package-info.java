@NullMarked
package nl.opstap.werkplek.database;

import org.jspecify.annotations.NullMarked;
