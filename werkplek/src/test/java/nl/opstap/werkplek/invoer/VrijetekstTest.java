package nl.opstap.werkplek.invoer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VrijetekstTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "999993653",
        "999/993/653",
        "999_993_653",
        "999.993.653",
        "999, 993, 653",
        "999\u00a0993\u00a0653",
        "999\u202f993\u2009653",
        "99999\n3653",
        "99999\r\n3653",
        "99999\u20283653",
        "9 9 9 9 9 3 6 5 3",
        "9-9-9-9-9-3-6-5-3",
        "99999\u200b3653",
        "99999\u00ad3653",
        "999\t993\t653",
        "٩٩٩٩٩٣٦٥٣",
        "۹۹۹۹۹۳۶۵۳",
        "९९९९९३६५३",
        "９９９９９３６５３",
        "⑨⑨⑨⑨⑨③⑥⑤③",
        "⁹⁹⁹⁹⁹³⁶⁵³",
        "9️⃣9️⃣9️⃣9️⃣9️⃣3️⃣6️⃣5️⃣3️⃣",
        "𝟗𝟗𝟗𝟗𝟗𝟑𝟔𝟓𝟑",
        "het kind van 8, nummer (999) 993 - 653 is ziek",
        "8 999993653",
        "999993653 8",
        "op 1-12-2026 om 999993653",
        "1-12-2026 999993653",
        "nr.999993653x"
      })
  void een_burgerservicenummer_wordt_herkend_hoe_het_ook_geschreven_is(String tekst) {
    assertThatThrownBy(() -> Vrijetekst.lees(tekst, 200))
        .isInstanceOf(Tekstfout.class)
        .hasMessageContaining("kan zijn: ")
        .extracting(fout -> ((Tekstfout) fout).zonderInhoud())
        .asString()
        .doesNotContain("993")
        .contains("burgerservicenummer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zaak 999993654",
        "zaak 123456789",
        "bel 06-12345678",
        "bel 06 12 34 56 78",
        "bel +31 6 99993653",
        "bel 0031 999993653",
        "tussen 1-12-2026 en 31.12.2026 14:30",
        "van 2026-11-01 tot 2026-12-01",
        "Z-2026-0012345",
        "NL91 ABNA 0417 1643 00",
        "9999936530",
        "000000000",
        "een gesprek, regel 1\nregel 2"
      })
  void een_zaaknummer_een_telefoonnummer_en_een_dag_mogen(String tekst) throws Exception {
    assertThat(Vrijetekst.lees(tekst, 200)).isEqualTo(tekst);
  }

  @Test
  void wat_gezien_is_staat_in_de_fout() {
    assertThatThrownBy(() -> Vrijetekst.lees("mevrouw, 999-993-653, is bang", 200))
        .hasMessageContaining("999-993-653. Haal dat weg");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u0000b",
        "a\u001b[31mb",
        "a\u0007",
        "a\u007f",
        "a\u009bb",
        "\ud800",
        "a\u202eb"
      })
  void een_teken_dat_niet_te_bewaren_is_wordt_geweigerd_met_een_zin(String tekst) {
    assertThatThrownBy(() -> Vrijetekst.lees(tekst, 200))
        .isInstanceOf(Tekstfout.class)
        .hasMessageContaining("teken dat niet te bewaren is");
  }

  @Test
  void accenten_en_regeleinden_worden_op_een_manier_bewaard_en_getallen_blijven_zoals_ze_zijn()
      throws Exception {
    assertThat(Vrijetekst.lees(" Zoe\u0308 werkt 1½ uur,\r\n²\t", 200))
        .isEqualTo("Zo\u00eb werkt 1½ uur,\n²");
  }

  @Test
  void van_een_tekst_die_wordt_ingekort_blijft_geen_half_teken_over() {
    assertThat(Vrijetekst.begin("ab\ud83d\ude00", 3)).isEqualTo("ab");
    assertThat(Vrijetekst.begin("abc", 3)).isEqualTo("abc");
  }

  @Test
  void negen_cijfers_zijn_te_zoeken_hoe_ze_ook_geschreven_zijn() {
    assertThat(Burgerservicenummer.negenCijfers(" 999.993.653 ")).contains("999993653");
    assertThat(Burgerservicenummer.negenCijfers("９９９ 993 653")).contains("999993653");
    assertThat(Burgerservicenummer.negenCijfers("06-12345678")).isEmpty();
    assertThat(Burgerservicenummer.negenCijfers("Jansen 999993653")).isEmpty();
  }

  @Test
  void negen_nullen_zijn_van_niemand() {
    assertThat(Burgerservicenummer.is("000000000")).isFalse();
    assertThat(Burgerservicenummer.is("999993653")).isTrue();
    assertThat(Burgerservicenummer.is("999993654")).isFalse();
  }
}
