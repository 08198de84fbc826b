package nl.opstap.werkplek.dossier;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.opstap.recht.kern.Periode;
import nl.opstap.recht.kern.Tegenspraak;
import nl.opstap.werkplek.api.Herhaling;
import nl.opstap.werkplek.api.OnjuisteVraag;
import nl.opstap.werkplek.api.Versies;
import nl.opstap.werkplek.api.Vraagmoment;
import nl.opstap.werkplek.oordeel.Gevolgen;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Aanwezigen;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Rol;
import nl.opstap.werkplek.toegang.Vereist;
import nl.opstap.werkplek.veld.Velden;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Dossiers for other programs: the same facts, judgements and rules of access as the pages. */
@RestController
@RequestMapping("/api/v1/dossiers")
class DossierApi {

  private static final int MEESTE_WIJZIGINGEN = 200;

  private final Dossiers dossiers;
  private final Dossierlezers lezers;
  private final Vastlegvraag vragen;
  private final Herhaling herhaling;
  private final Clock klok;

  DossierApi(
      Dossiers dossiers,
      Dossierlezers lezers,
      Vastlegvraag vragen,
      Herhaling herhaling,
      Clock klok) {
    this.dossiers = dossiers;
    this.lezers = lezers;
    this.vragen = vragen;
    this.herhaling = herhaling;
    this.klok = klok;
  }

  /** A dossier on a day. */
  record DossierJson(
      long nummer,
      String gemeente,
      int versie,
      String klantmanager,
      String team,
      List<GegevenJson> gegevens) {}

  /**
   * A fact.
   *
   * @param waarde null when it is not known
   * @param van the first day on which it is so; null when it always was
   * @param totEnMet the last day; null when it still is
   */
  record GegevenJson(
      String pad,
      @Nullable String waarde,
      @Nullable LocalDate van,
      @Nullable LocalDate totEnMet,
      @Nullable String bron,
      @Nullable String door,
      @Nullable Instant vastgelegdOp) {}

  /** A save. */
  record WijzigingJson(
      int versie,
      Instant moment,
      String door,
      String bron,
      String toelichting,
      List<String> regels) {}

  record WijzigingenJson(List<WijzigingJson> wijzigingen) {}

  /** What somebody wants to record. */
  record VastleggingJson(
      @Nullable String bron,
      @Nullable String toelichting,
      @Nullable List<@Nullable GegevenJson> gegevens) {}

  /** What was recorded, in which dossier. */
  record VastgelegdJson(long nummer, int versie) {}

  @Vereist(Handeling.DOSSIER_ZIEN)
  @GetMapping("/{nummer}")
  ResponseEntity<DossierJson> dossier(
      @PathVariable long nummer,
      @RequestParam(required = false) @Nullable String geldigOp,
      @RequestParam(required = false) @Nullable String bekendOp) {
    Vraagmoment op = Vraagmoment.lees(geldigOp, bekendOp, LocalDate.now(klok));
    Dossier dossier = lezers.lees(nummer, "gegevens opgehaald (API)");
    boolean magBsn = Dossierlezers.kijker(dossier).mag(Handeling.BSN_ZIEN);
    List<GegevenJson> gegevens =
        dossier.op(op.geldig(), op.bekend()).stream()
            .map(gegeven -> json(gegeven, magBsn))
            .toList();
    return ResponseEntity.ok()
        .eTag(Versies.etag(dossier.versie()))
        .body(
            new DossierJson(
                dossier.nummer(),
                "%04d".formatted(dossier.gemeente()),
                dossier.versie(),
                dossier.behandelaar().klantmanager(),
                dossier.behandelaar().team(),
                gegevens));
  }

  @Vereist(Handeling.DOSSIER_ZIEN)
  @GetMapping("/{nummer}/wijzigingen")
  WijzigingenJson wijzigingen(@PathVariable long nummer) {
    Dossier dossier = lezers.lees(nummer, "tijdlijn opgehaald (API)");
    return new WijzigingenJson(
        dossiers.wijzigingen(nummer, MEESTE_WIJZIGINGEN).stream()
            .map(een ->
                new WijzigingJson(
                    een.versie(),
                    een.moment(),
                    een.door(),
                    een.bron(),
                    een.toelichting(),
                    Veranderingen.van(dossier, een.versie())))
            .toList());
  }

