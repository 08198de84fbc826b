package nl.opstap.werkplek.vastleggen;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.werkplek.dossier.Dossier;
import nl.opstap.werkplek.dossier.Dossierblad;
import nl.opstap.werkplek.dossier.Dossierkop;
import nl.opstap.werkplek.dossier.Dossierlezers;
import nl.opstap.werkplek.dossier.Weergave;
import nl.opstap.werkplek.pagina.Opmaak;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Vereist;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Recording what happened: one form for each thing that can. */
@Controller
public class Gebeurtenispaginas implements Dossierblad {

  private final Dossierlezers lezers;
  private final Gebeurtenisformulier formulieren;
  private final Bewaarstap stap;
  private final Clock klok;

  Gebeurtenispaginas(
      Dossierlezers lezers, Gebeurtenisformulier formulieren, Bewaarstap stap, Clock klok) {
    this.lezers = lezers;
    this.formulieren = formulieren;
    this.stap = stap;
    this.klok = klok;
  }

  /**
   * The form.
   *
   * @param velden what is asked, in order
   * @param terug where the person began
   */
  public record Formulier(
      Dossierkop kop,
      String titel,
      String adres,
      Invulling invulling,
      List<Formulierveld> velden,
      String terug,
      Map<String, String> fouten) {}

  @Override
  public List<Deel> voor(Kijker kijker) {
    if (!kijker.mag(Handeling.DOSSIER_WIJZIGEN)) {
      return List.of();
    }
    return Gebeurtenissen.alle().stream()
        .filter(wat -> formulieren.kan(kijker.dossier(), wat))
        .<Deel>map(wat ->
            new LegVast(
                wat.kop().titel(),
                wat.titel(),
                adres(kijker.dossier().nummer(), wat),
                wat.lid() == Gebeurtenis.Lid.NIEUW ? wat.deel().naam() : ""))
        .toList();
  }

  private static String adres(long nummer, Gebeurtenis wat) {
    return "/dossiers/" + nummer + "/gebeurtenis/" + wat.naam();
  }

  @Vereist(Handeling.DOSSIER_WIJZIGEN)
  @GetMapping("/dossiers/{nummer}/gebeurtenis/{naam}")
  ModelAndView formulier(
      @PathVariable long nummer,
      @PathVariable String naam,
      @RequestParam(defaultValue = "") String lid,
      @RequestParam(defaultValue = "") String terug) {
    Gebeurtenis wat = wat(naam);
    Dossier dossier = lezers.lees(nummer, "bekeken om vast te leggen");
    Map<String, String> begin = new LinkedHashMap<>();
    begin.put(Gebeurtenisformulier.LID, lid);
    begin.put(Invulling.TERUG, terug);
    begin.put(Invulling.BRON, wat.bron());
    wat.vragen().forEach(vraag -> begin.put(vraag.invoer(), vraag.gewoonlijk()));
    Invulling leeg = new Invulling(begin, dossier.versie());
    return formulier(wat, dossier, leeg, Map.of(), HttpStatus.OK);
  }

