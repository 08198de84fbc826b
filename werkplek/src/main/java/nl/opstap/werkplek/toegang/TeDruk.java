package nl.opstap.werkplek.toegang;

/** It is not somebody's turn, and it will not be soon. Nothing was done. */
public final class TeDruk extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TeDruk(String waarvoor) {
    super("Te druk: " + waarvoor + ".");
  }
}
