package nl.opstap.recht.kern.dmn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.opstap.recht.kern.dmn.Dmnvoorbeeld.DOEL;
import static nl.opstap.recht.kern.dmn.Dmnvoorbeeld.VAN_DMN_JS;
import static nl.opstap.recht.kern.dmn.Dmnvoorbeeld.lees;
import static nl.opstap.recht.kern.dmn.Dmnvoorbeeld.melding;
import static nl.opstap.recht.kern.dmn.Dmnvoorbeeld.metIn;
import static nl.opstap.recht.kern.dmn.Dmnvoorbeeld.tabel;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read is refused, with where and why. */
class DmnFoutTest {

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
}
