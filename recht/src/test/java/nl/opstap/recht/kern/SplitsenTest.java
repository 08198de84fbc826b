package nl.opstap.recht.kern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.SplittableRandom;
import nl.opstap.recht.feiten.Artikel;
import org.junit.jupiter.api.Test;

/** The exact search, and the places where it splits what is possible. */
class SplitsenTest {

  private static final LocalDate PEIL = Proefwoorden.PEIL;
  private static final long NU = PEIL.toEpochDay();

  private final Proefwoorden w = new Proefwoorden();

  /** What is asked of one drawn case and condition; {@code wie} names the draw when it fails. */
  private interface Proef {
    void doe(String wie, SplittableRandom toeval, Feiten feiten, Voorwaarde voorwaarde);
  }

  private void voorVeleGetrokken(Proef proef) {
    for (int zaad = 0; zaad < 2_000; zaad++) {
      SplittableRandom toeval = new SplittableRandom(zaad);
      Feiten feiten = w.feiten(toeval);
      Voorwaarde voorwaarde = w.voorwaarde(toeval, 2);
      proef.doe("zaad %d: %s".formatted(zaad, voorwaarde.zin()), toeval, feiten, voorwaarde);
    }
  }

  /** What the completions that do not contradict themselves reach. */
  private int uitkomsten(Voorwaarde voorwaarde, Feiten feiten) {
    int[] uit = {0};
    w.voltooiingen(
        feiten,
        heel -> {
          if (!heel.isLeeg()) {
            uit[0] |= voorwaarde.uitkomsten(heel, 0);
          }
        });
    return uit[0];
  }

  @Test
  void the_search_finds_exactly_what_completions_reach() {
    voorVeleGetrokken((wie, toeval, feiten, voorwaarde) -> {
      int alle = uitkomsten(voorwaarde, feiten);
      int gevonden = Redenering.bereik(voorwaarde, feiten, 0);
      assertThat(Uitkomsten.isBeslist(gevonden)).as(wie).isEqualTo(Uitkomsten.isBeslist(alle));
      assertThat(gevonden & ~alle).as(wie).isZero();
      for (int doel : new int[] {Uitkomsten.JA, Uitkomsten.NEE}) {
        assertThat(Zoektocht.kan(voorwaarde, feiten, 0, doel))
            .as(wie)
            .isEqualTo((alle & doel) != 0);
      }
    });
  }

  @Test
  void what_stands_fast_is_what_every_completion_says() {
    voorVeleGetrokken((wie, toeval, feiten, voorwaarde) -> {
      Voorwaarde ander = w.voorwaarde(toeval, 1);
      for (Voorwaarde vraag :
          List.of(voorwaarde, Voorwaarde.alle(voorwaarde, ander), Voorwaarde.niet(voorwaarde))) {
        assertThat(Redenering.staatVast(vraag, feiten, 0))
            .as(wie)
            .isEqualTo(uitkomsten(vraag, feiten) == Uitkomsten.JA);
      }
    });
  }

  @Test
  void who_asks_twice_or_asks_a_part_first_hears_the_same() {
    voorVeleGetrokken((wie, toeval, feiten, voorwaarde) -> {
      Voorwaarde ander = w.voorwaarde(toeval, 2);
      Voorwaarde samen = Voorwaarde.alle(voorwaarde, Voorwaarde.niet(ander));
      int vooraf = Redenering.bereik(samen, feiten.metAantal(w.lijst, 0), 0);
      Redenering.bereik(voorwaarde, feiten, 0);
      Redenering.bereik(ander, feiten, 0);
      int alle = uitkomsten(samen, feiten);
      int gevonden = Redenering.bereik(samen, feiten, 0);
      assertThat(Uitkomsten.isBeslist(gevonden)).as(wie).isEqualTo(Uitkomsten.isBeslist(alle));
      assertThat(gevonden & ~alle).as(wie).isZero();
      assertThat(Redenering.bereik(samen, feiten, 0)).as(wie).isEqualTo(gevonden);
      assertThat(Redenering.bereik(samen, feiten.metAantal(w.lijst, 0), 0))
          .as(wie)
          .isEqualTo(vooraf);
    });
  }

  @Test
  void what_was_found_of_one_member_is_not_told_of_another() {
    Voorwaarde zo = Voorwaarde.alle(w.lidZo, w.een);
    Feiten feiten =
        w.op()
            .aantal(w.lijst, 2)
            .zet(w.een, true)
            .zet(w.lidZo, 0, true)
            .zet(w.lidZo, 1, false)
            .bouw();
    assertThat(Redenering.bereik(zo, feiten, 0)).isEqualTo(Uitkomsten.JA);
    assertThat(Redenering.bereik(zo, feiten, 1)).isEqualTo(Uitkomsten.NEE);
    assertThat(Redenering.bereik(zo, feiten, 0)).isEqualTo(Uitkomsten.JA);
  }

