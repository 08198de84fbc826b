package nl.opstap.cli.bevolking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.opstap.cli.bevolking.Doorrekening.Boek;
import nl.opstap.recht.Toetsing;
import nl.opstap.recht.Waardenkaart;
import nl.opstap.recht.Wetboek;
import nl.opstap.recht.kern.Feiten;
import nl.opstap.recht.kern.Oordeel;
import nl.opstap.recht.kern.Uitkomst;
import nl.opstap.recht.kinderopvang.Indeling;
import nl.opstap.recht.kinderopvang.Variant;
import nl.opstap.recht.proef.Onbekende;
import nl.opstap.recht.proef.Onbekenden;
import nl.opstap.recht.proef.Vertaling;
import nl.opstap.recht.proef.Zaakgenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of households against judging each of them. */
class DoorrekeningTest {

  private static final LocalDate PEIL = LocalDate.of(2026, 11, 1);

  @TempDir private Path map = Path.of("");

  private static List<Feiten> huishoudens(int aantal, double verborgen) {
    List<Feiten> uit = new ArrayList<>();
    for (int i = 0; i < aantal; i++) {
      Zaakgenerator generator = new Zaakgenerator(i);
      var geval = generator.geval(PEIL);
      Set<String> weg =
          generator.verberg(Onbekenden.van(geval), verborgen, 12).stream()
              .map(Onbekende::pad)
              .collect(Collectors.toSet());
      uit.add(Vertaling.feiten(geval, weg));
    }
    return uit;
  }

  private Path bestand(String soort, List<Feiten> huishoudens) throws IOException, SQLException {
    Path csv = map.resolve("huishoudens.csv");
    Huishoudbestand.csv(csv, huishoudens);
    if (soort.equals("csv")) {
      return csv;
    }
    Path parquet = map.resolve("huishoudens.parquet");
    Huishoudbestand.parquet(parquet, csv);
    return parquet;
  }

  private static Doorrekening.Uitkomst reken(Path pad, Wetboek variant) throws BestandFout {
    try (Bestand bestand = Bestand.open(pad)) {
      return new Doorrekening(bestand, List.of(PEIL), Wetboek.GELDEND, variant).reken(_ -> {});
    }
  }

  private static long tel(List<Feiten> huishoudens, Wetboek boek, Uitkomst uitkomst) {
    return huishoudens.stream().filter(feiten -> toeslag(feiten, boek) == uitkomst).count();
  }

