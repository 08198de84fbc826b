package nl.opstap.werkplek.portaal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.opstap.recht.feiten.Activiteit;
import nl.opstap.recht.feiten.Kind;
import nl.opstap.recht.feiten.Ontheffing;
import nl.opstap.recht.feiten.Opvang;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.Feit;
import nl.opstap.werkplek.veld.Onderdeel;
import nl.opstap.werkplek.veld.Velden;

/**
 * What a parent is asked, in words for a parent. What has no words here only the municipality
 * knows, and is not asked.
 */
final class Oudervragen {

  /**
   * A question.
   *
   * @param hulp what makes it easier to answer; may be empty
   */
  record Oudervraag(String vraag, String hulp) {}

  private static final Map<Feit, Oudervraag> OVER_FEITEN = new HashMap<>();
  private static final Map<Onderdeel, Oudervraag> OVER_LIJSTEN = new HashMap<>();

  static {
    uzelf();
    partner();
    kinderen();
    opvang(Kind.OPVANG, "de opvang");
    opvang(Kind.TWEEDE_OPVANG, "de tweede opvang");
    activiteiten(Activiteit.VAN_OUDER);
    activiteiten(Activiteit.VAN_PARTNER);
    lijsten();
  }

  private Oudervragen() {}

  /** Every fact that a parent can be asked. */
  static Set<Feit> feiten() {
    return Set.copyOf(OVER_FEITEN.keySet());
  }

  static Optional<Oudervraag> over(Feit feit) {
    return Optional.ofNullable(OVER_FEITEN.get(feit));
  }

  /** How many members a list has. */
  static Optional<Oudervraag> over(Onderdeel lijst) {
    return Optional.ofNullable(OVER_LIJSTEN.get(lijst));
  }

  private static void zet(Feit feit, String vraag, String hulp) {
    OVER_FEITEN.put(feit, new Oudervraag(vraag, hulp));
  }

  private static void uzelf() {
    zet(
        Zaak.UITKERING,
        "Welke uitkering hebt u?",
        "Dit staat op uw uitkeringsspecificatie. IOAW en IOAZ zijn voor wie ouder is en werkloos werd"
            + " of stopte met een bedrijf. Anw is voor wie een partner heeft verloren.");
    zet(Zaak.OUDER_GEBOREN, "Wanneer bent u geboren?", "");
    zet(
        Zaak.ALLEENSTAANDE_OUDER,
        "Bent u alleenstaande ouder?",
        "Dat bent u als u voor een kind zorgt, en niet getrouwd bent en niet samenwoont.");
    zet(
        Zaak.VOLLEDIGE_ZORG,
        "Zorgt u alleen voor uw kind dat jonger is dan vijf?",
        "Kies nee als het kind om de beurt bij u en bij de andere ouder woont.");
    zet(Zaak.WERKUREN, "Hoeveel uur per week werkt u?", "Schrijf 0 als u niet werkt.");
    zet(
        Zaak.WERK_GESTOPT,
        "Wat was uw laatste werkdag?",
        "Schrijf het woord geen als u niet met werk bent gestopt.");
    zet(Zaak.INGESCHREVEN_UWV, "Staat u bij UWV ingeschreven als werkzoekende?", "");
    zet(Zaak.UWV_TRAJECT, "Volgt u een traject van UWV om werk te vinden?", "");
    zet(
        Zaak.INBURGERING,
        "Bent u bezig met inburgeren?",
        "U volgt dan lessen voor het inburgeringsexamen.");
    zet(Zaak.STUDIE, "Volgt u een opleiding of studie?", "");
    zet(Zaak.PARTNER, "Hebt u een partner?", "Iemand met wie u getrouwd bent of samenwoont.");
  }

  private static void partner() {
    zet(Zaak.PARTNER_WERKT, "Werkt uw partner?", "");
    zet(Zaak.PARTNER_UITKERING, "Welke uitkering heeft uw partner?", "");
    zet(
        Zaak.PARTNER_WERK_GESTOPT,
        "Wat was de laatste werkdag van uw partner?",
        "Schrijf het woord geen als uw partner niet met werk is gestopt.");
    zet(
        Zaak.PARTNER_INGESCHREVEN_UWV,
        "Staat uw partner bij UWV ingeschreven als werkzoekende?",
        "");
    zet(Zaak.PARTNER_UWV_TRAJECT, "Volgt uw partner een traject van UWV om werk te vinden?", "");
    zet(Zaak.PARTNER_INBURGERING, "Is uw partner bezig met inburgeren?", "");
    zet(Zaak.PARTNER_STUDIE, "Volgt uw partner een opleiding of studie?", "");
    zet(
        Zaak.PARTNER_FAMILIE,
        "Is uw partner familie van u?",
        "Bijvoorbeeld uw broer of uw moeder.");
    zet(
        Zaak.PARTNER_WLZ,
        "Krijgt uw partner langdurige zorg (Wlz)?",
        "Dan is er een beslissing van het CIZ.");
    zet(Zaak.PARTNER_DETENTIE, "Zit uw partner vast?", "In een gevangenis of een kliniek.");
    zet(Zaak.PARTNER_DETENTIE_VAN, "Sinds welke dag zit uw partner vast?", "");
    zet(Zaak.PARTNER_DETENTIE_TOT, "Tot en met welke dag zit uw partner vast?", "");
  }

