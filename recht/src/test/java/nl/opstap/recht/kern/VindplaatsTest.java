package nl.opstap.recht.kern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VindplaatsTest {

  private static final LocalDate PEIL = LocalDate.of(2026, 11, 1);

  private static LocalDate dag(String dag) {
    return LocalDate.parse(dag);
  }

  @Test
  void een_vindplaats_zegt_zich_kort_en_voluit_en_wijst_naar_de_tekst_van_die_dag() {
    Regeling wet = Regeling.wet("BWBR1", "Testwet", dag("2020-01-01"), dag("2022-01-01"));
    Vindplaats plaats = wet.artikel("9a").lid(4).zin(2);
    assertThat(plaats.kort()).isEqualTo("9a lid 4, tweede zin");
    assertThat(plaats.voluit()).isEqualTo("artikel 9a lid 4, tweede zin, Testwet");
    assertThat(wet.artikel("9").kort()).isEqualTo("9");
    assertThat(plaats.adres(dag("2022-01-01")))
        .isEqualTo(
            "https://wetten.overheid.nl/jci1.3:c:BWBR1&artikel=9a&g=2022-01-01&z=2022-01-01");
    assertThat(wet.tekstOp(dag("2019-12-31"))).isEmpty();
    assertThat(wet.tekstOp(dag("2021-12-31"))).contains(dag("2020-01-01"));
    assertThat(wet.tekstOp(dag("2022-01-01"))).contains(dag("2022-01-01"));
    assertThat(new Regeling("x", "x", "", List.of()).artikel("1").adres(PEIL)).isEmpty();
  }
}
