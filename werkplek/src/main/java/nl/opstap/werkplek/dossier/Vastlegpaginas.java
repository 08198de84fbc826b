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
import nl.opstap.werkplek.oordeel.Gevolgen;
import nl.opstap.werkplek.pagina.Opmaak;
import nl.opstap.werkplek.toegang.Aanwezigen;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Rechten;
import nl.opstap.werkplek.toegang.Vereist;
import nl.opstap.werkplek.veld.Onderdeel;
import nl.opstap.werkplek.veld.Pad;
import nl.opstap.werkplek.veld.Veld;
import nl.opstap.werkplek.veld.Velden;
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

  /**
   * The form.
   *
   * @param keuzen the values to choose from; empty for a field to write in
   * @param eerder what is and was taken to be so
   * @param fouten what is wrong, by the field of the form
   */
  public record Formulier(
      Dossierkop kop,
      Vastleginvoer invoer,
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
      Vastleginvoer invoer,
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
    Vastleginvoer leeg =
        new Vastleginvoer(pad, nu, LocalDate.now(klok).toString(), "", "", "", dossier.versie());
    return formulier(dossier, waarover, leeg, Map.of(), HttpStatus.OK);
  }

  @Vereist(Handeling.DOSSIER_WIJZIGEN)
  @PostMapping("/dossiers/{nummer}/vastleggen")
  ModelAndView leg(
      @PathVariable long nummer,
      @RequestParam int versie,
      @RequestParam(defaultValue = "bekijk") String stap,
      @RequestParam Map<String, String> velden) {
    Vastleginvoer invoer = Vastleginvoer.van(velden, versie);
    Pad waarover = pad(invoer.pad());
    magZien(waarover);
    Map<String, String> fouten = new LinkedHashMap<>();
    Optional<Vastlegformulier.Gelezen> wat = formulieren.lees(invoer, waarover, fouten);
    if (wat.isEmpty() || stap.equals("wijzig")) {
      return opnieuw(nummer, waarover, invoer, fouten, status(fouten));
    }
    return stap.equals("bewaar")
        ? bewaar(nummer, waarover, invoer, wat.get())
        : voorbeeld(
            lezers.lees(nummer, "gevolgen bekeken van een gegeven"),
            wat.get().wat(),
            invoer,
            List.of(),
            HttpStatus.OK);
  }

  private static HttpStatus status(Map<String, String> fouten) {
    return fouten.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
  }

  private ModelAndView bewaar(
      long nummer, Pad waarover, Vastleginvoer invoer, Vastlegformulier.Gelezen gelezen) {
    Dossiers.Afloop afloop;
    try {
      afloop =
          dossiers.leg(
              Aanwezigen.hier(),
              nummer,
              invoer.versie(),
              gelezen.aanleiding(),
              List.of(gelezen.wat()),
              Dossierlezers.gebeurd("gegeven vastgelegd"));
    } catch (Dubbelnummer dubbel) {
      String bericht = personen.bericht(Aanwezigen.hier(), dubbel);
      return opnieuw(nummer, waarover, invoer, Map.of("waarde", bericht), HttpStatus.CONFLICT);
    } catch (DataAccessException | TransactionException mislukt) {
      LOG.error("Een gegeven in dossier {} is niet vastgelegd.", nummer, mislukt);
      return opnieuw(
          nummer, waarover, invoer, Map.of("waarde", MISLUKT), HttpStatus.SERVICE_UNAVAILABLE);
    }
    return switch (afloop) {
      case Dossiers.Afloop.Vastgelegd _ ->
          new ModelAndView("redirect:/dossiers/" + nummer + "/gegevens?vastgelegd=ja");
      case Dossiers.Afloop.Achterhaald _ -> achterhaald(nummer, gelezen.wat(), invoer);
      case Dossiers.Afloop.Tegenstrijdig _ -> geweigerd(nummer, waarover, invoer, TEGENSPRAAK);
      case Dossiers.Afloop.TeVeel(String waarom) -> geweigerd(nummer, waarover, invoer, waarom);
      case Dossiers.Afloop.NietGevonden _ ->
          throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    };
  }

  /** Both values, when somebody else saved in the meantime. */
  private ModelAndView achterhaald(long nummer, Vastlegging wat, Vastleginvoer invoer) {
    Dossier intussen = lezers.lees(nummer, "wijziging van een ander bekeken");
    return voorbeeld(
        intussen,
        wat,
        invoer.bij(intussen.versie()),
        Veranderingen.sinds(intussen, invoer.versie()),
        HttpStatus.CONFLICT);
  }

  private ModelAndView geweigerd(long nummer, Pad waarover, Vastleginvoer invoer, String waarom) {
    return opnieuw(nummer, waarover, invoer, Map.of("waarde", waarom), HttpStatus.BAD_REQUEST);
  }

  /** The form again, with everything that was filled in. */
  private ModelAndView opnieuw(
      long nummer, Pad pad, Vastleginvoer invoer, Map<String, String> fouten, HttpStatus status) {
    Dossier dossier = lezers.lees(nummer, "gegeven bekeken om vast te leggen");
    return formulier(dossier, pad, invoer, fouten, status);
  }

  /** The form shows a citizen service number in full; that takes a right of its own. */
  private static void magZien(Pad pad) {
    if (Velden.isBsn(pad)) {
      Rechten.eis(Aanwezigen.hier(), Handeling.BSN_ZIEN);
    }
  }

  /** What it would change; or the form again, when others could not be so then. */
  private ModelAndView voorbeeld(
      Dossier dossier,
      Vastlegging wat,
      Vastleginvoer invoer,
      List<String> intussen,
      HttpStatus status) {
    Optional<String> teVeel = Omvang.bezwaar(dossier, List.of(wat));
    if (teVeel.isPresent()) {
      return formulier(
          dossier, wat.pad(), invoer, Map.of("waarde", teVeel.get()), HttpStatus.BAD_REQUEST);
    }
    Gevolgen gevolgen;
    try {
      gevolgen = dossiers.gevolgen(dossier, List.of(wat));
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
      Dossier dossier,
      Pad pad,
      Vastleginvoer invoer,
      Map<String, String> fouten,
      HttpStatus status) {
    Optional<Veld> veld = Velden.veld(pad);
    List<Dossierpaginas.Regel> eerder =
        dossier.gegevens().stream()
            .filter(gegeven -> gegeven.pad().equals(pad))
            .map(gegeven ->
                new Dossierpaginas.Regel(
                    gegeven.bekend().isNog() ? "Zo weten we het nu" : "Zo dachten we eerder",
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
