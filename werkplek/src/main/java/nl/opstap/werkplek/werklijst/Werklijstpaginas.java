package nl.opstap.werkplek.werklijst;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.opstap.werkplek.invoer.Burgerservicenummer;
import nl.opstap.werkplek.invoer.Tekstfout;
import nl.opstap.werkplek.invoer.Vrijetekst;
import nl.opstap.werkplek.pagina.Foutpagina;
import nl.opstap.werkplek.pagina.Menukeuze;
import nl.opstap.werkplek.pagina.Opmaak;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Aanwezigen;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Nummerzoekingen;
import nl.opstap.werkplek.toegang.Rechten;
import nl.opstap.werkplek.toegang.Vereist;
import nl.opstap.werkplek.toegang.Wiens;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The pages of what needs doing today, and of finding a dossier. */
@Controller
@Transactional
public class Werklijstpaginas implements Menukeuze {

  private static final Foutpagina.Fout ZONDER_TEAM =
      new Foutpagina.Fout(
          "U hoort nog bij geen team",
          "Daarom zijn er geen dossiers voor u. Vraag de beheerder om u bij een team te zetten.");

  static final String GEEN_NUMMERS =
      "In uw functie zoekt u niet op burgerservicenummer. Zoek op naam of op dossiernummer.";

  private final Werklijsten lijsten;
  private final WerklijstRepository repository;
  private final Clock klok;

  Werklijstpaginas(Werklijsten lijsten, WerklijstRepository repository, Clock klok) {
    this.lijsten = lijsten;
    this.repository = repository;
    this.klok = klok;
  }

  /**
   * The worklist.
   *
   * @param wanneer what the day in the list means; empty when there is none
   * @param verder where the next page is; empty on the last
   */
  public record Werklijst(
      List<Telling> filters,
      List<Keuze> vanWie,
      String filter,
      String van,
      String titel,
      String wanneer,
      List<Kolomkeuze> kolommen,
      List<Regel> regels,
      String verder) {}

  /** A column that a list can have. */
  public record Kolomkeuze(String naam, String titel, boolean isGekozen) {}

  /** A filter, with how many there are. */
  public record Telling(String titel, String aantal, String adres, boolean isHier) {}

  /** Whose dossiers. */
  public record Keuze(String titel, String adres, boolean isHier) {}

  /**
   * A dossier.
   *
   * @param wat what has to be done by that day; empty when the filter is not about that
   * @param dag the day that the filter is about, and how far off it is
   * @param isTeLaat whether the day is past
   */
  public record Regel(
      String nummer, String naam, String wat, String dag, boolean isTeLaat, List<Cel> cellen) {}

  /** A column of a dossier. */
  public record Cel(String kop, String tekst) {}

  /**
   * What was found.
   *
   * @param nummer what was looked for, when it is a dossier's number; else empty
   * @param bericht why nothing was looked for; empty when something was
   * @param magNoodtoegang whether who looks may open a dossier that is not theirs in an emergency
   */
  public record Zoekresultaat(
      String wat,
      String nummer,
      List<Regel> regels,
      boolean isMeer,
      String bericht,
      boolean magNoodtoegang) {}

  @Override
  public Link menu() {
    return new Link(10, Handeling.WERKLIJST_ZIEN, "Werklijst", "/werklijst");
  }

  @Vereist(Handeling.WERKLIJST_ZIEN)
  @GetMapping("/werklijst")
  ModelAndView werklijst(
      @RequestParam(defaultValue = "alles") String filter,
      @RequestParam(defaultValue = "") String van,
      @RequestParam(defaultValue = "") String na) {
    Aanwezige wie = Aanwezigen.hier();
    Filter welk =
        Filter.van(filter).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    List<Wiens> mogelijk = Werklijsten.mogelijk(wie);
    if (mogelijk.isEmpty()) {
      return new ModelAndView("fout", "inhoud", ZONDER_TEAM);
    }
    Wiens wiens =
        mogelijk.stream()
            .filter(een -> een.naam().equals(van))
            .findFirst()
            .orElse(mogelijk.getFirst());
    return new ModelAndView("werklijst", "inhoud", werklijst(wie, welk, wiens, na));
  }

  private Werklijst werklijst(Aanwezige wie, Filter welk, Wiens wiens, String na) {
    List<Kolom> kolommen = kolommen(wie);
    List<Telling> filters = tellingen(wie, welk, wiens);
    Werklijsten.Deel deel =
        lijsten
            .deel(wie, wiens, welk, na)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    return new Werklijst(
        filters,
        Werklijsten.mogelijk(wie).stream()
            .map(een -> new Keuze(titel(een), adres(welk, een), een == wiens))
            .toList(),
        welk.naam(),
        wiens.naam(),
        welk.titel(),
        welk.wanneer(),
        Stream.of(Kolom.values())
            .map(een -> new Kolomkeuze(een.naam(), een.titel(), kolommen.contains(een)))
            .toList(),
        deel.rijen().stream().map(rij -> regel(rij, kolommen, welk, LocalDate.now(klok))).toList(),
        deel.verder().isEmpty() ? "" : adres(welk, wiens) + "&na=" + deel.verder());
  }

