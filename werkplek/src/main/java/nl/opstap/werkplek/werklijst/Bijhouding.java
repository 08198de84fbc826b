package nl.opstap.werkplek.werklijst;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.opstap.werkplek.dossier.Dossier;
import nl.opstap.werkplek.dossier.DossierGewijzigd;
import nl.opstap.werkplek.dossier.Overgedragen;
import nl.opstap.werkplek.oordeel.Beoordelaar;
import nl.opstap.werkplek.toegang.Pseudoniemen;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps lists true while people work, in the transaction of what they do. */
@Component
class Bijhouding {

  private final Werklijstregels regels;
  private final Taken taken;
  private final Beoordelaar beoordelaar;
  private final Pseudoniemen pseudoniemen;
  private final Clock klok;

  Bijhouding(
      Werklijstregels regels,
      Taken taken,
      Beoordelaar beoordelaar,
      Pseudoniemen pseudoniemen,
      Clock klok) {
    this.regels = regels;
    this.taken = taken;
    this.beoordelaar = beoordelaar;
    this.pseudoniemen = pseudoniemen;
    this.klok = klok;
  }

  @EventListener
  void na(DossierGewijzigd gebeurtenis) {
    werkBij(gebeurtenis.dossier(), LocalDate.now(klok));
    if (Signaal.isNieuws(gebeurtenis)) {
      Instant moment = gebeurtenis.wijziging().moment();
      regels.meldGewijzigd(gebeurtenis.dossier().nummer(), moment);
      taken.meld(gebeurtenis.dossier(), Signaal.tekst(gebeurtenis), moment);
    }
  }

  /** Makes what lists show of a dossier that of a day. */
  void werkBij(Dossier dossier, LocalDate vandaag) {
    Kenmerken kenmerken = Kenmerken.van(dossier, vandaag, beoordelaar, pseudoniemen);
    regels.bewaar(dossier, kenmerken);
    // Of a day of which the law has not been read, nothing that waits is taken for done.
    kenmerken.termijnen().ifPresent(termijnen -> taken.stel(dossier, termijnen, klok.instant()));
  }

  @EventListener
  void na(Overgedragen gebeurtenis) {
    regels.verplaats(gebeurtenis);
  }
}
