package nl.opstap.werkplek.vastleggen;

import java.util.Map;
import nl.opstap.werkplek.dossier.Dossier;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * What somebody wants to record in a dossier.
 *
 * @param titel what it is, as people say it
 * @param adres where its form goes
 * @param hoofdveld the field of the form that is told when it cannot be recorded
 * @param formulier its form
 */
record Poging(
    long nummer,
    String titel,
    String adres,
    Invulling invulling,
    Gelezen gelezen,
    String hoofdveld,
    Formulier formulier) {

  /** Makes the form again, with everything that was filled in. */
  @FunctionalInterface
  interface Formulier {
    ModelAndView toon(
        Dossier dossier, Invulling invulling, Map<String, String> fouten, HttpStatus status);
  }

  Poging vanVersie(int later) {
    return new Poging(
        nummer, titel, adres, invulling.vanVersie(later), gelezen, hoofdveld, formulier);
  }
}
