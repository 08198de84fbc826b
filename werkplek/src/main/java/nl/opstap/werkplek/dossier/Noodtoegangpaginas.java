package nl.opstap.werkplek.dossier;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.opstap.werkplek.logboek.Logboek;
import nl.opstap.werkplek.logboek.Verwerking;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Aanwezigen;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Vereist;
import nl.opstap.werkplek.veld.Soort;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Opening a dossier in an emergency that is not one's own: with a reason, for a day, to look only,
 * and told to the parent and to who guards the log.
 */
@Controller
public class Noodtoegangpaginas {

  private static final Duration DUUR = Duration.ofHours(24);
  private static final int KORTSTE = 10;
  private static final int LANGSTE = 500;
  private static final Pattern BSN = Pattern.compile("[0-9]{9}");

  private final JdbcClient jdbc;
  private final Logboek logboek;
  private final TransactionTemplate transactie;
  private final Clock klok;

  Noodtoegangpaginas(JdbcClient jdbc, Logboek logboek, TransactionTemplate transactie, Clock klok) {
    this.jdbc = jdbc;
    this.logboek = logboek;
    this.transactie = transactie;
    this.klok = klok;
  }

  /**
   * The form.
   *
   * @param fout what is wrong with what was filled in; empty when nothing is
   */
  public record Formulier(long dossier, String reden, String fout) {}

  @Vereist(Handeling.NOODTOEGANG)
  @GetMapping("/noodtoegang")
  ModelAndView formulier(@RequestParam long dossier) {
    return new ModelAndView("noodtoegang", "inhoud", new Formulier(dossier, "", ""));
  }

  @Vereist(Handeling.NOODTOEGANG)
  @PostMapping("/noodtoegang")
  ModelAndView open(@RequestParam long dossier, @RequestParam(defaultValue = "") String reden) {
    String waarom = Soort.Tekst.schoon(reden);
    if (waarom.length() < KORTSTE
        || waarom.length() > LANGSTE
        || BSN.matcher(waarom.replaceAll("[ .-]", "")).find()) {
      return fout(
          dossier,
          waarom,
          "Schrijf in één of twee zinnen waarom u dit dossier nu moet zien, zonder"
              + " burgerservicenummer.");
    }
    Aanwezige wie = Aanwezigen.hier();
    try {
      transactie.executeWithoutResult(_ -> bewaar(wie, dossier, waarom));
    } catch (DataIntegrityViolationException bestaatNiet) {
      return fout(dossier, waarom, "Een dossier met dit nummer is er niet in deze gemeente.");
    }
    return new ModelAndView("redirect:/dossiers/" + dossier);
  }

  private void bewaar(Aanwezige wie, long dossier, String reden) {
    OffsetDateTime nu = OffsetDateTime.now(klok);
    jdbc.sql(
            """
            insert into noodtoegang (gemeente, medewerker, dossier, reden, van, tot)
            values (:gemeente, :medewerker, :dossier, :reden, :van, :tot)
            """)
        .param("gemeente", wie.gemeente())
        .param("medewerker", Objects.requireNonNull(wie.medewerker()))
        .param("dossier", dossier)
        .param("reden", reden)
        .param("van", nu)
        .param("tot", nu.plus(DUUR))
        .update();
    logboek.schrijf(
        wie,
        List.of(dossier),
        new Logboek.Gebeurd("noodtoegang: " + reden, Verwerking.DIENSTVERLENING, true));
  }

  private static ModelAndView fout(long dossier, String reden, String fout) {
    ModelAndView uit =
        new ModelAndView("noodtoegang", "inhoud", new Formulier(dossier, reden, fout));
    uit.setStatus(HttpStatus.BAD_REQUEST);
    return uit;
  }
}
