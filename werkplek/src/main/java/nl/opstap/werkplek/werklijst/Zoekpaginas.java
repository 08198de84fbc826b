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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

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

  /** A search that can be read again; one for a number is not in an address. */
  @Vereist(Handeling.WERKLIJST_ZIEN)
  @PostMapping("/zoeken")
  ModelAndView stuur(@RequestParam String wat) {
    String gezocht;
    try {
      gezocht = Vrijetekst.leesbaar(wat);
    } catch (Tekstfout fout) {
      return nietGezocht(fout.getMessage());
    }
    return isPersoonsnummer(gezocht)
        ? zoek(gezocht)
        : new ModelAndView(
            "redirect:"
                + UriComponentsBuilder.fromPath("/zoeken")
                    .queryParam("wat", "{wat}")
                    .encode()
                    .buildAndExpand(gezocht)
                    .toUriString());
  }

  @Vereist(Handeling.WERKLIJST_ZIEN)
  @GetMapping("/zoeken")
  ModelAndView gezocht(@RequestParam(defaultValue = "") String wat) {
    String gezocht;
    try {
      gezocht = Vrijetekst.leesbaar(wat);
    } catch (Tekstfout fout) {
      return nietGezocht(fout.getMessage());
    }
    if (isPersoonsnummer(gezocht)) {
      return nietGezocht(
          "Een burgerservicenummer hoort niet in het adres van een pagina. Zoek het in het veld"
              + " hierboven.");
    }
    return zoek(gezocht);
  }

  private static boolean isPersoonsnummer(String gezocht) {
    return Burgerservicenummer.negenCijfers(gezocht).isPresent()
        || Burgerservicenummer.in(gezocht).isPresent();
  }

  private ModelAndView nietGezocht(String waarom) {
    return gezocht(Aanwezigen.hier(), "", List.of(), false, waarom, HttpStatus.BAD_REQUEST);
  }

  private ModelAndView zoek(String gezocht) {
    Aanwezige wie = Aanwezigen.hier();
    if (gezocht.isEmpty()) {
      return gezocht(
          wie, "", List.of(), false, "Schrijf een naam of een dossiernummer.", HttpStatus.OK);
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
                isPersoonsnummer(gezocht) ? "dit burgerservicenummer" : gezocht,
                Werklijsten.isNummer(gezocht) ? gezocht : "",
                rijen.stream()
                    .map(rij ->
                        Tabelregel.van(rij, Kolom.voor(wie, Kolom.GEVONDEN), Filter.ALLES, vandaag))
                    .toList(),
                isMeer,
                bericht,
                Rechten.van(wie.rol(), Handeling.NOODTOEGANG).isPresent()));
    uit.setStatus(status);
    return uit;
  }
}
