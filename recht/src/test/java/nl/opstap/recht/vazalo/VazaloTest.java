package nl.opstap.recht.vazalo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.opstap.recht.Toetsing;
import nl.opstap.recht.Waardenkaart;
import nl.opstap.recht.Wetboek;
import nl.opstap.recht.kern.Feiten;
import nl.opstap.recht.kern.Oordeel;
import nl.opstap.recht.kern.Uitkomst;
import nl.opstap.recht.kinderopvang.Indeling;
import nl.opstap.recht.kinderopvang.Variant;
import nl.opstap.recht.proef.Geval;
import nl.opstap.recht.proef.Vertaling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VazaloTest {

  private static final Wetboek MET = Wetboek.met(Indeling.LANDELIJK, Set.of(Variant.VAZALO));
  private static final String LOON_PER_JAAR = "ouder.loonPerJaar";
  private static final String NETTO_LOON = "ouder.nettoLoonPerMaand";
  private static final String PARTNERALIMENTATIE = "ouder.partneralimentatiePerMaand";

  /** A lone parent with a child of six who earns 1,300 euros net a month. */
  private static Geval ouder(String peildatum) {
    Geval geval = new Geval();
    geval.peildatum = LocalDate.parse(peildatum);
    geval.alleenstaand = true;
    geval.loonPerJaar = 1_800_000;
    geval.nettoLoon = 130_000;
    Geval.Kind kind = new Geval.Kind();
    kind.tenLaste = true;
    kind.geboren = geval.peildatum.minusYears(6);
    geval.kinderen.add(kind);
    return geval;
  }

  private static Oordeel oordeel(Geval geval, Set<String> verborgen) {
    Feiten feiten = Vertaling.feiten(geval, verborgen);
    return Toetsing.van(feiten, MET).oordelen().stream()
        .filter(oordeel -> oordeel.onderwerp().equals(Vazalo.AANVULLING))
        .findFirst()
        .orElseThrow();
  }

  private static Oordeel oordeel(Geval geval) {
    return oordeel(geval, Set.of());
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-01, 1922.07",
    "2025-06-30, 1922.07",
    "2025-07-01, 1955.80",
    "2026-01-01, 2002.13",
    "2026-06-30, 2002.13",
    "2026-07-01, 2027.79",
    "2026-12-31, 2027.79"
  })
  void elk_bedrag_rond_elke_grens_volgt_het_minimumloon_van_de_dag(
      String peildatum, BigDecimal minimumloon) {
    BigDecimal negentig = deel(90, minimumloon);
    for (int procent : new int[] {55, 90, 115}) {
      for (int cent = -1; cent <= 1; cent++) {
        BigDecimal inkomen = deel(procent, minimumloon).add(BigDecimal.valueOf(cent, 2));
        Geval geval = ouder(peildatum);
        geval.nettoLoon = inkomen.movePointRight(2).intValueExact();
        Oordeel oordeel = oordeel(geval);
        boolean ja =
            inkomen.compareTo(deel(55, minimumloon)) >= 0
                && inkomen.compareTo(deel(115, minimumloon)) < 0;
        assertThat(oordeel.uitkomst())
            .as("%s op %s", inkomen, peildatum)
            .isEqualTo(ja ? Uitkomst.JA : Uitkomst.NEE);
        if (ja && inkomen.compareTo(negentig) < 0) {
          assertThat(Waardenkaart.van(oordeel))
              .containsEntry("aanvullingPerMaand", negentig.subtract(inkomen));
        } else {
          assertThat(Waardenkaart.van(oordeel)).doesNotContainKey("aanvullingPerMaand");
        }
      }
    }
  }

  private static BigDecimal deel(int procent, BigDecimal van) {
    return van.multiply(BigDecimal.valueOf(procent))
        .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
  }

  @Test
  void tussen_90_en_115_procent_is_er_een_deel_en_is_niet_bekend_hoeveel() {
    Geval geval = ouder("2026-11-01");
    geval.nettoLoon = 200_000;
    Oordeel oordeel = oordeel(geval);
    assertThat(oordeel.uitkomst()).isEqualTo(Uitkomst.JA);
    assertThat(oordeel.uitleg()).contains("een deel", "niet bekend");
  }

  @Test
  void alimentatie_van_de_ex_partner_telt_mee_als_inkomen() {
    Geval geval = ouder("2026-11-01");
    geval.nettoLoon = 90_000;
    assertThat(oordeel(geval).uitkomst()).isEqualTo(Uitkomst.NEE);
    geval.partneralimentatie = 40_000;
    assertThat(Waardenkaart.van(oordeel(geval)))
        .containsEntry("aanvullingPerMaand", new BigDecimal("525.01"));
  }

  @Test
  void wie_te_weinig_verdient_een_partner_of_alleen_grote_kinderen_heeft_krijgt_niets() {
    Geval weinig = ouder("2026-11-01");
    weinig.loonPerJaar = 436_599;
    assertThat(oordeel(weinig).uitleg()).contains("minder dan 4.366 euro");
    Geval partner = ouder("2026-11-01");
    partner.alleenstaand = false;
    assertThat(oordeel(partner).uitkomst()).isEqualTo(Uitkomst.NEE);
    Geval zestien = ouder("2026-11-01");
    zestien.kinderen.getFirst().geboren = LocalDate.of(2010, 11, 1);
    assertThat(oordeel(zestien).uitkomst()).isEqualTo(Uitkomst.NEE);
    zestien.kinderen.getFirst().geboren = LocalDate.of(2010, 11, 2);
    assertThat(oordeel(zestien).uitkomst()).isEqualTo(Uitkomst.JA);
  }

  /** Every combination of hidden wages, against every combination of amounts around the bounds. */
  @Test
  void wat_niet_bekend_is_wordt_alleen_gevraagd_als_het_uitmaakt() {
    int[] lonenPerJaar = {0, 436_599, 436_600, 9_000_000};
    int[] bedragen = {0, 111_528, 111_529, 182_500, 182_501, 233_195, 233_196, 900_000};
    List<String> paden = List.of(LOON_PER_JAAR, NETTO_LOON, PARTNERALIMENTATIE);
    for (int verborgen = 0; verborgen < 8; verborgen++) {
      Set<String> weg = new HashSet<>();
      for (int i = 0; i < paden.size(); i++) {
        if ((verborgen >> i & 1) == 1) {
          weg.add(paden.get(i));
        }
      }
      for (int loon : lonenPerJaar) {
        for (int netto : bedragen) {
          for (int alimentatie : bedragen) {
            Geval geval = ouder("2026-11-01");
            geval.loonPerJaar = loon;
            geval.nettoLoon = netto;
            geval.partneralimentatie = alimentatie;
            Set<Uitkomst> mogelijk = new HashSet<>();
            for (int a : weg.contains(LOON_PER_JAAR) ? lonenPerJaar : new int[] {loon}) {
              for (int b : weg.contains(NETTO_LOON) ? bedragen : new int[] {netto}) {
                for (int c :
                    weg.contains(PARTNERALIMENTATIE) ? bedragen : new int[] {alimentatie}) {
                  mogelijk.add(verwacht(a, b + c));
                }
              }
            }
            Oordeel oordeel = oordeel(geval, weg);
            assertThat(oordeel.uitkomst())
                .as("zonder %s: %d, %d, %d", weg, loon, netto, alimentatie)
                .isEqualTo(mogelijk.size() == 1 ? mogelijk.iterator().next() : Uitkomst.ONBEKEND);
            assertThat(oordeel.ontbreekt().isEmpty()).isEqualTo(mogelijk.size() == 1);
          }
        }
      }
    }
  }

  private static Uitkomst verwacht(int loonPerJaar, int inkomen) {
    return loonPerJaar >= 436_600 && inkomen >= 111_528 && inkomen < 233_196
        ? Uitkomst.JA
        : Uitkomst.NEE;
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-12-31", "2027-01-01", "2008-05-01"})
  void zonder_bekend_minimumloon_is_niets_te_zeggen(String peildatum) {
    assertThat(oordeel(ouder(peildatum)).uitkomst()).isEqualTo(Uitkomst.ONBEKEND);
  }

  @Test
  void de_wet_zelf_kent_geen_aanvulling_en_blijft_onder_de_variant_wat_zij_is() {
    Feiten feiten = Vertaling.feiten(ouder("2026-11-01"), Set.of());
    List<Oordeel> wet = Toetsing.van(feiten).oordelen();
    assertThat(wet).noneMatch(oordeel -> oordeel.onderwerp().equals(Vazalo.AANVULLING));
    assertThat(Toetsing.van(feiten, MET).oordelen())
        .filteredOn(oordeel -> !oordeel.onderwerp().equals(Vazalo.AANVULLING))
        .extracting(Oordeel::uitkomst)
        .isEqualTo(wet.stream().map(Oordeel::uitkomst).toList());
  }
}
