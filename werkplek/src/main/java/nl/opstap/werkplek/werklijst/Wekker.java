package nl.opstap.werkplek.werklijst;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.opstap.recht.kern.Tegenspraak;
import nl.opstap.werkplek.dossier.Dossier;
import nl.opstap.werkplek.dossier.Dossiers;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Gemeenten;
import nl.opstap.werkplek.toegang.Grens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps lists true while only time passes: an exemption that begins, a child that turns five. Every
 * night, and when the program starts; when several of it run they share the work. A command that
 * ends by itself leaves it to them.
 */
@Component
@ConditionalOnBooleanProperty(name = "opstap.verversen", matchIfMissing = true)
class Wekker {

  private static final Logger LOG = LoggerFactory.getLogger(Wekker.class);
  private static final int PER_KEER = 100;

  private final Dossiers dossiers;
  private final Werklijstregels regels;
  private final Gemeenten gemeenten;
  private final Bijhouding bijhouding;
  private final Grens grens;
  private final TransactionTemplate transactie;
  private final Clock klok;
  private volatile boolean isDicht;

  Wekker(
      Dossiers dossiers,
      Werklijstregels regels,
      Gemeenten gemeenten,
      Bijhouding bijhouding,
      Grens grens,
      TransactionTemplate transactie,
      Clock klok) {
    this.dossiers = dossiers;
    this.regels = regels;
    this.gemeenten = gemeenten;
    this.bijhouding = bijhouding;
    this.grens = grens;
    this.transactie = transactie;
    this.klok = klok;
  }

  @EventListener(ApplicationReadyEvent.class)
  void bijHetBegin() {
    Thread.ofVirtual().start(this::ververs);
  }

  /** Who goes on asking the database then is told that it is gone, for every municipality. */
  @EventListener(ContextClosedEvent.class)
  void bijHetEinde() {
    isDicht = true;
  }

  @Scheduled(cron = "0 15 0 * * *", zone = "Europe/Amsterdam")
  void ververs() {
    LocalDate vandaag = LocalDate.now(klok);
    for (int gemeente : gemeenten.codes()) {
      try {
        ververs(gemeente, vandaag);
      } catch (RuntimeException e) {
        if (isDicht) {
          return;
        }
        // The others go on; lists of this one stay as they were until the next time.
        LOG.error("Werklijsten van gemeente {} zijn niet ververst.", gemeente, e);
      }
    }
  }

  /** Makes what lists show of a municipality that of a day; in parts, so that nobody waits long. */
  void ververs(int gemeente, LocalDate vandaag) {
    int gedaan;
    do {
      gedaan =
          grens.alsProgramma(
              Aanwezige.programma(gemeente),
              () -> {
                List<Long> deze = transactie.execute(_ -> ververs(gemeente, vandaag, PER_KEER));
                return deze == null ? 0 : deze.size();
              });
    } while (gedaan == PER_KEER);
  }

  private List<Long> ververs(int gemeente, LocalDate vandaag, int hoogstens) {
    List<Long> deze = regels.teWekken(gemeente, vandaag, hoogstens);
    for (long nummer : deze) {
      Dossier dossier = dossiers.open(nummer).orElseThrow();
      try {
        bijhouding.werkBij(dossier, vandaag);
      } catch (Tegenspraak tegenspraak) {
        // Nothing can be judged until somebody mends the facts; the others go on.
        regels.stelUit(nummer, vandaag.plusDays(1));
      }
    }
    return deze;
  }
}
