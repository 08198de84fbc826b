package nl.opstap.werkplek.dossier;

import java.util.Optional;
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

  /** For a page: the clause with a capital, without its article. */
  public String titel() {
    String kaal = omschrijving.replaceFirst("^(de|het|een) ", "");
    return kaal.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + kaal.substring(1);
  }
}
