package nl.opstap.werkplek.veld;

import java.util.Optional;
import nl.opstap.recht.kern.Groep;

/**
 * A part of a dossier: the household as a whole, or a list of members that belong to it (children,
 * activities, barriers).
 *
 * @param naam as paths write it; empty for the household itself
 * @param titel for a page
 * @param enkelvoud one member, without an article
 * @param groep the list of the rules that it is; empty when no rule looks at it
 */
public record Onderdeel(String naam, String titel, String enkelvoud, Optional<Groep> groep) {

  /** The question whether there are no members but those recorded. */
  public String vraagOfVolledig() {
    return "Staat bij ‘" + titel + "’ alles in het dossier?";
  }

  public boolean isLijst() {
    return !naam.isEmpty();
  }
}
