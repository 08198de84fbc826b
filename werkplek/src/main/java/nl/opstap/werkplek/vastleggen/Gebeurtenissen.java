package nl.opstap.werkplek.vastleggen;

import static nl.opstap.werkplek.vastleggen.Gebeurtenis.Vraag.mag;
import static nl.opstap.werkplek.vastleggen.Gebeurtenis.Vraag.nodig;
import static nl.opstap.werkplek.vastleggen.Gebeurtenis.bij;
import static nl.opstap.werkplek.vastleggen.Gebeurtenis.nieuw;
import static nl.opstap.werkplek.vastleggen.Gebeurtenis.vanGezin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opstap.recht.feiten.Ontheffing;
import nl.opstap.recht.feiten.Uitkering;
import nl.opstap.recht.feiten.Verzoek;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.werkplek.vastleggen.Gebeurtenis.Gevolgd;
import nl.opstap.werkplek.vastleggen.Gebeurtenis.Kop;
import nl.opstap.werkplek.vastleggen.Gebeurtenis.Vraag;
import nl.opstap.werkplek.veld.Soort;
import nl.opstap.werkplek.veld.Velden;

/** Everything that happens in households and has a form of its own, in the order of the menu. */
final class Gebeurtenissen {

  private static final List<Gebeurtenis> VERZOEKEN =
      List.of(
          nieuw("verzoek-ontvangen", "Verzoek ontvangen", Kop.AANVRAAG, Velden.VERZOEKEN)
              .vanaf("Wanneer is het verzoek ontvangen?", Verzoek.ONTVANGEN)
              .vraagt(nodig(Verzoek.ARTIKEL))
              // Until somebody asks for more, nothing was asked: then the term can be told.
              .waardoor(Verzoek.AANVULLING_GEVRAAGD, Soort.GEEN)
              .uit("verzoek van de ouder"),
          bij("aanvulling-gevraagd", "Aanvulling gevraagd", Kop.AANVRAAG, Velden.VERZOEKEN)
              .vanaf("Wanneer is om aanvulling gevraagd?", Verzoek.AANVULLING_GEVRAAGD)
              .waardoor(Verzoek.AANGEVULD, Soort.GEEN)
              .uit("brief van de gemeente"),
          bij("verzoek-aangevuld", "Verzoek aangevuld", Kop.AANVRAAG, Velden.VERZOEKEN)
              .vanaf("Wanneer kwam de aanvulling binnen?", Verzoek.AANGEVULD),
          bij("besluit-bekendgemaakt", "Besluit bekendgemaakt", Kop.AANVRAAG, Velden.VERZOEKEN)
              .vanaf("Wanneer is het besluit bekendgemaakt?", Verzoek.BESLUIT_BEKENDGEMAAKT)
              .uit("besluit van de gemeente"),
          bij("in-gebreke-gesteld", "Gemeente in gebreke gesteld", Kop.AANVRAAG, Velden.VERZOEKEN)
              .vanaf("Wanneer kwam de ingebrekestelling binnen?", Verzoek.INGEBREKESTELLING)
              .uit("brief van de ouder"),
          bij("ontheffing-eindigt", "Ontheffing eindigt", Kop.AANVRAAG, Velden.ONTHEFFINGEN)
              .totEnMet("Wat is de laatste dag?", Ontheffing.TOT, Ontheffing.VAN)
              .vraagt(nodig(Ontheffing.EINDE))
              .uit("besluit van de gemeente"),
          vanGezin("plan-vastgesteld", "Plan van aanpak vastgesteld", Kop.AANVRAAG)
              .vanaf("Wanneer is het plan vastgesteld?", Zaak.PLAN_VASTGESTELD)
              .waardoor(Zaak.PLAN, "ja")
              .uit("plan van aanpak"),
          vanGezin("heronderzoek-gedaan", "Heronderzoek gedaan", Kop.AANVRAAG)
              .vanaf("Wanneer is het heronderzoek gedaan?", Zaak.LAATSTE_HERONDERZOEK)
              .uit("heronderzoek"));

