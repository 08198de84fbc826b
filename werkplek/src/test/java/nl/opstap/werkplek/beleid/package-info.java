@org.jspecify.annotations.NullMarked
package nl.opstap.werkplek.beleid;
