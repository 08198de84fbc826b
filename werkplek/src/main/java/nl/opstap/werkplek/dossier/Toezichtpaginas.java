package nl.opstap.werkplek.dossier;

import java.time.OffsetDateTime;
import java.util.List;
import nl.opstap.werkplek.pagina.Opmaak;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Aanwezigen;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Rechten;
import nl.opstap.werkplek.toegang.Vereist;
import nl.opstap.werkplek.toegang.Wiens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * For who guards who looks: where to find who saw a dossier, and who opened one in an emergency.
 */
@Controller
@Transactional(readOnly = true)
public class Toezichtpaginas {

  private static final int MEESTE = 100;

  private final JdbcClient jdbc;

  Toezichtpaginas(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The dossiers opened in an emergency, the latest first; for a teamleider by who is in the team.
   *
   * @param magAlles whether who looks may see who saw any dossier of the municipality
   */
  public record Toezicht(List<Noodgeval> noodgevallen, boolean magAlles) {}

  /** A dossier opened in an emergency. */
  public record Noodgeval(String moment, String wie, String dossier, String reden) {}

  @Vereist(Handeling.LOGBOEK_ZIEN)
  @GetMapping("/toezicht")
  ModelAndView toezicht() {
    Aanwezige wie = Aanwezigen.hier();
    boolean isHeleGemeente = Rechten.eis(wie, Handeling.LOGBOEK_ZIEN) == Wiens.GEMEENTE;
    List<Noodgeval> noodgevallen =
        jdbc.sql(
                """
                select n.van, m.naam, n.dossier, n.reden
                from noodtoegang n join medewerker m on m.id = n.medewerker
                where n.gemeente = :gemeente and (:alles or m.team = :team)
                order by n.id desc limit :meeste
                """)
            .param("gemeente", wie.gemeente())
            .param("alles", isHeleGemeente)
            .param("team", wie.team(), java.sql.Types.INTEGER)
            .param("meeste", MEESTE)
            .query((rij, _) ->
                new Noodgeval(
                    Opmaak.moment(rij.getObject("van", OffsetDateTime.class).toInstant()),
                    rij.getString("naam"),
                    rij.getString("dossier"),
                    rij.getString("reden")))
            .list();
    return new ModelAndView("toezicht", "inhoud", new Toezicht(noodgevallen, isHeleGemeente));
  }

  /** Leads to who saw a dossier. */
  @Vereist(Handeling.LOGBOEK_ZIEN)
  @GetMapping("/toezicht/dossier")
  String dossier(@RequestParam long dossier) {
    return "redirect:/dossiers/" + dossier + "/inzage";
  }
}
