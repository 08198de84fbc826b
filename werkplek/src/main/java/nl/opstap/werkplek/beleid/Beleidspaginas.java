package nl.opstap.werkplek.beleid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opstap.werkplek.pagina.Gemeentekeuze;
import nl.opstap.werkplek.pagina.Gemeentekeuzen;
import nl.opstap.werkplek.pagina.Menukeuze;
import nl.opstap.werkplek.pagina.Opmaak;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Aanwezigen;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Vereist;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The policy of a municipality: what holds, what was decided before, and deciding something. */
@Controller
public class Beleidspaginas implements Menukeuze {

  private final Beleidsboek boek;
  private final Beleidsgevolgen gevolgen;
  private final Gemeentekeuzen keuzen;
  private final Clock klok;

  Beleidspaginas(Beleidsboek boek, Beleidsgevolgen gevolgen, Gemeentekeuzen keuzen, Clock klok) {
    this.boek = boek;
    this.gevolgen = gevolgen;
    this.keuzen = keuzen;
    this.klok = klok;
  }

  /**
   * All policy.
   *
   * @param gemeente whose it is, and of which others who looks decides too
   * @param isVastgelegd whether something was decided just before
   */
  public record Overzicht(Gemeentekeuze gemeente, List<Regel> regels, boolean isVastgelegd) {}

  /** What holds for a field today; the value is empty when nothing was decided. */
  public record Regel(String naam, String titel, String waarde, String geldig, String herkomst) {}

  /**
   * The form.
   *
   * @param gemeente for which municipality; empty for who works for no other
   * @param eerder what is and was policy, the latest first
   * @param fouten what is wrong, by the field of the form
   */
  public record Formulier(
      String gemeente,
      String titel,
      String vraag,
      String soort,
      List<String> keuzen,
      Beleidsinvoer invoer,
      List<Regel> eerder,
      Map<String, String> fouten) {}

  /**
   * What it would change.
   *
   * @param gemeente for which municipality; empty for who works for no other
   * @param isAchterhaald whether somebody decided something in the meantime; nothing was kept
   */
  public record Voorbeeld(
      String gemeente,
      String titel,
      String waarde,
      String vanaf,
      Beleidsinvoer invoer,
      Beleidsgevolgen.Gevolgen gevolgen,
      boolean isAchterhaald) {}

  @Override
  public Link menu() {
    return new Link(40, Handeling.BELEID_WIJZIGEN, "Beleid", "/beleid");
  }

  @Vereist(Handeling.BELEID_WIJZIGEN)
  @GetMapping("/beleid")
  ModelAndView overzicht(
      @RequestParam(required = false) @Nullable Integer gemeente,
      @RequestParam(defaultValue = "nee") String vastgelegd) {
    Beleid beleid = boek.van(Aanwezigen.gemeente(gemeente));
    List<Regel> regels =
        Beleidsveld.ALLE.stream().map(veld -> regel(veld, beleid.op(veld, vandaag()))).toList();
    return new ModelAndView(
        "beleid/overzicht",
        "inhoud",
        new Overzicht(keuzen.voor(beleid.gemeente(), "/beleid"), regels, vastgelegd.equals("ja")));
  }

  @Vereist(Handeling.BELEID_WIJZIGEN)
  @GetMapping("/beleid/vastleggen")
  ModelAndView formulier(
      @RequestParam String veld, @RequestParam(required = false) @Nullable Integer gemeente) {
    Beleid beleid = boek.van(Aanwezigen.gemeente(gemeente));
    Beleidsveld dit = veld(veld);
    if (dit.isTabel()) {
      return new ModelAndView("redirect:" + Tabelpaginas.ADRES + "?gemeente=" + beleid.gemeente());
    }
    String nu = beleid.op(dit, vandaag()).map(Beleidsregel::waarde).orElse("");
    Beleidsinvoer leeg =
        new Beleidsinvoer(
            beleid.gemeente(), veld, nu, vandaag().toString(), "", "", beleid.versie());
    return formulier(beleid, dit, leeg, Map.of());
  }