  private static Uitkomst toeslag(Feiten feiten, Wetboek boek) {
    return Toetsing.van(feiten, boek).oordelen().stream()
        .filter(oordeel -> oordeel.onderwerp().naam().equals("kinderopvangtoeslag"))
        .map(Oordeel::uitkomst)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "parquet"})
  void een_bestand_telt_op_wat_elk_huishouden_krijgt(String soort)
      throws IOException, SQLException, BestandFout {
    List<Feiten> huishoudens = huishoudens(6_000, 0);
    Doorrekening.Uitkomst uit = reken(bestand(soort, huishoudens), Wetboek.GELDEND);
    Telling alle = uit.samen(Boek.TEGEN);
    assertThat(alle.huishoudens()).isEqualTo(6_000);
    assertThat(uit.gemeenten()).containsExactly(363, 935);
    assertThat(uit.apart()).isZero();
    assertThat(alle.uitkomst(Telling.Geteld.TOESLAG, 2))
        .isEqualTo(tel(huishoudens, Wetboek.GELDEND, Uitkomst.JA));
    assertThat(alle.uitkomst(Telling.Geteld.TOESLAG, 0))
        .isEqualTo(tel(huishoudens, Wetboek.GELDEND, Uitkomst.NEE));
    long euros =
        huishoudens.stream()
            .flatMap(feiten -> Toetsing.van(feiten).oordelen().stream())
            .filter(oordeel -> oordeel.onderwerp().naam().equals("kinderopvangtoeslag"))
            .mapToLong(o -> (Integer) Waardenkaart.van(o).getOrDefault("toeslagPerMaand", 0))
            .sum();
    assertThat(alle.bedrag(Telling.Bedrag.TOESLAG)).isEqualTo(100 * euros);
  }

  @ParameterizedTest
  @ValueSource(strings = {"huis[0-9].csv", "huis?.csv", "h*.csv", "[a]/huis[0-9].csv"})
  void een_naam_met_tekens_van_een_patroon_is_de_naam_van_dat_bestand(String naam)
      throws IOException, SQLException, BestandFout {
    Path zelf = map.resolve(naam);
    Files.createDirectories(zelf.resolveSibling("a"));
    Huishoudbestand.csv(zelf.resolveSibling("huis1.csv"), huishoudens(30, 0));
    Huishoudbestand.csv(zelf, huishoudens(20, 0));

    assertThat(reken(zelf, Wetboek.GELDEND).samen(Boek.TEGEN).huishoudens()).isEqualTo(20);
  }

  @Test
  void wat_niet_bekend_is_blijft_even_exact() throws IOException, SQLException, BestandFout {
    List<Feiten> huishoudens = huishoudens(1_000, 0.2);
    Doorrekening.Uitkomst uit = reken(bestand("csv", huishoudens), Wetboek.GELDEND);
    assertThat(uit.apart()).isPositive();
    for (Uitkomst uitkomst : Uitkomst.values()) {
      int plek =
          switch (uitkomst) {
            case NEE -> 0;
            case ONBEKEND -> 1;
            case JA -> 2;
          };
      assertThat(uit.samen(Boek.TEGEN).uitkomst(Telling.Geteld.TOESLAG, plek))
          .as(uitkomst.woord())
          .isEqualTo(tel(huishoudens, Wetboek.GELDEND, uitkomst));
    }
  }

  @Test
  void een_variant_wordt_met_de_wet_vergeleken() throws IOException, SQLException, BestandFout {
    List<Feiten> huishoudens = huishoudens(3_000, 0);
    Wetboek ruim = Wetboek.met(Indeling.LANDELIJK, Set.of(Variant.C_GEEFT_RECHT));
    Doorrekening.Uitkomst uit = reken(bestand("csv", huishoudens), ruim);
    long erbij =
        huishoudens.stream()
            .filter(feiten -> toeslag(feiten, Wetboek.GELDEND) != Uitkomst.JA)
            .filter(feiten -> toeslag(feiten, ruim) == Uitkomst.JA)
            .count();
    assertThat(erbij).isPositive();
    assertThat(uit.erbij()).isEqualTo(erbij);
    assertThat(uit.eraf()).isZero();
    assertThat(uit.samen(Boek.VARIANT).uitkomst(Telling.Geteld.TOESLAG, 2))
        .isEqualTo(uit.samen(Boek.TEGEN).uitkomst(Telling.Geteld.TOESLAG, 2) + erbij);
  }

  @Test
  void een_bestand_dat_niet_kan_wordt_geweigerd_met_plaats_en_reden() throws IOException {
    geweigerd("weg.csv", null, "dit bestand is er niet");
    geweigerd("kolom.csv", "ouder.leeftijd\n3\n", "kolom 'ouder.leeftijd' kent Opstap niet");
    geweigerd("lijst.csv", "kinderen[0].geboortedatum\n2024-01-01\n", "kolom 'kinderen' ontbreekt");
    String kop = "kinderen,kinderen[0].geboortedatum,kinderen[0].opvang.van,";
    String kop2 = kop + "kinderen[0].opvang.totEnMet,ouder.uitkering\n";
    geweigerd("dag.csv", kop2 + "1,2024-13-01,2026-01-01,2026-12-31,Anw\n", "2024-13-01");
    geweigerd(
        "keuze.csv",
        kop2 + "1,2024-01-01,2026-01-01,2026-12-31,bijstand\n",
        "kolom 'ouder.uitkering': 'bijstand' kan niet; wel: algemene bijstand");
    geweigerd(
        "periode.csv",
        kop2 + "1,2024-01-01,2026-12-31,2026-01-01,Anw\n",
        "kolom 'kinderen[0].opvang.totEnMet': '2026-01-01' ligt voor het begin");
    geweigerd(
        "meer.csv",
        kop2 + "2,2024-01-01,2026-01-01,2026-12-31,Anw\n",
        "kolom 'kinderen': '2' kan niet: het bestand heeft kolommen voor hooguit 1");
    geweigerd("kapot.parquet", "PAR1 en verder niets", "Misschien is het bestand beschadigd");
  }

  private void geweigerd(String naam, @Nullable String inhoud, String reden) throws IOException {
    Path pad = map.resolve(naam);
    if (inhoud != null) {
      Files.writeString(pad, inhoud);
    }
    assertThatThrownBy(() -> reken(pad, Wetboek.GELDEND))
        .as(naam)
        .isInstanceOf(BestandFout.class)
        .hasMessageContaining(reden);
  }

  @Test
  void een_bestand_dat_halverwege_is_afgebroken_geeft_geen_halve_uitkomst()
      throws IOException, SQLException {
    Path parquet = bestand("parquet", huishoudens(5_000, 0));
    byte[] heel = Files.readAllBytes(parquet);
    Path kapot = map.resolve("half.parquet");
    Files.write(kapot, Arrays.copyOf(heel, heel.length / 2));
    assertThatThrownBy(() -> reken(kapot, Wetboek.GELDEND)).isInstanceOf(BestandFout.class);
    byte[] vals = heel.clone();
    Arrays.fill(vals, heel.length / 4, heel.length / 2, (byte) 0x5A);
    Files.write(kapot, vals);
    assertThatThrownBy(() -> reken(kapot, Wetboek.GELDEND)).isInstanceOf(BestandFout.class);
  }
}
