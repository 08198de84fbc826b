package nl.opstap.werkplek.vastleggen;

import static nl.opstap.werkplek.vastleggen.Gebeurtenis.Vraag.mag;
import static nl.opstap.werkplek.vastleggen.Gebeurtenis.Vraag.nodig;
import static nl.opstap.werkplek.vastleggen.Gebeurtenis.bij;
import static nl.opstap.werkplek.vastleggen.Gebeurtenis.nieuw;

import java.util.List;
import java.util.stream.Stream;
import nl.opstap.recht.feiten.Activiteit;
import nl.opstap.werkplek.vastleggen.Gebeurtenis.Kop;
import nl.opstap.werkplek.veld.Onderdeel;
import nl.opstap.werkplek.veld.Veld;
import nl.opstap.werkplek.veld.Velden;

/** What happens to activities, of the parent and of the partner. */
final class Activiteitgebeurtenissen {

  static final List<Gebeurtenis> ALLE =
      Stream.of(
              van("activiteit", "Activiteit", Velden.ACTIVITEITEN, Activiteit.VAN_OUDER),
              van(
                  "activiteit-partner",
                  "Activiteit van de partner",
                  Velden.ACTIVITEITEN_PARTNER,
                  Activiteit.VAN_PARTNER))
          .flatMap(List::stream)
          .toList();

  private Activiteitgebeurtenissen() {}

  private static List<Gebeurtenis> van(
      String naam, String titel, Onderdeel deel, Activiteit activiteit) {
    return List.of(
        nieuw(naam + "-begint", titel + " begint", Kop.ACTIVITEIT, deel)
            .vanaf("Wat is de eerste dag?", activiteit.van)
            .vraagt(
                nodig(omschrijving(deel)),
                mag(activiteit.soort),
                mag(activiteit.doel),
                mag(activiteit.code),
                nodig(activiteit.uren),
                nodig(activiteit.tot).als("Wat is de laatste dag?"),
                mag(activiteit.onderbouwd),
                mag(activiteit.opvangNodig))
            .uit("plan van aanpak"),
        bij(naam + "-stopt", titel + " stopt", Kop.ACTIVITEIT, deel)
            .totEnMet("Wat is de laatste dag?", activiteit.tot, activiteit.van));
  }

  private static Veld omschrijving(Onderdeel deel) {
    return Velden.van(deel).stream()
        .filter(veld -> veld.naam().equals(Velden.ACTIVITEIT_OMSCHRIJVING.naam()))
        .findFirst()
        .orElseThrow();
  }
}
