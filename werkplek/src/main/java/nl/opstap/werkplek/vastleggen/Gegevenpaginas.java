package nl.opstap.werkplek.vastleggen;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.werkplek.dossier.Dossier;
import nl.opstap.werkplek.dossier.Dossierkop;
import nl.opstap.werkplek.dossier.Dossierlezers;
import nl.opstap.werkplek.dossier.Gegeven;
import nl.opstap.werkplek.dossier.Weergave;
import nl.opstap.werkplek.pagina.Opmaak;
import nl.opstap.werkplek.toegang.Aanwezigen;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Rechten;
import nl.opstap.werkplek.toegang.Vereist;
import nl.opstap.werkplek.veld.Onderdeel;
import nl.opstap.werkplek.veld.Pad;
import nl.opstap.werkplek.veld.Veld;
import nl.opstap.werkplek.veld.Velden;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Recording one fact: to correct it, to fill in what was asked, or to take a member out. */
@Controller
public class Gegevenpaginas {

  private final Dossierlezers lezers;
  private final Gegevenformulier formulieren;
  private final Bewaarstap stap;
  private final Clock klok;

  Gegevenpaginas(Dossierlezers lezers, Gegevenformulier formulieren, Bewaarstap stap, Clock klok) {
    this.lezers = lezers;
    this.formulieren = formulieren;
    this.stap = stap;
    this.klok = klok;
  }

  /**
   * The form.
   *
   * @param veld what is asked; empty when the member is to be taken out
   * @param eerder what is and was taken to be so
   * @param fouten what is wrong, by the field of the form
   */
  public record Formulier(
      Dossierkop kop,
      Invulling invulling,
      String adres,
      String wat,
      Optional<Formulierveld> veld,
      String terug,
      List<Eerder> eerder,
      Map<String, String> fouten) {}

  /** What was taken to be so of the same. */
  public record Eerder(String wat, String waarde, String geldig, String herkomst) {}

  @Vereist(Handeling.DOSSIER_WIJZIGEN)
  @GetMapping("/dossiers/{nummer}/vastleggen")
  ModelAndView formulier(
      @PathVariable long nummer,
      @RequestParam String pad,
      @RequestParam(defaultValue = "gegevens") String terug) {
    Pad waarover = pad(pad);
    Dossier dossier = lees(nummer, waarover);
    Map<String, String> begin = new LinkedHashMap<>();
    begin.put(Gegevenformulier.PAD, pad);
    begin.put(Invulling.TERUG, terug);
    begin.put(Invulling.VAN, vandaag().toString());
    if (isLid(waarover)) {
      // Taken out, it never was there.
      begin.put(Invulling.VAN, DatumFeit.EERSTE.toString());
    } else {
      dossier
          .gegeven(waarover, new GeldigOp(vandaag()), BekendOp.ALLES)
          .map(Gegeven::waarde)
          .ifPresent(nu -> begin.put(Gegevenformulier.WAARDE, nu));
    }
    return formulier(dossier, new Invulling(begin, dossier.versie()), Map.of(), HttpStatus.OK);
  }

