package nl.opstap.werkplek.api;

import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Gemeenten;
import nl.opstap.werkplek.toegang.Grens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
  private final Gemeenten gemeenten;

  Opruiming(Herhaling herhaling, Grens grens, TransactionTemplate transactie, Gemeenten gemeenten) {
    this.herhaling = herhaling;
    this.grens = grens;
    this.transactie = transactie;
    this.gemeenten = gemeenten;
  }

  @Scheduled(cron = "0 40 * * * *", zone = "Europe/Amsterdam")
  void ruimOp() {
    for (int gemeente : gemeenten.codes()) {
      try {
        grens.alsProgramma(
            Aanwezige.programma(gemeente),
            () -> {
              transactie.executeWithoutResult(_ -> herhaling.ruimOp());
              return true;
            });
      } catch (RuntimeException e) {
        // The others go on; this one again in an hour.
        LOG.error("Oude antwoorden van gemeente {} zijn niet opgeruimd.", gemeente, e);
      }
    }
  }
}