  @Vereist(Handeling.DOSSIER_WIJZIGEN)
  @PostMapping("/dossiers/{nummer}/gebeurtenis/{naam}")
  ModelAndView leg(
      @PathVariable long nummer,
      @PathVariable String naam,
      @RequestParam int versie,
      @RequestParam(defaultValue = "bekijk") String stap,
      @RequestParam Map<String, String> velden) {
    Gebeurtenis wat = wat(naam);
    Invulling invulling = new Invulling(eigen(wat, velden), versie);
    Dossier dossier = lezers.lees(nummer, "bekeken om vast te leggen");
    Map<String, String> fouten = new LinkedHashMap<>();
    Optional<Gelezen> gelezen = formulieren.lees(dossier, wat, invulling, fouten);
    if (gelezen.isEmpty() || stap.equals("wijzig")) {
      return formulier(
          wat,
          dossier,
          invulling,
          fouten,
          fouten.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
    Poging poging =
        new Poging(
            nummer,
            wat.titel(),
            adres(nummer, wat),
            invulling,
            gelezen.get(),
            Gebeurtenisformulier.DAG,
            (anders, weer, waarom, status) -> formulier(wat, anders, weer, waarom, status));
    return stap.equals("bewaar") ? this.stap.bewaar(poging) : this.stap.voorbeeld(poging, dossier);
  }

  /** What the form of this asks; anything else that was sent along is left out. */
  private static Map<String, String> eigen(Gebeurtenis wat, Map<String, String> velden) {
    List<String> namen =
        new ArrayList<>(
            List.of(
                Gebeurtenisformulier.LID,
                Gebeurtenisformulier.DAG,
                Gebeurtenisformulier.VOLLEDIG,
                Invulling.BRON,
                Invulling.TOELICHTING,
                Invulling.TERUG));
    wat.vragen().forEach(vraag -> namen.add(vraag.invoer()));
    Map<String, String> uit = new LinkedHashMap<>();
    namen.forEach(veld -> uit.put(veld, velden.getOrDefault(veld, "")));
    return uit;
  }

  private ModelAndView formulier(
      Gebeurtenis wat,
      Dossier dossier,
      Invulling invulling,
      Map<String, String> fouten,
      HttpStatus status) {
    Dossierkop kop = lezers.kop(dossier);
    ModelAndView uit =
        new ModelAndView(
            "vastleggen/gebeurtenis",
            "inhoud",
            new Formulier(
                kop,
                wat.titel(),
                adres(dossier.nummer(), wat),
                invulling,
                velden(wat, dossier, invulling, fouten),
                Bewaarstap.terug(kop, invulling),
                fouten));
    uit.setStatus(status);
    return uit;
  }

  private List<Formulierveld> velden(
      Gebeurtenis wat, Dossier dossier, Invulling invulling, Map<String, String> fouten) {
    List<Formulierveld> uit = new ArrayList<>();
    if (wat.lid() == Gebeurtenis.Lid.BESTAAND) {
      uit.add(lid(wat, dossier, invulling).metFout(fouten));
    }
    uit.add(
        Formulierveld.dag(
                Gebeurtenisformulier.DAG,
                wat.dag().vraag(),
                invulling.bij(Gebeurtenisformulier.DAG))
            .metFout(fouten));
    for (Gebeurtenis.Vraag vraag : wat.vragen()) {
      uit.add(
          Formulierveld.van(
                  vraag.invoer(),
                  vraag.veld(),
                  vraag.tekst(),
                  invulling.bij(vraag.invoer()),
                  vraag.isNodig())
              .metFout(fouten));
    }
    if (formulieren.vraagtOfVolledig(dossier, wat)) {
      uit.add(
          Formulierveld.keuze(
              Gebeurtenisformulier.VOLLEDIG,
              wat.deel().vraagOfVolledig(),
              List.of(new Formulierveld.Keuze("ja", "ja")),
              invulling.bij(Gebeurtenisformulier.VOLLEDIG),
              false));
    }
    return uit;
  }

  private Formulierveld lid(Gebeurtenis wat, Dossier dossier, Invulling invulling) {
    GeldigOp vandaag = new GeldigOp(LocalDate.now(klok));
    List<Formulierveld.Keuze> keuzen =
        formulieren.leden(dossier, wat).stream()
            .map(lid ->
                new Formulierveld.Keuze(
                    lid.toString(),
                    Weergave.lid(dossier, wat.deel(), lid, vandaag, BekendOp.ALLES)))
            .toList();
    String gekozen =
        keuzen.size() == 1 ? keuzen.getFirst().waarde() : invulling.bij(Gebeurtenisformulier.LID);
    return Formulierveld.keuze(
        Gebeurtenisformulier.LID,
        Opmaak.hoofdletter(wat.deel().enkelvoud()),
        keuzen,
        gekozen,
        true);
  }

  private static Gebeurtenis wat(String naam) {
    return Gebeurtenissen.van(naam)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
