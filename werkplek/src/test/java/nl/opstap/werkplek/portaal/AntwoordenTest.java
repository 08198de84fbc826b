package nl.opstap.werkplek.portaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.opstap.recht.kern.Tegenspraak;
import nl.opstap.werkplek.Proefklok;
import nl.opstap.werkplek.oordeel.Beoordelaar;
import nl.opstap.werkplek.overzicht.Besluitkaarten;
import nl.opstap.werkplek.veld.Pad;
import nl.opstap.werkplek.veld.Velden;
import nl.opstap.werkplek.veld.Veldfout;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("kalender")
class AntwoordenTest {

  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 1);
  private static final Zelftoets ZELFTOETS =
      new Zelftoets(new Proefklok(), new Balie(1, 1), new Besluitkaarten(new Beoordelaar()));

  @Test
  void leden_die_niemand_telde_komen_er_niet_bij() throws Veldfout {
    Antwoorden antwoorden =
        Antwoorden.lees(
            List.of("ontheffingen[1]=1", "ontheffingen[99]=1", "kinderen[99].opvang=ja"), VANDAAG);

    assertThat(antwoorden.velden()).isEmpty();
  }

  @Test
  void meer_leden_dan_een_gezin_heeft_worden_geweigerd() {
    assertThatThrownBy(() -> Antwoorden.lees(List.of("ontheffingen=40"), VANDAAG))
        .isInstanceOf(Veldfout.class);
  }

  @Test
  void een_fout_antwoord_laat_de_eerdere_staan() throws Veldfout {
    Antwoorden antwoorden = Antwoorden.lees(List.of("kinderen=1"), VANDAAG);
    Pad geboren = Pad.lees("kinderen[1].geboortedatum").orElseThrow();

    assertThatThrownBy(() -> antwoorden.zet(geboren, "32-3-2024", VANDAAG))
        .isInstanceOf(Veldfout.class);
    antwoorden.vergeet(geboren);

    assertThat(antwoorden.velden()).containsExactly("kinderen=1");
  }

  @Test
  void wat_de_check_niet_vraagt_neemt_zij_niet_aan() throws Veldfout {
    Antwoorden antwoorden =
        Antwoorden.lees(
            List.of(
                "ouder.bsn=999993653",
                "ouder.geslachtsnaam=Jansen",
                "kinderen[1].voornamen=Sem",
                "wachtOp=client",
                "belemmeringen=1"),
            VANDAAG);

    assertThat(antwoorden.velden()).isEmpty();
    assertThat(
            Velden.onderdelen().stream()
                .flatMap(deel -> Velden.van(deel).stream())
                .filter(veld -> veld.feit().isEmpty())
                .map(veld -> Pad.van(veld, veld.onderdeel().isLijst() ? 1 : 0)))
        .isNotEmpty()
        .noneMatch(Antwoorden::isTeVragen);
  }

  @Test
  void alles_wat_de_check_vraagt_neemt_zij_aan() throws Veldfout {
    Random toeval = new Random(11);
    for (int keer = 0; keer < 12; keer++) {
      Antwoorden antwoorden = Antwoorden.lees(List.of(), VANDAAG);
      for (Optional<Pad> pad = vraag(antwoorden); pad.isPresent(); pad = vraag(antwoorden)) {
        assertThat(Antwoorden.isTeVragen(pad.get())).as(pad.toString()).isTrue();
        try {
          antwoorden.zet(pad.get(), antwoord(pad.get(), toeval), VANDAAG);
        } catch (Veldfout fout) {
          antwoorden.zet(pad.get(), "", VANDAAG);
        }
      }
    }
  }

  private static Optional<Pad> vraag(Antwoorden antwoorden) {
    try {
      return ZELFTOETS.volgendeVraag(antwoorden, VANDAAG);
    } catch (Tegenspraak tegenspraak) {
      return Optional.empty();
    }
  }

  private static String antwoord(Pad pad, Random toeval) {
    if (pad.isLidmaatschap()) {
      return String.valueOf(toeval.nextInt(3));
    }
    List<String> keuzen = Velden.veld(pad).orElseThrow().soort().keuzen();
    return keuzen.isEmpty()
        ? List.of("2024-03-12", "2026-09-01", "16", "").get(toeval.nextInt(4))
        : keuzen.get(toeval.nextInt(keuzen.size()));
  }
}
