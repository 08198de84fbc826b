package nl.opstap.werkplek.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.recht.kern.Tegenspraak;
import nl.opstap.werkplek.pagina.Opmaak;
import nl.opstap.werkplek.toegang.Aanwezigen;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Rechten;
import nl.opstap.werkplek.toegang.Vereist;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Recording a fact: first what it is, then what it would change, then the save. When somebody else
 * saved in the meantime, both values are shown and nothing of either is lost.
 */
@Controller
public class Vastlegpaginas {

  static final String TEGENSPRAAK =
      "Dit spreekt een ander gegeven tegen: een periode zou eindigen voordat zij begint. Misschien"
          + " moet eerst de eerste dag worden gewijzigd.";

  private static final String MISLUKT =
      "Het bewaren is niet gelukt. Dat ligt aan Opstap. Er is niets vastgelegd. Probeer het over een"
          + " paar minuten opnieuw.";

  private static final Logger LOG = LoggerFactory.getLogger(Vastlegpaginas.class);

  private final Dossiers dossiers;
  private final Dossierlezers lezers;
  private final Personen personen;
  private final Vastlegformulier formulieren;
  private final Clock klok;

  Vastlegpaginas(
      Dossiers dossiers,
      Dossierlezers lezers,
      Personen personen,
      Vastlegformulier formulieren,
      Clock klok) {
    this.dossiers = dossiers;
    this.lezers = lezers;
    this.personen = personen;
    this.formulieren = formulieren;
    this.klok = klok;
  }

  /** What a person filled in, as it was written. */
  public record Invoer(
      String pad,
      String waarde,
      String van,
      String totEnMet,
      String bron,
      String toelichting,
      int versie) {}

  /**
   * The form.
   *
   * @param keuzen the values to choose from; empty for a field to write in
   * @param eerder what is and was taken to be so
   * @param fouten what is wrong, by the field of the form
   */
  public record Formulier(
      Dossierkop kop,
      Invoer invoer,
      String wat,
      String vraag,
      String soort,
      List<String> keuzen,
      List<Dossierpaginas.Regel> eerder,
      Map<String, String> fouten) {}

  /**
   * What it would change.
   *
   * @param intussen what somebody else recorded in the meantime; empty when nobody did
   */
  public record Voorbeeld(
      Dossierkop kop,
      Invoer invoer,
      String wat,
      String waarde,
      String periode,
      Gevolgen gevolgen,
      List<String> intussen) {}

  @Vereist(Handeling.DOSSIER_WIJZIGEN)
  @GetMapping("/dossiers/{nummer}/vastleggen")
  ModelAndView formulier(@PathVariable long nummer, @RequestParam String pad) {
    Pad waarover = pad(pad);
    magZien(waarover);
    Dossier dossier =
        lezers.lees(
            nummer,
            Velden.isBsn(waarover)
                ? "burgerservicenummer getoond"
                : "gegeven bekeken om vast te leggen");
    String nu =
        dossier
            .gegeven(waarover, new GeldigOp(LocalDate.now(klok)), BekendOp.ALLES)
            .map(Gegeven::waarde)
            .orElse("");
    Invoer leeg = new Invoer(pad, nu, LocalDate.now(klok).toString(), "", "", "", dossier.versie());
    return formulier(dossier, waarover, leeg, Map.of(), HttpStatus.OK);
  }