  @Vereist(Handeling.BELEID_WIJZIGEN)
  @PostMapping("/beleid/vastleggen")
  ModelAndView leg(
      @RequestParam(required = false) @Nullable Integer gemeente,
      @RequestParam String veld,
      @RequestParam(defaultValue = "") String waarde,
      @RequestParam(defaultValue = "") String vanaf,
      @RequestParam(defaultValue = "") String bron,
      @RequestParam(defaultValue = "") String toelichting,
      @RequestParam int versie,
      @RequestParam(defaultValue = "bekijk") String stap) {
    Aanwezige wie = Aanwezigen.hier();
    Beleidsveld dit = veld(veld);
    int voor = Aanwezigen.gemeenteOmTeWijzigen(gemeente);
    Beleidsinvoer invoer = new Beleidsinvoer(voor, veld, waarde, vanaf, bron, toelichting, versie);
    Beleid beleid = boek.van(voor);
    Map<String, String> fouten = new LinkedHashMap<>();
    Optional<Beleidswijziging> wat = invoer.lees(dit, fouten);
    if (wat.isEmpty() || stap.equals("wijzig")) {
      return formulier(beleid, dit, invoer, fouten);
    }
    if (!stap.equals("bewaar")) {
      return voorbeeld(beleid, wat.get(), invoer, false);
    }
    if (boek.leg(wie, voor, versie, wat.get())) {
      return new ModelAndView("redirect:/beleid?vastgelegd=ja&gemeente=" + voor);
    }
    Beleid intussen = boek.van(voor);
    return voorbeeld(intussen, wat.get(), invoer.metVersie(intussen.versie()), true);
  }

  private ModelAndView formulier(
      Beleid beleid, Beleidsveld veld, Beleidsinvoer invoer, Map<String, String> fouten) {
    ModelAndView uit =
        new ModelAndView(
            "beleid/vastleggen",
            "inhoud",
            new Formulier(
                keuzen.naam(beleid.gemeente()),
                Opmaak.titel(veld.omschrijving()),
                veld.vraag(),
                veld.soort().invoerveld(),
                veld.soort().keuzen(),
                invoer,
                beleid.over(veld).stream().map(regel -> regel(veld, Optional.of(regel))).toList(),
                fouten));
    uit.setStatus(fouten.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    return uit;
  }

  private ModelAndView voorbeeld(
      Beleid beleid, Beleidswijziging wat, Beleidsinvoer invoer, boolean isAchterhaald) {
    ModelAndView uit =
        new ModelAndView(
            "beleid/gevolgen",
            "inhoud",
            new Voorbeeld(
                keuzen.naam(beleid.gemeente()),
                Opmaak.titel(wat.veld().omschrijving()),
                wat.waarde().map(wat.veld()::toon).orElse("niets besloten"),
                Opmaak.dag(wat.geldig().van()),
                invoer,
                gevolgen.van(beleid, beleid.met(wat), wat.eersteDag(vandaag())),
                isAchterhaald));
    uit.setStatus(isAchterhaald ? HttpStatus.CONFLICT : HttpStatus.OK);
    return uit;
  }

  static Regel regel(Beleidsveld veld, Optional<Beleidsregel> regel) {
    return new Regel(
        veld.naam(),
        Opmaak.titel(veld.omschrijving()),
        regel.map(dit -> veld.toon(dit.waarde())).orElse(""),
        regel.map(dit -> Opmaak.periode(dit.geldig())).orElse(""),
        regel
            .map(dit ->
                "%s, vastgelegd door %s op %s%s"
                    .formatted(
                        Opmaak.hoofdletter(dit.besluit().bron()),
                        dit.besluit().door(),
                        Opmaak.moment(dit.besluit().moment()),
                        dit.bekend()
                            .tot()
                            .map(tot -> "; vervangen op " + Opmaak.dag(tot))
                            .orElse("")))
            .orElse(""));
  }

  private static Beleidsveld veld(String naam) {
    return Beleidsveld.van(naam)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private LocalDate vandaag() {
    return LocalDate.now(klok);
  }
}
