package nl.opstap.cli.bevolking;

/** A file of households that cannot be used, with the place and the reason. */
public final class BestandFout extends Exception {

  private static final long serialVersionUID = 1L;

  BestandFout(String bericht) {
    super(bericht);
  }
}