  private List<Telling> tellingen(Aanwezige wie, Filter welk, Wiens wiens) {
    List<Telling> uit = new ArrayList<>();
    lijsten
        .tel(wie, wiens)
        .forEach((een, aantal) ->
            uit.add(
                new Telling(
                    een.titel(),
                    aantal < WerklijstRepository.TEL_TOT ? aantal.toString() : "1000+",
                    adres(een, wiens),
                    een == welk)));
    return uit;
  }

  /** Keeps which columns somebody wants to see. */
  @Vereist(Handeling.WERKLIJST_ZIEN)
  @PostMapping("/werklijst/kolommen")
  String kolommen(
      @RequestParam(defaultValue = "") List<String> kolom,
      @RequestParam(defaultValue = "alles") String filter,
      @RequestParam(defaultValue = "") String van) {
    Aanwezige wie = Aanwezigen.hier();
    if (wie.medewerker() != null) {
      repository.bewaarKolommen(
          wie, wie.medewerker(), Kolom.van(kolom).stream().map(Kolom::naam).toList());
    }
    // Only what this page knows goes into an address.
    String welk = Filter.van(filter).orElse(Filter.ALLES).naam();
    String wiens =
        Stream.of(Wiens.values()).map(Wiens::naam).filter(van::equals).findFirst().orElse("");
    return "redirect:/werklijst?filter=" + welk + "&van=" + wiens;
  }

  private List<Kolom> kolommen(Aanwezige wie) {
    List<Kolom> gekozen =
        wie.medewerker() == null ? List.of() : Kolom.van(repository.kolommen(wie.medewerker()));
    return gekozen.isEmpty() ? Kolom.GEWOON : gekozen;
  }

  @Vereist(Handeling.WERKLIJST_ZIEN)
  @PostMapping("/zoeken")
  ModelAndView zoek(@RequestParam String wat) {
    Aanwezige wie = Aanwezigen.hier();
    String gezocht;
    try {
      gezocht = Vrijetekst.leesbaar(wat);
    } catch (Tekstfout fout) {
      return gezocht(wie, "", List.of(), false, fout.getMessage(), HttpStatus.BAD_REQUEST);
    }
    return switch (lijsten.zoek(wie, gezocht)) {
      case Werklijsten.Uitslag.Gevonden(List<WerklijstRepository.Rij> rijen, boolean isMeer) ->
          gezocht(wie, gezocht, rijen, isMeer, "", HttpStatus.OK);
      case Werklijsten.Uitslag.GeenNummers _ ->
          gezocht(wie, "", List.of(), false, GEEN_NUMMERS, HttpStatus.FORBIDDEN);
      case Werklijsten.Uitslag.TeVaak _ ->
          gezocht(wie, "", List.of(), false, Nummerzoekingen.TE_VAAK, HttpStatus.TOO_MANY_REQUESTS);
    };
  }

  private ModelAndView gezocht(
      Aanwezige wie,
      String gezocht,
      List<WerklijstRepository.Rij> rijen,
      boolean isMeer,
      String bericht,
      HttpStatus status) {
    LocalDate vandaag = LocalDate.now(klok);
    ModelAndView uit =
        new ModelAndView(
            "zoeken",
            "inhoud",
            new Zoekresultaat(
                Burgerservicenummer.negenCijfers(gezocht).isPresent()
                        || Burgerservicenummer.in(gezocht).isPresent()
                    ? "dit burgerservicenummer"
                    : gezocht,
                Werklijsten.isNummer(gezocht) ? gezocht : "",
                rijen.stream().map(rij -> regel(rij, Kolom.GEWOON, Filter.ALLES, vandaag)).toList(),
                isMeer,
                bericht,
                Rechten.van(wie.rol(), Handeling.NOODTOEGANG).isPresent()));
    uit.setStatus(status);
    return uit;
  }

  private static String titel(Wiens wiens) {
    return switch (wiens) {
      case EIGEN -> "Mijn dossiers";
      case TEAM -> "Mijn team";
      case GEMEENTE -> "Hele gemeente";
    };
  }

  private static String adres(Filter filter, Wiens wiens) {
    return "/werklijst?filter=" + filter.naam() + "&van=" + wiens.naam();
  }

  private static Regel regel(
      WerklijstRepository.Rij rij, List<Kolom> kolommen, Filter filter, LocalDate vandaag) {
    return new Regel(
        String.valueOf(rij.nummer()),
        rij.naam(),
        filter == Filter.TERMIJN ? rij.eersteTaak().map(Taaksoort::titel).orElse("") : "",
        afstand(rij.dag(), vandaag),
        filter == Filter.TERMIJN && rij.dag() != null && rij.dag().isBefore(vandaag),
        kolommen.stream().map(kolom -> new Cel(kolom.titel(), kolom.tekst(rij))).toList());
  }

  private static String afstand(@Nullable LocalDate dag, LocalDate vandaag) {
    if (dag == null) {
      return "";
    }
    long dagen = ChronoUnit.DAYS.between(vandaag, dag);
    String ver =
        dagen == 0
            ? "vandaag"
            : dagen > 0
                ? "over " + dagen + (dagen == 1 ? " dag" : " dagen")
                : -dagen + (dagen == -1 ? " dag" : " dagen") + " geleden";
    return Opmaak.dag(dag) + ", " + ver;
  }
}
