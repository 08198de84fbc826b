package nl.opstap.recht.awb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermijnenwetTest {

  @ParameterizedTest
  @CsvSource({
    "2008, 2008-03-23",
    "2011, 2011-04-24",
    "2016, 2016-03-27",
    "2019, 2019-04-21",
    "2024, 2024-03-31",
    "2025, 2025-04-20",
    "2026, 2026-04-05",
    "2027, 2027-03-28",
    "2038, 2038-04-25"
  })
  void pasen_valt_op_de_dag_van_de_kalender(int jaar, LocalDate dag) {
    assertThat(Termijnenwet.pasen(jaar)).isEqualTo(dag);
  }

  @Test
  void pasen_is_altijd_een_zondag_tussen_22_maart_en_25_april() {
    for (int jaar = 1900; jaar < 2200; jaar++) {
      LocalDate pasen = Termijnenwet.pasen(jaar);
      assertThat(pasen.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
      assertThat(pasen).isBetween(LocalDate.of(jaar, 3, 22), LocalDate.of(jaar, 4, 25));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 2026-01-05",
    "2023-04-28, 2023-05-01",
    "2023-05-19, 2023-05-22",
    "2024-05-10, 2024-05-13",
    "2024-12-27, 2024-12-30",
    "2025-05-30, 2025-06-02",
    "2026-05-15, 2026-05-18",
    "2027-05-07, 2027-05-10",
    "2028-04-28, 2028-05-01",
    "2028-05-26, 2028-05-29",
    "2026-04-03, 2026-04-07",
    "2026-04-06, 2026-04-07",
    "2026-04-27, 2026-04-28",
    "2026-05-05, 2026-05-06",
    "2026-05-04, 2026-05-04",
    "2026-05-14, 2026-05-18",
    "2026-05-25, 2026-05-26",
    "2026-06-05, 2026-06-05",
    "2026-10-10, 2026-10-12",
    "2026-10-11, 2026-10-12",
    "2026-12-24, 2026-12-24",
    "2026-12-25, 2026-12-28",
    "2024-12-26, 2024-12-30",
    "2010-04-30, 2010-05-03",
    "2010-04-27, 2010-04-27",
    "2015-04-27, 2015-04-28",
    "2014-04-28, 2014-04-28",
    "2026-05-13, 2026-05-13",
    "2026-05-26, 2026-05-26",
    "2025-01-25, 2025-01-27",
    "2026-03-05, 2026-03-05"
  })
  void een_termijn_eindigt_niet_in_het_weekend_of_op_een_feestdag(LocalDate dag, LocalDate wordt) {
    assertThat(Termijnenwet.VERLENGD.verschuif(dag)).isEqualTo(wordt);
  }

  @Test
  void een_termijn_zegt_dat_hij_op_een_werkdag_eindigt() {
    assertThat(Termijnenwet.VERLENGD.zin("de dag")).contains("werkdag");
  }
}