  @Vereist(Handeling.DOSSIER_WIJZIGEN)
  @PostMapping("/dossiers/{nummer}/vastleggen")
  ModelAndView leg(
      @PathVariable long nummer,
      @RequestParam String pad,
      @RequestParam(defaultValue = "") String waarde,
      @RequestParam(defaultValue = "") String van,
      @RequestParam(defaultValue = "") String totEnMet,
      @RequestParam(defaultValue = "") String bron,
      @RequestParam(defaultValue = "") String toelichting,
      @RequestParam int versie,
      @RequestParam(defaultValue = "bekijk") String stap) {
    Invoer invoer =
        new Invoer(pad, waarde.strip(), van, totEnMet, bron.strip(), toelichting.strip(), versie);
    Pad waarover = pad(pad);
    magZien(waarover);
    Dossier dossier = lezers.lees(nummer, "gegeven vastgelegd of bekeken");
    Map<String, String> fouten = new LinkedHashMap<>();
    Optional<Vastlegformulier.Gelezen> wat = formulieren.lees(invoer, waarover, fouten);
    if (wat.isEmpty() || stap.equals("wijzig")) {
      return formulier(
          dossier,
          waarover,
          invoer,
          fouten,
          fouten.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
    if (!stap.equals("bewaar")) {
      return voorbeeld(dossier, wat.get().wat(), invoer, List.of(), HttpStatus.OK);
    }
    Dossiers.Afloop afloop;
    try {
      afloop =
          dossiers.leg(
              Aanwezigen.hier(), nummer, versie, wat.get().aanleiding(), List.of(wat.get().wat()));
    } catch (Dubbelnummer dubbel) {
      String bericht = personen.bericht(Aanwezigen.hier(), dubbel);
      return formulier(dossier, waarover, invoer, Map.of("waarde", bericht), HttpStatus.CONFLICT);
    } catch (DataAccessException | TransactionException mislukt) {
      LOG.error("Een gegeven in dossier {} is niet vastgelegd.", nummer, mislukt);
      return formulier(
          dossier, waarover, invoer, Map.of("waarde", MISLUKT), HttpStatus.SERVICE_UNAVAILABLE);
    }
    return switch (afloop) {
      case Dossiers.Afloop.Vastgelegd _ ->
          new ModelAndView("redirect:/dossiers/" + nummer + "/gegevens?vastgelegd=ja");
      case Dossiers.Afloop.Achterhaald(Dossier intussen) ->
          voorbeeld(
              intussen,
              wat.get().wat(),
              metVersie(invoer, intussen.versie()),
              Veranderingen.sinds(intussen, versie),
              HttpStatus.CONFLICT);
      case Dossiers.Afloop.Tegenstrijdig _ ->
          formulier(
              dossier, waarover, invoer, Map.of("waarde", TEGENSPRAAK), HttpStatus.BAD_REQUEST);
      case Dossiers.Afloop.TeVeel(String waarom) ->
          formulier(dossier, waarover, invoer, Map.of("waarde", waarom), HttpStatus.BAD_REQUEST);
      case Dossiers.Afloop.NietGevonden _ ->
          throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    };
  }

  private static Invoer metVersie(Invoer invoer, int versie) {
    return new Invoer(
        invoer.pad(),
        invoer.waarde(),
        invoer.van(),
        invoer.totEnMet(),
        invoer.bron(),
        invoer.toelichting(),
        versie);
  }

  /** The form shows a citizen service number in full; that takes a right of its own. */
  private static void magZien(Pad pad) {
    if (Velden.isBsn(pad)) {
      Rechten.eis(Aanwezigen.hier(), Handeling.BSN_ZIEN);
    }
  }

  /** What it would change; or the form again, when others could not be so then. */
  private ModelAndView voorbeeld(
      Dossier dossier, Vastlegging wat, Invoer invoer, List<String> intussen, HttpStatus status) {
    Optional<String> teVeel = Omvang.bezwaar(dossier, List.of(wat));
    if (teVeel.isPresent()) {
      return formulier(
          dossier, wat.pad(), invoer, Map.of("waarde", teVeel.get()), HttpStatus.BAD_REQUEST);
    }
    Gevolgen gevolgen;
    try {
      gevolgen = Gevolgen.van(dossier, List.of(wat), LocalDate.now(klok));
    } catch (Tegenspraak tegenspraak) {
      return formulier(
          dossier, wat.pad(), invoer, Map.of("waarde", TEGENSPRAAK), HttpStatus.BAD_REQUEST);
    }
    ModelAndView uit =
        new ModelAndView(
            "dossier/gevolgen",
            "inhoud",
            new Voorbeeld(
                lezers.kop(dossier),
                invoer,
                Weergave.wat(dossier, wat.pad(), new GeldigOp(wat.geldig().van()), BekendOp.ALLES),
                wat.waarde().map(waarde -> Weergave.waarde(wat.pad(), waarde)).orElse("onbekend"),
                Opmaak.periode(wat.geldig()),
                gevolgen,
                intussen));
    uit.setStatus(status);
    return uit;
  }

  private ModelAndView formulier(
      Dossier dossier, Pad pad, Invoer invoer, Map<String, String> fouten, HttpStatus status) {
    Optional<Veld> veld = Velden.veld(pad);
    List<Dossierpaginas.Regel> eerder =
        dossier.gegevens().stream()
            .filter(gegeven -> gegeven.pad().equals(pad))
            .map(gegeven ->
                new Dossierpaginas.Regel(
                    gegeven.bekendTot().isEmpty() ? "Zo weten we het nu" : "Zo dachten we eerder",
                    Weergave.waarde(pad, gegeven.waarde()),
                    Opmaak.periode(gegeven.geldig()),
                    Weergave.herkomst(gegeven),
                    ""))
            .toList()
            .reversed();
    ModelAndView uit =
        new ModelAndView(
            "dossier/vastleggen",
            "inhoud",
            new Formulier(
                lezers.kop(dossier),
                invoer,
                Weergave.wat(dossier, pad, new GeldigOp(LocalDate.now(klok)), BekendOp.ALLES),
                veld.map(Veld::vraag).orElse(lidvraag(pad)),
                veld.map(dit -> dit.soort().invoerveld()).orElse("keuze"),
                veld.map(dit -> dit.soort().keuzen()).orElse(List.of("ja")),
                eerder,
                fouten));
    uit.setStatus(status);
    return uit;
  }

  private static String lidvraag(Pad pad) {
    Onderdeel deel = Velden.onderdeel(pad.onderdeel()).orElseThrow();
    return pad.lid() == 0
        ? deel.vraagOfVolledig()
        : "Hoort dit erbij: " + deel.enkelvoud() + " " + pad.lid() + "?";
  }

  private static Pad pad(String tekst) {
    return Pad.lees(tekst).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
