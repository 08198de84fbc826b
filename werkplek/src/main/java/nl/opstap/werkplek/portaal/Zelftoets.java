package nl.opstap.werkplek.portaal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.opstap.recht.Onderwerpen;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.recht.kern.Onderwerp;
import nl.opstap.recht.kern.Tegenspraak;
import nl.opstap.werkplek.overzicht.Besluitkaart;
import nl.opstap.werkplek.overzicht.Besluitkaarten;
import nl.opstap.werkplek.toegang.Openbaar;
import nl.opstap.werkplek.veld.Onderdeel;
import nl.opstap.werkplek.veld.Pad;
import nl.opstap.werkplek.veld.Veld;
import nl.opstap.werkplek.veld.Velden;
import nl.opstap.werkplek.veld.Veldfout;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Questions to a parent, one on a page, until it is clear what holds for them. The rules themselves
 * say what to ask next. No name is asked, nobody signs in, and nothing is kept.
 */
@Controller
public class Zelftoets {

  /** What a parent can find out here, in this order, with what to do next for each outcome. */
  private static final Map<String, Map<String, String>> VERDER =
      Map.of(
          Onderwerpen.ONTHEFFING_9A.naam(),
          Map.of(
              "ja",
              "U kunt de ontheffing schriftelijk vragen bij uw gemeente. Bewaar een kopie.",
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
              "Vraag nog geen toeslag aan. Bespreek eerst met uw klantmanager wat hieronder nog"
                  + " open staat."));

  static final List<Onderwerp> ONDERWERPEN =
      List.of(Onderwerpen.ONTHEFFING_9A, Onderwerpen.KINDEROPVANGTOESLAG);

  private static final String TEGENSPRAAK =
      "Dit kan niet samen met wat u eerder invulde: een periode eindigt dan voordat zij begint.";

  /** When to try again, in seconds. */
  private static final String STRAKS = "10";

  private final Clock klok;
  private final Balie balie;
  private final Besluitkaarten kaarten;

  Zelftoets(Clock klok, Balie balie, Besluitkaarten kaarten) {
    this.klok = klok;
    this.balie = balie;
    this.kaarten = kaarten;
  }

  /**
   * A question.
   *
   * @param soort which field of a form takes the answer
   * @param antwoorden those before it, to travel along
   */
  public record Vraagpagina(
      int nummer,
      String pad,
      String vraag,
      String over,
      String soort,
      List<String> keuzen,
      String gegeven,
      String fout,
      List<String> antwoorden) {}

  /**
   * It is too busy: what was answered, to send again.
   *
   * @param pad of the question that was answered last; empty at the beginning
   */
  public record Druk(List<String> antwoorden, String pad, String antwoord) {}

  /** What came out. */
  public record Uitslag(List<Deel> delen, List<String> antwoorden) {}

  /**
   * About one subject.
   *
   * @param verder what to do next
   */
  public record Deel(Besluitkaart kaart, String verder) {}

  @Openbaar
  @GetMapping("/check")
  ModelAndView begin() {
    return new ModelAndView("check/begin", "inhoud", "");
  }

