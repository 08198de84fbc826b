/**
 * The workplace: what staff of a municipality and parents work with. Each package beside this one
 * holds what people talk about together, with its types, its storage and its pages; a test verifies
 * that they use no more of each other than they may.
 */
@NullMarked
package nl.opstap.werkplek;

import org.jspecify.annotations.NullMarked;
