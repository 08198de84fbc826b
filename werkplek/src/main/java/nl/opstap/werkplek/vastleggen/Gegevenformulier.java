package nl.opstap.werkplek.vastleggen;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opstap.recht.kern.Periode;
import nl.opstap.werkplek.dossier.Aanleiding;
import nl.opstap.werkplek.dossier.Vastlegging;
import nl.opstap.werkplek.toegang.Aanwezigen;
import nl.opstap.werkplek.toegang.Nummerzoekingen;
import nl.opstap.werkplek.veld.Pad;
import nl.opstap.werkplek.veld.Velden;
import nl.opstap.werkplek.veld.Veldfout;
import org.springframework.stereotype.Component;

/** Reads what a person filled in to record one fact. */
@Component
class Gegevenformulier {

  static final String PAD = "pad";
  static final String WAARDE = "waarde";

  private final Nummerzoekingen zoekingen;
  private final Clock klok;

  Gegevenformulier(Nummerzoekingen zoekingen, Clock klok) {
    this.zoekingen = zoekingen;
    this.klok = klok;
  }

  /** What was filled in; or what is wrong with it, by the field of the form. */
  Optional<Gelezen> lees(Invulling invulling, Pad pad, Map<String, String> fouten) {
    Optional<String> waarde = Optional.empty();
    try {
      if (!invulling.bij(WAARDE).isEmpty()) {
        waarde = Optional.of(Velden.lees(pad, invulling.bij(WAARDE), LocalDate.now(klok)));
      }
    } catch (Veldfout fout) {
      fouten.put(WAARDE, fout.getMessage());
    }
    if (Velden.isBsn(pad) && zoekingen.isOp(Aanwezigen.hier())) {
      fouten.put(WAARDE, Nummerzoekingen.TE_VAAK);
    }
    Optional<LocalDate> van = Vastlegbron.dag(Invulling.VAN, invulling, fouten);
    Optional<LocalDate> totEnMet =
        invulling.bij(Invulling.TOT_EN_MET).isEmpty()
            ? Optional.of(LocalDate.MAX)
            : Vastlegbron.dag(Invulling.TOT_EN_MET, invulling, fouten);
    if (van.isPresent() && totEnMet.isPresent() && totEnMet.get().isBefore(van.get())) {
      fouten.put(
          Invulling.TOT_EN_MET,
          "De laatste dag ligt voor de eerste. Misschien zijn ze verwisseld.");
    }
    Aanleiding aanleiding = Vastlegbron.lees(invulling, fouten);
    if (!fouten.isEmpty()) {
      return Optional.empty();
    }
    Periode geldig = Periode.totEnMet(van.orElseThrow(), totEnMet.orElseThrow());
    return Optional.of(new Gelezen(List.of(new Vastlegging(pad, waarde, geldig)), aanleiding));
  }
}
