package nl.opstap.recht;

import static nl.opstap.recht.OordeelAssert.assertOordeel;

import java.util.List;
import nl.opstap.recht.feiten.Einde;
import nl.opstap.recht.feiten.Kind;
import org.junit.jupiter.api.Test;

/** What became of an exemption by law, whatever is registered. */
class RegistratieTest {

  private static final String ONTHEFFING = "ontheffing-9a";

  @Test
  void een_ontheffing_die_doorliep_toen_het_kind_vijf_werd_herleeft_op_verzoek_voor_een_baby() {
    Situatie doorgelopen =
        Situatie.op("2026-11-20")
            .kinderen("2018-08-20", "2026-09-15")
            .ontheffing9a("2023-01-01", "", 935, Einde.LOOPT)
            .vraagtOntheffing("2026-11-02");
    assertOordeel(doorgelopen, ONTHEFFING)
        .isJa()
        .met("wijze", "herleving")
        .metDag("uiterlijkTotEnMet", "2031-03-31")
        .met("registratieLooptAchter", true)
        .metDag("geldtNietMeerSinds", "2023-08-20")
        .letOp("van rechtswege opgeschort");
    assertOordeel(doorgelopen, "arbeidsplicht").isJa();
  }

  @Test
  void is_die_registratie_bijgewerkt_dan_is_dat_net_zo() {
    assertOordeel(
            Situatie.op("2026-11-20")
                .kinderen("2018-08-20", "2026-09-15")
                .ontheffing9a("2023-01-01", "2023-08-19", 935, Einde.OPGESCHORT)
                .vraagtOntheffing("2026-11-02"),
            ONTHEFFING)
        .isJa()
        .met("wijze", "herleving")
        .metDag("uiterlijkTotEnMet", "2031-03-31")
        .zonder("registratieLooptAchter")
        .zonder("geldtNietMeerSinds")
        .zwijgtOver("als lopend geregistreerd");
  }

  @Test
  void kwam_het_jongste_kind_voordat_het_andere_vijf_werd_dan_loopt_de_ontheffing_door() {
    for (String baby : List.of("2023-08-20", "2023-08-19")) {
      assertOordeel(
              Situatie.op("2026-11-20")
                  .kinderen("2018-08-20", baby)
                  .ontheffing9a("2023-01-01", "", 935, Einde.LOOPT)
                  .vraagtOntheffing("2026-11-02"),
              ONTHEFFING)
          .isNee()
          .zwijgtOver("als lopend geregistreerd");
    }
    assertOordeel(
            Situatie.op("2026-11-20")
                .kinderen("2018-08-20", "2023-08-21")
                .ontheffing9a("2023-01-01", "", 935, Einde.LOOPT)
                .vraagtOntheffing("2026-11-02"),
            ONTHEFFING)
        .isJa()
        .letOp("als lopend geregistreerd");
  }

  @Test
  void een_kind_dat_al_vijf_was_toen_de_ontheffing_begon_schort_haar_niet_op() {
    assertOordeel(
            Situatie.op("2026-11-20")
                .kinderen("2018-08-20", "2026-09-15")
                .ontheffing9a("2026-09-15", "", 935, Einde.LOOPT)
                .vraagtOntheffing("2026-11-02"),
            ONTHEFFING)
        .isNee()
        .zwijgtOver("als lopend geregistreerd");
  }

  @Test
  void een_ontheffing_waarvan_de_jaren_op_zijn_loopt_niet_meer() {
    assertOordeel(
            Situatie.op("2026-11-20")
                .kinderen("2023-05-01")
                .ontheffing9a("2019-02-01", "", 935, Einde.LOOPT),
            ONTHEFFING)
        .isNee()
        .omdat("De 5 jaar ontheffing zijn op")
        .met("registratieLooptAchter", true)
        .metDag("geldtNietMeerSinds", "2024-02-01");
  }

  @Test
  void na_acht_jaar_is_zij_op_ook_als_van_de_kinderen_niets_bekend_is() {
    assertOordeel(
            Situatie.op("2026-11-20")
                .met(b -> b.tenMinste(Kind.GROEP, 0))
                .ontheffing9a("2018-02-01", "", 935, Einde.LOOPT),
            "arbeidsplicht")
        .isJa();
  }

  @Test
  void zonder_kind_ten_laste_geldt_zij_niet_en_is_de_dag_niet_te_zeggen() {
    assertOordeel(
            Situatie.op("2026-11-20").kinderen().ontheffing9a("2025-02-01", "", 935, Einde.LOOPT),
            ONTHEFFING)
        .met("registratieLooptAchter", true)
        .zonder("geldtNietMeerSinds");
  }

  @Test
  void een_ontheffing_die_terecht_loopt_loopt_niet_achter() {
    assertOordeel(
            Situatie.op("2026-11-20")
                .kinderen("2023-05-01")
                .ontheffing9a("2025-02-01", "", 935, Einde.LOOPT),
            ONTHEFFING)
        .omdat("Er loopt al een ontheffing")
        .metDag("looptUiterlijkTotEnMet", "2028-04-30")
        .zonder("registratieLooptAchter");
  }
}