  /** Makes a dossier, of who asks if that is a klantmanager; else of nobody yet, in their team. */
  @Transactional
  @Vereist(Handeling.DOSSIER_WIJZIGEN)
  @PostMapping
  ResponseEntity<VastgelegdJson> maak(
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String sleutel,
      @RequestParam(required = false) @Nullable Integer gemeente,
      @RequestBody VastleggingJson vraag) {
    if (sleutel == null) {
      throw new ResponseStatusException(
          HttpStatus.PRECONDITION_REQUIRED,
          "Stuur Idempotency-Key mee, zodat een tweede poging geen tweede dossier maakt.");
    }
    Aanwezige wie = Aanwezigen.hier();
    if (gemeente == null && wie.isVoorMeer()) {
      throw new OnjuisteVraag("gemeente", "U werkt voor meer gemeenten. Noem er een.");
    }
    int waar = Aanwezigen.gemeente(gemeente);
    Vastlegvraag.Vast vast = vragen.lees(wie, vraag);
    VastgelegdJson gedaan =
        herhaling.eenmaal(
            wie, sleutel, List.of(waar, vraag), VastgelegdJson.class, () -> maak(wie, waar, vast));
    return ResponseEntity.created(URI.create("/api/v1/dossiers/" + gedaan.nummer()))
        .eTag(Versies.etag(gedaan.versie()))
        .body(gedaan);
  }

  private VastgelegdJson maak(Aanwezige wie, int gemeente, Vastlegvraag.Vast vast) {
    try {
      UUID klantmanager = wie.rol() == Rol.KLANTMANAGER ? wie.medewerker() : null;
      Dossier dossier =
          dossiers.maak(
              wie,
              new Dossiers.Begin(gemeente, klantmanager, null),
              vast.aanleiding(),
              vast.wat(),
              Dossierlezers.gebeurd("dossier gemaakt (API)"));
      return new VastgelegdJson(dossier.nummer(), dossier.versie());
    } catch (Geweigerd geweigerd) {
      throw new OnjuisteVraag("gegevens", geweigerd.getMessage());
    } catch (Tegenspraak tegenspraak) {
      throw new OnjuisteVraag("gegevens", Dossiers.Afloop.Tegenstrijdig.BERICHT);
    }
  }

  /** Records facts in a dossier: all of them, or none. */
  @Transactional
  @Vereist(Handeling.DOSSIER_WIJZIGEN)
  @PostMapping("/{nummer}/wijzigingen")
  ResponseEntity<VastgelegdJson> leg(
      @PathVariable long nummer,
      @RequestHeader(name = "If-Match", required = false) @Nullable String indien,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String sleutel,
      @RequestBody VastleggingJson vraag) {
    Aanwezige wie = Aanwezigen.hier();
    int versie = Versies.lees(indien);
    Vastlegvraag.Vast vast = vragen.lees(wie, vraag);
    VastgelegdJson gedaan =
        herhaling.eenmaal(
            wie,
            sleutel,
            List.of(nummer, versie, vraag),
            VastgelegdJson.class,
            () -> leg(wie, nummer, versie, vast));
    return ResponseEntity.created(URI.create("/api/v1/dossiers/" + nummer + "/wijzigingen"))
        .eTag(Versies.etag(gedaan.versie()))
        .body(gedaan);
  }

  private VastgelegdJson leg(Aanwezige wie, long nummer, int versie, Vastlegvraag.Vast vast) {
    Dossiers.Afloop afloop =
        dossiers.leg(
            wie,
            nummer,
            versie,
            vast.aanleiding(),
            vast.wat(),
            Dossierlezers.gebeurd("gegevens vastgelegd (API)"));
    return switch (afloop) {
      case Dossiers.Afloop.Vastgelegd(Dossier dossier, Gevolgen _) ->
          new VastgelegdJson(nummer, dossier.versie());
      case Dossiers.Afloop.Achterhaald _ ->
          throw new ResponseStatusException(
              HttpStatus.PRECONDITION_FAILED,
              "Iemand anders heeft intussen iets vastgelegd. Er is niets van u bewaard. Haal het"
                  + " dossier opnieuw op.");
      case Dossiers.Afloop.Tegenstrijdig _ ->
          throw new OnjuisteVraag("gegevens", Dossiers.Afloop.Tegenstrijdig.BERICHT);
      case Dossiers.Afloop.TeVeel(String waarom) -> throw new OnjuisteVraag("gegevens", waarom);
      case Dossiers.Afloop.NietGevonden _ ->
          throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    };
  }

  private static GegevenJson json(Gegeven gegeven, boolean magBsn) {
    boolean isBsn = Velden.isBsn(gegeven.pad());
    Periode geldig = gegeven.geldig();
    return new GegevenJson(
        gegeven.pad().toString(),
        isBsn && !magBsn ? Weergave.waarde(gegeven.pad(), gegeven.waarde()) : gegeven.waarde(),
        geldig.van().equals(LocalDate.MIN) ? null : geldig.van(),
        geldig.tot().equals(LocalDate.MAX) ? null : geldig.tot().minusDays(1),
        gegeven.wijziging().bron(),
        gegeven.wijziging().door(),
        gegeven.wijziging().moment());
  }
}
