package nl.opstap.werkplek.overzicht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.opstap.recht.kern.Tegenspraak;
import nl.opstap.werkplek.dossier.Dossier;
import nl.opstap.werkplek.dossier.Dossierblad;
import nl.opstap.werkplek.dossier.Dossierkop;
import nl.opstap.werkplek.dossier.Dossierlezers;
import nl.opstap.werkplek.pagina.Tijdreis;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Vereist;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The first page of a dossier: what holds for this household, and why. */
@Controller
public class Overzichtpaginas implements Dossierblad {

  private final Dossierlezers lezers;
  private final Besluitkaarten kaarten;
  private final Clock klok;

  Overzichtpaginas(Dossierlezers lezers, Besluitkaarten kaarten, Clock klok) {
    this.lezers = lezers;
    this.kaarten = kaarten;
    this.klok = klok;
  }

  /**
   * The judgements, and why.
   *
   * @param isTegenspraak whether facts contradict each other on this day, so that nothing can be
   *     judged
   */
  public record Overzicht(
      Dossierkop kop, Tijdreis tijd, List<Besluitkaart> kaarten, boolean isTegenspraak) {}

  @Override
  public List<Dossierblad.Deel> voor(Kijker kijker) {
    return List.of(new Tab(10, "overzicht", "Oordelen", kijker.adres(), true));
  }

  @Vereist(Handeling.DOSSIER_ZIEN)
  @GetMapping("/dossiers/{nummer}")
  ModelAndView overzicht(
      @PathVariable long nummer,
      @RequestParam(defaultValue = "") String op,
      @RequestParam(defaultValue = "") String bekend) {
    Dossier dossier = lezers.lees(nummer, "oordelen bekeken");
    Tijdreis tijd = Tijdreis.lees(op, bekend, LocalDate.now(klok));
    return new ModelAndView("dossier/overzicht", "inhoud", overzicht(dossier, tijd));
  }

  private Overzicht overzicht(Dossier dossier, Tijdreis tijd) {
    Dossierkop kop = lezers.kop(dossier);
    try {
      return new Overzicht(
          kop, tijd, kaarten.van(dossier, tijd.geldigOp(), tijd.bekendOp()), false);
    } catch (Tegenspraak tegenspraak) {
      return new Overzicht(kop, tijd, List.of(), true);
    }
  }
}
