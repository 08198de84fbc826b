package nl.opstap.werkplek.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.werkplek.logboek.Logboek;
import nl.opstap.werkplek.logboek.Verwerking;
import nl.opstap.werkplek.pagina.Gemeentekeuzen;
import nl.opstap.werkplek.toegang.Aanwezigen;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Rechten;
import nl.opstap.werkplek.veld.Pad;
import nl.opstap.werkplek.veld.Velden;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Opens a dossier for a person, and writes down that this person saw it. */
@Service
public class Dossierlezers {

  private final DossierRepository repository;
  private final Logboek logboek;

  /** Asked for when they are needed: most of them open dossiers themselves. */
  private final ObjectProvider<Dossierblad> bladen;

  private final Gemeentekeuzen gemeenten;
  private final Clock klok;

  Dossierlezers(
      DossierRepository repository,
      Logboek logboek,
      ObjectProvider<Dossierblad> bladen,
      Gemeentekeuzen gemeenten,
      Clock klok) {
    this.repository = repository;
    this.logboek = logboek;
    this.bladen = bladen;
    this.gemeenten = gemeenten;
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
    return lees(nummer, gebeurd(waarvoor));
  }

  /** The same, for another purpose than helping the parent. */
  @Transactional
  public Dossier lees(long nummer, Logboek.Gebeurd waarvoor) {
    Dossier dossier =
        repository
            .vind(nummer)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    logboek.schrijf(Aanwezigen.hier(), dossier.betrokkene(), waarvoor);
    return dossier;
  }

  /** What the log says of who did something with a dossier to help the parent. */
  public static Logboek.Gebeurd gebeurd(String wat) {
    return new Logboek.Gebeurd(wat, Verwerking.DIENSTVERLENING, true);
  }

  /** Somebody who looks at a dossier, and what they may. */
  public static Dossierblad.Kijker kijker(Dossier dossier) {
    return new Dossierblad.Kijker(Aanwezigen.hier(), dossier);
  }

  /** What stands above the pages of a dossier, for who looks. */
  public Dossierkop kop(Dossier dossier) {
    // Who opened it in an emergency sees it too, whoever it is of.
    String gemeente = gemeenten.naam(dossier.gemeente());
    if (Rechten.van(Aanwezigen.hier().rol(), Handeling.DOSSIER_ZIEN).isEmpty()) {
      return Dossierkop.zonderGegevens(dossier.nummer(), gemeente);
    }
    LocalDate vandaag = LocalDate.now(klok);
    GeldigOp op = new GeldigOp(vandaag);
    Dossierblad.Kijker kijker = kijker(dossier);
    return new Dossierkop(
        dossier.nummer(),
        dossier.versie(),
        gemeente,
        Weergave.naam(dossier, op),
        waarde(dossier, Pad.van(Velden.BSN, 0), op)
            .map(bsn -> Weergave.waarde(Pad.van(Velden.BSN, 0), bsn))
            .orElse("onbekend"),
        waarde(dossier, Pad.van(Zaak.OUDER_GEBOREN), op)
            .map(geboren -> ChronoUnit.YEARS.between(LocalDate.parse(geboren), vandaag) + " jaar")
            .orElse(""),
        Gezinsbeeld.van(dossier, op),
        dossier.behandelaar(),
        true,
        kijker.mag(Handeling.BSN_ZIEN),
        kijker.mag(Handeling.DOSSIER_WIJZIGEN),
        delen(kijker));
  }

  private List<Dossierblad.Deel> delen(Dossierblad.Kijker kijker) {
    return bladen.stream()
        .flatMap(blad -> blad.voor(kijker).stream())
        .sorted(
            Comparator.comparing(
                deel -> deel instanceof Dossierblad.Tab tab ? tab.plaats() : Integer.MAX_VALUE))
        .toList();
  }

  private static Optional<String> waarde(Dossier dossier, Pad pad, GeldigOp op) {
    return dossier.gegeven(pad, op, BekendOp.ALLES).map(Gegeven::waarde);
  }
}
