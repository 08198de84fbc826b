package nl.opstap.werkplek.overzicht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.opstap.recht.kern.Tegenspraak;
import nl.opstap.werkplek.api.Versies;
import nl.opstap.werkplek.api.Vraagmoment;
import nl.opstap.werkplek.dossier.Dossier;
import nl.opstap.werkplek.dossier.Dossierlezers;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Vereist;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The judgements of a dossier for other programs. */
@RestController
class OordelenApi {

  private final Dossierlezers lezers;
  private final Besluitkaarten kaarten;
  private final Clock klok;

  OordelenApi(Dossierlezers lezers, Besluitkaarten kaarten, Clock klok) {
    this.lezers = lezers;
    this.kaarten = kaarten;
    this.klok = klok;
  }

  /** A judgement. */
  record OordeelJson(
      String onderwerp,
      String titel,
      String uitkomst,
      String status,
      String uitleg,
      List<RedenJson> redenen,
      List<OpenJson> ontbreekt) {}

  record RedenJson(String uitkomst, String tekst, String artikel) {}

  record OpenJson(String vraag, String pad) {}

  /** Judgements of a dossier on a day. */
  record OordelenJson(List<OordeelJson> oordelen) {}

  @Vereist(Handeling.DOSSIER_ZIEN)
  @GetMapping("/api/v1/dossiers/{nummer}/oordelen")
  ResponseEntity<OordelenJson> oordelen(
      @PathVariable long nummer,
      @RequestParam(required = false) @Nullable String geldigOp,
      @RequestParam(required = false) @Nullable String bekendOp) {
    Vraagmoment op = Vraagmoment.lees(geldigOp, bekendOp, LocalDate.now(klok));
    Dossier dossier = lezers.lees(nummer, "oordelen opgehaald (API)");
    List<Besluitkaart> gevonden;
    try {
      gevonden = kaarten.van(dossier, op.geldig(), op.bekend());
    } catch (Tegenspraak tegenspraak) {
      throw new ResponseStatusException(
          HttpStatus.CONFLICT,
          "Op deze dag spreken gegevens elkaar tegen. Daarom is er geen oordeel.",
          tegenspraak);
    }
    return ResponseEntity.ok()
        .eTag(Versies.etag(dossier.versie()))
        .body(new OordelenJson(gevonden.stream().map(OordelenApi::json).toList()));
  }

  private static OordeelJson json(Besluitkaart kaart) {
    return new OordeelJson(
        kaart.onderwerp(),
        kaart.titel(),
        kaart.uitkomst(),
        kaart.status().woord(),
        kaart.uitleg(),
        kaart.gronden().stream()
            .map(grond -> new RedenJson(grond.uitkomst(), grond.tekst(), grond.artikel()))
            .toList(),
        kaart.open().stream().map(open -> new OpenJson(open.vraag(), open.pad())).toList());
  }
}
