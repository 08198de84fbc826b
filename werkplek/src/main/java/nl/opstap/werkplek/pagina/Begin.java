package nl.opstap.werkplek.pagina;

import nl.opstap.werkplek.toegang.Aanwezigen;
import nl.opstap.werkplek.toegang.Openbaar;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where somebody begins who signed in: the first page of the menu. */
@Controller
class Begin {

  private static final Foutpagina.Fout GEEN_WERK =
      new Foutpagina.Fout(
          "U bent aangemeld",
          "Voor uw functie heeft Opstap nog geen pagina's. Klopt uw functie niet? Vraag de"
              + " beheerder.");

  private final Menu menu;

  Begin(Menu menu) {
    this.menu = menu;
  }

  @Openbaar
  @GetMapping("/")
  ModelAndView begin() {
    if (Aanwezigen.nu().isEmpty()) {
      return new ModelAndView("redirect:/aanmelden");
    }
    return menu.van(Aanwezigen.hier()).stream()
        .findFirst()
        .map(eerste -> new ModelAndView("redirect:" + eerste.adres()))
        .orElse(new ModelAndView("fout", "inhoud", GEEN_WERK));
  }
}
