@org.jspecify.annotations.NullMarked
package nl.opstap.werkplek.vastleggen;
