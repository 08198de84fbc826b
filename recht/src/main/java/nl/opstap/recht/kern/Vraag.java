package nl.opstap.recht.kern;

import java.util.Optional;

/**
 * A question that is still open: a fact of the case, a fact of a member of a list, or a whole list.
 *
 * @param groep the group it belongs to
 * @param rij the member, when a fact of a member is asked
 * @param feit the fact; empty when the list itself is asked
 */
public record Vraag(Groep groep, int rij, Optional<Feit> feit) {

  /** The path that a case uses: {@code kinderen[0].geboortedatum}, or {@code kinderen}. */
  public String pad() {
    return feit.map(dit -> groep.pad(dit, rij)).orElse(groep.pad());
  }

  /** The question in plain Dutch. */
  public String tekst() {
    return feit.map(Feit::vraag).orElse(groep.vraag());
  }

  /** Whether the facts leave it open; for a fact. */
  boolean isOpen(Feiten feiten) {
    return feit.filter(dit -> !dit.isBekend(feiten, rij)).isPresent();
  }

  /**
   * The question that this one takes for granted: what {@code partner.werkt} tells presupposes that
   * there is a {@code partner}, and so does the list {@code partner.activiteiten}.
   */
  Optional<Vraag> voorvraag(Begrippen begrippen) {
    Optional<Vraag> binnen =
        feit.flatMap(dit -> groep.bestaan(dit.naam()))
            .map(bestaan -> new Vraag(groep, rij, Optional.of(bestaan)));
    return binnen.or(() ->
        begrippen
            .zaak()
            .bestaan(groep.pad())
            .map(bestaan -> new Vraag(begrippen.zaak(), 0, Optional.of(bestaan))));
  }

  /** What the judgement says if a yes-or-no question is answered this way. */
  public Uitkomst gevolg(Oordeel oordeel, boolean antwoord) {
    Feit dit = feit.orElseThrow();
    Feiten dan =
        oordeel.feiten().met(groep, rij, dit.plek(), antwoord ? Uitkomsten.JA : Uitkomsten.NEE, 0);
    return Uitkomst.van(Redenering.bereik(oordeel.regel().inhoud(), dan, oordeel.rij()));
  }
}
