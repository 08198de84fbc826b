package nl.opstap.werkplek.portaal;

import java.util.List;
import java.util.Map;
import nl.opstap.recht.Onderwerpen;
import nl.opstap.werkplek.overzicht.Besluitkaart;

/**
 * What came out of a self-check about one subject.
 *
 * @param uitkomst of the rules, or that it is probably yes
 * @param verder what to do next
 * @param dagen since when, until when, by when; also when it is probably so
 * @param metBrief whether a letter can be sent now
 */
public record Uitslagdeel(
    Besluitkaart kaart, String uitkomst, String verder, List<String> dagen, boolean metBrief) {

  /** Yes, when what only the municipality knows turns out well. */
  private static final String WAARSCHIJNLIJK = "waarschijnlijk ja";

  /** What a parent can find out here, in this order, with what to do next for each outcome. */
  private static final Map<String, Map<String, String>> VERDER =
      Map.of(
          Onderwerpen.ONTHEFFING_9A.naam(),
          Map.of(
              "ja",
              "U kunt de ontheffing schriftelijk vragen bij uw gemeente. Die moet haar dan geven,"
                  + " behalve als duidelijk is dat u echt niet wilt meewerken aan stappen naar werk."
                  + " Hieronder staat een voorbeeld van een brief. Bewaar een kopie.",
              "nee",
              "Is uw situatie bijzonder? Vraag uw gemeente naar een ontheffing om dringende"
                  + " redenen. Die wordt per persoon bekeken.",
              "onbekend",
              "U kunt de ontheffing schriftelijk vragen bij uw gemeente. Zij kijkt naar wat"
                  + " hieronder nog open staat. Bewaar een kopie."),
          Onderwerpen.KINDEROPVANGTOESLAG.naam(),
          Map.of(
              "ja",
              "U vraagt de toeslag aan bij Dienst Toeslagen. Wacht niet: aanvragen kan maar drie"
                  + " maanden terug. Verandert er iets? Geef het meteen door. Zo voorkomt u dat u"
                  + " moet terugbetalen.",
              "nee",
              "Vraag geen toeslag aan zolang dit nee is: u zou moeten terugbetalen. Gaat uw kind nog"
                  + " niet naar de opvang, of begint u nog aan werk of een traject? Doe deze check"
                  + " dan opnieuw met hoe het wordt. Vraag uw gemeente wat zij kan doen voor de"
                  + " opvang.",
              "onbekend",
              "Bespreek met uw klantmanager wat hieronder nog open staat. Doe dat snel: aanvragen kan"
                  + " maar drie maanden terug.",
              WAARSCHIJNLIJK,
              "Vraag uw klantmanager of uw activiteit meetelt voor de kinderopvangtoeslag, en vraag"
                  + " om een verklaring. Telt zij mee? Vraag dan meteen de toeslag aan bij Dienst"
                  + " Toeslagen: aanvragen kan maar drie maanden terug."));

  /**
   * About one subject.
   *
   * @param alsHetMeezit the same, when what only the municipality knows turns out well
   */
  static Uitslagdeel van(Besluitkaart kaart, Besluitkaart alsHetMeezit) {
    String uitkomst = uitkomst(kaart, alsHetMeezit);
    return new Uitslagdeel(
        kaart,
        uitkomst,
        VERDER.getOrDefault(kaart.onderwerp(), Map.of()).getOrDefault(uitkomst, ""),
        uitkomst.equals(WAARSCHIJNLIJK) ? alsHetMeezit.dagen() : kaart.dagen(),
        kaart.onderwerp().equals(Onderwerpen.ONTHEFFING_9A.naam()) && uitkomst.equals("ja"));
  }

  static String uitkomst(Besluitkaart kaart, Besluitkaart alsHetMeezit) {
    return kaart.uitkomst().equals("onbekend") && alsHetMeezit.uitkomst().equals("ja")
        ? WAARSCHIJNLIJK
        : kaart.uitkomst();
  }

  /** Whether it is yes, unless the municipality finds otherwise. */
  public boolean isWaarschijnlijk() {
    return uitkomst.equals(WAARSCHIJNLIJK);
  }
}
