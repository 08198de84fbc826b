package nl.opstap.werkplek.pagina;

import nl.opstap.werkplek.toegang.Openbaar;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What somebody sees before and after signing in at the identity provider. */
@Controller
@ConditionalOnProperty("opstap.oidc.uitgever")
class Aanmeldpaginas {

  private static final Foutpagina.Fout AFGEMELD =
      new Foutpagina.Fout("U bent afgemeld", "U kunt dit venster sluiten.");

  private static final Foutpagina.Fout GEEN_TOEGANG =
      new Foutpagina.Fout(
          "U hebt geen toegang tot Opstap",
          "Het aanmelden is niet gelukt. Misschien weet Opstap niet welke functie u hebt. Vraag de"
              + " beheerder of uw functie, team en gemeente of uitvoerder goed zijn ingevuld.");

  /** Straight to the identity provider. */
  @Openbaar
  @GetMapping("/aanmelden")
  String aanmelden() {
    return "redirect:/oauth2/authorization/opstap";
  }

  @Openbaar
  @GetMapping("/afgemeld")
  ModelAndView afgemeld() {
    return new ModelAndView("fout", "inhoud", AFGEMELD);
  }

  @Openbaar
  @GetMapping("/geen-toegang")
  ModelAndView geenToegang() {
    ModelAndView uit = new ModelAndView("fout", "inhoud", GEEN_TOEGANG);
    uit.setStatus(HttpStatus.FORBIDDEN);
    return uit;
  }
}
