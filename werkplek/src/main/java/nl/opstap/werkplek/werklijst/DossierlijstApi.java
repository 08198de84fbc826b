package nl.opstap.werkplek.werklijst;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.opstap.werkplek.api.OnjuisteVraag;
import nl.opstap.werkplek.invoer.Tekstfout;
import nl.opstap.werkplek.invoer.Vrijetekst;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Aanwezigen;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Nummerzoekingen;
import nl.opstap.werkplek.toegang.Vereist;
import nl.opstap.werkplek.toegang.Wiens;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Lists of dossiers for other programs. */
@RestController
@RequestMapping("/api/v1/dossiers")
@Transactional
class DossierlijstApi {

  private final Werklijsten lijsten;

  DossierlijstApi(Werklijsten lijsten) {
    this.lijsten = lijsten;
  }

  /** A dossier in a list. */
  record RegelJson(
      long nummer,
      String gemeente,
      String naam,
      String klantmanager,
      String team,
      @Nullable LocalDate eersteTermijn,
      @Nullable LocalDate kindWordtVijfOp) {}

  /**
   * A part of a list.
   *
   * @param volgende the value of {@code na} for the next part; null on the last
   */
  record LijstJson(List<RegelJson> dossiers, @Nullable String volgende) {}

  /** What is looked for: a name, a dossier's number or a citizen service number. */
  record ZoekJson(@Nullable String wat) {}

  @Vereist(Handeling.WERKLIJST_ZIEN)
  @GetMapping
  LijstJson lijst(
      @RequestParam(defaultValue = "alles") String filter,
      @RequestParam(required = false) @Nullable String van,
      @RequestParam(required = false) @Nullable Integer gemeente,
      @RequestParam(defaultValue = "") String na) {
    Aanwezige wie = Aanwezigen.hier();
    Filter welk =
        Filter.van(filter).orElseThrow(() -> new OnjuisteVraag("filter", "Dit filter is er niet."));
    List<Wiens> mogelijk = Werklijsten.mogelijk(wie);
    Wiens wiens =
        mogelijk.stream()
            .filter(een -> van == null || een.naam().equals(van))
            .findFirst()
            .orElseThrow(() -> new OnjuisteVraag("van", "Deze dossiers ziet uw rol niet."));
    List<Integer> waar =
        gemeente == null ? wie.gemeenten() : List.of(Aanwezigen.gemeente(gemeente));
    Werklijsten.Deel deel =
        lijsten
            .deel(new WerklijstRepository.Bereik(wie, wiens, waar), welk, na)
            .orElseThrow(() -> new OnjuisteVraag("na", "Hier gaat geen lijst verder."));
    return new LijstJson(
        deel.rijen().stream().map(DossierlijstApi::json).toList(),
        deel.verder().isEmpty() ? null : deel.verder());
  }

  /** A search; what is looked for is in the body, so that it is in no log of addresses. */
  @Vereist(Handeling.WERKLIJST_ZIEN)
  @PostMapping("/_zoek")
  LijstJson zoek(@RequestBody ZoekJson vraag) {
    String wat;
    try {
      wat = Vrijetekst.leesbaar(Objects.requireNonNullElse(vraag.wat(), ""));
    } catch (Tekstfout fout) {
      throw new OnjuisteVraag("wat", fout.getMessage());
    }
    if (wat.isEmpty() || wat.length() > 200) {
      throw new OnjuisteVraag("wat", "Schrijf waarnaar u zoekt, in hoogstens 200 tekens.");
    }
    return switch (lijsten.zoek(Aanwezigen.hier(), wat)) {
      case Werklijsten.Uitslag.Gevonden(List<WerklijstRepository.Rij> rijen, boolean _) ->
          new LijstJson(rijen.stream().map(DossierlijstApi::json).toList(), null);
      case Werklijsten.Uitslag.GeenNummers _ ->
          throw new ResponseStatusException(HttpStatus.FORBIDDEN, Zoekpaginas.GEEN_NUMMERS);
      case Werklijsten.Uitslag.TeVaak _ ->
          throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS, Nummerzoekingen.TE_VAAK);
    };
  }

  private static RegelJson json(WerklijstRepository.Rij rij) {
    return new RegelJson(
        rij.nummer(),
        "%04d".formatted(rij.wie().gemeente()),
        rij.naam(),
        rij.klantmanager(),
        rij.team(),
        rij.termijn(),
        rij.dagen().get(Lijstdag.KIND_VIJF_OP));
  }
}
