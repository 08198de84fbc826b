package nl.opstap.recht.kern.dmn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import nl.opstap.recht.kern.Beslistabel;
import nl.opstap.recht.kern.Beslistabel.Cel;
import nl.opstap.recht.kern.Beslistabel.Kolom;
import nl.opstap.recht.kern.Beslistabel.Rij;
import nl.opstap.recht.kern.Beslistabel.Soort;

/** A file as an editor writes it, with the table that is in it. */
final class Dmnvoorbeeld {

  private Dmnvoorbeeld() {}

  /** As dmn-js writes it: ids everywhere, columns of its own, a diagram at the end. */
  static final String VAN_DMN_JS =
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

  static final Beslistabel DOEL =
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

  static Beslistabel lees(String dmn) throws IOException, DmnFout {
    return lees(dmn.getBytes(UTF_8));
  }

  static Beslistabel lees(byte[] dmn) throws IOException, DmnFout {
    return Dmn.lees(new ByteArrayInputStream(dmn));
  }

  static String melding(byte[] dmn) {
    DmnFout fout = assertThatExceptionOfType(DmnFout.class).isThrownBy(() -> lees(dmn)).actual();
    return Objects.requireNonNull(fout.getMessage());
  }

  static String melding(String dmn) {
    return melding(dmn.getBytes(UTF_8));
  }

  static String metIn(String oud, String nieuw) {
    assertThat(VAN_DMN_JS).contains(oud);
    return VAN_DMN_JS.replace(oud, nieuw);
  }

  /** A table of one cell. */
  static String tabel(String type, String cel, String uitkomst) {
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

  static Cel cel(String type, String cel) throws IOException, DmnFout {
    return lees(tabel(type, cel, "\"x\"")).rijen().getFirst().cellen().getFirst();
  }
}