  @Openbaar
  @PostMapping("/check")
  ModelAndView verder(
      @RequestParam MultiValueMap<String, String> gezegd,
      @RequestParam(defaultValue = "") String pad,
      @RequestParam(defaultValue = "") String antwoord,
      @RequestParam(defaultValue = "verder") String stap,
      HttpServletResponse hoe) {
    Antwoorden antwoorden;
    try {
      antwoorden = Antwoorden.lees(gezegd.getOrDefault("gezegd", List.of()), LocalDate.now(klok));
    } catch (Veldfout fout) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "", fout);
    }
    if (stap.equals("terug")) {
      return antwoorden
          .terug()
          .map(vorige -> vraag(antwoorden, vorige, "", ""))
          .orElseGet(this::begin);
    }
    List<String> eerder = antwoorden.velden();
    Optional<Pad> gevraagd = Pad.lees(pad).filter(Antwoorden::isTeVragen);
    if (gevraagd.isPresent()) {
      try {
        antwoorden.zet(gevraagd.get(), antwoord, LocalDate.now(klok));
      } catch (Veldfout fout) {
        antwoorden.vergeet(gevraagd.get());
        return opnieuw(antwoorden, gevraagd.get(), antwoord, fout.getMessage());
      }
    }
    return balie
        .help(() -> volgende(antwoorden, antwoord))
        .orElseGet(() -> druk(new Druk(eerder, pad, antwoord), hoe));
  }

  /** The same question, with what was wrong. */
  private static ModelAndView opnieuw(
      Antwoorden antwoorden, Pad pad, String antwoord, String fout) {
    ModelAndView uit = vraag(antwoorden, pad, antwoord, fout);
    uit.setStatus(HttpStatus.BAD_REQUEST);
    return uit;
  }

  private static ModelAndView druk(Druk druk, HttpServletResponse hoe) {
    hoe.setHeader(HttpHeaders.RETRY_AFTER, STRAKS);
    ModelAndView uit = new ModelAndView("check/druk", "inhoud", druk);
    uit.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
    return uit;
  }

  private ModelAndView volgende(Antwoorden antwoorden, String antwoord) {
    List<Besluitkaart> kaarten;
    try {
      kaarten = kaarten(antwoorden, LocalDate.now(klok));
    } catch (Tegenspraak tegenspraak) {
      Pad laatste =
          antwoorden.terug().orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
      return opnieuw(antwoorden, laatste, antwoord, TEGENSPRAAK);
    }
    Optional<Pad> vraag = volgendeVraag(antwoorden, kaarten);
    if (vraag.isPresent()) {
      return vraag(antwoorden, vraag.get(), "", "");
    }
    List<Deel> delen =
        kaarten.stream()
            .map(kaart ->
                new Deel(
                    kaart,
                    VERDER
                        .getOrDefault(kaart.onderwerp(), Map.of())
                        .getOrDefault(kaart.uitkomst(), "")))
            .toList();
    return new ModelAndView("check/uitslag", "inhoud", new Uitslag(delen, antwoorden.velden()));
  }

  private List<Besluitkaart> kaarten(Antwoorden antwoorden, LocalDate vandaag) {
    return kaarten.van(
        antwoorden.dossier(vandaag), new GeldigOp(vandaag), BekendOp.ALLES, ONDERWERPEN::contains);
  }

  /** What to ask next; empty when nothing is left. */
  Optional<Pad> volgendeVraag(Antwoorden antwoorden, LocalDate vandaag) {
    return volgendeVraag(antwoorden, kaarten(antwoorden, vandaag));
  }

  private static Optional<Pad> volgendeVraag(Antwoorden antwoorden, List<Besluitkaart> kaarten) {
    return kaarten.stream()
        .flatMap(kaart -> kaart.open().stream())
        .filter(open -> !open.isOordeel())
        .flatMap(open -> Pad.lees(open.pad()).stream())
        .filter(pad -> !antwoorden.isGevraagd(pad))
        .findFirst();
  }

  private static ModelAndView vraag(Antwoorden antwoorden, Pad pad, String gegeven, String fout) {
    Optional<Veld> veld = Velden.veld(pad);
    String vraag =
        veld.map(Veld::vraag)
            .orElseGet(() ->
                Velden.onderdeel(pad.onderdeel())
                    .map(Onderdeel::titel)
                    .map(titel ->
                        "Hoeveel "
                            + titel.toLowerCase(Locale.ROOT)
                            + " zijn er? Schrijf 0 als er geen zijn.")
                    .orElse(""));
    String over =
        pad.lid() > 0
            ? Velden.onderdeel(pad.onderdeel())
                .map(deel -> "Dit gaat over " + deel.enkelvoud() + " " + pad.lid() + ".")
                .orElse("")
            : "";
    return new ModelAndView(
        "check/vraag",
        "inhoud",
        new Vraagpagina(
            antwoorden.aantal() + 1,
            pad.toString(),
            vraag,
            over,
            veld.map(dit -> dit.soort().invoerveld()).orElse("getal"),
            veld.map(dit -> dit.soort().keuzen()).orElse(List.of()),
            gegeven,
            fout,
            antwoorden.velden()));
  }
}
