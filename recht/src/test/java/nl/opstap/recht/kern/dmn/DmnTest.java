package nl.opstap.recht.kern.dmn;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import nl.opstap.recht.kern.Beslistabel;
import nl.opstap.recht.kern.Beslistabel.Cel;
import nl.opstap.recht.kern.Beslistabel.Kolom;
import nl.opstap.recht.kern.Beslistabel.Rij;
import nl.opstap.recht.kern.Beslistabel.Soort;
import nl.opstap.recht.kern.Proeftabellen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

class DmnTest {

  /** As dmn-js writes it: ids everywhere, columns of its own, a diagram at the end. */
  private static final String VAN_DMN_JS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
          xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/"
          xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/"
          xmlns:biodi="http://bpmn.io/schema/dmn/biodi/2.0"
          id="Definitions_1" name="DRD" namespace="http://camunda.org/schema/1.0/dmn"
          exporter="dmn-js">
        <inputData id="InputData_1" name="code"/>
        <decision id="Decision_1" name="Doel">
          <description>Beleidsregels 2026, artikel 3</description>
          <informationRequirement id="InformationRequirement_1">
            <requiredInput href="#InputData_1"/>
          </informationRequirement>
          <decisionTable id="DecisionTable_1" hitPolicy="FIRST">
            <input id="Input_1" label="Code" biodi:width="192">
              <inputExpression id="InputExpression_1" typeRef="string">
                <text>code</text>
              </inputExpression>
            </input>
            <input id="Input_2" label="Uren">
              <inputExpression id="InputExpression_2" typeRef="number" expressionLanguage="feel">
                <text>urenPerWeek</text>
              </inputExpression>
            </input>
            <input id="Input_3">
              <inputExpression id="InputExpression_3" typeRef="boolean">
                <text>ouder.inPlan</text>
              </inputExpression>
            </input>
            <output id="Output_1" label="Het doel" name="doel" typeRef="string"/>
            <rule id="DecisionRule_1">
              <description>tot acht uur</description>
              <inputEntry id="UnaryTests_1"><text>"43","44"</text></inputEntry>
              <inputEntry id="UnaryTests_2"><text><![CDATA[<= 8]]></text></inputEntry>
              <inputEntry id="UnaryTests_3"><text></text></inputEntry>
              <outputEntry id="LiteralExpression_1"><text>"participatie"</text></outputEntry>
            </rule>
            <rule id="DecisionRule_2">
              <inputEntry id="UnaryTests_4"><text>not("43")</text></inputEntry>
              <inputEntry id="UnaryTests_5"><text>-</text></inputEntry>
              <inputEntry id="UnaryTests_6"><text>true</text></inputEntry>
              <outputEntry id="LiteralExpression_2"><text>null</text></outputEntry>
            </rule>
          </decisionTable>
        </decision>
        <dmndi:DMNDI>
          <dmndi:DMNDiagram>
            <dmndi:DMNShape dmnElementRef="Decision_1">
              <dc:Bounds height="80" width="180" x="160" y="100"/>
            </dmndi:DMNShape>
          </dmndi:DMNDiagram>
        </dmndi:DMNDI>
      </definitions>
      """;

  private static final Beslistabel DOEL =
      new Beslistabel(
          "Doel",
          "Beleidsregels 2026, artikel 3",
          false,
          List.of(
              new Kolom("code", Soort.TEKST),
              new Kolom("urenPerWeek", Soort.GETAL),
              new Kolom("ouder.inPlan", Soort.JA_NEE)),
          "doel",
          List.of(
              new Rij(
                  List.of(
                      new Cel.EenVan(List.of("43", "44")),
                      new Cel.Bereik(Long.MIN_VALUE, 800),
                      new Cel.Alles()),
                  "participatie",
                  "tot acht uur"),
              new Rij(
                  List.of(new Cel.Niet(List.of("43")), new Cel.Alles(), new Cel.Zo(true)),
                  "",
                  "")));

  private static Beslistabel lees(String dmn) throws IOException, DmnFout {
    return lees(dmn.getBytes(UTF_8));
  }

  private static Beslistabel lees(byte[] dmn) throws IOException, DmnFout {
    return Dmn.lees(new ByteArrayInputStream(dmn));
  }

  private static String melding(byte[] dmn) {
    DmnFout fout = assertThatExceptionOfType(DmnFout.class).isThrownBy(() -> lees(dmn)).actual();
    return Objects.requireNonNull(fout.getMessage());
  }

  private static String melding(String dmn) {
    return melding(dmn.getBytes(UTF_8));
  }

  private static String metIn(String oud, String nieuw) {
    assertThat(VAN_DMN_JS).contains(oud);
    return VAN_DMN_JS.replace(oud, nieuw);
  }

  /** A table of one cell. */
  private static String tabel(String type, String cel, String uitkomst) {
    return """
    <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" name="m" namespace="n">
    <decision name="T"><decisionTable>
    <input><inputExpression typeRef="%s"><text>feit</text></inputExpression></input>
    <output/>
    <rule>
    <inputEntry><text><![CDATA[%s]]></text></inputEntry>
    <outputEntry><text><![CDATA[%s]]></text></outputEntry>
    </rule>
    </decisionTable></decision>
    </definitions>
    """
        .formatted(type, cel, uitkomst);
  }

  private static Cel cel(String type, String cel) throws IOException, DmnFout {
    return lees(tabel(type, cel, "\"x\"")).rijen().getFirst().cellen().getFirst();
  }

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

  @Test
  void a_refusal_says_where_and_why_and_what_may_help() {
    assertThat(melding(metIn("\"43\",\"44\"", "43")))
        .isEqualTo(
            "Tabel 'Doel', rij 1, kolom 'code' (regel 33 van het bestand): '43' is geen tekst"
                + " tussen aanhalingstekens. Misschien moeten er aanhalingstekens om: \"43\".");
    assertThat(melding(metIn("FIRST", "COLLECT")))
        .isEqualTo(
            "Tabel 'Doel', hit policy (regel 14 van het bestand): 'COLLECT' kan niet. Misschien"
                + " kan FIRST: de eerste rij die past, telt; of UNIQUE: er past nooit meer dan"
                + " één rij.");
    assertThat(melding(metIn("\"boolean\"", "\"date\"")))
        .isEqualTo(
            "Tabel 'Doel', kolom 'ouder.inPlan' (regel 25 van het bestand): het type 'date' kan"
                + " niet. Misschien past string (tekst of code), number (getal) of boolean (ja of"
                + " nee).");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "string  | gewoon             | Misschien moeten er aanhalingstekens om: \"gewoon\".",
        "string  | \"a                | Misschien mist er een aanhalingsteken.",
        "string  | \"a\" \"b\"        | Misschien bedoelt u een rij teksten, zoals \"a\", \"b\".",
        "string  | \"a\",             | is geen tekst tussen aanhalingstekens",
        "string  | not(\"a\"),\"b\"   | is geen tekst tussen",
        "string  | \"a\\x\"           | staat een losse \\. Misschien bedoelt u \\\\.",
        "string  | \"a\\              | staat een losse \\.",
        "string  | \"\\u00g0\"        | is geen tekst tussen aanhalingstekens",
        "string  | \"\\U110000\"      | is geen tekst tussen aanhalingstekens",
        "string  | starts with(?,\"\")| is geen tekst tussen aanhalingstekens",
        "boolean | ja                 | 'ja' is geen ja of nee. Misschien bedoelt u true, false",
        "boolean | true, false        | is geen ja of nee",
        "number  | 4,5                | Misschien bedoelt u 4.5, met een punt.",
        "number  | < 4, > 8           | Misschien helpt een eigen rij voor elk van de delen.",
        "number  | not(4)             | Misschien bedoelt u zoiets als 4, < 4, >= 4 of [4..8].",
        "number  | \"4\"              | is geen test van een getal die hier kan",
        "number  | [8..4]             | Misschien staan de grenzen verkeerd om.",
        "number  | (4..4.01)          | laat geen enkel getal over",
        "number  | < 4.005            | heeft meer dan twee cijfers achter de punt.",
        "number  | 1000000000000      | is te groot",
        "number  | date(\"2026-01-01\") | is geen test van een getal",
      })
  void a_test_that_a_table_cannot_hold_is_refused(String type, String cel, String waarom) {
    assertThat(melding(tabel(type, cel, "\"x\"")))
        .startsWith("Tabel 'T', rij 1, kolom 'feit' (regel 6 van het bestand): ")
        .contains(waarom);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``          | de uitkomst is leeg. Misschien bedoelt u null: de tabel laat het dan open.",
        "-           | de uitkomst is leeg.",
        "\"\"        | de uitkomst is leeg.",
        "\"a\",\"b\" | is meer dan één uitkomst. Misschien helpt een eigen tabel",
        "hoog        | Misschien moeten er aanhalingstekens om: \"hoog\".",
        "4           | is geen tekst tussen aanhalingstekens",
      })
  void an_outcome_that_is_no_text_is_refused(String uitkomst, String waarom) {
    assertThat(melding(tabel("string", "-", uitkomst)))
        .startsWith("Tabel 'T', rij 1, uitkomst (regel 7 van het bestand): ")
        .contains(waarom);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<output id=           | <output/><output id=      | precies één kolom met een uitkomst",
        "<decision id=         | <decision/><decision id=  | precies één beslissing (decision)",
        "<decisionTable id=    | <decisionTable/><decisionTable id= | precies één beslistabel",
        "<decisionTable id=    | <literalExpression/><decisionTable id= | formules en rekenmodellen",
        "<inputData            | <businessKnowledgeModel/><inputData | formules en rekenmodellen",
        "<inputData            | <itemDefinition/><inputData | <itemDefinition> kan niet",
        "<inputData            | <import/><inputData       | het onderdeel <import> kan niet",
        "<inputExpression id=  | <inputValues/><inputExpression id= | lijst met toegestane waarden",
        "</decisionTable>      | <annotation/><extra/></decisionTable> | <extra> kan niet",
        "<inputEntry id=\"UnaryTests_2\"> | <inputEntry><expr/> | <expr> kan niet",
        "<description>tot      | <extra/><description>tot  | <extra> kan niet",
        "exporter=\"dmn-js\"  | expressionLanguage=\"java\" | de taal 'java' kan niet",
        "<decisionTable id=    | <variable typeRef=\"date\"/><decisionTable id= | type 'date' kan niet",
        ">urenPerWeek<         | ><                        | kolom 2 (regel 20 van het bestand): ''",
        "<requiredInput        | <requiredDecision         | bouwt op een andere beslissing",
        "typeRef=\"string\"/>  | typeRef=\"number\"/>      | type 'number' kan niet",
        "typeRef=\"string\"/>  | ><outputValues/></output> | lijst met toegestane waarden",
        "typeRef=\"string\"/>  | ><defaultOutputEntry/></output> | een standaarduitkomst",
        "typeRef=\"boolean\"   | ``                        | de kolom heeft geen type.",
        "feel                  | juel                      | de taal 'juel' kan niet",
        ">urenPerWeek<         | >code<                    | er is al een kolom 'code'",
        ">urenPerWeek<         | >uren per week<           | 'uren per week' is geen naam",
        ">urenPerWeek<         | >min(a, b)<               | is geen naam van een feit",
        ">urenPerWeek<         | >.uren<                   | is geen naam van een feit",
        "name=\"Doel\"         | name=\"\"                 | de beslissing heeft geen naam",
        "\"UnaryTests_1\"      | \"\"/><inputEntry id=\"\" | er zijn 4 cellen bij 3 kolommen",
        "<outputEntry          | <outputEntry/><outputEntry | precies één uitkomst",
        "<rule id              | <rule xmlns=\"\" id       | <rule> hoort niet bij dezelfde versie",
        "xmlns=\"https://www.omg.org/spec/DMN/20191111 | xmlns=\"http://www.omg.org/spec/DMN/20180521"
            + " | deze versie van DMN kan niet. Misschien kunt u de tabel bewaren als DMN 1.3",
      })
  void what_could_change_an_outcome_is_refused(String oud, String nieuw, String waarom) {
    assertThat(melding(metIn(oud, nieuw))).contains(waarom).contains("van het bestand): ");
  }

  @Test
  void a_table_without_facts_is_refused() {
    String leeg =
        tabel("string", "", "\"x\"").replaceAll("(?s)<input>.*</input>", "").replace("<rule>", "");
    assertThat(melding(leeg.replaceAll("(?s)<inputEntry>.*</rule>", "")))
        .contains("er is geen kolom met een feit");
  }

  @Test
  void a_doctype_is_refused_before_it_can_do_anything() {
    String bom =
        """
        <?xml version="1.0"?>
        <!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY c "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
        """;
    String elders = "<!DOCTYPE definitions SYSTEM \"file:///etc/passwd\">";
    String kaal = VAN_DMN_JS.substring(VAN_DMN_JS.indexOf("<definitions"));
    assertThat(melding(bom + kaal.replace("tot acht uur", "&c;")))
        .contains("(regel 2 van het bestand): een DOCTYPE mag niet");
    assertThat(melding(elders + kaal)).contains("een DOCTYPE mag niet");
    assertThat(melding(metIn("tot acht uur", "&c;"))).contains("dit is geen goede XML");
  }

  @Test
  void a_file_that_is_too_big_or_too_deep_is_refused() throws IOException, DmnFout {
    byte[] net = Arrays.copyOf(VAN_DMN_JS.getBytes(UTF_8), Dmn.HOOGSTENS);
    Arrays.fill(net, VAN_DMN_JS.length(), net.length, (byte) ' ');
    assertThat(lees(net)).isEqualTo(DOEL);
    assertThat(melding(Arrays.copyOf(net, Dmn.HOOGSTENS + 1))).contains("groter dan 1 MB");
    assertThat(melding(new byte[10 << 20])).contains("groter dan 1 MB");
    String diep = "<rule>".repeat(20_000) + "</rule>".repeat(20_000);
    assertThat(melding(metIn("<rule id=\"DecisionRule_1\">", diep + "<rule>")))
        .contains("de onderdelen zitten te diep in elkaar");
    String lang = "\"" + "\\\\".repeat(200_000) + "\"";
    assertThat(melding(tabel("number", "1".repeat(500_000), "\"x\"")))
        .hasSizeLessThan(400)
        .contains("is geen test van een getal");
    assertThat(melding(tabel("string", lang + "x", "\"x\""))).hasSizeLessThan(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "geen xml", "<html/>", "<definitions/>", "<a><b></a>", "\u0000"})
  void what_is_no_table_is_refused(String iets) {
    assertThat(melding(iets)).startsWith("Het bestand (regel 1 van het bestand): dit is geen");
  }

  @Test
  void a_damaged_file_is_refused_or_read_but_never_a_surprise() throws IOException {
    byte[] heel = VAN_DMN_JS.getBytes(UTF_8);
    long zaad = 7;
    SplittableRandom toeval = new SplittableRandom(zaad);
    for (int i = 0; i < 4_000; i++) {
      byte[] stuk = Arrays.copyOf(heel, i % 4 == 0 ? toeval.nextInt(heel.length) : heel.length);
      for (int j = toeval.nextInt(4); j > 0 && stuk.length > 0; j--) {
        stuk[toeval.nextInt(stuk.length)] = (byte) toeval.nextInt(256);
      }
      try {
        assertThat(lees(stuk).kolommen()).hasSize(3);
      } catch (DmnFout e) {
        assertThat(e).as("zaad %d, %d", zaad, i).hasMessageContaining(" van het bestand): ");
      }
    }
  }

  @Test
  void what_is_written_reads_back_the_same() throws IOException, DmnFout {
    assertThat(lees(Dmn.schrijf(DOEL))).isEqualTo(DOEL);
    long zaad = 11;
    SplittableRandom toeval = new SplittableRandom(zaad);
    for (int i = 0; i < 500; i++) {
      Beslistabel tabel = Proeftabellen.tabel(toeval, toeval.nextBoolean());
      assertThat(lees(Dmn.schrijf(tabel))).as("zaad %d, %d", zaad, i).isEqualTo(tabel);
    }
  }

  @Test
  void every_name_and_text_is_escaped() throws IOException, DmnFout {
    String lastig = "a \"b\" <c> &d; ]]> 'e'\n\tf\u0085\u2028 é 😀";
    Beslistabel tabel =
        new Beslistabel(
            lastig,
            lastig,
            true,
            List.of(new Kolom("feit", Soort.TEKST)),
            lastig,
            List.of(new Rij(List.of(new Cel.EenVan(List.of(lastig + "\u0001"))), lastig, lastig)));
    assertThat(lees(Dmn.schrijf(tabel))).isEqualTo(tabel);
  }

  @Test
  void a_file_names_the_facts_that_its_table_needs() {
    Beslistabel tabel =
        new Beslistabel(
            "Doel",
            "Raad",
            true,
            List.of(new Kolom("uren", Soort.GETAL), new Kolom("ouder.zorg", Soort.JA_NEE)),
            "doel",
            List.of(
                new Rij(List.of(new Cel.Bereik(100, 800), new Cel.Alles()), "a", "b & c"),
                new Rij(List.of(new Cel.Alles(), new Cel.Zo(false)), "", "")));
    assertThat(Dmn.schrijf(tabel))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="model" name="Doel" namespace="urn:opstap:beslistabel">
              <inputData id="feit1" name="uren">
                <variable id="feit1_variabele" name="uren" typeRef="number"/>
              </inputData>
              <inputData id="feit2" name="ouder">
                <variable id="feit2_variabele" name="ouder" typeRef="Any"/>
              </inputData>
              <decision id="besluit" name="Doel">
                <description>Raad</description>
                <variable id="besluit_variabele" name="Doel" typeRef="string"/>
                <informationRequirement id="nodig1">
                  <requiredInput href="#feit1"/>
                </informationRequirement>
                <informationRequirement id="nodig2">
                  <requiredInput href="#feit2"/>
                </informationRequirement>
                <decisionTable id="tabel" hitPolicy="UNIQUE">
                  <input id="kolom1">
                    <inputExpression id="kolom1_feit" typeRef="number">
                      <text>uren</text>
                    </inputExpression>
                  </input>
                  <input id="kolom2">
                    <inputExpression id="kolom2_feit" typeRef="boolean">
                      <text>ouder.zorg</text>
                    </inputExpression>
                  </input>
                  <output id="uitkomst" name="doel" typeRef="string"/>
                  <rule id="rij1">
                    <description>b &amp; c</description>
                    <inputEntry id="cel1_1">
                      <text>[1..8]</text>
                    </inputEntry>
                    <inputEntry id="cel1_2">
                      <text>-</text>
                    </inputEntry>
                    <outputEntry id="cel1_uitkomst">
                      <text>&quot;a&quot;</text>
                    </outputEntry>
                  </rule>
                  <rule id="rij2">
                    <inputEntry id="cel2_1">
                      <text>-</text>
                    </inputEntry>
                    <inputEntry id="cel2_2">
                      <text>false</text>
                    </inputEntry>
                    <outputEntry id="cel2_uitkomst">
                      <text>null</text>
                    </outputEntry>
                  </rule>
                </decisionTable>
              </decision>
            </definitions>
            """);
  }

  @Test
  void numbers_are_written_as_people_write_them() {
    assertThat(DmnCel.schrijf(new Cel.Bereik(Long.MIN_VALUE, 399))).isEqualTo("< 4");
    assertThat(DmnCel.schrijf(new Cel.Bereik(Long.MIN_VALUE, 450))).isEqualTo("<= 4.5");
    assertThat(DmnCel.schrijf(new Cel.Bereik(401, Long.MAX_VALUE))).isEqualTo("> 4");
    assertThat(DmnCel.schrijf(new Cel.Bereik(40_000, Long.MAX_VALUE))).isEqualTo(">= 400");
    assertThat(DmnCel.schrijf(new Cel.Bereik(401, 799))).isEqualTo("(4..8)");
    assertThat(DmnCel.schrijf(new Cel.Bereik(400, 800))).isEqualTo("[4..8]");
    assertThat(DmnCel.schrijf(new Cel.Bereik(-1, -1))).isEqualTo("-0.01");
    assertThat(DmnCel.schrijf(new Cel.Bereik(Long.MIN_VALUE, Long.MAX_VALUE))).isEqualTo("-");
  }

  @Test
  void what_a_file_cannot_hold_is_not_written() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DmnCel.schrijf(new Cel.EenVan(List.of())));
    assertThatIllegalArgumentException().isThrownBy(() -> DmnCel.schrijf(new Cel.Bereik(2, 1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            Dmn.schrijf(new Beslistabel("bel\u0007", "", true, DOEL.kolommen(), "u", List.of())))
        .withMessage(
            "Het teken U+0007 in 'bel\u0007' kan niet in een DMN-bestand. Misschien kunt u het"
                + " weghalen.");
  }

  @Test
  void what_is_written_obeys_the_schema_of_the_standard() throws IOException, SAXException {
    SchemaFactory fabriek = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    Schema schema =
        fabriek.newSchema(DmnTest.class.getResource("/org/omg/spec/DMN/20191111/DMN13.xsd"));
    SplittableRandom toeval = new SplittableRandom(3);
    for (int i = 0; i < 50; i++) {
      String dmn = Dmn.schrijf(Proeftabellen.tabel(toeval, toeval.nextBoolean()));
      schema.newValidator().validate(new StreamSource(new StringReader(dmn)));
    }
  }

  @Test
  void a_table_of_a_thousand_rows_fits() throws IOException, DmnFout {
    Beslistabel groot =
        new Beslistabel(
            "Doel",
            "",
            false,
            DOEL.kolommen(),
            "doel",
            Collections.nCopies(1000, DOEL.rijen().getFirst()));
    assertThat(lees(Dmn.schrijf(groot)).rijen()).hasSize(1000);
  }
}