  @Test
  void a_split_leaves_something_on_both_sides_and_loses_nothing() {
    voorVeleGetrokken((wie, toeval, feiten, voorwaarde) -> {
      Feiten deel = feiten;
      int diepte = 0;
      while (!Uitkomsten.isBeslist(voorwaarde.uitkomsten(deel, 0)) && diepte++ < 200) {
        Snede snede = voorwaarde.snede(deel, 0);
        Feiten onder = deel.zijde(snede, true);
        Feiten boven = deel.zijde(snede, false);
        assertThat(aantal(onder)).as(wie).isPositive();
        assertThat(aantal(boven)).as(wie).isPositive();
        assertThat(aantal(onder) + aantal(boven)).as(wie).isEqualTo(aantal(deel));
        deel = toeval.nextBoolean() ? onder : boven;
      }
      assertThat(diepte).as(wie).isLessThan(60);
    });
  }

  private long aantal(Feiten feiten) {
    long som = 0;
    for (int leden = feiten.zeker(w.lijst); leden <= feiten.hoogstens(w.lijst); leden++) {
      long maal = 1;
      for (Groep groep : List.of(w.zaak, w.lijst)) {
        for (int rij = 0; rij < (groep.isLijst() ? leden : 1); rij++) {
          for (Feit feit : groep.feiten()) {
            maal *= aantal(feit, feiten, rij);
          }
        }
      }
      som += maal;
    }
    return som;
  }

  private static long aantal(Feit feit, Feiten feiten, int rij) {
    long breedte = feit.hoog(feiten, rij) - feit.laag(feiten, rij);
    return switch (feit) {
      case JaNeeFeit _, KeuzeFeit<?> _ -> Long.bitCount(feit.laag(feiten, rij));
      case GetalFeit getal when getal.decimalen() == 0 -> breedte / 100 + 1;
      case GetalFeit _, DatumFeit _ -> breedte + 1;
    };
  }

  @Test
  void a_day_against_a_known_day_is_decided_by_one_split() {
    Feiten feiten =
        w.op().zet(w.verleden, 0, NU - 100, NU - 50).zet(w.ooit, 0, NU - 70, NU - 70).bouw();
    assertThat(w.verleden.nietLaterDan(w.ooit).snede(feiten, 0))
        .isEqualTo(new Snede.VanFeit(w.zaak, 0, w.verleden.plek(), NU - 69));
    assertThat(w.ooit.nietLaterDan(w.verleden).snede(feiten, 0))
        .isEqualTo(new Snede.VanFeit(w.zaak, 0, w.verleden.plek(), NU - 70));
  }

  @Test
  void two_open_days_are_split_in_the_middle_of_what_they_share() {
    Feiten feiten =
        w.op().zet(w.verleden, 0, NU - 100, NU - 20).zet(w.ooit, 0, NU - 60, NU - 10).bouw();
    assertThat(Snede.vanFeit(w.verleden.nietLaterDan(w.ooit).snede(feiten, 0)).grens())
        .isEqualTo(NU - 39);
    Feiten laat =
        w.op().zet(w.verleden, 0, NU - 100, NU - 40).zet(w.ooit, 0, NU - 90, NU - 41).bouw();
    assertThat(Snede.vanFeit(w.verleden.nietLaterDan(w.ooit).snede(laat, 0)).grens())
        .isEqualTo(NU - 65);
  }

  @Test
  void a_term_is_split_where_it_reaches_the_day() {
    Feiten feiten = w.op().zet(w.verleden, 0, NU - 100, NU - 50).bouw();
    Voorwaarde voorbij =
        w.verleden.plus(Period.ofMonths(2)).nietLaterDan(Datum.dag(PEIL.minusDays(1)));
    assertThat(Snede.vanFeit(voorbij.snede(feiten, 0)).grens())
        .isEqualTo(LocalDate.of(2026, 9, 1).toEpochDay());
  }

  @Test
  void an_age_from_a_case_is_split_in_the_middle_and_then_the_birth() {
    Datum jarig = w.verleden.wordt(w.getal);
    Feiten open = w.op().zet(w.getal, 0, 400, 1_000).zet(w.verleden, 0, NU - 3_000, NU).bouw();
    assertThat(jarig.snede(open, 0, NU))
        .isEqualTo(new Snede.VanFeit(w.zaak, 0, w.getal.plek(), 701));
    Feiten bekend = w.op().zet(w.getal, 0, 400, 400).zet(w.verleden, 0, NU - 3_000, NU).bouw();
    assertThat(jarig.snede(bekend, 0, NU))
        .isEqualTo(
            new Snede.VanFeit(w.zaak, 0, w.verleden.plek(), PEIL.minusYears(4).toEpochDay()));
  }

