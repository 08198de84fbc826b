package nl.opstap.recht.kern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BekendTest {

  private static final LocalDate MEI = LocalDate.of(2026, 5, 1);
  private static final LocalDate JUNI = LocalDate.of(2026, 6, 1);

  private static BekendOp op(LocalDate dag) {
    return new BekendOp(dag);
  }

  @Test
  void wat_nog_zo_wordt_gezien_is_bekend_vanaf_zijn_eerste_dag() {
    Bekend nog = Bekend.sinds(MEI);
    assertThat(nog.isNog()).isTrue();
    assertThat(nog.op(op(MEI.minusDays(1)))).isFalse();
    assertThat(nog.op(op(MEI))).isTrue();
    assertThat(nog.op(BekendOp.ALLES)).isTrue();
  }

  @Test
  void op_de_dag_dat_iets_anders_werd_vastgelegd_is_het_niet_meer_bekend() {
    Bekend niet = Bekend.sinds(MEI).totDag(JUNI);
    assertThat(niet.isNog()).isFalse();
    assertThat(niet.isNooit()).isFalse();
    assertThat(niet.op(op(JUNI.minusDays(1)))).isTrue();
    assertThat(niet.op(op(JUNI))).isFalse();
  }

  @Test
  void wat_dezelfde_dag_werd_teruggenomen_is_nooit_bekend_geweest() {
    Bekend nooit = Bekend.sinds(MEI).totDag(MEI);
    assertThat(nooit.isNooit()).isTrue();
    assertThat(nooit.op(op(MEI))).isFalse();
  }
}