  private static void kinderen() {
    zet(Kind.GEBOREN, "Wanneer is het kind geboren?", "");
    zet(Kind.WOONT_BIJ_OUDER, "Woont het kind bij u?", "");
    zet(Kind.TEN_LASTE, "Krijgt u kinderbijslag voor het kind?", "Of zou u die kunnen krijgen?");
    zet(
        Kind.CO_OUDER,
        "Woont het kind om de beurt bij u en bij de andere ouder?",
        "Kies ja als het bij elk van u drie dagen per week of meer is.");
    zet(
        Kind.ONDERHOUDEN,
        "Betaalt u het meeste voor het kind?",
        "Kies ook ja als u kinderbijslag of pleegvergoeding krijgt.");
    zet(Kind.NAAR_SCHOOL, "Gaat het kind naar de basisschool?", "");
    zet(Kind.OP_MIDDELBARE_SCHOOL, "Gaat het kind naar de middelbare school?", "");
    zet(Kind.OPVANG.isEr, "Gaat het kind naar de kinderopvang?", "Ook bij een gastouder.");
    zet(Kind.TWEEDE_OPVANG.isEr, "Gaat het kind ook nog naar een andere opvang?", "");
  }

  private static void opvang(Opvang opvang, String naam) {
    zet(opvang.soort, "Wat voor opvang is " + naam + "?", "Bso is opvang voor en na school.");
    zet(
        opvang.geregistreerd,
        "Staat " + naam + " in het Landelijk Register Kinderopvang?",
        "Vraag het daar, of zoek op landelijkregisterkinderopvang.nl.");
    zet(opvang.opAdres, "Woont de gastouder bij u in huis?", "");
    zet(opvang.uren, "Hoeveel uur per maand is " + naam + "?", "Dit staat in het contract.");
    zet(opvang.uurprijs, "Hoeveel kost een uur van " + naam + "?", "Dit staat in het contract.");
    zet(opvang.van, "Wat is de eerste dag van " + naam + "?", "");
    zet(
        opvang.tot,
        "Wat is de laatste dag van " + naam + "?",
        "Schrijf het woord geen als er geen einde is afgesproken.");
  }

  private static void activiteiten(Activiteit activiteit) {
    zet(activiteit.soort, "Wat voor activiteit is het?", "");
    zet(activiteit.uren, "Hoeveel uur per week is het?", "");
    zet(activiteit.vasteTijden, "Is het op vaste dagen en tijden?", "");
    zet(activiteit.van, "Wat is de eerste dag?", "");
    zet(activiteit.tot, "Wat is de laatste dag?", "");
  }

  private static void lijsten() {
    zet(Ontheffing.VAN, "Wanneer begon die ontheffing?", "Dit staat in de brief.");
    zet(
        Ontheffing.TOT,
        "Tot en met welke dag was die ontheffing?",
        "Schrijf het woord geen als zij nog geldt, zonder einde.");
    OVER_LIJSTEN.put(
        Velden.KINDEREN, new Oudervraag("Hoeveel kinderen hebt u?", "Jonger dan achttien jaar."));
    OVER_LIJSTEN.put(
        Velden.ONTHEFFINGEN,
        new Oudervraag(
            "Hoe vaak kreeg u al een ontheffing omdat u voor een jong kind zorgt?",
            "Met een ontheffing hoeft u een tijd geen werk te zoeken. Schrijf 0 als u die nooit had."));
    OVER_LIJSTEN.put(
        Velden.ACTIVITEITEN,
        new Oudervraag(
            "Hoeveel trajecten of activiteiten doet u op weg naar werk?",
            "Bijvoorbeeld een cursus, een stage of vrijwilligerswerk. Schrijf 0 als u niets doet."));
    OVER_LIJSTEN.put(
        Velden.ACTIVITEITEN_PARTNER,
        new Oudervraag(
            "Hoeveel trajecten of activiteiten doet uw partner op weg naar werk?",
            "Schrijf 0 als uw partner niets doet."));
  }
}
