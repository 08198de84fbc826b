package nl.opstap.werkplek.veld;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.opstap.recht.kern.Feit;

/**
 * What a fact is about. Written as in a case, but with the number that a member keeps for all time:
 * {@code ouder.startkwalificatie}, {@code kinderen[3].geboortedatum}. Two more are about lists:
 * {@code kinderen[3]} says that this member is there, {@code kinderen} that there are no others
 * than those recorded.
 *
 * @param onderdeel empty for the household itself
 * @param lid the member's number, from 1; 0 for the household and for the list itself
 * @param veld empty when it is about a member or a list as such
 */
public record Pad(String onderdeel, int lid, String veld) {

  private static final Pattern LID = Pattern.compile("([a-zA-Z.]+)\\[([1-9][0-9]{0,8})](\\.(.+))?");

  public static Pad van(Veld veld, int lid) {
    return new Pad(veld.onderdeel().naam(), lid, veld.naam());
  }

  /**
   * Of a fact of the rules.
   *
   * @param lid the member, from 1; 0 for a fact of the household
   */
  public static Pad van(Feit feit, int lid) {
    return new Pad(feit.groep().isLijst() ? feit.groep().pad() : "", lid, feit.naam());
  }

  /** Of a fact of the household. */
  public static Pad van(Feit feit) {
    return van(feit, 0);
  }

  public static Pad lid(Onderdeel onderdeel, int lid) {
    return new Pad(onderdeel.naam(), lid, "");
  }

  public static Pad lijst(Onderdeel onderdeel) {
    return new Pad(onderdeel.naam(), 0, "");
  }

  /**
   * Reads what {@link #toString} wrote.
   *
   * @return empty when a dossier has nothing of that name
   */
  public static Optional<Pad> lees(String tekst) {
    Matcher lid = LID.matcher(tekst);
    if (lid.matches()) {
      String veld = lid.group(4) == null ? "" : lid.group(4);
      Pad pad = new Pad(lid.group(1), Integer.parseInt(lid.group(2)), veld);
      boolean bestaat =
          veld.isEmpty()
              ? Velden.onderdeel(pad.onderdeel).isPresent()
              : Velden.veld(pad).isPresent();
      return bestaat ? Optional.of(pad) : Optional.empty();
    }
    if (Velden.onderdeel(tekst).filter(Onderdeel::isLijst).isPresent()) {
      return Optional.of(new Pad(tekst, 0, ""));
    }
    Pad pad = new Pad("", 0, tekst);
    return Velden.veld(pad).map(_ -> pad);
  }

  /** That a member is there of the list that this is of. */
  public Pad lid(int nummer) {
    return new Pad(onderdeel, nummer, "");
  }

  /** Whether it says that a member is there, or that a list is complete. */
  public boolean isLidmaatschap() {
    return veld.isEmpty();
  }

  @Override
  public String toString() {
    if (onderdeel.isEmpty()) {
      return veld;
    }
    if (lid == 0) {
      return onderdeel;
    }
    return onderdeel + "[" + lid + "]" + (veld.isEmpty() ? "" : "." + veld);
  }
}
