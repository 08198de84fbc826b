package nl.opstap.werkplek.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Periode;
import nl.opstap.werkplek.api.OnjuisteVraag;
import nl.opstap.werkplek.api.OnjuisteVraag.Fout;
import nl.opstap.werkplek.dossier.DossierApi.GegevenJson;
import nl.opstap.werkplek.dossier.DossierApi.VastleggingJson;
import nl.opstap.werkplek.invoer.Tekstfout;
import nl.opstap.werkplek.invoer.Vrijetekst;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Nummerzoekingen;
import nl.opstap.werkplek.toegang.Rechten;
import nl.opstap.werkplek.veld.Pad;
import nl.opstap.werkplek.veld.Velden;
import nl.opstap.werkplek.veld.Veldfout;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what another program wants to record; everything that is wrong with it is told at once. */
@Component
class Vastlegvraag {

  private static final int MEESTE_GEGEVENS = 500;

  private final Nummerzoekingen zoekingen;
  private final Clock klok;

  Vastlegvraag(Nummerzoekingen zoekingen, Clock klok) {
    this.zoekingen = zoekingen;
    this.klok = klok;
  }

  /** What was asked for, once nothing is wrong with it. */
  record Vast(Aanleiding aanleiding, List<Vastlegging> wat) {}

  Vast lees(Aanwezige wie, VastleggingJson vraag) {
    List<Fout> fouten = new ArrayList<>();
    String bron = tekst("bron", vraag.bron(), Aanleiding.LANGSTE_BRON, fouten);
    if (bron.isEmpty() && fouten.isEmpty()) {
      fouten.add(new Fout("bron", "Schrijf waar het vandaan komt, in hoogstens 100 tekens."));
    }
    String toelichting =
        tekst("toelichting", vraag.toelichting(), Aanleiding.LANGSTE_TOELICHTING, fouten);
    List<Vastlegging> wat = gegevens(wie, vraag, fouten);
    if (!fouten.isEmpty()) {
      throw new OnjuisteVraag(fouten);
    }
    return new Vast(new Aanleiding(bron, toelichting), wat);
  }

  private static String tekst(String waar, @Nullable String tekst, int langste, List<Fout> fouten) {
    try {
      return Vrijetekst.lees(Objects.requireNonNullElse(tekst, ""), langste);
    } catch (Tekstfout fout) {
      fouten.add(new Fout(waar, fout.getMessage()));
      return "";
    }
  }

  private List<Vastlegging> gegevens(Aanwezige wie, VastleggingJson vraag, List<Fout> fouten) {
    List<@Nullable GegevenJson> gegevens = Objects.requireNonNullElse(vraag.gegevens(), List.of());
    if (gegevens.isEmpty() || gegevens.size() > MEESTE_GEGEVENS) {
      fouten.add(new Fout("gegevens", "Stuur 1 tot " + MEESTE_GEGEVENS + " gegevens."));
    }
    List<Vastlegging> wat = new ArrayList<>();
    Set<Pad> paden = new HashSet<>();
    for (int i = 0; i < Math.min(gegevens.size(), MEESTE_GEGEVENS); i++) {
      GegevenJson een = gegevens.get(i);
      String waar = "gegevens[" + i + "]";
      if (een == null) {
        fouten.add(new Fout(waar, "Dit is leeg."));
      } else {
        lees(wie, een, waar, fouten)
            .ifPresent(vastlegging -> {
              if (!paden.add(vastlegging.pad())) {
                fouten.add(new Fout(waar + ".pad", "Dit pad staat er twee keer."));
              }
              wat.add(vastlegging);
            });
      }
    }
    return wat;
  }

  private Optional<Vastlegging> lees(
      Aanwezige wie, GegevenJson json, String waar, List<Fout> fouten) {
    Optional<Pad> pad = Optional.ofNullable(json.pad()).flatMap(Pad::lees);
    if (pad.isEmpty()) {
      fouten.add(new Fout(waar + ".pad", "Dit veld heeft een dossier niet."));
      return Optional.empty();
    }
    int ervoor = fouten.size();
    if (Velden.isBsn(pad.get())) {
      magNummer(wie).ifPresent(bezwaar -> fouten.add(new Fout(waar + ".pad", bezwaar)));
    }
    if (json.van() == null) {
      fouten.add(new Fout(waar + ".van", "Vanaf welke dag is dit zo?"));
    }
    for (LocalDate dag : new LocalDate[] {json.van(), json.totEnMet()}) {
      if (dag != null && (dag.isBefore(DatumFeit.EERSTE) || dag.isAfter(DatumFeit.LAATSTE))) {
        fouten.add(new Fout(waar, "Deze datum kan niet: " + dag + "."));
      }
    }
    if (json.van() != null && json.totEnMet() != null && json.totEnMet().isBefore(json.van())) {
      fouten.add(new Fout(waar + ".totEnMet", "De laatste dag ligt voor de eerste."));
    }
    Optional<String> waarde = Optional.empty();
    try {
      if (json.waarde() != null && !json.waarde().isBlank()) {
        waarde = Optional.of(Velden.lees(pad.get(), json.waarde().strip(), LocalDate.now(klok)));
      }
    } catch (Veldfout fout) {
      fouten.add(new Fout(waar + ".waarde", fout.getMessage()));
    }
    if (fouten.size() > ervoor || json.van() == null) {
      return Optional.empty();
    }
    LocalDate totEnMet = Objects.requireNonNullElse(json.totEnMet(), LocalDate.MAX);
    return Optional.of(new Vastlegging(pad.get(), waarde, Periode.totEnMet(json.van(), totEnMet)));
  }

  private Optional<String> magNummer(Aanwezige wie) {
    if (Rechten.van(wie.rol(), Handeling.BSN_ZIEN).isEmpty()) {
      return Optional.of("Uw rol legt geen burgerservicenummer vast.");
    }
    return zoekingen.isOp(wie) ? Optional.of(Nummerzoekingen.TE_VAAK) : Optional.empty();
  }
}
