package nl.opstap.recht.kern.dmn;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static nl.opstap.recht.kern.dmn.Dmnvoorbeeld.DOEL;
import static nl.opstap.recht.kern.dmn.Dmnvoorbeeld.VAN_DMN_JS;
import static nl.opstap.recht.kern.dmn.Dmnvoorbeeld.cel;
import static nl.opstap.recht.kern.dmn.Dmnvoorbeeld.lees;
import static nl.opstap.recht.kern.dmn.Dmnvoorbeeld.melding;
import static nl.opstap.recht.kern.dmn.Dmnvoorbeeld.metIn;
import static nl.opstap.recht.kern.dmn.Dmnvoorbeeld.tabel;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import nl.opstap.recht.kern.Beslistabel;
import nl.opstap.recht.kern.Beslistabel.Cel;
import nl.opstap.recht.kern.Beslistabel.Rij;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DmnLezerTest {

  @Test
  void a_table_of_an_editor_is_read() throws IOException, DmnFout {
    assertThat(lees(VAN_DMN_JS)).isEqualTo(DOEL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"20191111", "20211108", "20230324"})
  void three_versions_of_the_standard_are_read(String versie) throws IOException, DmnFout {
    assertThat(lees(metIn("20191111", versie))).isEqualTo(DOEL);
  }

  @Test
  void a_file_is_utf_8() throws IOException, DmnFout {
    assertThat(lees("\uFEFF" + VAN_DMN_JS)).isEqualTo(DOEL);
    assertThat(lees(metIn("UTF-8", "utf-8"))).isEqualTo(DOEL);
    String anders = "Misschien kunt u het bewaren als UTF-8.";
    assertThat(melding(metIn("UTF-8", "UTF-16").getBytes(UTF_16))).contains(anders);
    assertThat(melding(metIn("UTF-8", "ISO-8859-1"))).contains(anders);
    assertThat(melding(metIn("tot acht uur", "\u00e9").getBytes(ISO_8859_1))).contains(anders);
  }

  @Test
  void what_the_standard_takes_for_granted_is_taken_for_granted() throws IOException, DmnFout {
    Beslistabel tabel = lees(tabel("string", "", "\"x\""));
    assertThat(tabel.uniek()).isTrue();
    assertThat(tabel.bron()).isEmpty();
    assertThat(tabel.uitkomst()).isEqualTo("T");
    assertThat(lees(metIn("name=\"doel\"", "")).uitkomst()).isEqualTo("Het doel");
    assertThat(lees(metIn("FIRST", "UNIQUE")).uniek()).isTrue();
  }

  @Test
  void where_a_table_comes_from_may_stand_on_the_model() throws IOException, DmnFout {
    String elders =
        metIn("<description>Beleidsregels 2026, artikel 3</description>", "")
            .replace("<inputData", "<description> Raad </description><inputData");
    assertThat(lees(elders).bron()).isEqualTo("Raad");
  }

  @Test
  void remarks_in_columns_of_their_own_are_read() throws IOException, DmnFout {
    String opmerking = "<annotationEntry><text> zie bijlage </text></annotationEntry></rule>";
    assertThat(lees(metIn("</rule>", opmerking)).rijen())
        .extracting(Rij::toelichting)
        .containsExactly("tot acht uur zie bijlage", "zie bijlage");
  }

  @Test
  void what_an_editor_keeps_for_itself_is_left_out() throws IOException, DmnFout {
    String eigen =
        metIn(
                "<decisionTable ",
                "<extensionElements><x:y xmlns:x=\"z\"><rule/></x:y></extensionElements><!-- a -->"
                    + "<variable name=\"Doel\" typeRef=\"string\"/><decisionTable ")
            .replace("<rule ", "<x:rule xmlns:x=\"z\"><x:rule>a</x:rule></x:rule><?a b?><rule ");
    assertThat(lees(eigen)).isEqualTo(DOEL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "4          | 400  | 400",
        "-0.5       | -50  | -50",
        ".25        | 25   | 25",
        "< 4        | min  | 399",
        "<4.50      | min  | 449",
        "<= 4       | min  | 400",
        "> 4        | 401  | max",
        ">= -4      | -400 | max",
        "[4..8]     | 400  | 800",
        "(4..8]     | 401  | 800",
        "]4..8]     | 401  | 800",
        "[4..8[     | 400  | 799",
        "[ 4 .. 8 ) | 400  | 799",
        "(4..4.02)  | 401  | 401",
      })
  void a_number_is_tested_in_hundredths(String test, String van, String totEnMet)
      throws IOException, DmnFout {
    assertThat(cel("number", test))
        .isEqualTo(
            new Cel.Bereik(
                van.equals("min") ? Long.MIN_VALUE : Long.parseLong(van),
                totEnMet.equals("max") ? Long.MAX_VALUE : Long.parseLong(totEnMet)));
  }

  @Test
  void a_text_may_hold_anything() throws IOException, DmnFout {
    assertThat(cel("string", " \"a\" ,\n\"b, c\"")).isEqualTo(new Cel.EenVan(List.of("a", "b, c")));
    assertThat(cel("string", "not ( \"a\" , \"b)\" )")).isEqualTo(new Cel.Niet(List.of("a", "b)")));
    assertThat(cel("string", "\"\\\"\\\\\\'\\n\\r\\t\\u00e9\\U01F600\""))
        .isEqualTo(new Cel.EenVan(List.of("\"\\'\n\r\té😀")));
    assertThat(cel("string", "\"\"")).isEqualTo(new Cel.EenVan(List.of("")));
  }
}
