package nl.opstap.werkplek.overname;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.opstap.werkplek.Proefomgeving;
import nl.opstap.werkplek.opdracht.Opstap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command, as somebody runs it. */
class InlezenTest {

  private final Proefomgeving omgeving = Proefomgeving.start();
  private final int gemeente = omgeving.nieuweGemeente();

  @TempDir private Path map = Path.of("");

  private record Afloop(int uitslag, String uit, String fout) {}

  private Afloop neemOver(Path bestand) throws IOException, InterruptedException {
    Path uit = map.resolve("uit");
    Path fout = map.resolve("fout");
    ProcessBuilder opdracht =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                Opstap.class.getName(),
                "inlezen",
                bestand.toString(),
                "--gemeente",
                "%04d".formatted(gemeente))
            .redirectOutput(uit.toFile())
            .redirectError(fout.toFile());
    opdracht
        .environment()
        .putAll(
            Map.of(
                "OPSTAP_DATABASE_URL", omgeving.database().url(),
                "OPSTAP_DATABASE_WACHTWOORD", omgeving.database().werkplek().wachtwoord(),
                "OPSTAP_SLEUTEL", Proefomgeving.SLEUTEL));
    Process gestart = opdracht.start();
    assertThat(gestart.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return new Afloop(gestart.exitValue(), Files.readString(uit), Files.readString(fout));
  }

  @Test
  void wie_een_regel_weigert_eindigt_met_een_en_zegt_verder_niets() throws Exception {
    Path bestand = map.resolve("dossiers.csv");
    Files.write(
        bestand,
        List.of("bronnummer;vanaf;draaglast", "U-1;2026-01-01;3", "U-2;2026-01-01;9"),
        StandardCharsets.UTF_8);
    Afloop afloop = neemOver(bestand);

    assertThat(afloop.uit())
        .contains("regel 2, U-1: nieuw dossier")
        .contains("Overgenomen: 1 nieuw, 0 gewijzigd, 0 ongewijzigd, 1 geweigerd.");
    assertThat(afloop.fout()).isEmpty();
    assertThat(afloop.uitslag()).isEqualTo(1);
  }

  @Test
  void een_veld_van_tweehonderd_megabyte_wordt_niet_in_het_geheugen_genomen() throws Exception {
    Path bestand = map.resolve("groot.csv");
    try (BufferedWriter uit = Files.newBufferedWriter(bestand, StandardCharsets.US_ASCII)) {
      uit.write("bronnummer;vanaf;draaglast\nU-1;2026-01-01;3\nU-2;2026-01-01;\"");
      String veel = "a".repeat(1_000_000);
      for (int i = 0; i < 200; i++) {
        uit.write(veel);
      }
    }
    Afloop afloop = neemOver(bestand);

    assertThat(afloop.uit()).contains("regel 2, U-1: nieuw dossier");
    assertThat(afloop.fout()).startsWith("Verder is het bestand niet te lezen").hasLineCount(1);
    assertThat(afloop.uitslag()).isEqualTo(2);
  }
}
