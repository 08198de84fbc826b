package nl.opstap.werkplek.werklijst;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opstap.werkplek.logboek.Logboek;
import nl.opstap.werkplek.pagina.Gemeentekeuze;
import nl.opstap.werkplek.pagina.Gemeentekeuzen;
import nl.opstap.werkplek.pagina.Menukeuze;
import nl.opstap.werkplek.pagina.Opmaak;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Aanwezigen;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Rechten;
import nl.opstap.werkplek.toegang.Vereist;
import nl.opstap.werkplek.toegang.Wiens;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The first page of the day: what is late, what has to be done, what happened, what waits. */
@Controller
@Transactional
public class Vandaagpaginas implements Menukeuze {

  /** As many of each as anybody does in a day; the lists have the rest. */
  private static final int HOOGSTENS = 100;

  /** How far this page looks ahead, in days. */
  private static final int WEEK = 7;

  private final Takenlijst taken;
  private final WerklijstRepository lijsten;
  private final Logboek logboek;
  private final Gemeentekeuzen keuzen;
  private final Clock klok;

  Vandaagpaginas(
      Takenlijst taken,
      WerklijstRepository lijsten,
      Logboek logboek,
      Gemeentekeuzen keuzen,
      Clock klok) {
    this.taken = taken;
    this.lijsten = lijsten;
    this.logboek = logboek;
    this.keuzen = keuzen;
    this.klok = klok;
  }

  /**
   * The page.
   *
   * @param nu what is late or due today
   * @param week what is due within a week, and what is due on a day that is not known
   * @param signalen what happened
   * @param vooruit counts of what comes, or waits for somebody
   * @param isVol whether there is more than is shown
   */
  public record Vandaag(
      String dag,
      List<Gemeentekeuze.Keuze> vanWie,
      Gemeentekeuze gemeente,
      List<Klus> nu,
      List<Klus> week,
      List<Klus> signalen,
      List<Telling> vooruit,
      boolean isVol) {}

  /**
   * Something to do in a dossier.
   *
   * @param wanneer by which day, or since when
   * @param uitleg what happened; empty for what follows from the facts
   * @param stap where it is recorded that it was done; empty for who may not
   */
  public record Klus(
      long dossier,
      String naam,
      String wat,
      String wanneer,
      boolean isTeLaat,
      String uitleg,
      String behandelaar,
      String stap) {}

  /** How many there are, and where they are listed. */
  public record Telling(String titel, String aantal, String adres, boolean isNul) {}

  @Override
  public Link menu() {
    return new Link(5, Handeling.WERKLIJST_ZIEN, "Vandaag", "/vandaag");
  }

  @Vereist(Handeling.WERKLIJST_ZIEN)
  @GetMapping("/vandaag")
  ModelAndView vandaag(
      @RequestParam(defaultValue = "") String van,
      @RequestParam(required = false) @Nullable Integer gemeente) {
    Aanwezige wie = Aanwezigen.hier();
    List<Wiens> mogelijk = Werklijsten.mogelijk(wie);
    if (mogelijk.isEmpty()) {
      return new ModelAndView("fout", "inhoud", Werklijstpaginas.ZONDER_TEAM);
    }
    Wiens wiens =
        mogelijk.stream()
            .filter(een -> een.naam().equals(van))
            .findFirst()
            .orElse(mogelijk.getFirst());
    return new ModelAndView("vandaag", "inhoud", vandaag(bereik(wie, wiens, gemeente), mogelijk));
  }

  private static WerklijstRepository.Bereik bereik(
      Aanwezige wie, Wiens wiens, @Nullable Integer gemeente) {
    return new WerklijstRepository.Bereik(
        wie, wiens, gemeente == null ? wie.gemeenten() : List.of(Aanwezigen.gemeente(gemeente)));
  }

