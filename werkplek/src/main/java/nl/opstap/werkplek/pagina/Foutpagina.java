package nl.opstap.werkplek.pagina;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import nl.opstap.werkplek.toegang.Openbaar;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** What somebody sees when it did not go well: what happened, what to do, and what became of it. */
@Controller
public class Foutpagina implements ErrorController {

  /** The page. */
  public record Fout(String titel, String uitleg) {}

  private static final Fout DRUK =
      new Fout(
          "Het is nu te druk",
          "Opstap kon uw vraag niet op tijd beantwoorden. Wat al vastgelegd was, is bewaard; wat u"
              + " net deed is niet vastgelegd. Ga terug, wacht een halve minuut en probeer het"
              + " opnieuw. Wat u invulde staat er dan nog.");

  private static final Fout ONBEGREPEN =
      new Fout(
          "Dit begrijpen we niet",
          "Er klopt iets niet in de vraag. Er is niets veranderd. Ga terug en probeer het opnieuw.");

  private static final Fout MIS =
      new Fout(
          "Er ging iets mis",
          "Dat ligt aan Opstap, niet aan u. Wat al vastgelegd was, is bewaard; wat u net deed niet."
              + " Probeer het over een paar minuten opnieuw.");

  private static final Map<HttpStatus, Fout> TEKSTEN =
      Map.ofEntries(
          Map.entry(
              HttpStatus.NOT_FOUND,
              new Fout(
                  "Dit is er niet",
                  "Deze pagina of dit dossier bestaat niet, of hoort niet bij uw werk. Misschien"
                      + " klopt het adres niet.")),
          Map.entry(
              HttpStatus.UNAUTHORIZED,
              new Fout("U bent niet aangemeld", "Meld u aan, of stuur een geldig token mee.")),
          Map.entry(
              HttpStatus.FORBIDDEN,
              new Fout(
                  "Dit mag niet",
                  "Uw rol heeft hier geen recht op, of de pagina stond te lang open. Er is niets"
                      + " veranderd. Misschien helpt het om u opnieuw aan te melden.")),
          Map.entry(HttpStatus.SERVICE_UNAVAILABLE, DRUK),
          Map.entry(HttpStatus.TOO_MANY_REQUESTS, DRUK),
          Map.entry(
              HttpStatus.BAD_GATEWAY,
              new Fout(
                  "Aanmelden lukt nu niet",
                  "Opstap vraagt aan de aanmelddienst van uw organisatie wie u bent. Die geeft nu"
                      + " geen antwoord. Er is niets veranderd. Probeer het over een paar minuten"
                      + " opnieuw. Lukt het dan nog niet? Bel de helpdesk.")),
          Map.entry(
              HttpStatus.CONTENT_TOO_LARGE,
              new Fout(
                  "Dit is te veel tegelijk",
                  "Wat u stuurde is groter dan Opstap aanneemt. Er is niets veranderd. Ga terug,"
                      + " maak het korter of doe het in delen.")),
          Map.entry(
              HttpStatus.REQUEST_TIMEOUT,
              new Fout(
                  "Dit duurde te lang",
                  "Wat u stuurde kwam niet op tijd binnen. Er is niets veranderd. Ga terug en"
                      + " probeer het opnieuw.")),
          Map.entry(HttpStatus.BAD_REQUEST, ONBEGREPEN),
          Map.entry(HttpStatus.METHOD_NOT_ALLOWED, ONBEGREPEN),
          Map.entry(HttpStatus.UNSUPPORTED_MEDIA_TYPE, ONBEGREPEN),
          Map.entry(HttpStatus.NOT_ACCEPTABLE, ONBEGREPEN));

  @Openbaar
  @RequestMapping("/error")
  @Nullable ModelAndView fout(HttpServletRequest vraag, HttpServletResponse antwoord)
      throws IOException {
    HttpStatus status = status(vraag);
    if (String.valueOf(vraag.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
        .startsWith("/api/")) {
      schrijfProbleem(status, antwoord);
      return null;
    }
    ModelAndView uit = new ModelAndView("fout", "inhoud", tekst(status));
    uit.setStatus(status);
    return uit;
  }

  /** For a program, in the form of RFC 9457. */
  private static void schrijfProbleem(HttpStatus status, HttpServletResponse antwoord)
      throws IOException {
    Fout tekst = tekst(status);
    antwoord.setStatus(status.value());
    antwoord.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    antwoord
        .getOutputStream()
        .write(
            JsonMapper.shared()
                .writeValueAsBytes(
                    Map.of(
                        "status", status.value(),
                        "title", tekst.titel(),
                        "detail", tekst.uitleg())));
  }

  private static HttpStatus status(HttpServletRequest vraag) {
    HttpStatus status =
        vraag.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? HttpStatus.resolve(code)
            : null;
    return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
  }

  private static Fout tekst(HttpStatus status) {
    return TEKSTEN.getOrDefault(status, MIS);
  }
}
