package nl.opstap.recht.kern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.opstap.recht.feiten.Feitenboek;
import nl.opstap.recht.feiten.Kind;
import nl.opstap.recht.feiten.Uitkering;
import nl.opstap.recht.feiten.Zaak;
import org.junit.jupiter.api.Test;

class HerzieningTest {

  private static LocalDate dag(String dag) {
    return LocalDate.parse(dag);
  }

  private static Feitenhistorie historie() {
    Periode altijd = new Periode(dag("2026-01-01"), dag("2027-01-01"));
    LocalDate intake = dag("2026-01-10");
    return Feitenhistorie.over(Feitenboek.BEGRIPPEN)
        .leg(Zaak.UITKERING, 0, Uitkering.ALGEMENE_BIJSTAND, altijd, intake)
        .leg(Zaak.ALLEENSTAANDE_OUDER, 0, true, altijd, intake)
        .leg(
            Zaak.ALLEENSTAANDE_OUDER,
            0,
            false,
            new Periode(dag("2026-05-01"), dag("2026-07-01")),
            dag("2026-08-15"))
        .lid(Kind.GROEP, 7, true, altijd, intake)
        .leg(Kind.TEN_LASTE, 7, true, altijd, intake)
        .leg(Kind.GEBOREN, 7, dag("2023-03-01"), altijd, intake)
        .lid(Kind.GROEP, 9, true, altijd, dag("2026-02-01"))
        .lid(Kind.GROEP, 9, false, altijd, dag("2026-03-01"))
        .volledig(Kind.GROEP, true, altijd, dag("2026-03-01"))
        .bouw();
  }

  @Test
  void wat_op_een_dag_zo_was_hangt_af_van_wanneer_men_het_wist() {
    GeldigOp juni = new GeldigOp(dag("2026-06-01"));
    Feiten toen = historie().feiten(juni, new BekendOp(dag("2026-07-01")));
    Feiten nu = historie().feiten(juni, new BekendOp(dag("2026-08-15")));
    Feiten ervoor = historie().feiten(juni, new BekendOp(dag("2026-01-09")));
    assertThat(Zaak.ALLEENSTAANDE_OUDER.uitkomsten(toen, 0)).isEqualTo(Uitkomsten.JA);
    assertThat(Zaak.ALLEENSTAANDE_OUDER.uitkomsten(nu, 0)).isEqualTo(Uitkomsten.NEE);
    assertThat(Zaak.ALLEENSTAANDE_OUDER.uitkomsten(ervoor, 0)).isEqualTo(Uitkomsten.NEE_OF_JA);
    Feiten juli =
        historie().feiten(new GeldigOp(dag("2026-07-01")), new BekendOp(dag("2026-08-15")));
    assertThat(Zaak.ALLEENSTAANDE_OUDER.uitkomsten(juli, 0)).isEqualTo(Uitkomsten.JA);
  }

  @Test
  void leden_van_een_lijst_komen_en_gaan_en_volledig_is_pas_volledig_als_dat_is_vastgelegd() {
    GeldigOp juni = new GeldigOp(dag("2026-06-01"));
    Feiten januari = historie().feiten(juni, new BekendOp(dag("2026-01-10")));
    assertThat(januari.zeker(Kind.GROEP)).isEqualTo(1);
    assertThat(januari.hoogstens(Kind.GROEP)).isEqualTo(3);
    Feiten februari = historie().feiten(juni, new BekendOp(dag("2026-02-01")));
    assertThat(februari.zeker(Kind.GROEP)).isEqualTo(2);
    Feiten maart = historie().feiten(juni, new BekendOp(dag("2026-03-01")));
    assertThat(maart.zeker(Kind.GROEP)).isEqualTo(1);
    assertThat(maart.hoogstens(Kind.GROEP)).isEqualTo(1);
    assertThat(Kind.GEBOREN.vroegst(maart, 0)).isEqualTo(dag("2023-03-01").toEpochDay());
    assertThat(historie().feiten(juni, new BekendOp(dag("2026-01-01"))).zeker(Kind.GROEP)).isZero();
  }

  @Test
  void een_herziening_is_het_verschil_per_dag_met_zijn_grond() {
    Regel regel =
        Regel.over(
                new Onderwerp("proef", "Proef", "Is het zo?"),
                Regeling.wet("BWBR1", "Testwet").artikel("1"))
            .ja(
                Voorwaarde.alle(
                    Zaak.ALLEENSTAANDE_OUDER, Zaak.UITKERING.is(Uitkering.ALGEMENE_BIJSTAND)))
            .bouw();
    Herziening herziening =
        Herziening.van(
            historie(),
            (geldigOp, bekendOp) -> List.of(regel),
            dagen("2026-04-01", "2026-09-01"),
            new BekendOp(dag("2026-07-01")),
            BekendOp.ALLES);
    assertThat(herziening.verschillen()).hasSize(1);
    Herziening.Verschil verschil = herziening.verschillen().getFirst();
    assertThat(verschil.dagen()).isEqualTo(new Periode(dag("2026-05-01"), dag("2026-07-01")));
    assertThat(verschil.was().orElseThrow().uitkomst()).isEqualTo(Uitkomst.JA);
    assertThat(verschil.wordt().orElseThrow().uitkomst()).isEqualTo(Uitkomst.NEE);
    assertThat(verschil.grond()).containsExactly("ouder.alleenstaandeOuder");
  }

  private static NavigableSet<LocalDate> dagen(String van, String tot) {
    return dag(van).datesUntil(dag(tot)).collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void een_andere_lijst_is_grond_als_lijst() {
    Regel regel =
        Regel.over(
                new Onderwerp("proef", "Proef", "Is het zo?"),
                Regeling.wet("BWBR1", "Testwet").artikel("1"))
            .ja(Voorwaarde.erIs(Kind.GROEP, Kind.TEN_LASTE))
            .bouw();
    Herziening herziening =
        Herziening.van(
            historie(),
            (geldigOp, bekendOp) -> List.of(regel),
            dagen("2026-04-01", "2026-04-03"),
            new BekendOp(dag("2026-01-01")),
            BekendOp.ALLES);
    assertThat(herziening.verschillen()).hasSize(1);
    assertThat(herziening.verschillen().getFirst().grond()).containsExactly("kinderen");
    assertThat(herziening.verschillen().getFirst().was().orElseThrow().uitkomst())
        .isEqualTo(Uitkomst.ONBEKEND);
  }
}
