package nl.opstap.werkplek.overname;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TekensetTest {

  @TempDir Path map;

  private Charset van(byte[] inhoud) throws IOException {
    return Tekenset.van(Files.write(map.resolve("bestand.csv"), inhoud));
  }

  @Test
  void een_bestand_in_utf_8_wordt_zo_gelezen_ook_als_een_teken_over_een_blok_heen_loopt()
      throws IOException {
    String lang = "x".repeat((1 << 16) - 1) + "ë";
    assertThat(van(lang.getBytes(StandardCharsets.UTF_8))).isEqualTo(StandardCharsets.UTF_8);
    assertThat(van("naam\nJansen\n".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void een_bestand_van_windows_wordt_herkend() throws IOException {
    assertThat(van("naam\nDaniël Yücel\n".getBytes(Tekenset.WINDOWS))).isEqualTo(Tekenset.WINDOWS);
  }

  @Test
  void een_bestand_met_beide_is_beschadigd_en_wordt_niet_geraden() throws IOException {
    byte[] half = "Daniël ".getBytes(StandardCharsets.UTF_8);
    byte[] heel = new byte[half.length + 1];
    System.arraycopy(half, 0, heel, 0, half.length);
    heel[half.length] = (byte) 0xEB;

    assertThat(van(heel)).isEqualTo(StandardCharsets.UTF_8);
  }
}
