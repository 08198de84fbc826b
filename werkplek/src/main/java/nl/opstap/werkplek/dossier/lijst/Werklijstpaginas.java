package nl.opstap.werkplek.dossier.lijst;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.opstap.werkplek.dossier.Soort;
import nl.opstap.werkplek.dossier.Zoekvorm;
import nl.opstap.werkplek.logboek.Logboek;
import nl.opstap.werkplek.pagina.Foutpagina;
import nl.opstap.werkplek.pagina.Opmaak;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Aanwezigen;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Pseudoniemen;
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

/** What needs doing today, and finding a dossier. Everybody in a list is a line in the log. */
@Controller
@Transactional
public class Werklijstpaginas {

  private static final Foutpagina.Fout ZONDER_TEAM =
      new Foutpagina.Fout(
          "U hoort nog bij geen team",
          "Daarom zijn er geen dossiers voor u. Vraag de beheerder om u bij een team te zetten.");

  private static final int PAGINA = 25;
  private static final int GEVONDEN = 50;
  private static final Pattern BSN = Pattern.compile("[0-9]{9}");
  private static final Pattern NUMMER = Pattern.compile("[0-9]{1,12}");
  private static final Pattern VERDER =
      Pattern.compile("(-|[0-9]{4}-[0-9]{2}-[0-9]{2})_([0-9]{1,18})");

  private final WerklijstRepository repository;
  private final Logboek logboek;
  private final Pseudoniemen pseudoniemen;
  private final Clock klok;

