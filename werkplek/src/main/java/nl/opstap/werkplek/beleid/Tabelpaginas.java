package nl.opstap.werkplek.beleid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opstap.recht.kern.Beslistabel;
import nl.opstap.recht.kern.Feit;
import nl.opstap.recht.kinderopvang.Indeling;
import nl.opstap.werkplek.pagina.Gemeentekeuze;
import nl.opstap.werkplek.pagina.Gemeentekeuzen;
import nl.opstap.werkplek.pagina.Opmaak;
import nl.opstap.werkplek.toegang.Aanwezigen;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Vereist;
import nl.opstap.werkplek.veld.Soort;
import nl.opstap.werkplek.veld.Veldfout;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * A municipality's own table for activities: sent as a file, looked at for gaps, tried on an
 * activity and on the dossiers, and in force from a day.
 */
@Controller
public class Tabelpaginas {

  static final String ADRES = "/beleid/tabel";

  private static final String GEEN_BESTAND =
      "Kies het bestand met de tabel, of kies dat de landelijke tabellen gelden.";

  private final Beleidsboek boek;
  private final Beleidsgevolgen gevolgen;
  private final Gemeentekeuzen keuzen;
  private final Clock klok;

  Tabelpaginas(Beleidsboek boek, Beleidsgevolgen gevolgen, Gemeentekeuzen keuzen, Clock klok) {
    this.boek = boek;
    this.gevolgen = gevolgen;
    this.keuzen = keuzen;
    this.klok = klok;
  }

  /**
   * The form.
   *
   * @param nu the table in force today; empty when the national ones are, or when it cannot be read
   * @param isLandelijk whether the national tables were chosen
   * @param isOnleesbaar whether there is one in force that this edition cannot read any more
   * @param eerder what is and was decided, the latest first
   * @param fouten what is wrong, by the field of the form
   */
  public record Formulier(
      Gemeentekeuze gemeente,
      Optional<Tabelbeeld> nu,
      boolean isOnleesbaar,
      boolean isLandelijk,
      Beleidsinvoer invoer,
      List<Beleidspaginas.Regel> eerder,
      Map<String, String> fouten) {}

  /**
   * What it would change.
   *
   * @param tabel what was read from the file; empty when the national ones will be in force
   * @param bevindingen what may be wrong with it
   * @param isAchterhaald whether somebody decided something in the meantime; nothing was kept
   */
  public record Voorbeeld(
      String gemeente,
      Optional<Tabelbeeld> tabel,
      List<String> bevindingen,
      String vanaf,
      Beleidsinvoer invoer,
      Beleidsgevolgen.Gevolgen gevolgen,
      Proefactiviteit proef,
      boolean isAchterhaald) {}

  /**
   * An activity to try it on.
   *
   * @param uitslag what came of it; empty when nothing was tried
   */
  public record Proefactiviteit(List<Proefveld> velden, Optional<Beleidsgevolgen.Proef> uitslag) {}

  /**
   * Something of the activity that the table looks at.
   *
   * @param keuzen the values to choose from; empty for a field to write in
   */
  public record Proefveld(
      String naam, String vraag, List<String> keuzen, String waarde, String fout) {}

  @Vereist(Handeling.BELEID_WIJZIGEN)
  @GetMapping(ADRES)
  ModelAndView formulier(@RequestParam(required = false) @Nullable Integer gemeente) {
    Beleid beleid = boek.van(Aanwezigen.gemeente(gemeente));
    Beleidsinvoer leeg =
        new Beleidsinvoer(
            beleid.gemeente(),
            Beleidsveld.INDELING.naam(),
            "",
            vandaag().toString(),
            "",
            "",
            beleid.versie());
    return formulier(beleid, leeg, false, Map.of());
  }

  /** The table in force today, as a file; leads to the page where there is none. */
  @Vereist(Handeling.BELEID_WIJZIGEN)
  @GetMapping(ADRES + "/bestand")
  ResponseEntity<String> bestand(@RequestParam(required = false) @Nullable Integer gemeente) {
    int van = Aanwezigen.gemeente(gemeente);
    Optional<Beleidsregel> nu = boek.van(van).op(Beleidsveld.INDELING, vandaag());
    if (nu.isEmpty()) {
      return ResponseEntity.status(HttpStatus.FOUND)
          .header(HttpHeaders.LOCATION, ADRES + "?gemeente=" + van)
          .build();
    }
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "application/xml;charset=UTF-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("indeling.dmn").build().toString())
        .body(nu.get().waarde());
  }