  @Test
  void a_term_with_a_pause_is_split_in_the_middle_of_its_first_open_day() {
    Datum verlengd = w.verleden.plus(Period.ofDays(10)).verlengdMet(w.ooit, w.verleden);
    Feiten feiten =
        w.op().zet(w.verleden, 0, NU - 20, NU - 20).zet(w.ooit, 0, NU - 30, NU - 10).bouw();
    assertThat(verlengd.snede(feiten, 0, NU - 5))
        .isEqualTo(new Snede.VanFeit(w.zaak, 0, w.ooit.plek(), NU - 19));
    Feiten bekend = w.op().zet(w.verleden, 0, NU - 20, NU - 20).zet(w.ooit, 0, NU, NU).bouw();
    assertThatIllegalStateException().isThrownBy(() -> verlengd.snede(bekend, 0, NU));
  }

  @Test
  void a_pause_moves_a_term_by_its_length_when_it_begins_on_the_last_day_at_the_latest() {
    Datum verlengd = w.verleden.verlengdMet(Datum.dag(PEIL.minusDays(9)), w.ooit);
    for (long later : new long[] {0, 1}) {
      Feiten feiten =
          w.op().zet(w.verleden, 0, NU - 9 - later, NU - 9 - later).zet(w.ooit, 0, NU, NU).bouw();
      assertThat(verlengd.vroegst(feiten, 0)).isEqualTo(later == 0 ? NU : NU - 10);
    }
  }

  @Test
  void numbers_are_split_at_the_one_that_is_known_or_in_the_middle() {
    Voorwaarde gelijk = new Gelijk(w.getal, w.code);
    Feiten eenBekend = w.op().zet(w.getal, 0, 300, 300).zet(w.code, 0, 0, 900).bouw();
    assertThat(gelijk.snede(eenBekend, 0))
        .isEqualTo(new Snede.VanFeit(w.zaak, 0, w.code.plek(), 300));
    Feiten aanDeRand = w.op().zet(w.getal, 0, 300, 300).zet(w.code, 0, 300, 900).bouw();
    assertThat(Snede.vanFeit(gelijk.snede(aanDeRand, 0)).grens()).isEqualTo(301);
    Feiten anderBekend = w.op().zet(w.getal, 0, 100, 900).zet(w.code, 0, 300, 300).bouw();
    assertThat(gelijk.snede(anderBekend, 0))
        .isEqualTo(new Snede.VanFeit(w.zaak, 0, w.getal.plek(), 300));
    Feiten open = w.op().zet(w.getal, 0, 100, 900).zet(w.code, 0, 300, 400).bouw();
    assertThat(gelijk.snede(open, 0)).isEqualTo(new Snede.VanFeit(w.zaak, 0, w.getal.plek(), 501));
    Feiten raken = w.op().zet(w.getal, 0, 100, 300).zet(w.code, 0, 300, 400).bouw();
    assertThat(gelijk.uitkomsten(raken, 0)).isEqualTo(Uitkomsten.NEE_OF_JA);
    Feiten naast = w.op().zet(w.getal, 0, 100, 299).zet(w.code, 0, 300, 400).bouw();
    assertThat(gelijk.uitkomsten(naast, 0)).isEqualTo(Uitkomsten.NEE);
  }

  @Test
  void the_first_of_days_is_split_at_one_that_lies_around_the_boundary() {
    Datum eerste = Datum.eerste(w.ooit, w.verleden);
    Feiten feiten = w.op().zet(w.ooit, 0, NU + 1, NU + 9).zet(w.verleden, 0, NU - 9, NU).bouw();
    assertThat(eerste.snede(feiten, 0, NU - 4))
        .isEqualTo(new Snede.VanFeit(w.zaak, 0, w.verleden.plek(), NU - 4));
    assertThat(eerste.snede(feiten, 0, NU))
        .isEqualTo(new Snede.VanFeit(w.zaak, 0, w.verleden.plek(), NU));
    assertThatIllegalStateException().isThrownBy(() -> eerste.snede(feiten, 0, NU + 20));
  }

  @Test
  void the_latest_of_a_list_asks_whether_a_member_counts_before_it_asks_the_day() {
    Datum laatste = Datum.laatsteVan(w.lijst, w.lidZo, w.lidVan);
    Feiten telt =
        w.op()
            .aantal(w.lijst, 1)
            .zet(w.lidVan, 0, NU - 9, NU)
            .zet(w.lidTot, 0, NU + 1, NU + 1)
            .bouw();
    assertThat(Snede.vanFeit(laatste.snede(telt, 0, NU)).plek()).isEqualTo(w.lidZo.plek());
    Feiten open = telt.met(w.lijst, 0, w.lidZo.plek(), Uitkomsten.JA, 0);
    assertThat(laatste.snede(open, 0, NU - 9 + 1))
        .isEqualTo(new Snede.VanFeit(w.lijst, 0, w.lidVan.plek(), NU - 8));
    assertThat(laatste.snede(open, 0, NU + 5)).isEqualTo(Snede.vanAantal(w.lijst, 1));
  }