  private static final List<Gebeurtenis> WERK =
      List.of(
          vanGezin("werk-begint", "Ouder begint met werk", Kop.WERK)
              .vanaf("Wat is de eerste werkdag?")
              .vraagt(nodig(Zaak.WERKUREN), mag(Zaak.LOON_PER_JAAR), mag(Zaak.NETTO_LOON))
              .uit("arbeidscontract"),
          vanGezin("werk-stopt", "Ouder stopt met werk", Kop.WERK)
              .totEnMet("Wat is de laatste werkdag?", Zaak.WERK_GESTOPT)
              .waardoor(Zaak.WERKUREN, "0"),
          vanGezin("werk-partner-begint", "Partner begint met werk", Kop.WERK)
              .vanaf("Wat is de eerste werkdag van de partner?")
              .waardoor(Zaak.PARTNER_WERKT, "ja"),
          vanGezin("werk-partner-stopt", "Partner stopt met werk", Kop.WERK)
              .totEnMet("Wat is de laatste werkdag van de partner?", Zaak.PARTNER_WERK_GESTOPT)
              .waardoor(Zaak.PARTNER_WERKT, "nee"),
          nieuw("uitkering-begint", "Uitkering begint", Kop.WERK, Velden.UITKERINGEN)
              .vanaf("Wat is de eerste dag?", Velden.UITKERING_VAN)
              .vraagt(nodig(Velden.UITKERING_SOORT).als("Welke uitkering is het?"))
              .waardoor(new Gevolgd.Zoals(Velden.van(Zaak.UITKERING), Velden.UITKERING_SOORT))
              .uit("uitkeringssysteem"),
          bij("uitkering-eindigt", "Uitkering eindigt", Kop.WERK, Velden.UITKERINGEN)
              .totEnMet("Wat is de laatste dag?", Velden.UITKERING_TOT, Velden.UITKERING_VAN)
              .vraagt(
                  mag(Velden.UITKERING_REDEN_EINDE),
                  nodig(Zaak.UITKERING)
                      .als("Welke uitkering heeft de ouder daarna?")
                      .gewoonlijk(Soort.code(Uitkering.GEEN)))
              .uit("uitkeringssysteem"));

  private static final List<Gebeurtenis> GEZIN =
      List.of(
          vanGezin("partner-erbij", "Er komt een partner", Kop.GEZIN)
              .vanaf("Sinds welke dag is er een partner?")
              .vraagt(mag(Velden.PARTNER_VOORNAMEN), mag(Velden.PARTNER_ACHTERNAAM))
              .waardoor(Zaak.PARTNER, "ja")
              .waardoor(Zaak.ALLEENSTAANDE_OUDER, "nee"),
          vanGezin("partner-weg", "De partner gaat weg", Kop.GEZIN)
              .vanaf("Sinds welke dag is er geen partner meer?")
              .vraagt(nodig(Zaak.ALLEENSTAANDE_OUDER).gewoonlijk("ja"), mag(Zaak.VOLLEDIGE_ZORG))
              .waardoor(Zaak.PARTNER, "nee"),
          vanGezin("contactgegevens", "Telefoon, e-mail of taal", Kop.GEZIN)
              .vraagt(mag(Velden.TELEFOON), mag(Velden.EMAIL), mag(Velden.TAAL), mag(Velden.TOLK)),
          vanGezin("wacht-op", "Dossier wacht op iemand", Kop.DOSSIER)
              .vraagt(nodig(Velden.WACHT_OP))
              .uit("klantmanager"));

  /** What has no other form: a member of a list, with everything that it can tell. */
  private static final List<Gebeurtenis> LIJSTEN =
      Stream.of(
              Velden.ONTHEFFINGEN,
              Velden.MELDINGEN,
              Velden.OPLEIDINGEN,
              Velden.WERK,
              Velden.BELEMMERINGEN,
              Velden.KRACHTEN,
              Velden.NETWERK)
          .map(deel ->
              nieuw(deel.naam() + "-erbij", "Voeg toe: " + deel.enkelvoud(), Kop.OVERIG, deel)
                  .vanaf("Vanaf welke dag hoort dit bij het dossier?")
                  .vraagt(Velden.van(deel).stream().map(Vraag::mag).toArray(Vraag[]::new))
                  .uit("gesprek met de ouder"))
          .toList();

  private static final List<Gebeurtenis> ALLE =
      Stream.of(
              VERZOEKEN,
              Kindgebeurtenissen.KINDEREN,
              Kindgebeurtenissen.OPVANG,
              Activiteitgebeurtenissen.ALLE,
              WERK,
              GEZIN,
              LIJSTEN)
          .flatMap(List::stream)
          .toList();

  private Gebeurtenissen() {}

  static List<Gebeurtenis> alle() {
    return ALLE;
  }

  static Optional<Gebeurtenis> van(String naam) {
    return ALLE.stream().filter(een -> een.naam().equals(naam)).findFirst();
  }
}
