package nl.opstap.werkplek.dossier;

/** A dossier that would hold more than fits; the message says so, to the person. */
public final class Geweigerd extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  Geweigerd(String bericht) {
    super(bericht);
  }

  /** The message is never null here. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
