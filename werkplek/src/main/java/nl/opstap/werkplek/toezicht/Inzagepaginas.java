package nl.opstap.werkplek.toezicht;

import java.util.List;
import nl.opstap.werkplek.dossier.Dossier;
import nl.opstap.werkplek.dossier.Dossierblad;
import nl.opstap.werkplek.dossier.Dossierkop;
import nl.opstap.werkplek.dossier.Dossierlezers;
import nl.opstap.werkplek.logboek.Inzagen;
import nl.opstap.werkplek.logboek.Logboek;
import nl.opstap.werkplek.logboek.Verwerking;
import nl.opstap.werkplek.pagina.Opmaak;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Vereist;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who looked at a dossier. */
@Controller
public class Inzagepaginas implements Dossierblad {

  private static final Logboek.Gebeurd GEKEKEN =
      new Logboek.Gebeurd("gekeken wie dit dossier zag", Verwerking.TOEZICHT, true);

  private final Dossierlezers lezers;
  private final Inzagen inzagen;

  Inzagepaginas(Dossierlezers lezers, Inzagen inzagen) {
    this.lezers = lezers;
    this.inzagen = inzagen;
  }

  /**
   * Who looked at it, the latest first.
   *
   * @param nood who opened it in an emergency
   * @param verder where the next page is; empty on the last
   */
  public record Inzage(Dossierkop kop, List<Blik> nood, List<Blik> blikken, String verder) {}

  /** Somebody who looked. */
  public record Blik(String moment, String wie, String rol, String waarvoor) {}

  @Override
  public List<Dossierblad.Deel> voor(Kijker kijker) {
    return kijker.mag(Handeling.LOGBOEK_ZIEN)
        ? List.of(new Tab(90, "inzage", "Wie keek", kijker.adres() + "/inzage", false))
        : List.of();
  }

  /** Who looked at this dossier; that somebody asks is a look too. */
  @Vereist(Handeling.LOGBOEK_ZIEN)
  @GetMapping("/dossiers/{nummer}/inzage")
  ModelAndView inzage(
      @PathVariable long nummer, @RequestParam(defaultValue = "" + Inzagen.BEGIN) long voor) {
    Dossier dossier = lezers.lees(nummer, GEKEKEN);
    Inzagen.Bladzijde blikken = inzagen.over(dossier.betrokkene(), voor);
    return new ModelAndView(
        "dossier/inzage",
        "inhoud",
        new Inzage(
            lezers.kop(dossier),
            inzagen.noodgevallen(dossier.betrokkene()).stream().map(Inzagepaginas::blik).toList(),
            blikken.blikken().stream().map(Inzagepaginas::blik).toList(),
            blikken.isMeer() ? "/dossiers/" + nummer + "/inzage?voor=" + blikken.verder() : ""));
  }

  private static Blik blik(Inzagen.Blik een) {
    return new Blik(Opmaak.moment(een.moment()), een.wie(), een.rol(), een.omschrijving());
  }
}
