package nl.opstap.werkplek.toezicht;

import java.util.Optional;
import nl.opstap.werkplek.dossier.Toewijzingen;
import nl.opstap.werkplek.invoer.Tekstfout;
import nl.opstap.werkplek.invoer.Vrijetekst;
import nl.opstap.werkplek.toegang.Aanwezigen;
import nl.opstap.werkplek.toegang.Betrokkene;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Vereist;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Opening a dossier in an emergency that is not one's own: with a reason, for a day, to look only,
 * and told to the parent and to who guards the log.
 */
@Controller
public class Noodtoegangpaginas {

  private static final int KORTSTE = 10;
  private static final int LANGSTE = 500;
  private static final String TE_VAAK =
      "U hebt vandaag al %d keer noodtoegang gebruikt, en meer kan niet op een dag. Vraag uw teamleider"
              .formatted(Noodtoegangen.PER_DAG)
          + " of een collega van wie het dossier is.";

  private final Noodtoegangen noodtoegangen;
  private final Toewijzingen toewijzingen;

  Noodtoegangpaginas(Noodtoegangen noodtoegangen, Toewijzingen toewijzingen) {
    this.noodtoegangen = noodtoegangen;
    this.toewijzingen = toewijzingen;
  }

  /**
   * The form.
   *
   * @param fout what is wrong with what was filled in; empty when nothing is
   */
  public record Formulier(long dossier, String reden, String fout) {}

  @Vereist(Handeling.NOODTOEGANG)
  @GetMapping("/noodtoegang")
  ModelAndView formulier(@RequestParam long dossier) {
    return new ModelAndView("noodtoegang", "inhoud", new Formulier(dossier, "", ""));
  }

  @Vereist(Handeling.NOODTOEGANG)
  @PostMapping("/noodtoegang")
  ModelAndView open(@RequestParam long dossier, @RequestParam(defaultValue = "") String reden) {
    String waarom;
    try {
      waarom = Vrijetekst.lees(reden, LANGSTE);
    } catch (Tekstfout fout) {
      return fout(dossier, reden, fout.getMessage());
    }
    if (waarom.length() < KORTSTE) {
      return fout(
          dossier, waarom, "Schrijf in één of twee zinnen waarom u dit dossier nu moet zien.");
    }
    Optional<Betrokkene> wier = toewijzingen.betrokkene(dossier);
    if (wier.isEmpty()) {
      return fout(
          dossier, waarom, "Er is geen dossier met dit nummer in een gemeente waar u voor werkt.");
    }
    if (!noodtoegangen.open(Aanwezigen.hier(), wier.get(), waarom)) {
      return fout(dossier, waarom, TE_VAAK);
    }
    return new ModelAndView("redirect:/dossiers/" + dossier);
  }

  private static ModelAndView fout(long dossier, String reden, String fout) {
    ModelAndView uit =
        new ModelAndView("noodtoegang", "inhoud", new Formulier(dossier, reden, fout));
    uit.setStatus(HttpStatus.BAD_REQUEST);
    return uit;
  }
}
