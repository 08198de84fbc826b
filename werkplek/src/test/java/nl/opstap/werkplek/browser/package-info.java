@NullMarked
package nl.opstap.werkplek.browser;

import org.jspecify.annotations.NullMarked;
