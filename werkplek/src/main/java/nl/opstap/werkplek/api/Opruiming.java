package nl.opstap.werkplek.api;

import java.util.List;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Grens;
import nl.opstap.werkplek.toegang.Rol;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes answers that were kept long enough, also where nobody asks anything any more. */
@Component
class Opruiming {

  private static final Logger LOG = LoggerFactory.getLogger(Opruiming.class);

  private final Herhaling herhaling;
  private final Grens grens;
  private final TransactionTemplate transactie;
  private final JdbcClient jdbc;

  Opruiming(Herhaling herhaling, Grens grens, TransactionTemplate transactie, JdbcClient jdbc) {
    this.herhaling = herhaling;
    this.grens = grens;
    this.transactie = transactie;
    this.jdbc = jdbc;
  }

  @Scheduled(cron = "0 40 * * * *", zone = "Europe/Amsterdam")
  void ruimOp() {
    List<Integer> gemeenten =
        jdbc.sql("select code from gemeente order by code").query((rij, _) -> rij.getInt(1)).list();
    for (int gemeente : gemeenten) {
      try {
        Aanwezige programma = new Aanwezige(null, "Opstap", Rol.BEHEERDER, gemeente, null);
        grens.alsProgramma(
            programma,
            () -> {
              transactie.executeWithoutResult(_ -> herhaling.ruimOp(gemeente));
              return true;
            });
      } catch (RuntimeException e) {
        // The others go on; this one again in an hour.
        LOG.error("Oude antwoorden van gemeente {} zijn niet opgeruimd.", gemeente, e);
      }
    }
  }
}
