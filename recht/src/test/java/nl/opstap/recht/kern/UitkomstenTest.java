package nl.opstap.recht.kern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UitkomstenTest {

  @Test
  void drie_uitkomsten_rekenen_als_kleene() {
    int[] rangorde = {Uitkomsten.NEE, Uitkomsten.ONBEPAALD, Uitkomsten.JA};
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        assertThat(Uitkomsten.en(rangorde[i], rangorde[j])).isEqualTo(rangorde[Math.min(i, j)]);
        assertThat(Uitkomsten.of(rangorde[i], rangorde[j])).isEqualTo(rangorde[Math.max(i, j)]);
      }
      assertThat(Uitkomsten.niet(rangorde[i])).isEqualTo(rangorde[2 - i]);
    }
    assertThat(Uitkomsten.en(Uitkomsten.NEE_OF_JA, Uitkomsten.JA)).isEqualTo(Uitkomsten.NEE_OF_JA);
    assertThat(Uitkomsten.isBeslist(Uitkomsten.NEE_OF_JA)).isFalse();
    assertThat(Uitkomsten.isBeslist(Uitkomsten.ONBEPAALD)).isTrue();
  }
}