  private Vandaag vandaag(WerklijstRepository.Bereik bereik, List<Wiens> mogelijk) {
    LocalDate dag = LocalDate.now(klok);
    Aanwezige wie = bereik.wie();
    Wiens wiens = bereik.wiens();
    List<Takenlijst.Wachtend> termijnen =
        taken.metTermijn(bereik, dag, dag.plusDays(WEEK), HOOGSTENS);
    List<Takenlijst.Wachtend> signalen = signalen(bereik, dag);
    logboek.gezien(
        wie,
        Stream.concat(termijnen.stream(), signalen.stream())
            .map(Takenlijst.Wachtend::wie)
            .distinct()
            .toList(),
        "vandaag");
    boolean metNaam = wiens != Wiens.EIGEN;
    return new Vandaag(
        Opmaak.dag(dag),
        mogelijk.stream().map(een -> vanWie(een, wie, een == wiens)).toList(),
        keuzen.voorLijst(gekozen(bereik), "/vandaag?van=" + wiens.naam()),
        klussen(termijnen.stream().filter(een -> isNu(een, dag)), wie, dag, metNaam),
        klussen(termijnen.stream().filter(een -> !isNu(een, dag)), wie, dag, metNaam),
        klussen(signalen.stream(), wie, dag, metNaam),
        vooruit(bereik, dag),
        Math.max(termijnen.size(), signalen.size()) >= HOOGSTENS);
  }

  private static Gemeentekeuze.Keuze vanWie(Wiens wiens, Aanwezige wie, boolean isHier) {
    return new Gemeentekeuze.Keuze(
        Werklijstpaginas.titel(wiens, wie), "/vandaag?van=" + wiens.naam(), isHier);
  }

  private List<Takenlijst.Wachtend> signalen(WerklijstRepository.Bereik bereik, LocalDate dag) {
    return Stream.of(
            taken.zonderTermijn(
                bereik, Filter.GEWIJZIGD, Taaksoort.GEGEVEN_VERANDERD, dag, HOOGSTENS),
            taken.zonderTermijn(
                bereik, Filter.ONTHEFFING_VOORBIJ, Taaksoort.REGISTRATIE, dag, HOOGSTENS))
        .flatMap(List::stream)
        .toList();
  }

  private static boolean isNu(Takenlijst.Wachtend een, LocalDate dag) {
    return een.uiterlijk() != null && !een.uiterlijk().isAfter(dag);
  }

  private static List<Klus> klussen(
      Stream<Takenlijst.Wachtend> wachtend, Aanwezige wie, LocalDate dag, boolean metNaam) {
    return wachtend
        .map(een ->
            new Klus(
                een.wie().dossier(),
                een.naam() + (wie.isVoorMeer() ? " (" + een.gemeente() + ")" : ""),
                een.soort().titel(),
                wanneer(een, dag),
                een.uiterlijk() != null && een.uiterlijk().isBefore(dag),
                een.wat(),
                metNaam ? een.behandelaar().isEmpty() ? "nog niemand" : een.behandelaar() : "",
                stap(een, wie).orElse("")))
        .toList();
  }

  private static String wanneer(Takenlijst.Wachtend een, LocalDate dag) {
    if (een.uiterlijk() != null) {
      return Tabelregel.afstand(een.uiterlijk(), dag);
    }
    return een.soort().heeftTermijn()
        ? "de uiterste dag is niet bekend"
        : "sinds " + Opmaak.moment(een.sinds());
  }

  private static Optional<String> stap(Takenlijst.Wachtend een, Aanwezige wie) {
    return Rechten.van(wie.rol(), Handeling.DOSSIER_WIJZIGEN)
        .filter(wiens -> wiens.bevat(wie, een.klantmanager(), een.team()))
        .flatMap(_ -> een.soort().stap())
        .map(stap -> "/dossiers/%d/gebeurtenis/%s".formatted(een.wie().dossier(), stap));
  }

  /** The municipality that was chosen; null for all that who looks works for. */
  private static @Nullable Integer gekozen(WerklijstRepository.Bereik bereik) {
    return bereik.gemeenten().size() < bereik.wie().gemeenten().size()
        ? bereik.gemeenten().getFirst()
        : null;
  }

  private List<Telling> vooruit(WerklijstRepository.Bereik bereik, LocalDate dag) {
    Integer gemeente = gekozen(bereik);
    String achter = gemeente == null ? "" : "&gemeente=" + gemeente;
    return lijsten.tel(bereik, dag).entrySet().stream()
        .filter(telling -> telling.getKey() != Filter.TERMIJN)
        .map(telling ->
            new Telling(
                telling.getKey().titel(),
                Werklijstpaginas.aantal(telling.getValue()),
                "/werklijst?filter="
                    + telling.getKey().naam()
                    + "&van="
                    + bereik.wiens().naam()
                    + achter,
                telling.getValue() == 0))
        .toList();
  }
}
