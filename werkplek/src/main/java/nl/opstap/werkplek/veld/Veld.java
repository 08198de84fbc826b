package nl.opstap.werkplek.veld;

import java.time.LocalDate;
import java.util.Optional;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Feit;

/**
 * Something that a dossier can tell of a household, or of one of its members.
 *
 * @param onderdeel what it belongs to
 * @param naam its name within it, such as {@code geboortedatum}
 * @param omschrijving a clause that says it, lower case and without a full stop
 * @param vraag the question that asks for it
 * @param feit the fact of the rules that it is; empty when no rule looks at it
 */
public record Veld(
    Onderdeel onderdeel,
    String naam,
    Soort soort,
    String omschrijving,
    String vraag,
    Optional<Feit> feit) {

  /**
   * The text under which a value of this field is kept.
   *
   * @param vandaag what lies behind us cannot lie after it: a child still to be born has no age
   * @throws Veldfout when the field cannot have it; the message is for the person
   */
  public String lees(String invoer, LocalDate vandaag) throws Veldfout {
    String waarde = soort.lees(invoer);
    boolean isVerleden =
        feit.isPresent() && feit.get() instanceof DatumFeit dag && !dag.toekomstMag();
    if (isVerleden && !waarde.equals(Soort.GEEN) && LocalDate.parse(waarde).isAfter(vandaag)) {
      throw new Veldfout("Deze dag is nog niet geweest. Misschien klopt het jaar niet.");
    }
    return waarde;
  }
}
