package nl.opstap.werkplek.werklijst;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
 * Tells in a dossier what waits for who deals with it: what has a term, and what changed under a
 * right.
 */
@Controller
public class Meldingpaginas implements Dossierblad {

  private static final Aanleiding GEZIEN =
      new Aanleiding("werkplek", "Gezien: een gegeven waar een recht op rust, is veranderd.");

  private final Dossiers dossiers;
  private final Werklijstregels regels;
  private final Taken taken;
  private final Clock klok;

  Meldingpaginas(Dossiers dossiers, Werklijstregels regels, Taken taken, Clock klok) {
    this.dossiers = dossiers;
    this.regels = regels;
    this.taken = taken;
    this.klok = klok;
  }

  @Override
  public List<Dossierblad.Deel> voor(Kijker kijker) {
    List<Taken.Taak> wacht = taken.van(kijker.dossier().nummer());
    List<Dossierblad.Deel> uit = new ArrayList<>();
    regels
        .ontheffingTot(kijker.dossier().nummer())
        .ifPresent(tot -> uit.add(new Kenmerk(ontheffing(tot), false)));
    wacht.stream()
        .filter(taak -> taak.uiterlijk() != null)
        .findFirst()
        .ifPresent(taak ->
            uit.add(
                new Kenmerk(
                    taak.soort().kort() + ": " + Opmaak.dag(taak.uiterlijk()),
                    taak.isTeLaat(LocalDate.now(klok)))));
    wacht.forEach(taak -> uit.add(deel(taak, kijker)));
    return uit;
  }

  private static String ontheffing(LocalDate tot) {
    return tot.equals(Lijstdag.NOOIT)
        ? "Ontheffing zonder einde"
        : "Ontheffing tot en met " + Opmaak.dag(tot.minusDays(1));
  }

  private Dossierblad.Deel deel(Taken.Taak taak, Kijker kijker) {
    return switch (taak.soort()) {
      case GEGEVEN_VERANDERD ->
          new Melding(
              "Sinds %s is een gegeven veranderd waar een recht op rust. %s Bespreek het met de ouder."
                  .formatted(Opmaak.moment(taak.sinds()), taak.wat()),
              kijker.mag(Handeling.MELDING_AFDOEN) ? "Ik heb dit gezien" : "",
              kijker.adres() + "/gezien");
      case REGISTRATIE -> teDoen(taak, "van rechtswege geldt zij niet meer", kijker);
      case BESLUIT, PLAN_VAN_AANPAK, HERONDERZOEK ->
          teDoen(
              taak,
              taak.uiterlijk() == null
                  ? "de uiterste dag is niet bekend"
                  : "uiterlijk " + Opmaak.dag(taak.uiterlijk()),
              kijker);
    };
  }

  private TeDoen teDoen(Taken.Taak taak, String wanneer, Kijker kijker) {
    String adres =
        taak.soort()
            .stap()
            .filter(_ -> kijker.mag(Handeling.DOSSIER_WIJZIGEN))
            .map(stap -> kijker.adres() + "/gebeurtenis/" + stap + "?terug=overzicht")
            .orElse("");
    return new TeDoen(taak.soort().titel(), wanneer, taak.isTeLaat(LocalDate.now(klok)), adres);
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
        taken.af(nummer, Taaksoort.GEGEVEN_VERANDERD, klok.instant());
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