  /**
   * Looks at a table, tries it, or puts it in force.
   *
   * @param bestand what was sent; empty when it was sent before, and is in {@code waarde}
   * @param soort whether there is one: {@code eigen} or {@code landelijk}
   */
  @Vereist(Handeling.BELEID_WIJZIGEN)
  @PostMapping(ADRES)
  ModelAndView leg(
      @RequestParam(required = false) @Nullable Integer gemeente,
      @RequestParam(defaultValue = "") String bestand,
      @RequestParam(defaultValue = "") String soort,
      @RequestParam Map<String, String> velden) {
    int voor = Aanwezigen.gemeenteOmTeWijzigen(gemeente);
    boolean isLandelijk = soort.equals("landelijk");
    Beleidsinvoer invoer = invoer(voor, isLandelijk ? "" : tabel(bestand, velden), velden);
    Beleid beleid = boek.van(voor);
    Map<String, String> fouten = new LinkedHashMap<>();
    if (!isLandelijk && invoer.waarde().isEmpty()) {
      fouten.put("waarde", GEEN_BESTAND);
    }
    Optional<Beleidswijziging> wat = invoer.lees(Beleidsveld.INDELING, fouten);
    String stap = velden.getOrDefault("stap", "bekijk");
    if (wat.isEmpty() || stap.equals("wijzig")) {
      return formulier(beleid, invoer, isLandelijk, fouten);
    }
    if (!stap.equals("bewaar")) {
      return voorbeeld(
          beleid, wat.get(), invoer, stap.equals("probeer") ? velden : Map.of(), false);
    }
    if (boek.leg(Aanwezigen.hier(), voor, invoer.versie(), wat.get())) {
      return new ModelAndView("redirect:/beleid?vastgelegd=ja&gemeente=" + voor);
    }
    Beleid intussen = boek.van(voor);
    return voorbeeld(intussen, wat.get(), invoer.metVersie(intussen.versie()), Map.of(), true);
  }

  private static String tabel(String bestand, Map<String, String> velden) {
    return bestand.isBlank() ? velden.getOrDefault("waarde", "") : bestand;
  }

  private static Beleidsinvoer invoer(int gemeente, String tabel, Map<String, String> velden) {
    return new Beleidsinvoer(
        gemeente,
        Beleidsveld.INDELING.naam(),
        tabel,
        velden.getOrDefault("vanaf", ""),
        velden.getOrDefault("bron", ""),
        velden.getOrDefault("toelichting", ""),
        versie(velden));
  }

  private static int versie(Map<String, String> velden) {
    try {
      return Integer.parseInt(velden.getOrDefault("versie", ""));
    } catch (NumberFormatException geenVersie) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "", geenVersie);
    }
  }

  private ModelAndView formulier(
      Beleid beleid, Beleidsinvoer invoer, boolean isLandelijk, Map<String, String> fouten) {
    Optional<String> bewaard = beleid.op(Beleidsveld.INDELING, vandaag()).map(Beleidsregel::waarde);
    Optional<Tabelbeeld> nu = bewaard.flatMap(Tabelpaginas::lees).map(Tabelbeeld::van);
    ModelAndView uit =
        new ModelAndView(
            "beleid/tabel",
            "inhoud",
            new Formulier(
                keuzen.voor(beleid.gemeente(), ADRES),
                nu,
                bewaard.isPresent() && nu.isEmpty(),
                isLandelijk,
                invoer,
                beleid.over(Beleidsveld.INDELING).stream()
                    .map(regel -> Beleidspaginas.regel(Beleidsveld.INDELING, Optional.of(regel)))
                    .toList(),
                fouten));
    uit.setStatus(fouten.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    return uit;
  }

  private ModelAndView voorbeeld(
      Beleid beleid,
      Beleidswijziging wat,
      Beleidsinvoer invoer,
      Map<String, String> proef,
      boolean isAchterhaald) {
    LocalDate dag = wat.eersteDag(vandaag());
    Beleid straks = beleid.met(wat);
    Optional<Eigentabel> tabel = wat.waarde().flatMap(Tabelpaginas::lees);
    ModelAndView uit =
        new ModelAndView(
            "beleid/tabelgevolgen",
            "inhoud",
            new Voorbeeld(
                keuzen.naam(beleid.gemeente()),
                tabel.map(Tabelbeeld::van),
                tabel.map(Eigentabel::bevindingen).orElse(List.of()),
                Opmaak.dag(wat.geldig().van()),
                invoer,
                gevolgen.van(beleid, straks, dag),
                tabel
                    .map(eigen -> proef(eigen, straks, proef, dag))
                    .orElse(new Proefactiviteit(List.of(), Optional.empty())),
                isAchterhaald));
    uit.setStatus(isAchterhaald ? HttpStatus.CONFLICT : HttpStatus.OK);
    return uit;
  }

  /** What is left open is not known. */
  private Proefactiviteit proef(
      Eigentabel tabel, Beleid straks, Map<String, String> ingevuld, LocalDate dag) {
    List<Proefveld> velden = new ArrayList<>();
    Map<Feit, String> activiteit = new LinkedHashMap<>();
    boolean isGoed = !ingevuld.isEmpty();
    for (Beslistabel.Kolom kolom : tabel.tabel().kolommen()) {
      Feit feit = Indeling.feit(kolom.naam()).orElseThrow();
      Soort soort = Soort.van(feit);
      String waarde = ingevuld.getOrDefault(kolom.naam(), "").strip();
      String fout = "";
      try {
        if (!waarde.isEmpty()) {
          activiteit.put(feit, soort.lees(waarde));
        }
      } catch (Veldfout veldfout) {
        fout = veldfout.getMessage();
        isGoed = false;
      }
      velden.add(new Proefveld(kolom.naam(), feit.vraag(), soort.keuzen(), waarde, fout));
    }
    return new Proefactiviteit(
        velden, isGoed ? Optional.of(gevolgen.probeer(straks, activiteit, dag)) : Optional.empty());
  }

  /** Empty for one of another edition. */
  private static Optional<Eigentabel> lees(String bewaard) {
    try {
      return Optional.of(Eigentabel.lees(bewaard));
    } catch (Veldfout onleesbaar) {
      return Optional.empty();
    }
  }

  private LocalDate vandaag() {
    return LocalDate.now(klok);
  }
}
