package nl.opstap.werkplek.toegang;

/** Somebody to sign in as, in a demo. */
public record Keuze(String id, String naam, String rol, String waar) {}
