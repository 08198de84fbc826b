package nl.opstap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class InvoerlijnenTest {

  /** Gives a few bytes at a time, as a pipe does. */
  private static InputStream pijp(String inhoud, SplittableRandom toeval) {
    return new ByteArrayInputStream(inhoud.getBytes(StandardCharsets.UTF_8)) {
      @Override
      public synchronized int read(byte[] naar, int vanaf, int hoogstens) {
        return super.read(naar, vanaf, Math.min(hoogstens, toeval.nextInt(1, 90_000)));
      }
    };
  }

  private static List<String> lees(InputStream in) throws IOException {
    Invoerlijnen lijnen = new Invoerlijnen(in);
    List<String> uit = new ArrayList<>();
    for (byte[] lijn = lijnen.volgende(); lijn != null; lijn = lijnen.volgende()) {
      uit.add(lijnen.nummer() + ":" + new String(lijn, StandardCharsets.UTF_8));
    }
    return uit;
  }

  @Test
  void lines_come_whole_and_numbered_however_they_arrive() throws IOException {
    SplittableRandom toeval = new SplittableRandom(4);
    for (int keer = 0; keer < 40; keer++) {
      List<String> verwacht = new ArrayList<>();
      StringBuilder inhoud = new StringBuilder();
      for (int nummer = 1; nummer <= 30; nummer++) {
        String lijn = "é".repeat(toeval.nextInt(4) * toeval.nextInt(20_000));
        inhoud.append(lijn).append(nummer == 30 ? "" : "\n");
        if (!lijn.isEmpty()) {
          verwacht.add(nummer + ":" + lijn);
        }
      }
      assertThat(lees(pijp(inhoud.toString(), toeval))).isEqualTo(verwacht);
    }
  }

  @Test
  void of_an_endless_line_little_more_than_the_largest_case_is_kept() throws IOException {
    Invoerlijnen lijnen =
        new Invoerlijnen(new ByteArrayInputStream(new byte[5 * ZaakLezer.GROOTSTE_ZAAK]));
    assertThat(lijnen.volgende()).hasSize(ZaakLezer.GROOTSTE_ZAAK + 1);
    assertThat(lijnen.volgende()).isNull();
  }
}
