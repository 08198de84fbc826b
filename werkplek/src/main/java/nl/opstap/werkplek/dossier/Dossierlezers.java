package nl.opstap.werkplek.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.werkplek.logboek.Logboek;
import nl.opstap.werkplek.logboek.Verwerking;
import nl.opstap.werkplek.pagina.Opmaak;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Aanwezigen;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Rechten;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Opens a dossier for a person, and writes down that this person saw it. */
@Service
public class Dossierlezers {

  private final DossierRepository repository;
  private final Logboek logboek;
  private final Clock klok;
  private final boolean heeftBrp;

  Dossierlezers(
      DossierRepository repository,
      Logboek logboek,
      Clock klok,
      @Value("${opstap.brp.url:}") String brp) {
    this.heeftBrp = !brp.isEmpty();
    this.repository = repository;
    this.logboek = logboek;
    this.klok = klok;
  }

  /**
   * A dossier that the person who asks may see. When it cannot be logged, it is not shown.
   *
   * @param waarvoor what is shown of it
   * @throws ResponseStatusException 404 when it is not there, or not for this person
   */
  @Transactional
  public Dossier lees(long nummer, String waarvoor) {
    return lees(nummer, new Logboek.Gebeurd(waarvoor, Verwerking.DIENSTVERLENING, true));
  }

  /** The same, for who looks after who looks. */
  @Transactional
  Dossier leesVoorToezicht(long nummer) {
    return lees(
        nummer, new Logboek.Gebeurd("gekeken wie dit dossier zag", Verwerking.TOEZICHT, true));
  }

  private Dossier lees(long nummer, Logboek.Gebeurd waarvoor) {
    Dossier dossier =
        repository
            .vind(nummer)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    logboek.schrijf(Aanwezigen.hier(), List.of(nummer), waarvoor);
    return dossier;
  }

  /** Writes down what was done with a dossier, in the transaction that does it. */
  @Transactional
  void schrijfOp(long nummer, String wat) {
    logboek.gezien(Aanwezigen.hier(), nummer, wat);
  }

  /** Whether who looks may see the citizen service number of this dossier in full. */
  boolean magBsn(Dossier dossier) {
    return mag(Handeling.BSN_ZIEN, dossier);
  }

  /** What stands above the pages of a dossier, for who looks. */
  public Dossierkop kop(Dossier dossier) {
    // Who opened it in an emergency sees it too, whoever it is of.
    if (Rechten.van(Aanwezigen.hier().rol(), Handeling.DOSSIER_ZIEN).isEmpty()) {
      return Dossierkop.zonderGegevens(dossier.nummer());
    }
    LocalDate vandaag = LocalDate.now(klok);
    GeldigOp op = new GeldigOp(vandaag);
    return new Dossierkop(
        dossier.nummer(),
        Kenmerken.naam(dossier, vandaag),
        waarde(dossier, Pad.van(Velden.BSN, 0), op)
            .map(bsn -> Weergave.waarde(Pad.van(Velden.BSN, 0), bsn))
            .orElse("onbekend"),
        waarde(dossier, new Pad("", 0, Zaak.OUDER_GEBOREN.naam()), op)
            .map(geboren -> ChronoUnit.YEARS.between(LocalDate.parse(geboren), vandaag) + " jaar")
            .orElse("onbekend"),
        dossier.behandelaar().klantmanager(),
        dossier.behandelaar().team(),
        dossier.versie(),
        true,
        magBsn(dossier),
        mag(Handeling.OVERDRAGEN, dossier),
        mag(Handeling.DOSSIER_WIJZIGEN, dossier),
        heeftBrp && mag(Handeling.DOSSIER_WIJZIGEN, dossier),
        mag(Handeling.MELDING_AFDOEN, dossier),
        mag(Handeling.LOGBOEK_ZIEN, dossier),
        dossier.gewijzigdOp().map(Opmaak::moment).orElse(""));
  }

  private static Optional<String> waarde(Dossier dossier, Pad pad, GeldigOp op) {
    return dossier.gegeven(pad, op, BekendOp.ALLES).map(Gegeven::waarde);
  }

  private static boolean mag(Handeling wat, Dossier dossier) {
    Aanwezige wie = Aanwezigen.hier();
    return Rechten.van(wie.rol(), wat)
        .map(wiens -> wiens.bevat(wie, dossier.behandelaar().id(), dossier.behandelaar().teamId()))
        .orElse(false);
  }
}
