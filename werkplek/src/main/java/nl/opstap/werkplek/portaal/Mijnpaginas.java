package nl.opstap.werkplek.portaal;

import java.util.List;
import java.util.Optional;
import nl.opstap.werkplek.logboek.Logboek;
import nl.opstap.werkplek.pagina.Opmaak;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Aanwezigen;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Vereist;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What a parent sees after signing in. */
@Controller
@Transactional
public class Mijnpaginas {

  /** As many looks as are shown at once. */
  private static final int MEESTE = 200;

  private final Logboek logboek;

  Mijnpaginas(Logboek logboek) {
    this.logboek = logboek;
  }

  /** Who looked, the latest first. */
  public record Inzage(List<Blik> blikken) {}

  /** Somebody who looked: by role, because staff have a right to privacy too. */
  public record Blik(String moment, String rol, String waarvoor) {}

  /** Who looked at the parent's own data; the parent's own look is not among them. */
  @Vereist(Handeling.EIGEN_INZAGE_ZIEN)
  @GetMapping("/mijn/inzage")
  ModelAndView inzage() {
    Aanwezige wie = Aanwezigen.hier();
    long dossier =
        Optional.ofNullable(wie.dossier())
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    List<Blik> blikken =
        logboek.over(wie, dossier, MEESTE).stream()
            .map(regel ->
                new Blik(
                    Opmaak.moment(regel.moment()),
                    regel.rol(),
                    regel.waarvoor() + (regel.gelukt() ? "" : " (dat is geweigerd)")))
            .toList();
    return new ModelAndView("mijn/inzage", "inhoud", new Inzage(blikken));
  }
}
