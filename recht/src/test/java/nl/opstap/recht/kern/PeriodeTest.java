package nl.opstap.recht.kern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodeTest {

  private static LocalDate dag(String dag) {
    return LocalDate.parse(dag);
  }

  @Test
  void een_periode_is_half_open_en_nooit_leeg() {
    Periode januari = Periode.totEnMet(dag("2026-01-01"), dag("2026-01-31"));
    assertThat(januari.tot()).isEqualTo("2026-02-01");
    assertThat(januari.bevat(dag("2026-01-01"))).isTrue();
    assertThat(januari.bevat(dag("2026-01-31"))).isTrue();
    assertThat(januari.bevat(dag("2026-02-01"))).isFalse();
    assertThat(januari.bevat(dag("2025-12-31"))).isFalse();
    assertThat(Periode.vanaf(dag("2026-01-01")).bevat(dag("2999-01-01"))).isTrue();
    assertThat(Periode.totEnMet(dag("2026-01-01"), LocalDate.MAX).tot()).isEqualTo(LocalDate.MAX);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Periode(dag("2026-01-01"), dag("2026-01-01")))
        .withMessageContaining("Misschien");
  }

  @Test
  void verenigen_telt_elke_dag_een_keer_en_plakt_wat_elkaar_raakt() {
    assertThat(
            Periode.verenigd(
                List.of(
                    new Periode(dag("2026-03-01"), dag("2026-04-01")),
                    new Periode(dag("2026-01-01"), dag("2026-02-01")),
                    new Periode(dag("2026-02-01"), dag("2026-02-10")),
                    new Periode(dag("2026-01-15"), dag("2026-01-20")))))
        .containsExactly(
            new Periode(dag("2026-01-01"), dag("2026-02-10")),
            new Periode(dag("2026-03-01"), dag("2026-04-01")));
    assertThat(Periode.verenigd(List.of())).isEmpty();
  }
}
