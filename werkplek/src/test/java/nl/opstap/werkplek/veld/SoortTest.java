package nl.opstap.werkplek.veld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people and exports write is kept in one way. */
class SoortTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20-11-2026",
        "2026-11-20",
        "20/11/2026",
        "20.11.2026",
        "20 november 2026",
        "20 November 2026"
      })
  void een_dag_mag_zoals_mensen_hem_schrijven(String geschreven) throws Veldfout {
    assertThat(new Soort.Dag(false).lees(geschreven)).isEqualTo("2026-11-20");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"31-11-2026", "29-02-2026", "11-20-2026", "20-11-26", "20-11", "2026-20-11", "1"})
  void een_dag_die_er_niet_is_of_van_welk_jaar_wordt_niet_geraden(String geschreven) {
    assertThatThrownBy(() -> new Soort.Dag(false).lees(geschreven))
        .isInstanceOf(Veldfout.class)
        .hasMessageContaining("20-11-2026");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "16|16",
        "11,50|11.5",
        "11.50|11.5",
        "18.000|18000",
        "18.000,50|18000.5",
        "€ 1.234.567,5|1234567.5",
        "EUR 20|20"
      })
  void een_bedrag_mag_met_punten_en_een_komma(String geschreven, String bewaard) throws Veldfout {
    assertThat(new Soort.Getal(10_000_000, 2).lees(geschreven)).isEqualTo(bewaard);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2345", "18,000", "1.23,4", "-3", "1e3", "twee", "€"})
  void een_getal_dat_twee_dingen_kan_zijn_wordt_niet_geraden(String geschreven) {
    assertThatThrownBy(() -> new Soort.Getal(10_000_000, 2).lees(geschreven))
        .isInstanceOf(Veldfout.class);
  }

  @Test
  void een_keuze_mag_met_andere_hoofdletters() throws Veldfout {
    assertThat(new Soort.JaNee().lees("Ja")).isEqualTo("ja");
    assertThat(new Soort.Dag(true).lees("Geen")).isEqualTo("geen");
    assertThat(new Soort.Keuze(List.of("algemene bijstand", "IOAW")).lees("Algemene bijstand"))
        .isEqualTo("algemene bijstand");
    assertThat(new Soort.Keuze(List.of("algemene bijstand", "IOAW")).lees("ioaw"))
        .isEqualTo("IOAW");
  }
}
