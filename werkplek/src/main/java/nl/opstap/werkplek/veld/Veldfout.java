package nl.opstap.werkplek.veld;

import nl.opstap.werkplek.invoer.Tekstfout;

/** A value that a field cannot have; the message says why, and what to do, to the person. */
public final class Veldfout extends Exception {

  private static final long serialVersionUID = 1L;

  private final String zonderWaarde;

  public Veldfout(String bericht) {
    super(bericht);
    zonderWaarde = bericht;
  }

  Veldfout(Tekstfout fout) {
    super(fout.getMessage(), fout);
    zonderWaarde = fout.zonderInhoud();
  }

  /** The message is never null here. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  /** The message without anything of the value, for a report that names nobody. */
  public String zonderWaarde() {
    return zonderWaarde;
  }
}