  Werklijstpaginas(
      WerklijstRepository repository, Logboek logboek, Pseudoniemen pseudoniemen, Clock klok) {
    this.repository = repository;
    this.logboek = logboek;
    this.pseudoniemen = pseudoniemen;
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
   * @param dag the day that the filter is about, and how far off it is
   * @param isTeLaat whether the day is past
   */
  public record Regel(String nummer, String naam, String dag, boolean isTeLaat, List<Cel> cellen) {}

  /** A column of a dossier. */
  public record Cel(String kop, String tekst) {}

  /**
   * What was found.
   *
   * @param nummer what was looked for, when it is a dossier's number; else empty
   * @param magNoodtoegang whether who looks may open a dossier that is not theirs in an emergency
   */
  public record Zoekresultaat(
      String wat, String nummer, List<Regel> regels, boolean isMeer, boolean magNoodtoegang) {}

  @Vereist(Handeling.WERKLIJST_ZIEN)
  @GetMapping("/werklijst")
  ModelAndView werklijst(
      @RequestParam(defaultValue = "alles") String filter,
      @RequestParam(defaultValue = "") String van,
      @RequestParam(defaultValue = "") String na) {
    Aanwezige wie = Aanwezigen.hier();
    LocalDate vandaag = LocalDate.now(klok);
    Filter welk =
        Filter.van(filter).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    List<Wiens> mogelijk = mogelijk(wie);
    if (mogelijk.isEmpty()) {
      return new ModelAndView("fout", "inhoud", ZONDER_TEAM);
    }
    List<Kolom> kolommen = kolommen(wie);
    Wiens wiens =
        mogelijk.stream()
            .filter(een -> een.naam().equals(van))
            .findFirst()
            .orElse(mogelijk.getFirst());
    Map<Filter, Integer> aantallen = repository.tel(wie, wiens, vandaag);
    List<WerklijstRepository.Rij> rijen =
        repository.pagina(wie, wiens, welk, vandaag, verder(na), PAGINA + 1);
    List<WerklijstRepository.Rij> hier = rijen.subList(0, Math.min(PAGINA, rijen.size()));
    log(wie, hier, "werklijst");
    String verder = "";
    if (rijen.size() > PAGINA) {
      WerklijstRepository.Rij laatste = hier.getLast();
      verder =
          adres(welk, wiens)
              + "&na="
              + (laatste.dag() == null ? "-" : laatste.dag())
              + "_"
              + laatste.nummer();
    }
    List<Telling> filters = new ArrayList<>();
    aantallen.forEach((een, aantal) ->
        filters.add(
            new Telling(
                een.titel(),
                aantal < WerklijstRepository.TEL_TOT ? aantal.toString() : "1000+",
                adres(een, wiens),
                een == welk)));
    return new ModelAndView(
        "werklijst",
        "inhoud",
        new Werklijst(
            filters,
            mogelijk.stream()
                .map(een -> new Keuze(titel(een), adres(welk, een), een == wiens))
                .toList(),
            welk.titel(),
            welk.wanneer(),
            Stream.of(Kolom.values())
                .map(een -> new Kolomkeuze(een.naam(), een.titel(), kolommen.contains(een)))
                .toList(),
            hier.stream().map(rij -> regel(rij, kolommen, vandaag)).toList(),
            verder));
  }

  /** Keeps which columns somebody wants to see. */
  @Vereist(Handeling.WERKLIJST_ZIEN)
  @PostMapping("/werklijst/kolommen")
  String kolommen(@RequestParam(defaultValue = "") List<String> kolom) {
    UUID medewerker = Aanwezigen.hier().medewerker();
    if (medewerker != null) {
      repository.bewaarKolommen(medewerker, Kolom.van(kolom).stream().map(Kolom::naam).toList());
    }
    return "redirect:/werklijst";
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
    String gezocht = Soort.Tekst.schoon(wat);
    List<WerklijstRepository.Rij> rijen = gezocht.isEmpty() ? List.of() : vind(wie, gezocht);
    List<WerklijstRepository.Rij> hier = rijen.subList(0, Math.min(GEVONDEN, rijen.size()));
    log(wie, hier, "zoeken");
    LocalDate vandaag = LocalDate.now(klok);
    return new ModelAndView(
        "zoeken",
        "inhoud",
        new Zoekresultaat(
            BSN.matcher(gezocht).matches() ? "dit burgerservicenummer" : gezocht,
            isNummer(gezocht) ? gezocht : "",
            hier.stream().map(rij -> regel(rij, Kolom.GEWOON, vandaag)).toList(),
            rijen.size() > GEVONDEN,
            Rechten.van(wie.rol(), Handeling.NOODTOEGANG).isPresent()));
  }

  private List<WerklijstRepository.Rij> vind(Aanwezige wie, String gezocht) {
    if (BSN.matcher(gezocht).matches()) {
      return repository.metBsn(pseudoniemen.vanBsn(wie.gemeente(), gezocht), GEVONDEN + 1);
    }
    if (isNummer(gezocht)) {
      return repository.metNummer(Long.parseLong(gezocht));
    }
    List<String> woorden = Zoekvorm.woorden(gezocht);
    return woorden.isEmpty()
        ? List.of()
        : repository.metNaam(wie.gemeente(), woorden, GEVONDEN + 1);
  }

  private static boolean isNummer(String gezocht) {
    return !BSN.matcher(gezocht).matches() && NUMMER.matcher(gezocht).matches();
  }

  private void log(Aanwezige wie, List<WerklijstRepository.Rij> rijen, String waarvoor) {
    logboek.gezien(wie, rijen.stream().map(WerklijstRepository.Rij::nummer).toList(), waarvoor);
  }

  /** The nearest first: what somebody sees without choosing. */
  private static List<Wiens> mogelijk(Aanwezige wie) {
    Wiens verst = Rechten.van(wie.rol(), Handeling.WERKLIJST_ZIEN).orElseThrow();
    List<Wiens> uit = new ArrayList<>();
    for (Wiens wiens : Wiens.values()) {
      boolean kan =
          switch (wiens) {
            case EIGEN ->
                Rechten.van(wie.rol(), Handeling.DOSSIER_WIJZIGEN)
                    .filter(Wiens.EIGEN::equals)
                    .isPresent();
            case TEAM -> wie.team() != null;
            case GEMEENTE -> true;
          };
      if (kan && wiens.compareTo(verst) <= 0) {
        uit.add(wiens);
      }
    }
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

  private static Optional<WerklijstRepository.Na> verder(String na) {
    if (na.isEmpty()) {
      return Optional.empty();
    }
    var delen = VERDER.matcher(na);
    if (!delen.matches()) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    try {
      LocalDate dag = delen.group(1).equals("-") ? null : LocalDate.parse(delen.group(1));
      return Optional.of(new WerklijstRepository.Na(dag, Long.parseLong(delen.group(2))));
    } catch (DateTimeException e) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "", e);
    }
  }

  private static Regel regel(WerklijstRepository.Rij rij, List<Kolom> kolommen, LocalDate vandaag) {
    return new Regel(
        String.valueOf(rij.nummer()),
        rij.naam(),
        afstand(rij.dag(), vandaag),
        rij.dag() != null && rij.dag().isBefore(vandaag),
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