  @Test
  void a_list_is_split_by_its_number_of_members_once_its_certain_ones_are_decided() {
    Feiten feiten = w.op().tenMinste(w.lijst, 1).zet(w.lidZo, 0, false).bouw();
    assertThat(Voorwaarde.erIs(w.lijst, w.lidZo).snede(feiten, 0))
        .isEqualTo(new Snede.VanFeit(w.lijst, 0, Snede.AANTAL, 2));
  }

  private Feiten onderbroken(long eindVroegst, long eindLaatst) {
    return w.op()
        .aantal(w.lijst, 1)
        .zet(w.verleden, 0, NU - 50, NU - 50)
        .zet(w.lidVan, 0, NU - 60, NU - 60)
        .zet(w.lidTot, 0, eindVroegst, eindLaatst)
        .bouw();
  }

  @Test
  void a_day_that_follows_from_facts_is_split_itself_where_it_can_be_supposed() {
    Onderbreking dag =
        new Onderbreking(w.lijst, Voorwaarde.altijd(), w.lidVan, w.lidTot, w.verleden);
    Feiten open = onderbroken(NU - 40, NU - 10);
    Snede.VanDag snede = new Snede.VanDag(dag, w.zaak, 0, NU - 20);
    assertThat(dag.snede(open, 0, NU - 20))
        .isEqualTo(new Snede.VanFeit(w.lijst, 0, w.lidTot.plek(), NU - 20));
    assertThat(dag.snede(open.onderstellend(), 0, NU - 20)).isEqualTo(snede);

    Feiten ervoor = open.onderstellend().zijde(snede, true);
    assertThat(dag.bereik(ervoor, 0)).isEqualTo(Datum.bereik(NU - 40, NU - 21));
    Feiten erna = open.onderstellend().zijde(snede, false);
    assertThat(dag.bereik(erna, 0)).isEqualTo(Datum.bereik(NU - 20, NU - 10));
  }

  @Test
  void what_is_supposed_has_to_be_borne_out_by_the_facts() {
    Onderbreking dag =
        new Onderbreking(w.lijst, Voorwaarde.altijd(), w.lidVan, w.lidTot, w.verleden);
    Snede snede = new Snede.VanDag(dag, w.zaak, 0, NU - 20);

    Feiten open = onderbroken(NU - 40, NU - 10).onderstellend().zijde(snede, true);
    assertThat(open.isLeeg()).isFalse();
    assertThat(open.onderstellingen().onzeker(open).orElseThrow().snede(open))
        .isEqualTo(new Snede.VanFeit(w.lijst, 0, w.lidTot.plek(), NU - 20));

    Feiten waar = onderbroken(NU - 40, NU - 30).onderstellend().zijde(snede, true);
    assertThat(waar.isLeeg()).isFalse();
    assertThat(waar.onderstellingen().onzeker(waar)).isEmpty();

    assertThat(onderbroken(NU - 15, NU - 10).onderstellend().zijde(snede, true).isLeeg()).isTrue();
  }

  @Test
  void what_contradicts_itself_is_never_so_however_long_the_search() {
    Voorwaarde gelijk = new Gelijk(w.getal, w.code);
    Feiten feiten = w.op().bouw();
    Voorwaarde onmogelijk = Voorwaarde.alle(gelijk, Voorwaarde.niet(gelijk));
    assertThat(Redenering.bereik(onmogelijk, feiten, 0)).isEqualTo(Uitkomsten.NEE);
    assertThat(Zoektocht.kan(onmogelijk, feiten, 0, Uitkomsten.JA)).isFalse();
    Voorwaarde laatsteHoek =
        Voorwaarde.alle(
            Voorwaarde.niet(w.een),
            Voorwaarde.niet(w.twee),
            w.keuze.is(Artikel.WIJ_17),
            w.verleden.later(Datum.dag(PEIL.minusDays(1))),
            w.ooit.later(Datum.dag(PEIL)));
    Voorwaarde vrijwel = Voorwaarde.enige(onmogelijk, laatsteHoek);
    assertThat(Redenering.bereik(vrijwel, feiten, 0)).isEqualTo(Uitkomsten.NEE_OF_JA);
    assertThat(Zoektocht.kan(vrijwel, feiten, 0, Uitkomsten.JA)).isTrue();
  }
}
