package nl.opstap.recht.kern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.NavigableSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.opstap.recht.feiten.Artikel;
import nl.opstap.recht.feiten.Einde;
import nl.opstap.recht.feiten.Feitenboek;
import nl.opstap.recht.feiten.Kind;
import nl.opstap.recht.feiten.Ontheffing;
import nl.opstap.recht.feiten.Uitkering;
import nl.opstap.recht.feiten.Zaak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KernTest {

  private static final LocalDate PEIL = LocalDate.of(2026, 11, 1);

  private static Feiten.Bouwer leeg() {
    return Feiten.op(PEIL, Feitenboek.BEGRIPPEN);
  }

  private static LocalDate dag(String dag) {
    return LocalDate.parse(dag);
  }

  @Test
  void drie_uitkomsten_rekenen_als_kleene() {
    int[] rangorde = {Uitkomsten.NEE, Uitkomsten.ONBEPAALD, Uitkomsten.JA};
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        assertThat(Uitkomsten.en(rangorde[i], rangorde[j])).isEqualTo(rangorde[Math.min(i, j)]);
        assertThat(Uitkomsten.of(rangorde[i], rangorde[j])).isEqualTo(rangorde[Math.max(i, j)]);
      }
      assertThat(Uitkomsten.niet(rangorde[i])).isEqualTo(rangorde[2 - i]);
    }
    assertThat(Uitkomsten.en(Uitkomsten.NEE_OF_JA, Uitkomsten.JA)).isEqualTo(Uitkomsten.NEE_OF_JA);
    assertThat(Uitkomsten.isBeslist(Uitkomsten.NEE_OF_JA)).isFalse();
    assertThat(Uitkomsten.isBeslist(Uitkomsten.ONBEPAALD)).isTrue();
  }

  @Test
  void een_periode_is_half_open_en_nooit_leeg() {
    Periode januari = Periode.totEnMet(dag("2026-01-01"), dag("2026-01-31"));
    assertThat(januari.tot()).isEqualTo("2026-02-01");
    assertThat(januari.bevat(dag("2026-01-01"))).isTrue();
    assertThat(januari.bevat(dag("2026-01-31"))).isTrue();
    assertThat(januari.bevat(dag("2026-02-01"))).isFalse();
    assertThat(januari.bevat(dag("2025-12-31"))).isFalse();
    assertThat(Periode.vanaf(dag("2026-01-01")).bevat(dag("2999-01-01"))).isTrue();
    assertThat(Periode.totEnMet(dag("2026-01-01"), LocalDate.MAX).tot()).isEqualTo(LocalDate.MAX);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Periode(dag("2026-01-01"), dag("2026-01-01")))
        .withMessageContaining("Misschien");
  }

  @Test
  void verenigen_telt_elke_dag_een_keer_en_plakt_wat_elkaar_raakt() {
    assertThat(
            Periode.verenigd(
                List.of(
                    new Periode(dag("2026-03-01"), dag("2026-04-01")),
                    new Periode(dag("2026-01-01"), dag("2026-02-01")),
                    new Periode(dag("2026-02-01"), dag("2026-02-10")),
                    new Periode(dag("2026-01-15"), dag("2026-01-20")))))
        .containsExactly(
            new Periode(dag("2026-01-01"), dag("2026-02-10")),
            new Periode(dag("2026-03-01"), dag("2026-04-01")));
    assertThat(Periode.verenigd(List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2020-02-29, 5, 2025-03-01",
    "2020-02-29, 4, 2024-02-29",
    "2021-02-28, 5, 2026-02-28",
    "2021-03-01, 5, 2026-03-01"
  })
  void een_leeftijd_wordt_bereikt_op_de_verjaardag(String geboren, int jaren, String wordt) {
    assertThat(new Datum.Leeftijd(jaren).verschuif(dag(geboren))).isEqualTo(wordt);
  }

  @Test
  void termijnen_zeggen_zich_in_gewoon_nederlands() {
    assertThat(new Datum.Termijn(Period.ofMonths(6)).zin("de dag"))
        .isEqualTo("de dag plus 6 maanden");
    assertThat(new Datum.Termijn(Period.ofDays(-1)).zin("de dag")).isEqualTo("de dag min 1 dag");
    assertThat(new Datum.Termijn(Period.of(1, 1, 2)).zin("x"))
        .isEqualTo("x plus 1 jaar 1 maand 2 dagen");
  }

  @Test
  void een_omhulsel_bevat_altijd_wat_er_echt_uit_kan_komen() {
    SplittableRandom toeval = new SplittableRandom(4);
    Tegoed tegoed =
        new Tegoed(
            Ontheffing.GROEP,
            Ontheffing.ARTIKEL.is(Artikel.ARTIKEL_9A),
            Ontheffing.VAN,
            Ontheffing.TOT,
            60);
    for (int i = 0; i < 3_000; i++) {
      Feiten.Bouwer onzeker = leeg().aantal(Ontheffing.GROEP, 2);
      Feiten.Bouwer zeker = leeg().aantal(Ontheffing.GROEP, 2);
      for (int rij = 0; rij < 2; rij++) {
        long van = PEIL.toEpochDay() - toeval.nextInt(2_500);
        long tot = van + toeval.nextInt(1_500);
        long ruimte = toeval.nextInt(40);
        boolean telt = toeval.nextBoolean();
        onzeker.zet(Ontheffing.VAN, rij, van - toeval.nextInt(40), van + toeval.nextInt(40));
        onzeker.zet(Ontheffing.TOT, rij, tot - ruimte, tot + toeval.nextInt(40));
        if (toeval.nextBoolean()) {
          onzeker.zet(Ontheffing.ARTIKEL, rij, telt ? Artikel.ARTIKEL_9A : Artikel.ARTIKEL_9);
        }
        zeker.zet(Ontheffing.ARTIKEL, rij, telt ? Artikel.ARTIKEL_9A : Artikel.ARTIKEL_9);
        zeker.zet(Ontheffing.VAN, rij, van, van);
        zeker.zet(Ontheffing.TOT, rij, tot, tot);
      }
      long omhulsel = tegoed.bereik(onzeker.bouw(), 0);
      long echt = tegoed.bereik(zeker.bouw(), 0);
      assertThat(Datum.vroegst(echt)).isEqualTo(Datum.laatst(echt));
      assertThat(Datum.vroegst(echt))
          .as("%d", i)
          .isBetween(Datum.vroegst(omhulsel), Datum.laatst(omhulsel));
    }
  }

  @Test
  void een_lopende_ontheffing_eindigt_elke_dag_dat_men_het_vraagt_op_dezelfde_dag() {
    for (LocalDate dag = dag("2022-01-31");
        dag.isBefore(dag("2027-01-31"));
        dag = dag.plusDays(1)) {
      Feiten feiten =
          Feiten.op(dag, Feitenboek.BEGRIPPEN)
              .aantal(Ontheffing.GROEP, 1)
              .zet(Ontheffing.ARTIKEL, 0, Artikel.ARTIKEL_9A)
              .zet(Ontheffing.VAN, 0, dag("2022-01-31"))
              .zet(Ontheffing.TOT, 0, DatumFeit.NOOIT)
              .bouw();
      Tegoed tegoed =
          new Tegoed(
              Ontheffing.GROEP,
              Ontheffing.ARTIKEL.is(Artikel.ARTIKEL_9A),
              Ontheffing.VAN,
              Ontheffing.TOT,
              60);
      assertThat(LocalDate.ofEpochDay(tegoed.vroegst(feiten, 0))).isEqualTo("2027-01-31");
    }
  }

  @Test
  void een_lijst_die_onbekend_is_kan_leeg_zijn_of_leden_hebben() {
    Voorwaarde erIs = Voorwaarde.erIs(Kind.GROEP, Kind.TEN_LASTE);
    assertThat(erIs.uitkomsten(leeg().bouw(), 0)).isEqualTo(Uitkomsten.NEE_OF_JA);
    assertThat(erIs.uitkomsten(leeg().aantal(Kind.GROEP, 0).bouw(), 0)).isEqualTo(Uitkomsten.NEE);
    Feiten.Bouwer een = leeg().aantal(Kind.GROEP, 1);
    assertThat(erIs.uitkomsten(een.bouw(), 0)).isEqualTo(Uitkomsten.NEE_OF_JA);
    assertThat(erIs.uitkomsten(een.zet(Kind.TEN_LASTE, 0, true).bouw(), 0))
        .isEqualTo(Uitkomsten.JA);
    Feiten tenMinste = leeg().tenMinste(Kind.GROEP, 1).zet(Kind.TEN_LASTE, 0, false).bouw();
    assertThat(tenMinste.zeker(Kind.GROEP)).isEqualTo(1);
    assertThat(tenMinste.hoogstens(Kind.GROEP)).isEqualTo(3);
    assertThat(erIs.uitkomsten(tenMinste, 0)).isEqualTo(Uitkomsten.NEE_OF_JA);
  }

  @Test
  void wat_zichzelf_tegenspreekt_is_nooit_waar_hoe_onbekend_de_feiten_ook_zijn() {
    Feiten feiten = leeg().bouw();
    Voorwaarde volwassen = Zaak.OUDER_GEBOREN.wordt(18).nietLaterDan(Zaak.PEILDATUM);
    Voorwaarde jong = Zaak.OUDER_GEBOREN.wordt(12).later(Zaak.PEILDATUM);
    assertThat(Voorwaarde.alle(volwassen, jong).uitkomsten(feiten, 0))
        .isEqualTo(Uitkomsten.NEE_OF_JA);
    assertThat(Redenering.bereik(Voorwaarde.alle(volwassen, jong), feiten, 0))
        .isEqualTo(Uitkomsten.NEE);
    assertThat(Redenering.kan(Voorwaarde.alle(volwassen, jong), feiten, 0, Uitkomsten.JA))
        .isFalse();
    assertThat(
            Redenering.bereik(Voorwaarde.enige(volwassen, Voorwaarde.niet(volwassen)), feiten, 0))
        .isEqualTo(Uitkomsten.JA);
    assertThat(Redenering.bereik(Voorwaarde.enige(jong, volwassen), feiten, 0))
        .isEqualTo(Uitkomsten.NEE_OF_JA);
  }

  @Test
  void gemeenten_zijn_gelijk_of_niet_ook_als_een_van_beide_onbekend_is() {
    Voorwaarde zelfde =
        Voorwaarde.erIs(Ontheffing.GROEP, Ontheffing.GEMEENTE.isGelijkAan(Zaak.GEMEENTE));
    Feiten.Bouwer b = leeg().aantal(Ontheffing.GROEP, 1);
    assertThat(Redenering.bereik(zelfde, b.bouw(), 0)).isEqualTo(Uitkomsten.NEE_OF_JA);
    b.zet(Zaak.GEMEENTE, BigDecimal.valueOf(935));
    assertThat(Redenering.bereik(zelfde, b.bouw(), 0)).isEqualTo(Uitkomsten.NEE_OF_JA);
    b.zet(Ontheffing.GEMEENTE, 0, BigDecimal.valueOf(363));
    assertThat(Redenering.bereik(zelfde, b.bouw(), 0)).isEqualTo(Uitkomsten.NEE);
    b.zet(Ontheffing.GEMEENTE, 0, BigDecimal.valueOf(935));
    assertThat(Redenering.bereik(zelfde, b.bouw(), 0)).isEqualTo(Uitkomsten.JA);
    assertThat(
            Redenering.kan(
                Voorwaarde.alle(zelfde, Voorwaarde.niet(zelfde)),
                leeg().aantal(Ontheffing.GROEP, 1).zet(Zaak.GEMEENTE, BigDecimal.ONE).bouw(),
                0,
                Uitkomsten.JA))
        .isFalse();
  }

  @Test
  void een_zaak_met_honderd_onbekende_ontheffingen_blijft_binnen_de_perken() {
    Feiten.Bouwer b = leeg().aantal(Ontheffing.GROEP, 100);
    for (int i = 0; i < 100; i++) {
      b.zet(Ontheffing.ARTIKEL, i, Artikel.ARTIKEL_9A);
      b.zet(Ontheffing.VAN, i, PEIL.minusMonths(60).plusDays(i % 7));
    }
    Tegoed tegoed =
        new Tegoed(
            Ontheffing.GROEP,
            Ontheffing.ARTIKEL.is(Artikel.ARTIKEL_9A),
            Ontheffing.VAN,
            Ontheffing.TOT,
            60);
    assertThat(Redenering.bereik(tegoed.later(Zaak.PEILDATUM), b.bouw(), 0))
        .isEqualTo(Uitkomsten.NEE_OF_JA);
  }

  @Test
  void een_periode_die_eindigt_voor_zij_begint_kan_niet() {
    assertThatExceptionOfType(Tegenspraak.class)
        .isThrownBy(() ->
            leeg()
                .aantal(Ontheffing.GROEP, 1)
                .zet(Ontheffing.VAN, 0, dag("2026-02-01"))
                .zet(Ontheffing.TOT, 0, dag("2026-01-31"))
                .bouw());
    Feiten open =
        leeg().aantal(Ontheffing.GROEP, 1).zet(Ontheffing.VAN, 0, dag("2026-02-01")).bouw();
    assertThat(Ontheffing.TOT.vroegst(open, 0)).isEqualTo(dag("2026-02-01").toEpochDay());
    Feiten eind =
        leeg().aantal(Ontheffing.GROEP, 1).zet(Ontheffing.TOT, 0, dag("2026-02-01")).bouw();
    assertThat(Ontheffing.VAN.laatst(eind, 0)).isEqualTo(dag("2026-02-01").toEpochDay());
  }

  @Test
  void een_geboortedatum_die_onbekend_is_ligt_niet_na_de_peildatum() {
    Feiten feiten = leeg().aantal(Kind.GROEP, 1).bouw();
    assertThat(Kind.GEBOREN.laatst(feiten, 0)).isEqualTo(PEIL.toEpochDay());
    assertThat(feiten.peildatum()).isEqualTo(PEIL);
  }

  @Test
  void een_tabel_loopt_op_en_kent_geen_antwoord_voor_haar_eerste_rij() throws IOException {
    String tekst = "# naam: t\n# bron: b\n# bevestigd: ja\nvanaf,a\n2024-01-01,1\n\n2025-01-01,2\n";
    Tabel tabel = Tabel.lees(new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8)));
    assertThat(tabel.bevestigd()).isTrue();
    assertThat(tabel.op(dag("2023-12-31"))).isEmpty();
    assertThat(tabel.op(dag("2024-12-31")).orElseThrow().waarden()).containsExactly(BigDecimal.ONE);
    assertThat(tabel.op(dag("2025-01-01")).orElseThrow().waarden()).containsExactly(BigDecimal.TWO);
    assertThatThrownBy(() ->
            Tabel.lees(
                new ByteArrayInputStream(
                    tekst.replace("2025", "2024").getBytes(StandardCharsets.UTF_8))))
        .hasMessageContaining("rij 2")
        .hasMessageContaining("Misschien");
    assertThatThrownBy(() ->
            Tabel.lees(
                new ByteArrayInputStream(
                    tekst.replace("# bron: b\n", "").getBytes(StandardCharsets.UTF_8))))
        .hasMessageContaining("bron");
    assertThatThrownBy(() -> Tabel.lees(KernTest.class, "weg.csv")).hasMessageContaining("weg.csv");
  }

  @Test
  void een_vindplaats_zegt_zich_kort_en_voluit_en_wijst_naar_de_tekst_van_die_dag() {
    Regeling wet = Regeling.wet("BWBR1", "Testwet", dag("2020-01-01"), dag("2022-01-01"));
    Vindplaats plaats = wet.artikel("9a").lid(4).zin(2);
    assertThat(plaats.kort()).isEqualTo("9a lid 4, tweede zin");
    assertThat(plaats.voluit()).isEqualTo("artikel 9a lid 4, tweede zin, Testwet");
    assertThat(wet.artikel("9").kort()).isEqualTo("9");
    assertThat(plaats.adres(dag("2022-01-01")))
        .isEqualTo(
            "https://wetten.overheid.nl/jci1.3:c:BWBR1&artikel=9a&g=2022-01-01&z=2022-01-01");
    assertThat(wet.tekstOp(dag("2019-12-31"))).isEmpty();
    assertThat(wet.tekstOp(dag("2021-12-31"))).contains(dag("2020-01-01"));
    assertThat(wet.tekstOp(dag("2022-01-01"))).contains(dag("2022-01-01"));
    assertThat(new Regeling("x", "x", "", List.of()).artikel("1").adres(PEIL)).isEmpty();
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

  @Test
  void de_analyse_vindt_wat_onbereikbaar_dubbel_of_altijd_zo_is() {
    Vindplaats plaats = Regeling.wet("BWBR1", "Testwet").artikel("1");
    Voorwaarde.Benoemd volwassen =
        Voorwaarde.voorwaarde(
            "De ouder is 18.",
            "De ouder is geen 18.",
            plaats,
            Zaak.OUDER_GEBOREN.wordt(18).nietLaterDan(Zaak.PEILDATUM));
    Voorwaarde.Benoemd zestien =
        Voorwaarde.voorwaarde(
            "De ouder is 16.",
            "De ouder is geen 16.",
            plaats,
            Zaak.OUDER_GEBOREN.wordt(16).nietLaterDan(Zaak.PEILDATUM));
    Regel regel =
        Regel.over(new Onderwerp("proef", "Proef", "Is het zo?"), plaats)
            .ja(Voorwaarde.alle(volwassen, zestien))
            .uitleg(Voorwaarde.niet(zestien), "Kan niet.")
            .waarden(
                Waarde.dag(Sleutel.dag("dubbel", "dubbel"), Zaak.PLAN, Zaak.PEILDATUM),
                Waarde.dag(Sleutel.dag("dubbel", "dubbel"), Zaak.PLAN, Zaak.PEILDATUM),
                Waarde.dag(Sleutel.dag("nooit", "nooit"), Voorwaarde.nooit(), Zaak.PEILDATUM),
                new Waarde.Keuze(
                    Sleutel.woord("gat", "gat"),
                    Voorwaarde.altijd(),
                    List.of(
                        new Waarde.Optie("een", Zaak.PLAN), new Waarde.Optie("twee", Zaak.PLAN))))
            .kanttekening(Voorwaarde.alle(zestien, Voorwaarde.niet(zestien)), "Nooit gezegd.")
            .bouw();
    assertThat(Analyse.van(regel, List.of(PEIL), Feitenboek.BEGRIPPEN))
        .containsExactly(
            "Beslist nooit zelf, want volgt uit de rest: de ouder is 16.",
            "Alleen gezegd zolang een feit nog open is: \"Kan niet.\"",
            "Bij ja kan een uitleg ontbreken.",
            "Twee manieren om te vertellen: dubbel.",
            "Wordt nooit verteld: nooit.",
            "Onbereikbaar: gat 'twee'.",
            "Er is een gat: soms past geen enkel woord voor gat.",
            "Wordt in deze tekst nooit gezegd: \"Nooit gezegd.\"");
    Regel altijd =
        Regel.over(new Onderwerp("proef", "Proef", "Is het zo?"), plaats)
            .ja(Voorwaarde.voorwaarde("Het is zo.", "Het is niet zo.", plaats, Voorwaarde.altijd()))
            .bouw();
    assertThat(Analyse.van(altijd, List.of(PEIL), Feitenboek.BEGRIPPEN))
        .containsExactly("De regel zegt nooit nee.", "Is altijd zo: het is zo.");
  }

  @Test
  void een_reden_noemt_de_feiten_die_hij_gebruikt_met_hun_nummer() {
    Feiten feiten =
        leeg()
            .aantal(Kind.GROEP, 2)
            .zet(Kind.TEN_LASTE, 0, false)
            .zet(Kind.TEN_LASTE, 1, true)
            .zet(Zaak.PARTNER, true)
            .bouw();
    Vindplaats plaats = Regeling.wet("BWBR1", "Testwet").artikel("1");
    Regel regel =
        Regel.over(new Onderwerp("proef", "Proef", "Is het zo?"), plaats)
            .ja(
                Voorwaarde.voorwaarde(
                    "Ja.",
                    "Nee.",
                    plaats,
                    Voorwaarde.alle(Zaak.PARTNER, Voorwaarde.erIs(Kind.GROEP, Kind.TEN_LASTE))))
            .bouw();
    Oordeel oordeel = regel.oordeel(feiten);
    assertThat(oordeel.uitleg()).isEqualTo("Ja: aan alle voorwaarden is voldaan.");
    assertThat(oordeel.redenen().getFirst().gebruikt(oordeel))
        .containsExactly("partner", "kinderen[0].tenLaste", "kinderen[1].tenLaste");
    assertThat(oordeel.redenen().getFirst().tekst()).isEqualTo("Ja.");
    Feiten zonderLijst = leeg().zet(Zaak.PARTNER, false).bouw();
    Oordeel zonder = regel.oordeel(zonderLijst);
    assertThat(zonder.redenen().getFirst().gebruikt(zonder)).containsExactly("partner", "kinderen");
    assertThat(zonder.uitleg()).isEqualTo("Nee.");
    assertThat(zonder.redenen().getFirst().tekst()).isEqualTo("Nee.");
  }

  @Test
  void einde_en_artikel_heten_zoals_een_zaak_ze_schrijft() {
    assertThat(Einde.LOOPT.code()).isNull();
    assertThat(Artikel.WIJ_17.code()).isEqualTo("WIJ 17");
    assertThat(Uitkomst.ONBEKEND.woord()).isEqualTo("onbekend");
    assertThat(Kenner.REGISTER.uitleg()).isNotBlank();
  }

  @Test
  void een_deel_met_drie_mogelijke_uitkomsten_beslist_niet_te_vroeg() {
    Vindplaats plek = Regeling.wet("BWBR0000001", "Proefwet").artikel("1");
    Voorwaarde drie =
        Voorwaarde.voorwaarde(
            "Ja.", "Nee.", plek, Voorwaarde.alle(Zaak.PARTNER, Voorwaarde.onbepaaldAls(Zaak.PLAN)));
    Voorwaarde open = Voorwaarde.onbepaaldAls(Voorwaarde.altijd());
    Oordeel oordeel =
        Regel.over(new Onderwerp("proef", "Proef", "Proef?"), plek)
            .ja(Voorwaarde.alle(drie, open))
            .bouw()
            .oordeel(leeg().bouw());
    assertThat(oordeel.uitkomst()).isEqualTo(Uitkomst.ONBEKEND);
    assertThat(oordeel.ontbreekt()).extracting(Vraag::pad).containsExactly("partner");
  }
}
