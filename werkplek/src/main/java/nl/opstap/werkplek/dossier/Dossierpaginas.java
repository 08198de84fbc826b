package nl.opstap.werkplek.dossier;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.recht.kern.Tegenspraak;
import nl.opstap.werkplek.logboek.Inzagen;
import nl.opstap.werkplek.pagina.Opmaak;
import nl.opstap.werkplek.toegang.Aanwezigen;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Vereist;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The pages of a dossier that show what is in it. */
@Controller
public class Dossierpaginas {

  /** As many saves as the timeline shows at once. */
  private static final int TIJDLIJN = 50;

  private final Dossiers dossiers;
  private final Dossierlezers lezers;
  private final Inzagen inzagen;
  private final Clock klok;

  Dossierpaginas(Dossiers dossiers, Dossierlezers lezers, Inzagen inzagen, Clock klok) {
    this.dossiers = dossiers;
    this.lezers = lezers;
    this.inzagen = inzagen;
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

  /**
   * Everything that is known, by part.
   *
   * @param isVastgelegd whether something was recorded just before
   */
  public record Gegevenspagina(
      Dossierkop kop, Tijdreis tijd, List<Deel> delen, boolean isVastgelegd) {}

  /**
   * A part of the page.
   *
   * @param toevoegen where a member is added; empty for the household itself
   */
  public record Deel(
      String titel, String volledig, String volledigPad, List<Blok> blokken, String toevoegen) {}

  /** The household, or one member of a list. */
  public record Blok(String titel, List<Regel> regels, List<Regel> leeg) {}

  /** A fact. */
  public record Regel(String wat, String waarde, String geldig, String herkomst, String pad) {}

  /** What was saved, the latest first. */
  public record Tijdlijn(Dossierkop kop, Tijdreis tijd, List<Gebeurtenis> gebeurtenissen) {}

  /** One save. */
  public record Gebeurtenis(
      String moment, String door, String bron, String toelichting, List<String> regels) {}

  /** The citizen service number of the parent, in full. */
  public record Nummer(Dossierkop kop, String bsn) {}

  /**
   * Who looked at it, the latest first.
   *
   * @param nood who opened it in an emergency
   * @param verder where the next page is; empty on the last
   */
  public record Inzage(Dossierkop kop, List<Blik> nood, List<Blik> blikken, String verder) {}

  /** Somebody who looked. */
  public record Blik(String moment, String wie, String rol, String waarvoor) {}

  @Vereist(Handeling.DOSSIER_ZIEN)
  @GetMapping("/dossiers/{nummer}")
  ModelAndView overzicht(
      @PathVariable long nummer,
      @RequestParam(defaultValue = "") String op,
      @RequestParam(defaultValue = "") String bekend) {
    Dossier dossier = lezers.lees(nummer, "oordelen bekeken");
    Tijdreis tijd = tijd(op, bekend);
    return new ModelAndView("dossier/overzicht", "inhoud", overzicht(dossier, tijd));
  }

  private Overzicht overzicht(Dossier dossier, Tijdreis tijd) {
    try {
      return new Overzicht(
          lezers.kop(dossier),
          tijd,
          Besluitkaart.van(dossier, tijd.geldigOp(), tijd.bekendOp()),
          false);
    } catch (Tegenspraak tegenspraak) {
      return new Overzicht(lezers.kop(dossier), tijd, List.of(), true);
    }
  }

  @Vereist(Handeling.DOSSIER_ZIEN)
  @GetMapping("/dossiers/{nummer}/gegevens")
  ModelAndView gegevens(
      @PathVariable long nummer,
      @RequestParam(defaultValue = "") String op,
      @RequestParam(defaultValue = "") String bekend,
      @RequestParam(defaultValue = "nee") String vastgelegd) {
    Dossier dossier = lezers.lees(nummer, "gegevens bekeken");
    Tijdreis tijd = tijd(op, bekend);
    List<Deel> delen = Velden.onderdelen().stream().map(deel -> deel(dossier, deel, tijd)).toList();
    return new ModelAndView(
        "dossier/gegevens",
        "inhoud",
        new Gegevenspagina(lezers.kop(dossier), tijd, delen, vastgelegd.equals("ja")));
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

  /** Who looked at this dossier; that somebody asks is a look too. */
  @Vereist(Handeling.LOGBOEK_ZIEN)
  @GetMapping("/dossiers/{nummer}/inzage")
  ModelAndView inzage(
      @PathVariable long nummer, @RequestParam(defaultValue = "" + Inzagen.BEGIN) long voor) {
    Dossier dossier = lezers.leesVoorToezicht(nummer);
    Inzagen.Bladzijde blikken = inzagen.over(Aanwezigen.hier(), nummer, voor);
    return new ModelAndView(
        "dossier/inzage",
        "inhoud",
        new Inzage(
            lezers.kop(dossier),
            inzagen.noodgevallen(Aanwezigen.hier(), nummer).stream()
                .map(Dossierpaginas::blik)
                .toList(),
            blikken.blikken().stream().map(Dossierpaginas::blik).toList(),
            blikken.isMeer() ? "/dossiers/" + nummer + "/inzage?voor=" + blikken.verder() : ""));
  }

  private static Blik blik(Inzagen.Blik een) {
    return new Blik(Opmaak.moment(een.moment()), een.wie(), een.rol(), een.omschrijving());
  }

  /** The klantmanager has seen that a fact under a right changed: off the worklist. */
  @Transactional
  @Vereist(Handeling.MELDING_AFDOEN)
  @PostMapping("/dossiers/{nummer}/gezien")
  ModelAndView gezien(@PathVariable long nummer, @RequestParam int versie) {
    return switch (dossiers.zetGezien(Aanwezigen.hier(), nummer, versie)) {
      case Dossiers.Afloop.Vastgelegd _ -> {
        lezers.schrijfOp(nummer, "gezegd dat een wijziging is gezien");
        yield new ModelAndView("redirect:/dossiers/" + nummer);
      }
      // Something was recorded that this person has not seen: the list keeps the dossier.
      case Dossiers.Afloop.Achterhaald _,
          Dossiers.Afloop.Tegenstrijdig _,
          Dossiers.Afloop.TeVeel _ ->
          new ModelAndView("redirect:/dossiers/" + nummer + "/tijdlijn");
      case Dossiers.Afloop.NietGevonden _ ->
          throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    };
  }

  private static Deel deel(Dossier dossier, Onderdeel deel, Tijdreis tijd) {
    if (!deel.isLijst()) {
      return new Deel(deel.titel(), "", "", List.of(blok(dossier, deel, 0, tijd)), "");
    }
    Pad lijst = Pad.lijst(deel);
    List<Integer> leden = dossier.leden(deel, tijd.geldigOp(), tijd.bekendOp());
    boolean volledig = dossier.gegeven(lijst, tijd.geldigOp(), tijd.bekendOp()).isPresent();
    return new Deel(
        deel.titel(),
        volledig
            ? (leden.isEmpty() ? "Er zijn er geen." : "Alles staat erin.")
            : "Het is niet vastgelegd of alles erin staat.",
        lijst.toString(),
        leden.stream().map(lid -> blok(dossier, deel, lid, tijd)).toList(),
        Pad.lid(deel, dossier.volgendLid(deel)).toString());
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
                veld.titel(),
                Weergave.waarde(pad, gegeven.get().waarde()),
                Opmaak.periode(gegeven.get().geldig()),
                Weergave.herkomst(gegeven.get()),
                pad.toString()));
      } else {
        leeg.add(new Regel(veld.titel(), "", "", "", pad.toString()));
      }
    }
    String titel =
        lid == 0
            ? ""
            : Opmaak.hoofdletter(
                Weergave.lid(dossier, deel, lid, tijd.geldigOp(), tijd.bekendOp()));
    return new Blok(titel, vol, leeg);
  }

  private Tijdreis tijd(String op, String bekend) {
    LocalDate vandaag = LocalDate.now(klok);
    LocalDate geldig = dag(op).orElse(vandaag);
    return new Tijdreis(
        vandaag, geldig, dag(bekend).filter(dag -> dag.isBefore(vandaag)).orElse(null));
  }

  private static Optional<LocalDate> dag(String tekst) {
    if (tekst.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(tekst))
          .filter(dag -> !dag.isBefore(DatumFeit.EERSTE) && !dag.isAfter(DatumFeit.LAATSTE));
    } catch (DateTimeException e) {
      throw new ResponseStatusException(
          HttpStatus.BAD_REQUEST, "Dit is geen datum: schrijf hem als 2026-11-01.", e);
    }
  }

  /**
   * On which day a page looks, and with whose knowledge.
   *
   * @param bekend the day at whose end it was known; null for all that is known now
   */
  public record Tijdreis(LocalDate vandaag, LocalDate op, @Nullable LocalDate bekend) {

    GeldigOp geldigOp() {
      return new GeldigOp(op);
    }

    BekendOp bekendOp() {
      return bekend == null ? BekendOp.ALLES : new BekendOp(bekend);
    }

    /** Whether the page shows another day than today, or what was known on another. */
    public boolean isElders() {
      return bekend != null || !op.equals(vandaag);
    }

    /** To put behind a link, so that the next page looks at the same. */
    public String achter() {
      return isElders() ? "?op=" + op + (bekend == null ? "" : "&bekend=" + bekend) : "";
    }
  }
}
