package nl.opstap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class VoorbeeldenTest {

  private static final Path MAP = Path.of("../voorbeelden");
  private static final ObjectMapper JSON = new ObjectMapper();

  static List<Path> voorbeelden() throws IOException {
    try (Stream<Path> in = Files.list(MAP)) {
      return in.filter(pad -> pad.toString().endsWith(".json")).sorted().toList();
    }
  }

  @Test
  void er_zijn_er_ten_minste_tien() throws IOException {
    assertThat(voorbeelden()).hasSizeGreaterThanOrEqualTo(10);
  }

  @ParameterizedTest
  @MethodSource("voorbeelden")
  void elk_voorbeeld_komt_uit_zoals_het_zegt(Path voorbeeld) throws IOException {
    JsonNode bestand =
        JSON.readTree(Files.readString(MAP.resolve("verwacht").resolve(voorbeeld.getFileName())));
    assertThat(bestand.get("waarom").asString()).isNotBlank();
    List<String> opdracht = new ArrayList<>(List.of("toets", voorbeeld.toString(), "--json"));
    for (JsonNode variant : bestand.path("varianten")) {
      opdracht.addAll(List.of("--variant", variant.asString()));
    }
    Loop loop = Loop.van(opdracht.toArray(String[]::new));
    assertThat(loop.fouten()).isEmpty();
    JsonNode oordelen = JSON.readTree(loop.uit()).get("oordelen");
    bestand
        .get("verwacht")
        .properties()
        .forEach(veld -> vergelijk(veld.getKey(), veld.getValue(), oordelen));
  }

  private static void vergelijk(String onderwerp, JsonNode verwacht, JsonNode oordelen) {
    JsonNode oordeel =
        oordelen
            .valueStream()
            .filter(o -> o.get("onderwerp").asString().equals(onderwerp))
            .findFirst()
            .orElseThrow();
    assertThat(oordeel.get("uitkomst")).as(onderwerp).isEqualTo(verwacht.get("uitkomst"));
    if (verwacht.has("waarden")) {
      verwacht
          .get("waarden")
          .properties()
          .forEach(waarde -> {
            JsonNode gekregen = oordeel.get("waarden").path(waarde.getKey());
            if (waarde.getValue().isNull()) {
              assertThat(gekregen.isMissingNode()).as(waarde.getKey()).isTrue();
            } else {
              assertThat(gekregen).as(waarde.getKey()).isEqualTo(waarde.getValue());
            }
          });
    }
    if (verwacht.has("ontbreekt")) {
      assertThat(oordeel.get("ontbreekt")).as(onderwerp).isEqualTo(verwacht.get("ontbreekt"));
    }
    if (verwacht.has("uitleg")) {
      assertThat(oordeel.get("uitleg").asString()).contains(verwacht.get("uitleg").asString());
    }
    if (verwacht.has("kanttekening")) {
      assertThat(oordeel.get("kanttekeningen").toString())
          .contains(verwacht.get("kanttekening").asString());
    }
  }

  @ParameterizedTest
  @MethodSource("voorbeelden")
  void elk_voorbeeld_voldoet_aan_het_schema(Path voorbeeld) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Loop.van("toets", "--schema").uit());
    assertThat(schema.validate(Files.readString(voorbeeld), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("voorbeelden")
  void elk_voorbeeld_is_ook_te_lezen_zonder_lege_plekken(Path voorbeeld) {
    Loop loop = Loop.van("toets", voorbeeld.toString());
    assertThat(loop.uitgang()).isZero();
    assertThat(loop.uit()).contains("Oordeel op").contains("Bewijs").doesNotContain("{", "null");
    assertThat(loop.uit().lines()).allMatch(lijn -> lijn.length() <= 92);
  }

  @Test
  void de_volgorde_van_de_onderwerpen_ligt_vast() throws IOException {
    Loop loop = Loop.van("toets", voorbeelden().getFirst().toString(), "--json");
    assertThat(JSON.readTree(loop.uit()).get("oordelen").valueStream())
        .extracting(oordeel -> oordeel.get("onderwerp").asString())
        .containsExactly(
            "ontheffing-9a",
            "ontheffing-9",
            "arbeidsplicht",
            "scholingsplicht",
            "beschikbaarheid",
            "classificatie",
            "kinderopvangtoeslag",
            "tegemoetkoming-gemeente",
            "alternatieven",
            "termijnen");
  }

  @Test
  void het_oordeel_noemt_artikel_tekst_feiten_en_bewijs() throws IOException {
    String zaak = MAP.resolve("verhuizing-met-verbruikte-jaren.json").toString();
    JsonNode uit = JSON.readTree(Loop.van("toets", zaak, "--json").uit());
    JsonNode eerste = uit.get("oordelen").get(0);
    assertThat(eerste.get("grondslag").get(0).toString())
        .isEqualTo(
            "{\"regeling\":\"BWBR0015703\",\"artikel\":\"9a\",\"lid\":\"1\",\"tekstVan\":\"2026-07-01\"}");
    assertThat(eerste.get("voorwaarden").get(1).get("gebruikt").toString())
        .isEqualTo("[\"ouder.alleenstaandeOuder\"]");
    assertThat(uit.get("bewijs").get("teksten").toString())
        .isEqualTo(
            "[\"BWBR0005537/2024-01-01\",\"BWBR0015703/2026-07-01\",\"BWBR0017017/2026-08-01\"]");
    assertThat(uit.get("bewijs").get("vingerafdruk").asString()).matches("sha256:[0-9a-f]{64}");
  }

  @Test
  void de_uitvoer_in_de_readme_is_echt() throws IOException {
    String voorbeeld = Files.readString(Path.of("../README.md")).split("```\n", -1)[3].strip();
    String zaak = MAP.resolve("verhuizing-met-verbruikte-jaren.json").toString();
    String uit = Loop.van("toets", zaak).uit();
    assertThat(voorbeeld).startsWith("Oordeel op");
    for (String deel : voorbeeld.split("\n\n", -1)) {
      assertThat(uit).contains(deel + "\n");
    }
  }
}
