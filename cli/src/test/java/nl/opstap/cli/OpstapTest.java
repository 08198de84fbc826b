package nl.opstap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpstapTest {

  private static final Path VOORBEELD =
      Path.of("../voorbeelden/verhuizing-met-verbruikte-jaren.json");

  @TempDir Path map;

  private Loop toets(String zaak) throws IOException {
    return toets(zaak.getBytes(StandardCharsets.UTF_8));
  }

  private Loop toets(byte[] zaak) throws IOException {
    Path bestand = Files.write(map.resolve("zaak.json"), zaak);
    return Loop.van("toets", bestand.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"peildatum\":\"2026-11-01\",\"oudr\":{}}|oudr (regel 1, kolom|bedoelt u \"ouder\"",
        "{\"peildatum\":\"2026-11-01\",\"ouder\":{\"volledigeZorg\":\"ja\"}}"
            + "|ouder.volledigeZorg|true of false",
        "{\"peildatum\":\"2026-02-30\"}|peildatum|minder dagen",
        "{\"peildatum\":\"1-11-2026\"}|peildatum|bedoelt u \"2026-11-01\"",
        "{\"peildatum\":\"0026-11-01\"}|peildatum|jaar",
        "{\"ouder\":{}}|peildatum|ontbreekt",
        "{\"peildatum\":\"2026-11-01\",\"kinderen\":[{\"geboortedatum\":\"2026-11-02\"}]}"
            + "|kinderen[0].geboortedatum|na de peildatum",
        "{\"peildatum\":\"2026-11-01\",\"ontheffingen\":[{\"van\":\"2026-01-02\",\"totEnMet\":"
            + "\"2026-01-01\"}]}|ontheffingen[0].totEnMet|verwisseld",
        "{\"peildatum\":\"2026-11-01\",\"ontheffingen\":[{\"totEnMet\":null,\"einde\":"
            + "\"verlopen\"}]}|ontheffingen[0].einde|zonder einde",
        "{\"peildatum\":\"2026-11-01\",\"ouder\":{\"werkUrenPerWeek\":-1}}"
            + "|ouder.werkUrenPerWeek|minteken",
        "{\"peildatum\":\"2026-11-01\",\"ouder\":{\"werkUrenPerWeek\":1e99}}"
            + "|ouder.werkUrenPerWeek|Misschien",
        "{\"peildatum\":\"2026-11-01\",\"toetsingsinkomen\":1E99999999999}"
            + "|toetsingsinkomen|te groot",
        "{\"peildatum\":\"2026-11-01\",\"ouder\":{\"ondubbelzinnigOnwillig\":{\"oordeel\":true,"
            + "\"oordeel\":false}}}|ouder.ondubbelzinnigOnwillig.oordeel|twee keer",
        "{\"peildatum\":\"2026-11-01\",\"ouder\":{\"werkUrenPerWeek\":12.345}}"
            + "|ouder.werkUrenPerWeek|twee cijfers",
        "{\"peildatum\":\"2026-11-01\",\"gemeente\":{\"beschikbaarheid\":{\"leeftijdsgrens\":5.5}}}"
            + "|gemeente.beschikbaarheid.leeftijdsgrens|geen cijfers achter de punt",
        "{\"peildatum\":\"2026-11-01\",\"ouder\":{\"werkUrenPerWeek\":169}}"
            + "|ouder.werkUrenPerWeek|te veel",
        "{\"peildatum\":\"2026-11-01\",\"ouder\":{\"uitkering\":\"bijstand\"}}"
            + "|ouder.uitkering|algemene bijstand",
        "{\"peildatum\":\"2026-11-01\",\"ouder\":{\"volledigeZorg\":null}}"
            + "|ouder.volledigeZorg|laat het veld dan weg",
        "{\"peildatum\":\"2026-11-01\",\"gemeente\":{\"code\":935}}|gemeente.code|4 cijfers",
        "{\"peildatum\":\"2026-11-01\",\"peildatum\":\"2026-11-01\"}|peildatum|twee keer",
        "{\"peildatum\":\"2026-11-01\"} {}|na de zaak|eigen regel",
        "[]|de zaak|object",
        "{\"peildatum\":\"2026-11-01\",}|regel 1|geldige JSON",
        "{\"peildatum\":\"2026-11-01\",\"kinderen\":[[[[[[[[[[[[[[1]]]]]]]]]]]]]]}|kinderen[0]|object",
        "{\"peildatum\":\"2026-11-01\",\"ouder\":{\"ondubbelzinnigOnwillig\":{\"door\":\"x\"}}}"
            + "|ouder.ondubbelzinnigOnwillig.oordeel|ontbreekt",
      })
  void slechte_invoer_wordt_geweigerd_met_plaats_en_hulp(String zaak, String plaats, String hulp)
      throws IOException {
    Loop loop = toets(zaak);
    assertThat(loop.uitgang()).isEqualTo(2);
    assertThat(loop.uit()).isEmpty();
    assertThat(loop.fouten()).contains(plaats).contains(hulp);
  }

  @Test
  void een_zaak_boven_een_mib_wordt_geweigerd() throws IOException {
    Loop loop = toets("{\"peildatum\":\"2026-11-01\"" + " ".repeat(1 << 20) + "}");
    assertThat(loop.uitgang()).isEqualTo(2);
    assertThat(loop.fouten()).contains("groter dan 1 MiB").contains("Misschien");
  }

  @Test
  void ongeldige_utf8_wordt_geweigerd() throws IOException {
    byte[] zaak = "{\"peildatum\":\"2026-11-01\"}".getBytes(StandardCharsets.UTF_8);
    zaak[3] = (byte) 0xE9;
    Loop loop = toets(zaak);
    assertThat(loop.uitgang()).isEqualTo(2);
    assertThat(loop.fouten()).contains("Byte 4").contains("UTF-8").contains("Misschien");
  }

  @Test
  void een_te_lange_lijst_wordt_geweigerd() throws IOException {
    String kinderen = "{},".repeat(31);
    Loop loop =
        toets(
            "{\"peildatum\":\"2026-11-01\",\"kinderen\":["
                + kinderen.substring(0, kinderen.length() - 1)
                + "]}");
    assertThat(loop.uitgang()).isEqualTo(2);
    assertThat(loop.fouten()).contains("meer dan 30");
  }

  @Test
  void een_bestand_dat_er_niet_is() {
    Loop loop = Loop.van("toets", map.resolve("weg.json").toString());
    assertThat(loop.uitgang()).isEqualTo(2);
    assertThat(loop.fouten()).contains("er niet").contains("Misschien");
    assertThat(Loop.van("toets", map.toString()).uitgang()).isEqualTo(2);
  }

  @Test
  void een_verkeerde_aanroep_zegt_wat_misschien_helpt() {
    for (String[] args :
        List.of(
            new String[] {"toets"},
            new String[] {"toets", "-"},
            new String[] {"toets", "x.json", "--kort"},
            new String[] {"toets", "x.json", "--jsn"},
            new String[] {"tosts"})) {
      Loop loop = Loop.van(args);
      assertThat(loop.uitgang()).isEqualTo(2);
      assertThat(loop.fouten()).contains("Misschien");
      assertThat(loop.uit()).isEmpty();
    }
    assertThat(Loop.van("toets", "--help").uit()).contains("Gebruik: opstap toets");
    assertThat(Loop.van().uit()).contains("toets").contains("regels");
  }

  @Test
  void in_een_stroom_houdt_een_slechte_regel_de_rest_niet_tegen() throws IOException {
    String goed = Files.readString(VOORBEELD).replace("\n", " ");
    Loop loop = Loop.metInvoer(goed + "\n\n{\"peildatum\":1}\r\n" + goed, "toets", "-", "--json");
    List<String> regels = loop.uit().lines().toList();
    assertThat(loop.uitgang()).isEqualTo(2);
    assertThat(regels).hasSize(3);
    assertThat(regels.get(1)).startsWith("{\"regel\":3,\"fout\":\"peildatum");
    assertThat(regels.get(2)).isEqualTo(regels.get(0)).contains("vingerafdruk");
  }

  @Test
  void de_korte_vorm_heeft_per_onderwerp_alleen_uitkomst_en_waarden() throws IOException {
    String goed = Files.readString(VOORBEELD).replace("\n", " ");
    Loop loop = Loop.metInvoer(goed, "toets", "-", "--json", "--kort");
    assertThat(loop.uitgang()).isZero();
    assertThat(loop.uit())
        .startsWith(
            "{\"peildatum\":\"2026-11-01\",\"oordelen\":[{\"onderwerp\":\"ontheffing-9a\","
                + "\"uitkomst\":\"ja\",\"waarden\":{\"wijze\":\"verlening\"")
        .doesNotContain("uitleg");
  }

  @Test
  void een_regel_die_te_lang_is_kost_geen_geheugen_en_houdt_de_rest_niet_tegen()
      throws IOException {
    String goed = Files.readString(VOORBEELD).replace("\n", " ");
    Loop loop = Loop.metInvoer(" ".repeat(3 << 20) + "\n" + goed, "toets", "-", "--json", "--kort");
    assertThat(loop.uit().lines().findFirst().orElseThrow()).contains("groter dan 1 MiB");
    assertThat(loop.uit().lines().count()).isEqualTo(2);
  }

  @Test
  void dertig_ontheffingen_waarvan_niets_bekend_is_geven_een_oordeel_binnen_de_perken()
      throws IOException {
    String leeg = "{},".repeat(30);
    String leden = leeg.substring(0, leeg.length() - 1);
    Loop loop =
        toets(
            "{\"peildatum\":\"2026-11-01\",\"kinderen\":["
                + leden
                + "],\"ontheffingen\":["
                + leden
                + "],\"verzoeken\":["
                + leden
                + "]}");
    assertThat(loop.uitgang()).isZero();
  }

  private Loop metOpvang(String opvang) throws IOException {
    return toets("{\"peildatum\":\"2026-11-01\",\"kinderen\":[{%s}]}".formatted(opvang));
  }

  @Test
  void de_opvang_van_een_kind_is_een_contract_of_een_lijst_van_hoogstens_twee() throws IOException {
    assertThat(metOpvang("\"opvang\":[]").uitgang()).isZero();
    assertThat(metOpvang("\"opvang\":[{},{\"soort\":\"gastouder\"}]").uitgang()).isZero();
    Loop drie = metOpvang("\"opvang\":[{},{},{}]");
    assertThat(drie.uitgang()).isEqualTo(2);
    assertThat(drie.fouten()).contains("kinderen[0].opvang[2]").contains("meer dan twee");
  }

  @Test
  void een_tweede_contract_staat_er_een_keer() throws IOException {
    Loop loop = metOpvang("\"tweedeOpvang\":{},\"opvang\":[{},{}]");
    assertThat(loop.uitgang()).isEqualTo(2);
    assertThat(loop.fouten()).contains("'tweedeOpvang' staat er ook");
    Loop andersom = metOpvang("\"opvang\":[{},{}],\"tweedeOpvang\":{}");
    assertThat(andersom.uitgang()).isEqualTo(2);
    assertThat(andersom.fouten()).contains("kinderen[0].tweedeOpvang");
  }

  @Test
  void studie_mag_ook_kort() throws IOException {
    assertThat(toets("{\"peildatum\":\"2026-11-01\",\"ouder\":{\"studie\":\"mbo\"}}").uitgang())
        .isZero();
    assertThat(
            toets("{\"peildatum\":\"2026-11-01\",\"ouder\":{\"studie\":{\"soort\":\"mbo\"}}}")
                .uitgang())
        .isZero();
  }

  @Test
  void het_oordeel_van_een_medewerker_staat_bij_de_reden() {
    Loop loop =
        Loop.van("toets", "../voorbeelden/dringende-redenen-die-een-voorziening-oplost.json");
    assertThat(loop.uit())
        .contains("Oordeel van M. de Vries op 20 oktober 2026: Op de bso is plaats.");
  }

  @Test
  void willekeurig_verminkte_zaken_geven_nooit_een_half_oordeel_of_een_crash() throws IOException {
    SplittableRandom toeval = new SplittableRandom(20261123);
    List<byte[]> zaken;
    try (Stream<Path> in = Files.list(VOORBEELD.getParent())) {
      zaken =
          in.filter(pad -> pad.toString().endsWith(".json"))
              .sorted()
              .map(OpstapTest::lees)
              .toList();
    }
    for (int i = 0; i < 5_000; i++) {
      byte[] zaak = verminkt(zaken.get(toeval.nextInt(zaken.size())), toeval);
      Loop loop = toets(zaak);
      assertThat(loop.uitgang()).as(() -> new String(zaak, StandardCharsets.UTF_8)).isIn(0, 2);
      if (loop.uitgang() == 2) {
        assertThat(loop.uit()).isEmpty();
        assertThat(loop.fouten().lines().count()).isEqualTo(1);
      } else {
        assertThat(loop.uit()).contains("Bewijs");
      }
    }
  }

  private static byte[] lees(Path pad) {
    try {
      return Files.readAllBytes(pad);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static byte[] verminkt(byte[] zaak, SplittableRandom toeval) {
    byte[] uit = zaak.clone();
    for (int n = toeval.nextInt(1, 4); n > 0; n--) {
      int plek = toeval.nextInt(uit.length);
      switch (toeval.nextInt(4)) {
        case 0 -> uit[plek] = (byte) toeval.nextInt(256);
        case 1 -> uit[plek] = (byte) "0123456789\"{}[],:-nulltrue".charAt(toeval.nextInt(26));
        case 2 -> uit = java.util.Arrays.copyOf(uit, Math.max(1, plek));
        default -> {
          int naar = toeval.nextInt(uit.length);
          System.arraycopy(zaak, 0, uit, 0, Math.min(uit.length, zaak.length));
          uit[naar] = uit[plek];
        }
      }
    }
    return uit;
  }

  @Test
  void de_regels_in_docs_zijn_die_van_het_programma() throws IOException {
    for (Map.Entry<String, String> pagina : Regelpaginas.alle().entrySet()) {
      assertThat(Path.of("../docs/regels").resolve(pagina.getKey()))
          .as("maak ze opnieuw met: ./opstap regels --naar docs/regels")
          .hasContent(pagina.getValue());
    }
  }

  @Test
  void elke_bevinding_van_de_analyse_is_uitgelegd() {
    List<String> uitgelegd =
        List.of(
            "Alleen gezegd zolang een feit nog open is",
            "De regel zegt altijd 'onbekend'",
            "De regel zegt nooit ja.",
            "De regel zegt nooit nee.",
            "Is nooit zo: de wettekst is bekend.",
            "Is nooit zo: artikel 9a bestaat.",
            "Wordt nooit verteld: dwangsom",
            "Wordt in deze tekst nooit gezegd: \"De bedragen van de dwangsom zijn die van 2024",
            "Wordt in deze tekst nooit gezegd: \"De tekst van de Awb van vóór 2024");
    for (String pagina : Regelpaginas.alle().values()) {
      for (String stuk : pagina.split("\nAnalyse: ", -1)) {
        stuk.lines()
            .skip(1)
            .takeWhile(lijn -> lijn.isEmpty() || lijn.startsWith("- "))
            .filter(lijn -> lijn.startsWith("- ") && !stuk.startsWith("#"))
            .forEach(
                lijn -> assertThat(uitgelegd).anyMatch(begin -> lijn.startsWith("- " + begin)));
      }
    }
  }

  @Test
  void een_variant_ligt_over_de_wet_en_zegt_dat_hij_niet_de_wet_is() {
    String zaak = "../voorbeelden/taalactiviteit-bij-inburgering.json";
    assertThat(Loop.van("toets", zaak, "--json", "--kort").uit())
        .doesNotContain("varianten")
        .contains("\"onderwerp\":\"kinderopvangtoeslag\",\"uitkomst\":\"nee\"");
    Loop met = Loop.van("toets", zaak, "--json", "--kort", "--variant", "inburgering-2027");
    assertThat(met.uit())
        .contains("\"varianten\":[\"inburgering-2027\"]")
        .contains("\"onderwerp\":\"kinderopvangtoeslag\",\"uitkomst\":\"ja\"");
    assertThat(Loop.van("toets", zaak, "--variant", "inburgering-2027").uit())
        .contains("Dit is NIET de wet. Variant inburgering-2027");
  }

  @Test
  void een_onbekende_variant_wordt_geweigerd_met_wat_er_wel_is() {
    Loop loop = Loop.van("toets", "../voorbeelden/ouder-van-24.json", "--variant", "c-geeftrecht");
    assertThat(loop.uitgang()).isEqualTo(2);
    assertThat(loop.uit()).isEmpty();
    assertThat(loop.fouten())
        .contains("'c-geeftrecht' kent Opstap niet")
        .contains("Misschien bedoelt u c-geeft-recht?");
  }

  @Test
  void een_lange_stroom_komt_in_dezelfde_volgorde_terug() {
    StringBuilder in = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      in.append(
          i % 500 == 499
              ? "{\"peildatum\": 1}\n"
              : "{\"peildatum\":\"%s\"}\n".formatted(LocalDate.of(2020, 1, 1).plusDays(i)));
    }
    Loop loop = Loop.metInvoer(in.toString(), "toets", "-", "--json", "--kort");
    assertThat(loop.uitgang()).isEqualTo(2);
    List<String> uit = loop.uit().lines().toList();
    assertThat(uit).hasSize(2_000);
    for (int i = 0; i < uit.size(); i++) {
      assertThat(uit.get(i))
          .startsWith(
              i % 500 == 499
                  ? "{\"regel\":" + (i + 1)
                  : "{\"peildatum\":\"" + LocalDate.of(2020, 1, 1).plusDays(i) + "\"");
    }
  }

  @Test
  void een_gemeente_deelt_in_met_haar_eigen_tabel(@TempDir Path map) throws IOException {
    Path landelijk =
        Path.of("../recht/src/main/resources/nl/opstap/recht/kinderopvang/indeling-naar-doel.dmn");
    String tabel = Files.readString(landelijk);
    Path eigen = map.resolve("eigen.dmn");
    Files.writeString(eigen, tabel.replace("&lt; 4", "&lt; 8"));
    String zaak = "../voorbeelden/vrijwilligerswerk-zes-uur.json";
    String c = "\"activiteit\":0,\"categorie\":\"C\",\"recht\":false";
    assertThat(Loop.van("toets", zaak, "--json", "--kort").uit()).doesNotContain(c);
    assertThat(Loop.van("toets", zaak, "--json", "--kort", "--indeling", eigen.toString()).uit())
        .contains(c);
    Files.writeString(eigen, tabel.replace("FIRST", "COLLECT"));
    Loop kapot = Loop.van("toets", zaak, "--indeling", eigen.toString());
    assertThat(kapot.uitgang()).isEqualTo(2);
    assertThat(kapot.uit()).isEmpty();
    assertThat(kapot.fouten()).contains("eigen.dmn").contains("COLLECT").contains("Misschien");
    assertThat(Loop.van("toets", zaak, "--indeling", map.resolve("weg.dmn").toString()).fouten())
        .contains("dit bestand is er niet");
  }
}
