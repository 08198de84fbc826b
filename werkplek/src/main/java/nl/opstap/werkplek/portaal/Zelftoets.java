package nl.opstap.werkplek.portaal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.opstap.recht.Onderwerpen;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.recht.kern.Onderwerp;
import nl.opstap.recht.kern.Tegenspraak;
import nl.opstap.werkplek.dossier.Dossier;
import nl.opstap.werkplek.overzicht.Besluitkaart;
import nl.opstap.werkplek.overzicht.Besluitkaarten;
import nl.opstap.werkplek.pagina.Opmaak;
import nl.opstap.werkplek.toegang.Openbaar;
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
   * @param hulp what makes it easier to answer; may be empty
   * @param soort which field of a form takes the answer
   * @param antwoorden those before it, to travel along
   */
  public record Vraagpagina(
      int nummer,
      String pad,
      String vraag,
      String hulp,
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

  /** What came out, on a day. */
  public record Uitslag(String dag, List<Uitslagdeel> delen, List<String> antwoorden) {}

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
    // A browser that goes back shows the page it had, instead of asking to send it again.
    hoe.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    if (stap.equals("terug")) {
      return antwoorden
          .terug()
          .map(vorige -> vraag(antwoorden, vorige.pad(), vorige.waarde(), ""))
          .orElseGet(this::begin);
    }
    List<String> eerder = antwoorden.velden();
    Optional<Pad> gevraagd = Pad.lees(pad).filter(Antwoorden::isTeVragen);
    if (gevraagd.isPresent()) {
      try {
        antwoorden.zet(gevraagd.get(), gegeven(stap, antwoord), LocalDate.now(klok));
      } catch (Veldfout fout) {
        antwoorden.vergeet(gevraagd.get());
        return opnieuw(antwoorden, gevraagd.get(), antwoord, fout.getMessage());
      }
    }
    return balie
        .help(() -> volgende(antwoorden, antwoord))
        .orElseGet(() -> druk(new Druk(eerder, pad, antwoord), hoe));
  }

  private static String gegeven(String stap, String antwoord) throws Veldfout {
    if (stap.equals("weetniet")) {
      return Antwoorden.WEET_NIET;
    }
    if (antwoord.isBlank()) {
      throw new Veldfout("Vul een antwoord in, of kies ‘Weet ik niet’.");
    }
    return antwoord;
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
          antwoorden
              .terug()
              .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST))
              .pad();
      return opnieuw(antwoorden, laatste, antwoord, TEGENSPRAAK);
    }
    List<Pad> vragen = vragen(antwoorden, kaarten);
    if (!vragen.isEmpty()) {
      return vraag(antwoorden, vragen.getFirst(), "", "");
    }
    return uitslag(antwoorden, kaarten);
  }

  private ModelAndView uitslag(Antwoorden antwoorden, List<Besluitkaart> kaarten) {
    LocalDate vandaag = LocalDate.now(klok);
    List<Besluitkaart> alsHetMeezit = kaarten(antwoorden.alsHetMeezit(vandaag), vandaag);
    List<Uitslagdeel> delen = new ArrayList<>();
    for (int i = 0; i < kaarten.size(); i++) {
      delen.add(Uitslagdeel.van(kaarten.get(i), alsHetMeezit.get(i)));
    }
    return new ModelAndView(
        "check/uitslag", "inhoud", new Uitslag(Opmaak.dag(vandaag), delen, antwoorden.velden()));
  }

  /** What is known of each subject by now. */
  List<String> uitkomsten(Antwoorden antwoorden, LocalDate vandaag) {
    List<Besluitkaart> zo = kaarten(antwoorden, vandaag);
    List<Besluitkaart> alsHetMeezit = kaarten(antwoorden.alsHetMeezit(vandaag), vandaag);
    return IntStream.range(0, zo.size())
        .mapToObj(i -> Uitslagdeel.uitkomst(zo.get(i), alsHetMeezit.get(i)))
        .toList();
  }

  private List<Besluitkaart> kaarten(Dossier dossier, LocalDate vandaag) {
    return kaarten.van(dossier, new GeldigOp(vandaag), BekendOp.ALLES, ONDERWERPEN::contains);
  }

  private List<Besluitkaart> kaarten(Antwoorden antwoorden, LocalDate vandaag) {
    return kaarten(antwoorden.dossier(vandaag), vandaag);
  }

  /** What to ask next; empty when nothing is left. */
  Optional<Pad> volgendeVraag(Antwoorden antwoorden, LocalDate vandaag) {
    return vragen(antwoorden, kaarten(antwoorden, vandaag)).stream().findFirst();
  }

  /** What can still be asked of a parent, the first in front. */
  private static List<Pad> vragen(Antwoorden antwoorden, List<Besluitkaart> kaarten) {
    return kaarten.stream()
        .flatMap(kaart -> kaart.open().stream())
        .flatMap(open -> Pad.lees(open.pad()).stream())
        .filter(pad -> Antwoorden.isTeVragen(pad) && !antwoorden.isGevraagd(pad))
        .distinct()
        .toList();
  }

  private static ModelAndView vraag(Antwoorden antwoorden, Pad pad, String gegeven, String fout) {
    Optional<Veld> veld = Velden.veld(pad);
    Oudervragen.Oudervraag vraag =
        veld.flatMap(Veld::feit)
            .flatMap(Oudervragen::over)
            .or(() -> Velden.onderdeel(pad.onderdeel()).flatMap(Oudervragen::over))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    return new ModelAndView(
        "check/vraag",
        "inhoud",
        new Vraagpagina(
            antwoorden.aantal() + 1,
            pad.toString(),
            vraag.vraag(),
            vraag.hulp(),
            over(pad),
            veld.map(dit -> dit.soort().invoerveld()).orElse("getal"),
            veld.map(dit -> dit.soort().keuzen()).orElse(List.of()),
            gegeven.equals(Antwoorden.WEET_NIET) ? "" : Opmaak.getypt(gegeven),
            fout,
            antwoorden.velden()));
  }

  /** Which child or activity it is about, in the order in which the parent told of them. */
  private static String over(Pad pad) {
    return pad.lid() == 0
        ? ""
        : Velden.onderdeel(pad.onderdeel())
            .map(deel -> "Dit gaat over " + deel.enkelvoud() + " " + pad.lid() + ".")
            .orElse("");
  }
}
