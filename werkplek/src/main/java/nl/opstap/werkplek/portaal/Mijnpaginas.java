package nl.opstap.werkplek.portaal;

import java.util.List;
import nl.opstap.werkplek.logboek.Inzagen;
import nl.opstap.werkplek.pagina.Menukeuze;
import nl.opstap.werkplek.pagina.Opmaak;
import nl.opstap.werkplek.toegang.Aanwezigen;
import nl.opstap.werkplek.toegang.Betrokkene;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Vereist;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What a parent sees after signing in. */
@Controller
@Transactional
public class Mijnpaginas implements Menukeuze {

  private final Inzagen inzagen;

  Mijnpaginas(Inzagen inzagen) {
    this.inzagen = inzagen;
  }

  /**
   * Who looked, the latest first.
   *
   * @param nood who opened the dossier in an emergency
   * @param verder where the next page is; empty on the last
   */
  public record Inzage(List<Blik> nood, List<Blik> blikken, String verder) {}

  /** Somebody who looked: by role, because staff have a right to privacy too. */
  public record Blik(String moment, String rol, String waarvoor) {}

  @Override
  public Link menu() {
    return new Link(50, Handeling.EIGEN_INZAGE_ZIEN, "Wie keek", "/mijn/inzage");
  }

  /** Who looked at the parent's own data; the parent's own look is not among them. */
  @Vereist(Handeling.EIGEN_INZAGE_ZIEN)
  @GetMapping("/mijn/inzage")
  ModelAndView inzage(@RequestParam(defaultValue = "" + Inzagen.BEGIN) long voor) {
    Betrokkene wie =
        Aanwezigen.hier()
            .zelf()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Inzagen.Bladzijde blikken = inzagen.over(wie, voor);
    return new ModelAndView(
        "mijn/inzage",
        "inhoud",
        new Inzage(
            inzagen.noodgevallen(wie).stream().map(Mijnpaginas::blik).toList(),
            blikken.blikken().stream().map(Mijnpaginas::blik).toList(),
            blikken.isMeer() ? "/mijn/inzage?voor=" + blikken.verder() : ""));
  }

  private static Blik blik(Inzagen.Blik een) {
    return new Blik(Opmaak.moment(een.moment()), een.rol(), een.omschrijving());
  }
}
