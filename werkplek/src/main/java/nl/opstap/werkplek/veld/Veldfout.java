package nl.opstap.werkplek.veld;

/** A value that a field cannot have; the message says why, and what to do, to the person. */
public final class Veldfout extends Exception {

  private static final long serialVersionUID = 1L;

  public Veldfout(String bericht) {
    super(bericht);
  }

  /** The message is never null here. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
