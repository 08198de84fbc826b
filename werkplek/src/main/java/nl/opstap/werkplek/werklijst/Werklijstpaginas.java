package nl.opstap.werkplek.werklijst;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.opstap.werkplek.pagina.Foutpagina;
import nl.opstap.werkplek.pagina.Gemeentekeuze;
import nl.opstap.werkplek.pagina.Gemeentekeuzen;
import nl.opstap.werkplek.pagina.Menukeuze;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Aanwezigen;
import nl.opstap.werkplek.toegang.Handeling;
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

/** The page of what needs doing today. */
@Controller
@Transactional
public class Werklijstpaginas implements Menukeuze {

  static final Foutpagina.Fout ZONDER_TEAM =
      new Foutpagina.Fout(
          "U hoort nog bij geen team",
          "Daarom zijn er geen dossiers voor u. Vraag de beheerder om u bij een team te zetten.");

  private final Werklijsten lijsten;
  private final WerklijstRepository repository;
  private final Gemeentekeuzen keuzen;
  private final Clock klok;

  Werklijstpaginas(
      Werklijsten lijsten, WerklijstRepository repository, Gemeentekeuzen keuzen, Clock klok) {
    this.lijsten = lijsten;
    this.repository = repository;
    this.keuzen = keuzen;
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
      List<Gemeentekeuze.Keuze> vanWie,
      Gemeentekeuze gemeente,
      String filter,
      String van,
      String titel,
      String wanneer,
      List<Kolomkeuze> kolommen,
      List<Tabelregel> regels,
      String verder) {}

  /** A column that a list can have. */
  public record Kolomkeuze(String naam, String titel, boolean isGekozen) {}

  /** A filter, with how many there are. */
  public record Telling(String titel, String aantal, String adres, boolean isHier) {}

  @Override
  public Link menu() {
    return new Link(10, Handeling.WERKLIJST_ZIEN, "Lijsten", "/werklijst");
  }

  @Vereist(Handeling.WERKLIJST_ZIEN)
  @GetMapping("/werklijst")
  ModelAndView werklijst(
      @RequestParam(defaultValue = "alles") String filter,
      @RequestParam(defaultValue = "") String van,
      @RequestParam(required = false) @Nullable Integer gemeente,
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
    Lijst lijst =
        new Lijst(wie, welk, wiens, gemeente == null ? null : Aanwezigen.gemeente(gemeente));
    return new ModelAndView("werklijst", "inhoud", werklijst(lijst, na));
  }

  /**
   * Which list it is.
   *
   * @param gemeente null for all that who looks works for
   */
  private record Lijst(Aanwezige wie, Filter filter, Wiens wiens, @Nullable Integer gemeente) {

    WerklijstRepository.Bereik bereik() {
      return new WerklijstRepository.Bereik(
          wie, wiens, gemeente == null ? wie.gemeenten() : List.of(gemeente));
    }

    String adres(Filter welk, Wiens van) {
      return "/werklijst?filter=" + welk.naam() + "&van=" + van.naam() + achter();
    }

    String achter() {
      return gemeente == null ? "" : "&gemeente=" + gemeente;
    }
  }

  private Werklijst werklijst(Lijst lijst, String na) {
    Aanwezige wie = lijst.wie();
    Filter welk = lijst.filter();
    List<Kolom> kolommen = kolommen(wie);
    List<Telling> filters = tellingen(lijst);
    Werklijsten.Deel deel =
        lijsten
            .deel(lijst.bereik(), welk, na)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    return new Werklijst(
        filters,
        Werklijsten.mogelijk(wie).stream()
            .map(een ->
                new Gemeentekeuze.Keuze(
                    titel(een, wie), lijst.adres(welk, een), een == lijst.wiens()))
            .toList(),
        keuzen.voorLijst(
            lijst.gemeente(), "/werklijst?filter=" + welk.naam() + "&van=" + lijst.wiens().naam()),
        welk.naam(),
        lijst.wiens().naam(),
        welk.titel(),
        welk.wanneer(),
        Kolom.teKiezen().stream()
            .map(een -> new Kolomkeuze(een.naam(), een.titel(), kolommen.contains(een)))
            .toList(),
        deel.rijen().stream()
            .map(rij -> Tabelregel.van(rij, kolommen, welk, LocalDate.now(klok)))
            .toList(),
        deel.verder().isEmpty() ? "" : lijst.adres(welk, lijst.wiens()) + "&na=" + deel.verder());
  }

  private List<Telling> tellingen(Lijst lijst) {
    List<Telling> uit = new ArrayList<>();
    lijsten
        .tel(lijst.bereik())
        .forEach((een, aantal) ->
            uit.add(
                new Telling(
                    een.titel(),
                    aantal(aantal),
                    lijst.adres(een, lijst.wiens()),
                    een == lijst.filter())));
    return uit;
  }

  /** Keeps which columns somebody wants to see. */
  @Vereist(Handeling.WERKLIJST_ZIEN)
  @PostMapping("/werklijst/kolommen")
  String kolommen(
      @RequestParam(defaultValue = "") List<String> kolom,
      @RequestParam(defaultValue = "alles") String filter,
      @RequestParam(defaultValue = "") String van,
      @RequestParam(required = false) @Nullable Integer gemeente) {
    Aanwezige wie = Aanwezigen.hier();
    if (wie.medewerker() != null) {
      repository.bewaarKolommen(
          wie.medewerker(), Kolom.van(kolom).stream().map(Kolom::naam).toList());
    }
    // Only what this page knows goes into an address.
    String welk = Filter.van(filter).orElse(Filter.ALLES).naam();
    String wiens =
        Stream.of(Wiens.values()).map(Wiens::naam).filter(van::equals).findFirst().orElse("");
    String waar = gemeente == null ? "" : "&gemeente=" + gemeente;
    return "redirect:/werklijst?filter=" + welk + "&van=" + wiens + waar;
  }

  private List<Kolom> kolommen(Aanwezige wie) {
    List<Kolom> gekozen =
        wie.medewerker() == null ? List.of() : Kolom.van(repository.kolommen(wie.medewerker()));
    return Kolom.voor(wie, gekozen);
  }

  /** A count, as far as it was counted. */
  static String aantal(int aantal) {
    return aantal < WerklijstRepository.TEL_TOT ? String.valueOf(aantal) : "1000+";
  }

  static String titel(Wiens wiens, Aanwezige wie) {
    return switch (wiens) {
      case EIGEN -> "Mijn dossiers";
      case TEAM -> "Mijn team";
      case GEMEENTE -> wie.isVoorMeer() ? "Iedereen" : "Hele gemeente";
    };
  }
}
