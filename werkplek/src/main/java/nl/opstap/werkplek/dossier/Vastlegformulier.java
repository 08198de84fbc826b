package nl.opstap.werkplek.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.opstap.recht.kern.Periode;
import nl.opstap.werkplek.invoer.Tekstfout;
import nl.opstap.werkplek.invoer.Vrijetekst;
import nl.opstap.werkplek.toegang.Aanwezigen;
import nl.opstap.werkplek.toegang.Nummerzoekingen;
import nl.opstap.werkplek.veld.Pad;
import nl.opstap.werkplek.veld.Soort;
import nl.opstap.werkplek.veld.Velden;
import nl.opstap.werkplek.veld.Veldfout;
import org.springframework.stereotype.Component;

/** Reads what a person filled in to record a fact. */
@Component
class Vastlegformulier {

  private final Nummerzoekingen zoekingen;
  private final Clock klok;

  Vastlegformulier(Nummerzoekingen zoekingen, Clock klok) {
    this.zoekingen = zoekingen;
    this.klok = klok;
  }

  /** What was filled in, and why. */
  record Gelezen(Vastlegging wat, Aanleiding aanleiding) {}

  /** What was filled in, or what is wrong with it. */
  Optional<Gelezen> lees(Vastleginvoer invoer, Pad pad, Map<String, String> fouten) {
    Optional<String> waarde = Optional.empty();
    try {
      if (!invoer.waarde().isEmpty()) {
        waarde = Optional.of(Velden.lees(pad, invoer.waarde(), LocalDate.now(klok)));
      }
    } catch (Veldfout fout) {
      fouten.put("waarde", fout.getMessage());
    }
    if (Velden.isBsn(pad) && zoekingen.isOp(Aanwezigen.hier())) {
      fouten.put("waarde", Nummerzoekingen.TE_VAAK);
    }
    Optional<LocalDate> van = dag(invoer.van(), "van", fouten);
    Optional<LocalDate> totEnMet =
        invoer.totEnMet().isBlank()
            ? Optional.of(LocalDate.MAX)
            : dag(invoer.totEnMet(), "totEnMet", fouten);
    if (van.isPresent() && totEnMet.isPresent() && totEnMet.get().isBefore(van.get())) {
      fouten.put("totEnMet", "De laatste dag ligt voor de eerste. Misschien zijn ze verwisseld.");
    }
    String bron = tekst("bron", invoer.bron(), Aanleiding.LANGSTE_BRON, fouten);
    if (invoer.bron().isEmpty()) {
      fouten.put("bron", "Vul in waar dit vandaan komt.");
    }
    String toelichting =
        tekst("toelichting", invoer.toelichting(), Aanleiding.LANGSTE_TOELICHTING, fouten);
    if (!fouten.isEmpty()) {
      return Optional.empty();
    }
    Periode geldig = Periode.totEnMet(van.orElseThrow(), totEnMet.orElseThrow());
    return Optional.of(
        new Gelezen(new Vastlegging(pad, waarde, geldig), new Aanleiding(bron, toelichting)));
  }

  private static String tekst(String veld, String tekst, int langste, Map<String, String> fouten) {
    try {
      return Vrijetekst.lees(tekst, langste);
    } catch (Tekstfout fout) {
      fouten.put(veld, fout.getMessage());
      return "";
    }
  }

  private static Optional<LocalDate> dag(String tekst, String veld, Map<String, String> fouten) {
    Optional<LocalDate> dag = Soort.Dag.mogelijk(tekst.strip());
    if (dag.isEmpty()) {
      fouten.put(
          veld, "Vul een datum in die kan, zoals 20-11-2026. Misschien klopt het jaar niet.");
    }
    return dag;
  }
}
