package nl.opstap.werkplek.werklijst;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.opstap.werkplek.invoer.Burgerservicenummer;
import nl.opstap.werkplek.invoer.Tekstfout;
import nl.opstap.werkplek.invoer.Vrijetekst;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Aanwezigen;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Nummerzoekingen;
import nl.opstap.werkplek.toegang.Rechten;
import nl.opstap.werkplek.toegang.Vereist;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of finding a dossier. */
@Controller
@Transactional
public class Zoekpaginas {

  static final String GEEN_NUMMERS =
      "In uw functie zoekt u niet op burgerservicenummer. Zoek op naam of op dossiernummer.";

  private final Werklijsten lijsten;
  private final Clock klok;

  Zoekpaginas(Werklijsten lijsten, Clock klok) {
    this.lijsten = lijsten;
    this.klok = klok;
  }

  /**
   * What was found.
   *
   * @param nummer what was looked for, when it is a dossier's number; else empty
   * @param bericht why nothing was looked for; empty when something was
   * @param magNoodtoegang whether who looks may open a dossier that is not theirs in an emergency
   */
  public record Zoekresultaat(
      String wat,
      String nummer,
      List<Tabelregel> regels,
      boolean isMeer,
      String bericht,
      boolean magNoodtoegang) {}

  @Vereist(Handeling.WERKLIJST_ZIEN)
  @PostMapping("/zoeken")
  ModelAndView zoek(@RequestParam String wat) {
    Aanwezige wie = Aanwezigen.hier();
    String gezocht;
    try {
      gezocht = Vrijetekst.leesbaar(wat);
    } catch (Tekstfout fout) {
      return gezocht(wie, "", List.of(), false, fout.getMessage(), HttpStatus.BAD_REQUEST);
    }
    return switch (lijsten.zoek(wie, gezocht)) {
      case Werklijsten.Uitslag.Gevonden(List<WerklijstRepository.Rij> rijen, boolean isMeer) ->
          gezocht(wie, gezocht, rijen, isMeer, "", HttpStatus.OK);
      case Werklijsten.Uitslag.GeenNummers _ ->
          gezocht(wie, "", List.of(), false, GEEN_NUMMERS, HttpStatus.FORBIDDEN);
      case Werklijsten.Uitslag.TeVaak _ ->
          gezocht(wie, "", List.of(), false, Nummerzoekingen.TE_VAAK, HttpStatus.TOO_MANY_REQUESTS);
    };
  }

  private ModelAndView gezocht(
      Aanwezige wie,
      String gezocht,
      List<WerklijstRepository.Rij> rijen,
      boolean isMeer,
      String bericht,
      HttpStatus status) {
    LocalDate vandaag = LocalDate.now(klok);
    ModelAndView uit =
        new ModelAndView(
            "zoeken",
            "inhoud",
            new Zoekresultaat(
                Burgerservicenummer.negenCijfers(gezocht).isPresent()
                        || Burgerservicenummer.in(gezocht).isPresent()
                    ? "dit burgerservicenummer"
                    : gezocht,
                Werklijsten.isNummer(gezocht) ? gezocht : "",
                rijen.stream()
                    .map(rij ->
                        Tabelregel.van(rij, Kolom.voor(wie, List.of()), Filter.ALLES, vandaag))
                    .toList(),
                isMeer,
                bericht,
                Rechten.van(wie.rol(), Handeling.NOODTOEGANG).isPresent()));
    uit.setStatus(status);
    return uit;
  }
}
