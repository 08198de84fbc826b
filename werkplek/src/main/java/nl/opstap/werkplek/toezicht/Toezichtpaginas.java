package nl.opstap.werkplek.toezicht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.opstap.werkplek.pagina.Menukeuze;
import nl.opstap.werkplek.pagina.Opmaak;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Aanwezigen;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Nummerzoekingen;
import nl.opstap.werkplek.toegang.Rechten;
import nl.opstap.werkplek.toegang.Vereist;
import nl.opstap.werkplek.toegang.Wiens;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * For who guards who looks: where to find who saw a dossier, who opened one in an emergency, and
 * who did so, or looked for citizen service numbers, more often than work asks for.
 */
@Controller
@Transactional(readOnly = true)
public class Toezichtpaginas implements Menukeuze {

  private static final int BLADZIJDE = 50;

  /** As long as a warning stands there. */
  private static final int DAGEN = 30;

  private final Noodtoegangen noodtoegangen;
  private final Nummerzoekingen zoekingen;
  private final Clock klok;

  Toezichtpaginas(Noodtoegangen noodtoegangen, Nummerzoekingen zoekingen, Clock klok) {
    this.noodtoegangen = noodtoegangen;
    this.zoekingen = zoekingen;
    this.klok = klok;
  }

  /**
   * The dossiers opened in an emergency, the latest first; for a teamleider by who is in the team.
   *
   * @param waarschuwingen what somebody did more often than work asks for
   * @param verder where the next page is; empty on the last
   * @param magAlles whether who looks may see who saw any dossier of the municipality
   * @param isVoorMeer whether who looks works for more than one municipality
   */
  public record Toezicht(
      List<String> waarschuwingen,
      List<Noodgeval> noodgevallen,
      String verder,
      boolean magAlles,
      boolean isVoorMeer) {}

  /** A dossier opened in an emergency. */
  public record Noodgeval(
      String moment, String wie, String gemeente, String dossier, String reden) {}

  @Override
  public Link menu() {
    return new Link(30, Handeling.LOGBOEK_ZIEN, "Toezicht", "/toezicht");
  }

  @Vereist(Handeling.LOGBOEK_ZIEN)
  @GetMapping("/toezicht")
  ModelAndView toezicht(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long voor) {
    Aanwezige wie = Aanwezigen.hier();
    boolean isHeleGemeente = Rechten.eis(wie, Handeling.LOGBOEK_ZIEN) == Wiens.GEMEENTE;
    List<Noodtoegangen.Noodgeval> gevallen =
        noodtoegangen.eerder(wie, isHeleGemeente, voor, BLADZIJDE + 1);
    boolean isMeer = gevallen.size() > BLADZIJDE;
    List<Noodtoegangen.Noodgeval> hier = isMeer ? gevallen.subList(0, BLADZIJDE) : gevallen;
    return new ModelAndView(
        "toezicht",
        "inhoud",
        new Toezicht(
            waarschuwingen(wie, isHeleGemeente),
            hier.stream().map(Toezichtpaginas::noodgeval).toList(),
            isMeer ? "/toezicht?voor=" + hier.getLast().id() : "",
            isHeleGemeente,
            wie.isVoorMeer()));
  }

  private List<String> waarschuwingen(Aanwezige wie, boolean isHeleGemeente) {
    LocalDate sinds = LocalDate.now(klok).minusDays(DAGEN);
    return Stream.concat(
            noodtoegangen.grensgevallen(wie, isHeleGemeente, sinds).stream()
                .map(een ->
                    "%s: %s gebruikte %d keer noodtoegang. Meer kan niet op een dag."
                        .formatted(Opmaak.dag(een.dag()), een.wie(), een.aantal())),
            zoekingen.gemist(wie, isHeleGemeente, sinds).stream()
                .map(een ->
                    "%s: %s zocht %d keer op burgerservicenummer, en trof %d keer iemand die hier"
                            .formatted(
                                Opmaak.dag(een.dag()), een.wie(), een.gezocht(), een.gemist())
                        + " niet is of van een ander is."))
        .toList();
  }

  private static Noodgeval noodgeval(Noodtoegangen.Noodgeval een) {
    return new Noodgeval(
        Opmaak.moment(een.moment()),
        een.wie(),
        een.gemeente(),
        String.valueOf(een.dossier()),
        een.reden());
  }

  /** Leads to who saw a dossier. */
  @Vereist(Handeling.LOGBOEK_ZIEN)
  @GetMapping("/toezicht/dossier")
  String dossier(@RequestParam long dossier) {
    return "redirect:/dossiers/" + dossier + "/inzage";
  }
}
