package nl.opstap.werkplek.vastleggen;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.werkplek.dossier.Dossier;
import nl.opstap.werkplek.dossier.Dossierblad;
import nl.opstap.werkplek.dossier.Dossierkop;
import nl.opstap.werkplek.dossier.Dossierlezers;
import nl.opstap.werkplek.dossier.Dossiers;
import nl.opstap.werkplek.dossier.Dubbelnummer;
import nl.opstap.werkplek.dossier.Personen;
import nl.opstap.werkplek.dossier.Vastlegging;
import nl.opstap.werkplek.dossier.Veranderingen;
import nl.opstap.werkplek.dossier.Weergave;
import nl.opstap.werkplek.oordeel.Gevolgen;
import nl.opstap.werkplek.pagina.Bevestiging;
import nl.opstap.werkplek.pagina.Opmaak;
import nl.opstap.werkplek.toegang.Aanwezigen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * The way from a form to a save, for every form alike: first what it would change, then the save.
 * When somebody else saved in the meantime both are shown; nothing of either is lost.
 */
@Component
class Bewaarstap {

  private static final String MISLUKT =
      "Het bewaren is niet gelukt. Dat ligt aan Opstap. Er is niets vastgelegd. Probeer het over een"
          + " paar minuten opnieuw.";

  private static final Logger LOG = LoggerFactory.getLogger(Bewaarstap.class);

  private final Dossiers dossiers;
  private final Dossierlezers lezers;
  private final Personen personen;

  Bewaarstap(Dossiers dossiers, Dossierlezers lezers, Personen personen) {
    this.dossiers = dossiers;
    this.lezers = lezers;
    this.personen = personen;
  }

  /** What it would change; or the form again, when it cannot be recorded. */
  ModelAndView voorbeeld(Poging poging, Dossier dossier) {
    return voorbeeld(poging, dossier, List.of(), HttpStatus.OK);
  }

  private ModelAndView voorbeeld(
      Poging poging, Dossier dossier, List<String> intussen, HttpStatus status) {
    return switch (dossiers.proef(dossier, poging.gelezen().wat())) {
      case Dossiers.Voorproef.Onmogelijk(String waarom) ->
          opnieuw(poging, dossier, waarom, HttpStatus.BAD_REQUEST);
      case Dossiers.Voorproef.Mogelijk(Gevolgen gevolgen) -> {
        Dossierkop kop = lezers.kop(dossier);
        ModelAndView uit =
            new ModelAndView(
                "vastleggen/gevolgen",
                "inhoud",
                new Voorbeeld(
                    kop,
                    poging.titel(),
                    poging.adres(),
                    new TreeMap<>(poging.invulling().velden()),
                    poging.invulling().versie(),
                    poging.gelezen().wat().stream().map(wat -> regel(dossier, wat)).toList(),
                    poging.gelezen().aanleiding().bron(),
                    gevolgen,
                    terug(kop, poging.invulling()),
                    intussen));
        uit.setStatus(status);
        yield uit;
      }
    };
  }

  private static Voorbeeld.Regel regel(Dossier dossier, Vastlegging wat) {
    GeldigOp op = new GeldigOp(wat.geldig().van());
    return new Voorbeeld.Regel(
        Weergave.wat(dossier, wat.pad(), op, BekendOp.ALLES),
        wat.waarde().map(waarde -> Weergave.waarde(wat.pad(), waarde)).orElse("onbekend"),
        Opmaak.periode(wat.geldig()));
  }

  /** Where somebody began: a page of this dossier, else its first. */
  static String terug(Dossierkop kop, Invulling invulling) {
    return kop.van(Dossierblad.Tab.class).stream()
        .filter(tab -> tab.naam().equals(invulling.bij(Invulling.TERUG)))
        .map(Dossierblad.Tab::adres)
        .findFirst()
        .orElse("/dossiers/" + kop.nummer());
  }

  private static ModelAndView opnieuw(
      Poging poging, Dossier dossier, String waarom, HttpStatus status) {
    return poging
        .formulier()
        .toon(dossier, poging.invulling(), Map.of(poging.hoofdveld(), waarom), status);
  }

  /** The form again, after a save that was not to be. */
  private ModelAndView opnieuw(Poging poging, String waarom, HttpStatus status) {
    return opnieuw(
        poging, lezers.lees(poging.nummer(), "bekeken om vast te leggen"), waarom, status);
  }

  /** Records it, and goes back where the person began. */
  ModelAndView bewaar(Poging poging) {
    Dossiers.Afloop afloop;
    try {
      afloop =
          dossiers.leg(
              Aanwezigen.hier(),
              poging.nummer(),
              poging.invulling().versie(),
              poging.gelezen().aanleiding(),
              poging.gelezen().wat(),
              Dossierlezers.gebeurd("gegevens vastgelegd"));
    } catch (Dubbelnummer dubbel) {
      String bericht = personen.bericht(Aanwezigen.hier(), dubbel);
      return opnieuw(poging, bericht, HttpStatus.CONFLICT);
    } catch (DataAccessException | TransactionException mislukt) {
      LOG.error("In dossier {} is niets vastgelegd.", poging.nummer(), mislukt);
      return opnieuw(poging, MISLUKT, HttpStatus.SERVICE_UNAVAILABLE);
    }
    return switch (afloop) {
      case Dossiers.Afloop.Vastgelegd(Dossier dossier, Gevolgen gevolgen) ->
          vastgelegd(poging, dossier, gevolgen);
      case Dossiers.Afloop.Achterhaald _ -> achterhaald(poging);
      case Dossiers.Afloop.Tegenstrijdig _ ->
          opnieuw(poging, Dossiers.Afloop.Tegenstrijdig.BERICHT, HttpStatus.BAD_REQUEST);
      case Dossiers.Afloop.TeVeel(String waarom) -> opnieuw(poging, waarom, HttpStatus.BAD_REQUEST);
      case Dossiers.Afloop.NietGevonden _ ->
          throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    };
  }

  private ModelAndView vastgelegd(Poging poging, Dossier dossier, Gevolgen gevolgen) {
    Bevestiging.zet(
        new Bevestiging(
            "Vastgelegd: " + poging.titel() + ".",
            gevolgen.rijen().stream().map(Bewaarstap::veranderd).toList()));
    return new ModelAndView("redirect:" + terug(lezers.kop(dossier), poging.invulling()));
  }

  private static String veranderd(Gevolgen.Gevolg gevolg) {
    return "%s, vanaf %s: was %s, is nu %s"
        .formatted(
            gevolg.titel(),
            Opmaak.maand(gevolg.van()),
            gevolg.was().uitkomst(),
            gevolg.wordt().naast(gevolg.was()));
  }

  /** Both, when somebody else saved in the meantime. */
  private ModelAndView achterhaald(Poging poging) {
    Dossier intussen = lezers.lees(poging.nummer(), "wijziging van een ander bekeken");
    return voorbeeld(
        poging.vanVersie(intussen.versie()),
        intussen,
        Veranderingen.sinds(intussen, poging.invulling().versie()),
        HttpStatus.CONFLICT);
  }
}
