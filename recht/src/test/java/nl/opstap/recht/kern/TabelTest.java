package nl.opstap.recht.kern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TabelTest {

  private static LocalDate dag(String dag) {
    return LocalDate.parse(dag);
  }

  @Test
  void een_tabel_loopt_op_en_kent_geen_antwoord_voor_haar_eerste_rij() throws IOException {
    String tekst = "# naam: t\n# bron: b\n# bevestigd: ja\nvanaf,a\n2024-01-01,1\n\n2025-01-01,2\n";
    Tabel tabel = Tabel.lees(new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8)));
    assertThat(tabel.bevestigd()).isTrue();
    assertThat(tabel.op(dag("2023-12-31"))).isEmpty();
    assertThat(tabel.op(dag("2024-12-31")).orElseThrow().waarden()).containsExactly(BigDecimal.ONE);
    assertThat(tabel.op(dag("2025-01-01")).orElseThrow().waarden()).containsExactly(BigDecimal.TWO);
    assertThatThrownBy(() ->
            Tabel.lees(
                new ByteArrayInputStream(
                    tekst.replace("2025", "2024").getBytes(StandardCharsets.UTF_8))))
        .hasMessageContaining("rij 2")
        .hasMessageContaining("Misschien");
    assertThatThrownBy(() ->
            Tabel.lees(
                new ByteArrayInputStream(
                    tekst.replace("# bron: b\n", "").getBytes(StandardCharsets.UTF_8))))
        .hasMessageContaining("bron");
    assertThatThrownBy(() -> Tabel.lees(TabelTest.class, "weg.csv"))
        .hasMessageContaining("weg.csv");
  }
}
