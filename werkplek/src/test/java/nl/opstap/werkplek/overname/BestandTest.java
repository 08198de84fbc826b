package nl.opstap.werkplek.overname;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.opstap.werkplek.Proefomgeving;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not as they should be. */
class BestandTest {

  private final Proefomgeving omgeving = Proefomgeving.start();
  private final int gemeente = omgeving.nieuweGemeente();

  private List<String> neemOver(Reader bestand) throws Exception {
    List<String> verslag = new ArrayList<>();
    omgeving
        .bean(Overname.class)
        .neemOver(gemeente, bestand, false, regel -> verslag.add(regel.tekst()));
    return verslag;
  }

  private List<String> neemOver(String bestand) throws Exception {
    return neemOver(new StringReader(bestand));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"U-\u00001;;Jansen", "U-1;\u0000;Jansen", "U-1;;Jan\u0000sen", "U-1;;\u001b[2JJ"})
  void een_teken_dat_niet_te_bewaren_is_kost_alleen_die_regel(String regel) throws Exception {
    String[] cellen = regel.split(";", -1);
    List<String> verslag =
        neemOver(
            "bronnummer;vanaf;klantmanager;ouder.geslachtsnaam\n%s;2026-01-01;%s;%s\nU-2;2026-01-01;;Bakker\n"
                .formatted(cellen[0], cellen[1], cellen[2]));

    assertThat(verslag.get(0))
        .contains("NIET overgenomen. Op deze regel staat een teken dat niet te bewaren is")
        .doesNotContainPattern("\\p{Cc}");
    assertThat(verslag.get(1)).contains("nieuw dossier");
  }

  @Test
  void een_nummer_met_een_formule_doet_niets_in_een_rekenblad() throws Exception {
    for (String begin : List.of("=", "+", "-", "@")) {
      assertThat(neemOver("bronnummer;vanaf;draaglast\n" + begin + "cmd;2026-01-01;3\n").getFirst())
          .startsWith("regel 2, '" + begin + "cmd: ");
    }
  }

  @Test
  void een_kop_met_een_besturingscode_stuurt_het_scherm_niet() {
    assertThatThrownBy(() -> neemOver("bronnummer;vanaf;\u001b[31mrood\nU-1;2026-01-01;x\n"))
        .isInstanceOf(Overname.OnleesbaarBestand.class)
        .hasMessageContaining("?[31mrood")
        .message()
        .doesNotContain("\u001b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF"})
  void een_kop_tussen_aanhalingstekens_wordt_gelezen(String merk) throws Exception {
    assertThat(
            neemOver(
                merk
                    + "\"bronnummer\",\"vanaf\",\"ouder.geslachtsnaam\"\r\n\"U-1\",\"2026-01-01\",\"Jansen;"
                    + " de\"\r\n"))
        .containsExactly("regel 2, U-1: nieuw dossier met 1 gegevens");
    assertThat(neemOver(merk + "\"bronnummer\";\"vanaf\";draaglast\nU-2;2026-01-01;3\n"))
        .containsExactly("regel 2, U-2: nieuw dossier met 1 gegevens");
  }

  @Test
  void een_kolom_die_er_twee_keer_staat_wordt_genoemd() {
    assertThatThrownBy(() -> neemOver("bronnummer;vanaf;draaglast;draaglast\n"))
        .hasMessageContaining("draaglast staat er twee keer");
  }

  /** Two hundred megabytes without an end of line. */
  private static final class Eindeloos extends Reader {
    private final String begin;
    private long gegeven;

    Eindeloos(String begin) {
      this.begin = begin;
    }

    @Override
    public int read(char[] waarheen, int vanaf, int hoogstens) {
      if (gegeven > 200_000_000) {
        return -1;
      }
      if (gegeven == 0) {
        begin.getChars(0, begin.length(), waarheen, vanaf);
        gegeven = begin.length();
        return begin.length();
      }
      Arrays.fill(waarheen, vanaf, vanaf + hoogstens, 'a');
      gegeven += hoogstens;
      return hoogstens;
    }

    long gegeven() {
      return gegeven;
    }

    @Override
    public void close() {}
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bronnummer;",
        "\"bronnummer",
        "bronnummer;vanaf;draaglast\nU-1;2026-01-01;",
        "bronnummer;vanaf;draaglast\nU-1;2026-01-01;\""
      })
  void een_regel_zonder_einde_wordt_niet_in_het_geheel_gelezen(String begin) {
    Eindeloos bestand = new Eindeloos(begin);

    assertThatThrownBy(() -> neemOver(bestand))
        .isInstanceOf(Overname.OnleesbaarBestand.class)
        .hasMessageContaining("meer dan 1000000 tekens");
    assertThat(bestand.gegeven()).isLessThan(5_000_000);
  }

  @Test
  void een_burgerservicenummer_is_geen_bronnummer() throws Exception {
    assertThat(neemOver("bronnummer;vanaf;ouder.bsn\n999993653;2026-01-01;999993653\n").getFirst())
        .contains("Gebruik een ander nummer")
        .doesNotContain("999993653");
  }

  @Test
  void een_nummer_in_een_toelichting_staat_niet_in_het_verslag() throws Exception {
    assertThat(
            neemOver("bronnummer;vanaf;wonen.toelichting\nU-1;2026-01-01;bij 999-993-653\n")
                .getFirst())
        .contains("wonen.toelichting: Hierin staat een getal dat een burgerservicenummer kan zijn")
        .doesNotContain("993");
  }
}
