package nl.opstap.werkplek.invoer;

/** A text that cannot be kept; the message says why, and what to do, to the person. */
public final class Tekstfout extends Exception {

  private static final long serialVersionUID = 1L;

  private final String zonderInhoud;

  Tekstfout(String bericht) {
    this(bericht, bericht);
  }

  /**
   * @param zonderInhoud the same, for a report that names nobody
   */
  Tekstfout(String bericht, String zonderInhoud) {
    super(bericht);
    this.zonderInhoud = zonderInhoud;
  }

  /** The message is never null here. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  /** The message without anything that the text said. */
  public String zonderInhoud() {
    return zonderInhoud;
  }
}
