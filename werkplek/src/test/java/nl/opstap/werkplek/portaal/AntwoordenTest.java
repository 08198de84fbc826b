package nl.opstap.werkplek.portaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.opstap.werkplek.dossier.Pad;
import nl.opstap.werkplek.dossier.Veldfout;
import org.junit.jupiter.api.Test;

class AntwoordenTest {

  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 1);

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

    assertThatThrownBy(() -> antwoorden.zet(geboren, "12-3-2024", VANDAAG))
        .isInstanceOf(Veldfout.class);
    antwoorden.vergeet(geboren);

    assertThat(antwoorden.velden()).containsExactly("kinderen=1");
  }
}
