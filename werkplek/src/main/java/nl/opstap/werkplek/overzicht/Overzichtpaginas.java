package nl.opstap.werkplek.overzicht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.opstap.recht.kern.Onderwerp;
import nl.opstap.recht.kern.Status;
import nl.opstap.recht.kern.Tegenspraak;
import nl.opstap.werkplek.dossier.Dossier;
import nl.opstap.werkplek.dossier.Dossierblad;
import nl.opstap.werkplek.dossier.Dossierkop;
import nl.opstap.werkplek.dossier.Dossierlezers;
import nl.opstap.werkplek.pagina.Tijdreis;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Vereist;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The first page of a dossier: what to do, what holds, what is not known; and a page for why. */
@Controller
public class Overzichtpaginas implements Dossierblad {

  private static final Pattern ZIN = Pattern.compile("(?<=[.:])\\s+(?=\\p{Lu})");

  private final Dossierlezers lezers;
  private final Besluitkaarten kaarten;
  private final Clock klok;

  Overzichtpaginas(Dossierlezers lezers, Besluitkaarten kaarten, Clock klok) {
    this.lezers = lezers;
    this.kaarten = kaarten;
    this.klok = klok;
  }

  /**
   * The first page.
   *
   * @param geldt what holds, a line for each subject
   * @param nvt the subjects that do not arise here
   * @param isTegenspraak whether facts contradict each other on this day, so that nothing can be
   *     judged
   */
  public record Overzicht(
      Dossierkop kop,
      Tijdreis tijd,
      List<Regel> geldt,
      List<Regel> nvt,
      Openvragen vragen,
      boolean isTegenspraak) {}

  /**
   * A subject, in a line.
   *
   * @param uitleg why, in a sentence; for what is open, how much is
   * @param dagen since when, until when, by when
   * @param adres where all of it stands
   */
  public record Regel(String titel, Beeld beeld, String uitleg, List<String> dagen, String adres) {}

  /** The subjects of a page, in full. */
  public record Blad(
      Dossierkop kop,
      Tijdreis tijd,
      Tabblad blad,
      List<Besluitkaart> kaarten,
      List<Besluitkaart> nvt,
      Openvragen vragen,
      boolean isTegenspraak) {}

  @Override
  public List<Dossierblad.Deel> voor(Kijker kijker) {
    List<Dossierblad.Deel> uit = new ArrayList<>();
    uit.add(new Tab(10, "overzicht", "Overzicht", kijker.adres(), true));
    for (Tabblad blad : Tabblad.values()) {
      String adres = kijker.adres() + "/oordelen/" + blad.naam();
      uit.add(new Tab(11, blad.naam(), blad.titel(), adres, true));
    }
    return uit;
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

  @Vereist(Handeling.DOSSIER_ZIEN)
  @GetMapping("/dossiers/{nummer}/oordelen/{naam}")
  ModelAndView blad(
      @PathVariable long nummer,
      @PathVariable String naam,
      @RequestParam(defaultValue = "") String op,
      @RequestParam(defaultValue = "") String bekend) {
    Tabblad blad =
        Tabblad.van(naam).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Dossier dossier = lezers.lees(nummer, "oordelen bekeken");
    Tijdreis tijd = Tijdreis.lees(op, bekend, LocalDate.now(klok));
    return new ModelAndView("dossier/blad", "inhoud", blad(dossier, tijd, blad));
  }

  private Overzicht overzicht(Dossier dossier, Tijdreis tijd) {
    Dossierkop kop = lezers.kop(dossier);
    try {
      List<Besluitkaart> alle = kaarten(dossier, tijd, _ -> true);
      return new Overzicht(
          kop,
          tijd,
          alle.stream()
              .filter(kaart -> !isNvt(kaart))
              .map(kaart -> regel(kop, tijd, kaart))
              .toList(),
          alle.stream()
              .filter(Overzichtpaginas::isNvt)
              .map(kaart -> regel(kop, tijd, kaart))
              .toList(),
          Openvragen.van(alle),
          false);
    } catch (Tegenspraak tegenspraak) {
      return new Overzicht(kop, tijd, List.of(), List.of(), Openvragen.van(List.of()), true);
    }
  }

  private Blad blad(Dossier dossier, Tijdreis tijd, Tabblad blad) {
    Dossierkop kop = lezers.kop(dossier);
    try {
      List<Besluitkaart> hier = kaarten(dossier, tijd, blad::gaatOver);
      return new Blad(
          kop,
          tijd,
          blad,
          hier.stream().filter(kaart -> !isNvt(kaart)).toList(),
          hier.stream().filter(Overzichtpaginas::isNvt).toList(),
          Openvragen.van(hier),
          false);
    } catch (Tegenspraak tegenspraak) {
      return new Blad(kop, tijd, blad, List.of(), List.of(), Openvragen.van(List.of()), true);
    }
  }

  private List<Besluitkaart> kaarten(Dossier dossier, Tijdreis tijd, Predicate<Onderwerp> welke) {
    return kaarten.van(dossier, tijd.geldigOp(), tijd.bekendOp(), welke);
  }

  private static boolean isNvt(Besluitkaart kaart) {
    return kaart.status() == Status.NIET_VAN_TOEPASSING;
  }

  private static Regel regel(Dossierkop kop, Tijdreis tijd, Besluitkaart kaart) {
    return new Regel(
        kaart.titel(),
        kaart.beeld(),
        kaart.status() == Status.ONBEKEND ? nogTeVragen(kaart.open().size()) : eersteZin(kaart),
        kaart.dagen(),
        "/dossiers/%d/oordelen/%s%s#%s"
            .formatted(kop.nummer(), kaart.blad().naam(), tijd.achter(), kaart.anker()));
  }

  private static String nogTeVragen(int vragen) {
    return switch (vragen) {
      case 0 -> "Dit is nu niet te zeggen.";
      case 1 -> "Er is nog een vraag.";
      default -> "Er zijn nog " + vragen + " vragen.";
    };
  }

  /** The rest stands with the subject. */
  private static String eersteZin(Besluitkaart kaart) {
    return ZIN.split(kaart.uitleg(), 2)[0];
  }
}
