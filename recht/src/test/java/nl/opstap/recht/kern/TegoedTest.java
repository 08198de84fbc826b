package nl.opstap.recht.kern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.SplittableRandom;
import nl.opstap.recht.feiten.Artikel;
import nl.opstap.recht.feiten.Feitenboek;
import nl.opstap.recht.feiten.Ontheffing;
import nl.opstap.recht.feiten.Zaak;
import org.junit.jupiter.api.Test;

class TegoedTest {

  private static final Tegoed VIJF_JAAR =
      new Tegoed(
          Ontheffing.GROEP,
          Ontheffing.ARTIKEL.is(Artikel.ARTIKEL_9A),
          Ontheffing.VAN,
          Ontheffing.TOT,
          Datum.dag(DatumFeit.NOOIT),
          60);

  private static final LocalDate PEIL = LocalDate.of(2026, 11, 1);

  private static Feiten.Bouwer leeg() {
    return Feiten.op(PEIL, Feitenboek.BEGRIPPEN);
  }

  private static LocalDate dag(String dag) {
    return LocalDate.parse(dag);
  }

  @Test
  void een_omhulsel_bevat_altijd_wat_er_echt_uit_kan_komen() {
    SplittableRandom toeval = new SplittableRandom(4);
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
      long omhulsel = VIJF_JAAR.bereik(onzeker.bouw(), 0);
      long echt = VIJF_JAAR.bereik(zeker.bouw(), 0);
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
      assertThat(LocalDate.ofEpochDay(VIJF_JAAR.vroegst(feiten, 0))).isEqualTo("2027-01-31");
    }
  }

  @Test
  void een_zaak_met_honderd_onbekende_ontheffingen_blijft_binnen_de_perken() {
    Feiten.Bouwer b = leeg().aantal(Ontheffing.GROEP, 100);
    for (int i = 0; i < 100; i++) {
      b.zet(Ontheffing.ARTIKEL, i, Artikel.ARTIKEL_9A);
      b.zet(Ontheffing.VAN, i, PEIL.minusMonths(60).plusDays(i % 7));
    }
    assertThat(Redenering.bereik(VIJF_JAAR.later(Zaak.PEILDATUM), b.bouw(), 0))
        .isEqualTo(Uitkomsten.NEE_OF_JA);
  }
}
