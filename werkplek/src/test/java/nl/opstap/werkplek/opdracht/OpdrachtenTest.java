package nl.opstap.werkplek.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** What somebody who types it sees. */
class OpdrachtenTest {

  @TempDir private Path map = Path.of("");

  private record Afloop(int uitslag, String uit, String fout) {}

  private static Afloop voer(String... args) {
    StringWriter uit = new StringWriter();
    StringWriter fout = new StringWriter();
    int uitslag =
        Opstap.opdrachten()
            .setOut(new PrintWriter(uit, true))
            .setErr(new PrintWriter(fout, true))
            .execute(args);
    return new Afloop(uitslag, uit.toString(), fout.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "inlezen x.csv | Er ontbreekt: --gemeente CODE.",
        "inlezen --gemeente 9001 | Er ontbreekt: BESTAND.",
        "inlezen x.csv --gemeente | Er ontbreekt: --gemeente CODE.",
        "inlezen x.csv --gemeente 344 | vier cijfers; dit niet: 344.",
        "inlezen weg.csv --gemeente 9001 | niet te lezen: weg.csv.",
        "inlezen x.csv --gemeente 9001 --gemeente 9002 | Dit mag er een keer staan",
        "inlezen x.csv y.csv --gemeente 9001 | Dit kent Opstap hier niet: y.csv.",
        "inlezen x.csv --gemeente 9001 --pruef | Dit kent Opstap hier niet: --pruef.",
        "demo --huishoudens veel | Dit past niet bij --huishoudens N: veel.",
        "demo --huishoudens 0 | 1 tot en met",
        "demo --gemeenten 1000 | 1 tot en met",
        "migreer Utrecht | Schrijf een gemeente als 0344=Utrecht",
        "start 0344=Utrecht | met ./opstap migreer.",
        "reservekopie | Er ontbreekt: BESTAND.",
        "logboek | Wat wilt u met het logboek?",
        "logboek controleer --vanaf | Er ontbreekt: --vanaf BESTAND.",
        "lees | Dit kent Opstap hier niet: lees.",
      })
  void een_verkeerde_aanroep_zegt_wat_er_mis_is_en_doet_niets(String aanroep, String zin) {
    Afloop afloop = voer(aanroep.split(" ", -1));

    assertThat(afloop.uitslag()).isEqualTo(2);
    assertThat(afloop.fout()).contains(zin, "Misschien helpt: ./opstap").hasLineCount(1);
    assertThat(afloop.uit()).isEmpty();
  }

  @Test
  void elke_opdracht_vertelt_in_het_nederlands_wat_zij_kan() {
    for (String naam : Opstap.opdrachten().getSubcommands().keySet()) {
      Afloop afloop = voer(naam, "--help");

      assertThat(afloop.uitslag()).isZero();
      assertThat(afloop.uit())
          .startsWith("Gebruik: ./opstap " + naam)
          .doesNotContain("Usage", "Show", "null");
    }
  }

  /** The script finds a command by the first, and people find it in the second. */
  @Test
  void elke_opdracht_vraagt_iets_van_de_jvm_en_staat_in_de_hulp() throws IOException {
    String hulp = Files.readString(Path.of("..", "docs", "opdrachten.txt"));
    Map<String, CommandLine> opdrachten = Opstap.opdrachten().getSubcommands();
    try (var bestanden = Files.list(Path.of("src", "main", "jvm"))) {
      assertThat(bestanden.map(bestand -> bestand.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(opdrachten.keySet());
    }
    for (String naam : opdrachten.keySet()) {
      assertThat(hulp).containsPattern("(\\./opstap|,) " + naam + " ");
    }
  }

  @Test
  void een_bestand_dat_er_niet_is_wordt_gezegd() throws IOException {
    Path standen = map.resolve("weg.txt");
    Afloop afloop = voer("logboek", "controleer", "--vanaf", standen.toString());

    assertThat(afloop.uitslag()).isEqualTo(2);
    assertThat(afloop.fout()).startsWith("Dit bestand met standen is niet te lezen");
    assertThat(List.of(afloop.fout().split("\n", -1))).hasSize(2);
  }
}
