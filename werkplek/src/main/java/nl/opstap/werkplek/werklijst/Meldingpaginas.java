package nl.opstap.werkplek.werklijst;

import java.util.List;
import nl.opstap.werkplek.dossier.Aanleiding;
import nl.opstap.werkplek.dossier.Dossierblad;
import nl.opstap.werkplek.dossier.Dossierlezers;
import nl.opstap.werkplek.dossier.Dossiers;
import nl.opstap.werkplek.pagina.Opmaak;
import nl.opstap.werkplek.toegang.Aanwezigen;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Vereist;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Tells in a dossier that a fact under a right has changed, until who deals with it has seen it.
 */
@Controller
public class Meldingpaginas implements Dossierblad {

  private static final Aanleiding GEZIEN =
      new Aanleiding("werkplek", "Gezien: een gegeven waar een recht op rust, is veranderd.");

  private final Dossiers dossiers;
  private final Werklijstregels regels;

  Meldingpaginas(Dossiers dossiers, Werklijstregels regels) {
    this.dossiers = dossiers;
    this.regels = regels;
  }

  @Override
  public List<Dossierblad.Deel> voor(Kijker kijker) {
    return regels.gewijzigdOp(kijker.dossier().nummer()).stream()
        .<Dossierblad.Deel>map(op ->
            new Melding(
                "Op %s is een gegeven veranderd waar een recht op rust. Kijk wat dat betekent, en"
                        .formatted(Opmaak.moment(op))
                    + " bespreek het met de ouder.",
                kijker.mag(Handeling.MELDING_AFDOEN) ? "Ik heb dit gezien" : "",
                kijker.adres() + "/gezien"))
        .toList();
  }

  /** Off the worklist. That stands in the history of the dossier, as a save without facts. */
  @Transactional
  @Vereist(Handeling.MELDING_AFDOEN)
  @PostMapping("/dossiers/{nummer}/gezien")
  String gezien(@PathVariable long nummer, @RequestParam int versie) {
    Dossiers.Afloop afloop =
        dossiers.leg(
            Aanwezigen.hier(),
            nummer,
            versie,
            GEZIEN,
            List.of(),
            Dossierlezers.gebeurd("gezegd dat een wijziging is gezien"));
    return switch (afloop) {
      case Dossiers.Afloop.Vastgelegd _ -> {
        regels.zetGezien(nummer);
        yield "redirect:/dossiers/" + nummer;
      }
      // Something was recorded that this person has not seen: the list keeps the dossier.
      case Dossiers.Afloop.Achterhaald _,
          Dossiers.Afloop.Tegenstrijdig _,
          Dossiers.Afloop.TeVeel _ ->
          "redirect:/dossiers/" + nummer + "/tijdlijn";
      case Dossiers.Afloop.NietGevonden _ ->
          throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    };
  }
}