  @Vereist(Handeling.DOSSIER_WIJZIGEN)
  @PostMapping("/dossiers/{nummer}/vastleggen")
  ModelAndView leg(
      @PathVariable long nummer,
      @RequestParam int versie,
      @RequestParam(defaultValue = "bekijk") String stap,
      @RequestParam Map<String, String> velden) {
    Invulling invulling = new Invulling(eigen(velden), versie);
    Pad waarover = pad(invulling.bij(Gegevenformulier.PAD));
    Dossier dossier = lees(nummer, waarover);
    Map<String, String> fouten = new LinkedHashMap<>();
    Optional<Gelezen> gelezen = formulieren.lees(invulling, waarover, fouten);
    if (gelezen.isEmpty() || stap.equals("wijzig")) {
      return formulier(
          dossier, invulling, fouten, fouten.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
    Poging poging =
        new Poging(
            nummer,
            wat(dossier, waarover),
            adres(nummer),
            invulling,
            gelezen.get(),
            isLid(waarover) ? Invulling.BRON : Gegevenformulier.WAARDE,
            this::formulier);
    return stap.equals("bewaar") ? this.stap.bewaar(poging) : this.stap.voorbeeld(poging, dossier);
  }

  private LocalDate vandaag() {
    return LocalDate.now(klok);
  }

  private static String adres(long nummer) {
    return "/dossiers/" + nummer + "/vastleggen";
  }

  /** What this form asks; a member is only ever taken out by it. */
  private static Map<String, String> eigen(Map<String, String> velden) {
    Map<String, String> uit = new LinkedHashMap<>();
    for (String naam :
        List.of(
            Gegevenformulier.PAD,
            Gegevenformulier.WAARDE,
            Invulling.VAN,
            Invulling.TOT_EN_MET,
            Invulling.BRON,
            Invulling.TOELICHTING,
            Invulling.TERUG)) {
      uit.put(naam, velden.getOrDefault(naam, ""));
    }
    if (Pad.lees(uit.getOrDefault(Gegevenformulier.PAD, ""))
        .filter(Gegevenpaginas::isLid)
        .isPresent()) {
      uit.put(Gegevenformulier.WAARDE, "");
    }
    return uit;
  }

  private static boolean isLid(Pad pad) {
    return pad.isLidmaatschap() && pad.lid() > 0;
  }

  private Dossier lees(long nummer, Pad waarover) {
    // The form shows a citizen service number in full; that takes a right of its own.
    if (Velden.isBsn(waarover)) {
      Rechten.eis(Aanwezigen.hier(), Handeling.BSN_ZIEN);
      return lezers.lees(nummer, "burgerservicenummer getoond");
    }
    return lezers.lees(nummer, "gegeven bekeken om vast te leggen");
  }

  private String wat(Dossier dossier, Pad pad) {
    String wat = Weergave.wat(dossier, pad, new GeldigOp(vandaag()), BekendOp.ALLES);
    return isLid(pad) ? wat.replace(" hoort erbij", " hoort er niet bij") : wat;
  }

  private ModelAndView formulier(
      Dossier dossier, Invulling invulling, Map<String, String> fouten, HttpStatus status) {
    Pad pad = pad(invulling.bij(Gegevenformulier.PAD));
    Dossierkop kop = lezers.kop(dossier);
    ModelAndView uit =
        new ModelAndView(
            "vastleggen/gegeven",
            "inhoud",
            new Formulier(
                kop,
                invulling,
                adres(dossier.nummer()),
                wat(dossier, pad),
                veld(pad, invulling).map(veld -> veld.metFout(fouten)),
                Bewaarstap.terug(kop, invulling),
                eerder(dossier, pad),
                fouten));
    uit.setStatus(status);
    return uit;
  }

  private static Optional<Formulierveld> veld(Pad pad, Invulling invulling) {
    String waarde = invulling.bij(Gegevenformulier.WAARDE);
    Optional<Veld> veld = Velden.veld(pad);
    if (veld.isPresent()) {
      return veld.map(
          dit -> Formulierveld.van(Gegevenformulier.WAARDE, dit, dit.vraag(), waarde, false));
    }
    return isLid(pad)
        ? Optional.empty()
        : Optional.of(
            Formulierveld.keuze(
                Gegevenformulier.WAARDE,
                Velden.onderdeel(pad.onderdeel()).map(Onderdeel::vraagOfVolledig).orElse(""),
                List.of(new Formulierveld.Keuze("ja", "ja")),
                waarde,
                false));
  }

  private static List<Eerder> eerder(Dossier dossier, Pad pad) {
    return dossier.gegevens().stream()
        .filter(gegeven -> gegeven.pad().equals(pad))
        .map(gegeven ->
            new Eerder(
                gegeven.bekend().isNog() ? "Zo weten we het nu" : "Zo dachten we eerder",
                Weergave.waarde(pad, gegeven.waarde()),
                Opmaak.periode(gegeven.geldig()),
                Weergave.herkomst(gegeven)))
        .toList()
        .reversed();
  }

  private static Pad pad(String tekst) {
    return Pad.lees(tekst).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
