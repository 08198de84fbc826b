package nl.opstap.werkplek.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.werkplek.pagina.Opmaak;
import nl.opstap.werkplek.pagina.Tijdreis;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Vereist;
import nl.opstap.werkplek.veld.Onderdeel;
import nl.opstap.werkplek.veld.Pad;
import nl.opstap.werkplek.veld.Veld;
import nl.opstap.werkplek.veld.Velden;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages of a dossier that show what is in it. */
@Controller
public class Dossierpaginas implements Dossierblad {

  /** As many saves as the timeline shows at once. */
  private static final int TIJDLIJN = 50;

  private final Dossiers dossiers;
  private final Dossierlezers lezers;
  private final Clock klok;

  Dossierpaginas(Dossiers dossiers, Dossierlezers lezers, Clock klok) {
    this.dossiers = dossiers;
    this.lezers = lezers;
    this.klok = klok;
  }

  @Override
  public List<Dossierblad.Deel> voor(Kijker kijker) {
    return List.of(
        new Tab(20, "gegevens", "Gegevens", kijker.adres() + "/gegevens", true),
        new Tab(30, "tijdlijn", "Tijdlijn", kijker.adres() + "/tijdlijn", false));
  }

  /** Everything that is known, by part. */
  public record Gegevenspagina(Dossierkop kop, Tijdreis tijd, List<Deel> delen) {}

  /**
   * A part of the page.
   *
   * @param naam empty for the household itself
   */
  public record Deel(
      String naam, String titel, String volledig, String volledigPad, List<Blok> blokken) {}

  /**
   * The household, or one member of a list.
   *
   * @param pad of the member; empty for the household
   */
  public record Blok(String titel, String pad, List<Regel> regels, List<Regel> leeg) {}

  /** A fact. */
  public record Regel(String wat, String waarde, String geldig, String herkomst, String pad) {}

  /** What was saved, the latest first. */
  public record Tijdlijn(Dossierkop kop, Tijdreis tijd, List<Gebeurtenis> gebeurtenissen) {}

  /** One save. */
  public record Gebeurtenis(
      String moment, String door, String bron, String toelichting, List<String> regels) {}

  /** The citizen service number of the parent, in full. */
  public record Nummer(Dossierkop kop, String bsn) {}

  @Vereist(Handeling.DOSSIER_ZIEN)
  @GetMapping("/dossiers/{nummer}/gegevens")
  ModelAndView gegevens(
      @PathVariable long nummer,
      @RequestParam(defaultValue = "") String op,
      @RequestParam(defaultValue = "") String bekend) {
    Dossier dossier = lezers.lees(nummer, "gegevens bekeken");
    Tijdreis tijd = tijd(op, bekend);
    List<Deel> delen = Velden.onderdelen().stream().map(deel -> deel(dossier, deel, tijd)).toList();
    return new ModelAndView(
        "dossier/gegevens", "inhoud", new Gegevenspagina(lezers.kop(dossier), tijd, delen));
  }

  @Vereist(Handeling.DOSSIER_ZIEN)
  @GetMapping("/dossiers/{nummer}/tijdlijn")
  ModelAndView tijdlijn(@PathVariable long nummer) {
    Dossier dossier = lezers.lees(nummer, "tijdlijn bekeken");
    List<Gebeurtenis> gebeurtenissen =
        dossiers.wijzigingen(nummer, TIJDLIJN).stream()
            .map(wijziging ->
                new Gebeurtenis(
                    Opmaak.moment(wijziging.moment()),
                    wijziging.door(),
                    wijziging.bron(),
                    wijziging.toelichting(),
                    Veranderingen.van(dossier, wijziging.versie())))
            .toList();
    return new ModelAndView(
        "dossier/tijdlijn",
        "inhoud",
        new Tijdlijn(lezers.kop(dossier), tijd("", ""), gebeurtenissen));
  }

  /** The citizen service number in full; that somebody asks for it is written down. */
  @Vereist(Handeling.BSN_ZIEN)
  @PostMapping("/dossiers/{nummer}/bsn")
  ModelAndView bsn(@PathVariable long nummer) {
    Dossier dossier = lezers.lees(nummer, "burgerservicenummer getoond");
    String bsn =
        dossier
            .gegeven(Pad.van(Velden.BSN, 0), new GeldigOp(LocalDate.now(klok)), BekendOp.ALLES)
            .map(Gegeven::waarde)
            .orElse("onbekend");
    return new ModelAndView("dossier/bsn", "inhoud", new Nummer(lezers.kop(dossier), bsn));
  }

  private static Deel deel(Dossier dossier, Onderdeel deel, Tijdreis tijd) {
    if (!deel.isLijst()) {
      return new Deel("", deel.titel(), "", "", List.of(blok(dossier, deel, 0, tijd)));
    }
    Pad lijst = Pad.lijst(deel);
    List<Integer> leden = dossier.leden(deel, tijd.geldigOp(), tijd.bekendOp());
    boolean volledig = dossier.gegeven(lijst, tijd.geldigOp(), tijd.bekendOp()).isPresent();
    return new Deel(
        deel.naam(),
        deel.titel(),
        volledig
            ? (leden.isEmpty() ? "Er zijn er geen." : "Alles staat erin.")
            : "Het is niet vastgelegd of alles erin staat.",
        lijst.toString(),
        leden.stream().map(lid -> blok(dossier, deel, lid, tijd)).toList());
  }

  private static Blok blok(Dossier dossier, Onderdeel deel, int lid, Tijdreis tijd) {
    List<Regel> vol = new ArrayList<>();
    List<Regel> leeg = new ArrayList<>();
    for (Veld veld : Velden.van(deel)) {
      Pad pad = Pad.van(veld, lid);
      Optional<Gegeven> gegeven = dossier.gegeven(pad, tijd.geldigOp(), tijd.bekendOp());
      if (gegeven.isPresent()) {
        vol.add(
            new Regel(
                Weergave.titel(veld),
                Weergave.waarde(pad, gegeven.get().waarde()),
                Opmaak.periode(gegeven.get().geldig()),
                Weergave.herkomst(gegeven.get()),
                pad.toString()));
      } else {
        leeg.add(new Regel(Weergave.titel(veld), "", "", "", pad.toString()));
      }
    }
    String titel =
        lid == 0
            ? ""
            : Opmaak.hoofdletter(
                Weergave.lid(dossier, deel, lid, tijd.geldigOp(), tijd.bekendOp()));
    return new Blok(titel, lid == 0 ? "" : Pad.lid(deel, lid).toString(), vol, leeg);
  }

  private Tijdreis tijd(String op, String bekend) {
    return Tijdreis.lees(op, bekend, LocalDate.now(klok));
  }
}
