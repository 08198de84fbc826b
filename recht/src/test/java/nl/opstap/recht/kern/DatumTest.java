package nl.opstap.recht.kern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatumTest {

  private static LocalDate dag(String dag) {
    return LocalDate.parse(dag);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-02-29, 5, 2025-03-01",
    "2020-02-29, 4, 2024-02-29",
    "2021-02-28, 5, 2026-02-28",
    "2021-03-01, 5, 2026-03-01"
  })
  void een_leeftijd_wordt_bereikt_op_de_verjaardag(String geboren, int jaren, String wordt) {
    assertThat(new Datum.Leeftijd(jaren).verschuif(dag(geboren))).isEqualTo(wordt);
  }

  @Test
  void termijnen_zeggen_zich_in_gewoon_nederlands() {
    assertThat(new Datum.Termijn(Period.ofMonths(6)).zin("de dag"))
        .isEqualTo("de dag plus 6 maanden");
    assertThat(new Datum.Termijn(Period.ofDays(-1)).zin("de dag")).isEqualTo("de dag min 1 dag");
    assertThat(new Datum.Termijn(Period.of(1, 1, 2)).zin("x"))
        .isEqualTo("x plus 1 jaar 1 maand 2 dagen");
  }
}
