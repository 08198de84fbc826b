package nl.opstap.recht.kern.dmn;

import static nl.opstap.recht.kern.dmn.Dmnvoorbeeld.DOEL;
import static nl.opstap.recht.kern.dmn.Dmnvoorbeeld.lees;
import static nl.opstap.recht.kern.dmn.Dmnvoorbeeld.tabel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;
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
import org.xml.sax.SAXException;

class DmnSchrijverTest {

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
        fabriek.newSchema(
            DmnSchrijverTest.class.getResource("/org/omg/spec/DMN/20191111/DMN13.xsd"));
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
