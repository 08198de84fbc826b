package nl.opstap.recht;

import static nl.opstap.recht.OordeelAssert.assertOordeel;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.opstap.recht.feiten.Artikel;
import nl.opstap.recht.feiten.Einde;
import nl.opstap.recht.feiten.Feitenboek;
import nl.opstap.recht.feiten.Kind;
import nl.opstap.recht.feiten.Ontheffing;
import nl.opstap.recht.feiten.Uitkering;
import nl.opstap.recht.feiten.Verzoek;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.Feiten;
import nl.opstap.recht.kern.Vraag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class Artikel9aTest {

  private static final String ONTHEFFING = "ontheffing-9a";
  private static final int MAASTRICHT = 935;
  private static final int AMSTERDAM = 363;

  private static Situatie vraagt() {
    return Situatie.op("2026-11-01").vraagtOntheffing("2026-10-12");
  }

  @Test
  void alleenstaande_ouder_met_een_kind_van_drie_krijgt_op_verzoek_ontheffing() {
    assertOordeel(vraagt(), ONTHEFFING)
        .isJa()
        .omdat("moet de ontheffing van de arbeidsplicht geven")
        .omdat("31 oktober 2028")
        .met("wijze", "verlening")
        .met("resterendeMaanden", 60)
        .met("resterendeDagen", 0)
        .metDag("uiterlijkTotEnMet", "2028-10-31")
        .metDag("planUiterlijk", "2027-04-12")
        .zonder("kanAanvragen")
        .zonder("looptUiterlijkTotEnMet")
        .letOp("Een plicht om een voorziening te gebruiken blijft")
        .letOp("Vanaf 1 januari 2027");
  }

  @Test
  void zonder_verzoek_geen_ontheffing_maar_de_ouder_moet_horen_dat_het_kan() {
    assertOordeel(Situatie.op("2026-11-01"), ONTHEFFING)
        .isNee()
        .omdat("geen verzoek")
        .met("kanAanvragen", true)
        .zonder("wijze")
        .letOp("Vertel dat de ouder");
  }

  @Test
  void wie_de_ontheffing_niet_kan_krijgen_kan_haar_ook_niet_aanvragen() {
    assertOordeel(Situatie.op("2026-11-01").zonder(Zaak.VOLLEDIGE_ZORG), ONTHEFFING)
        .isNee()
        .met("kanAanvragen", false)
        .zwijgtOver("Vertel dat de ouder");
  }

  @Test
  void een_verzoek_dat_nog_moet_komen_telt_niet() {
    assertOordeel(Situatie.op("2026-11-01").vraagtOntheffing("2026-11-02"), ONTHEFFING).isNee();
    assertOordeel(Situatie.op("2026-11-01").vraagtOntheffing("2026-11-01"), ONTHEFFING).isJa();
  }

  @Test
  void een_verzoek_om_dringende_redenen_is_geen_verzoek_om_deze_ontheffing() {
    assertOordeel(Situatie.op("2026-11-01").verzoek(Artikel.ARTIKEL_9, "2026-10-12"), ONTHEFFING)
        .isNee();
  }

  @ParameterizedTest
  @CsvSource({
    "2021-11-02, true, de dag voor de vijfde verjaardag",
    "2021-11-01, false, de vijfde verjaardag zelf",
    "2026-11-01, true, geboren op de peildatum",
  })
  void het_kind_is_jonger_dan_vijf_tot_de_dag_van_zijn_verjaardag(
      String geboren, boolean jong, String waarom) {
    OordeelAssert oordeel = assertOordeel(vraagt().kinderen(geboren), ONTHEFFING).as(waarom);
    if (jong) {
      oordeel.isJa();
    } else {
      oordeel.isNee().omdat("jonger is dan vijf");
    }
  }

  @Test
  void wie_op_29_februari_is_geboren_wordt_vijf_op_1_maart() {
    Situatie dagErvoor = Situatie.op("2025-02-28").vraagtOntheffing("2025-02-01");
    assertOordeel(dagErvoor.kinderen("2020-02-29"), ONTHEFFING)
        .isJa()
        .metDag("uiterlijkTotEnMet", "2025-02-28");
    Situatie dagZelf = Situatie.op("2025-03-01").vraagtOntheffing("2025-02-01");
    assertOordeel(dagZelf.kinderen("2020-02-29"), ONTHEFFING).isNee();
  }

  @Test
  void het_jongste_kind_telt() {
    assertOordeel(vraagt().kinderen("2016-01-01", "2024-05-01", "2019-01-01"), ONTHEFFING)
        .isJa()
        .metDag("uiterlijkTotEnMet", "2029-04-30");
  }

  @Test
  void een_kind_dat_niet_ten_laste_komt_telt_niet() {
    assertOordeel(
            vraagt().kinderen("2024-05-01").met(b -> b.zet(Kind.TEN_LASTE, 0, false)), ONTHEFFING)
        .isNee();
  }

  @Test
  void zonder_kinderen_geen_ontheffing() {
    assertOordeel(vraagt().zonderKinderen(), ONTHEFFING).isNee().omdat("geen kind ten laste");
  }

  @Test
  void alleen_een_alleenstaande_ouder_met_volledige_zorg() {
    assertOordeel(vraagt().zonder(Zaak.ALLEENSTAANDE_OUDER), ONTHEFFING)
        .isNee()
        .omdat("geen alleenstaande ouder");
    assertOordeel(vraagt().zonder(Zaak.VOLLEDIGE_ZORG), ONTHEFFING)
        .isNee()
        .omdat("niet de volledige zorg");
  }

  @ParameterizedTest
  @EnumSource(names = {"ANW", "GEEN"})
  void zonder_bijstand_gaat_de_regel_niet_over_deze_ouder(Uitkering uitkering) {
    assertOordeel(vraagt().uitkering(uitkering), ONTHEFFING)
        .isNee()
        .omdat("geen algemene bijstand");
  }

  @Test
  void alleen_ondubbelzinnige_onwil_is_een_reden_om_te_weigeren() {
    assertOordeel(vraagt().met(Zaak.ONDUBBELZINNIG_ONWILLIG), ONTHEFFING)
        .isNee()
        .omdat("enige reden om te weigeren");
  }

  @Test
  void in_een_andere_gemeente_wordt_verleend_met_aftrek_van_wat_gebruikt_is() {
    assertOordeel(
            vraagt().ontheffing9a("2024-02-01", "2025-01-31", AMSTERDAM, Einde.OPGESCHORT),
            ONTHEFFING)
        .isJa()
        .met("wijze", "verlening")
        .met("resterendeMaanden", 48)
        .metDag("planUiterlijk", "2027-04-12");
  }

  @Test
  void in_dezelfde_gemeente_herleeft_wat_over_is_zonder_nieuwe_plantermijn() {
    assertOordeel(
            vraagt().ontheffing9a("2024-02-01", "2025-02-10", MAASTRICHT, Einde.OPGESCHORT),
            ONTHEFFING)
        .isJa()
        .omdat("laten herleven")
        .met("wijze", "herleving")
        .met("resterendeMaanden", 47)
        .met("resterendeDagen", 21)
        .zonder("planUiterlijk");
  }

  @Test
  void de_tijd_kan_eerder_op_zijn_dan_het_kind_vijf_wordt() {
    assertOordeel(
            vraagt().ontheffing9a("2020-01-01", "2023-12-31", AMSTERDAM, Einde.OPGESCHORT),
            ONTHEFFING)
        .isJa()
        .met("resterendeMaanden", 12)
        .metDag("uiterlijkTotEnMet", "2027-10-31");
  }

  @ParameterizedTest
  @CsvSource({"2025-09-29, true", "2025-09-30, false", "2025-10-01, false"})
  void vijf_jaar_is_zestig_maanden_en_de_laatste_dag_beslist(String totEnMet, boolean over) {
    OordeelAssert oordeel =
        assertOordeel(
            vraagt().ontheffing9a("2020-10-01", totEnMet, AMSTERDAM, Einde.OPGESCHORT), ONTHEFFING);
    if (over) {
      oordeel.isJa().met("resterendeMaanden", 0).met("resterendeDagen", 1);
    } else {
      oordeel.isNee().omdat("zijn op").omdat("andere gemeente");
    }
  }

  @Test
  void een_dag_die_twee_keer_is_geregistreerd_telt_een_keer() {
    assertOordeel(
            vraagt()
                .ontheffing9a("2024-01-01", "2024-12-31", AMSTERDAM, Einde.OPGESCHORT)
                .ontheffing9a("2024-07-01", "2025-06-30", AMSTERDAM, Einde.OPGESCHORT),
            ONTHEFFING)
        .isJa()
        .met("resterendeMaanden", 42);
  }

  @Test
  void een_ontheffing_om_dringende_redenen_telt_niet_mee_maar_wordt_wel_genoemd() {
    assertOordeel(
            vraagt()
                .ontheffing(
                    Artikel.ARTIKEL_9, "2024-01-01", "2024-12-31", MAASTRICHT, Einde.VERLOPEN),
            ONTHEFFING)
        .isJa()
        .met("wijze", "verlening")
        .met("resterendeMaanden", 60)
        .letOp("dringende redenen");
  }

  @Test
  void tijd_onder_de_wij_telt_mee_sinds_2012() {
    Situatie na = Situatie.op("2014-06-01").vraagtOntheffing("2014-05-01");
    assertOordeel(
            na.ontheffing(Artikel.WIJ_17, "2010-01-01", "2011-12-31", AMSTERDAM, Einde.VERLOPEN),
            ONTHEFFING)
        .isJa()
        .met("resterendeMaanden", 36);
    Situatie toen = Situatie.op("2011-06-01").vraagtOntheffing("2011-05-01");
    assertOordeel(
            toen.ontheffing(Artikel.WIJ_17, "2010-01-01", "2010-12-31", AMSTERDAM, Einde.VERLOPEN),
            ONTHEFFING)
        .isJa()
        .met("resterendeMaanden", 72);
  }

  @Test
  void wie_al_ontheven_is_krijgt_niet_nog_een_ontheffing() {
    assertOordeel(vraagt().ontheffing9a("2026-01-01", "", MAASTRICHT, Einde.LOOPT), ONTHEFFING)
        .isNee()
        .omdat("loopt al")
        .metDag("looptUiterlijkTotEnMet", "2028-10-31");
  }

  @ParameterizedTest
  @CsvSource({"2026-11-01, false", "2026-10-31, true", "2026-11-02, false"})
  void een_ontheffing_loopt_tot_en_met_haar_laatste_dag(String totEnMet, boolean voorbij) {
    OordeelAssert oordeel =
        assertOordeel(
            vraagt().ontheffing9a("2026-01-01", totEnMet, MAASTRICHT, Einde.OPGESCHORT),
            ONTHEFFING);
    if (voorbij) {
      oordeel.isJa().met("wijze", "herleving");
    } else {
      oordeel.isNee().omdat("loopt al");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"OPGESCHORT", "VERLOPEN"})
  void wat_is_opgeschort_of_verlopen_kan_herleven(Einde einde) {
    OordeelAssert oordeel =
        assertOordeel(
            vraagt().ontheffing9a("2024-01-01", "2024-12-31", MAASTRICHT, einde), ONTHEFFING);
    oordeel.isJa().met("wijze", "herleving");
    if (einde == Einde.VERLOPEN) {
      oordeel.letOp("als verlopen geregistreerd");
    } else {
      oordeel.zwijgtOver("als verlopen geregistreerd");
    }
  }

  @ParameterizedTest
  @CsvSource({"935", "363"})
  void wat_is_ingetrokken_herleeft_nooit_waar_dan_ook(int gemeente) {
    assertOordeel(
            vraagt().ontheffing9a("2024-01-01", "2024-12-31", gemeente, Einde.INGETROKKEN),
            ONTHEFFING)
        .isNee()
        .omdat("ingetrokken");
  }

  @Test
  void in_2010_was_intrekken_opschorten_en_kon_het_herleven() {
    assertOordeel(
            Situatie.op("2010-09-01")
                .vraagtOntheffing("2010-08-01")
                .ontheffing9a("2009-02-01", "2010-01-31", MAASTRICHT, Einde.INGETROKKEN),
            ONTHEFFING)
        .isJa()
        .met("wijze", "herleving")
        .met("resterendeMaanden", 60);
  }

  @ParameterizedTest
  @CsvSource({"2011-12-30, true", "2011-12-31, false"})
  void wat_sinds_2012_geldt_van_een_intrekking_van_voor_2012_is_onbekend(
      String totEnMet, boolean oud) {
    OordeelAssert oordeel =
        assertOordeel(
            Situatie.op("2013-01-01")
                .vraagtOntheffing("2012-12-01")
                .ontheffing9a("2011-01-01", totEnMet, MAASTRICHT, Einde.INGETROKKEN),
            ONTHEFFING);
    if (oud) {
      oordeel.isOnbekend().omdat("niet bekend").vraagt();
    } else {
      oordeel.isNee();
    }
  }

  @Test
  void een_oude_intrekking_maakt_niet_onbekend_wat_toch_al_nee_is() {
    assertOordeel(
            Situatie.op("2013-01-01")
                .vraagtOntheffing("2012-12-01")
                .zonder(Zaak.VOLLEDIGE_ZORG)
                .ontheffing9a("2011-01-01", "2011-06-30", MAASTRICHT, Einde.INGETROKKEN),
            ONTHEFFING)
        .isNee();
  }

  @Test
  void onder_de_wet_van_2009_duurt_zij_zes_jaar() {
    assertOordeel(
            Situatie.op("2010-03-01").vraagtOntheffing("2010-02-01").kinderen("2010-01-01"),
            ONTHEFFING)
        .isJa()
        .met("resterendeMaanden", 72)
        .metDag("uiterlijkTotEnMet", "2014-12-31")
        .metDag("planUiterlijk", "2010-08-01")
        .zwijgtOver("2027");
  }

  @ParameterizedTest
  @CsvSource({"2009-06-30, 2010-06-30", "2009-07-01, 2010-01-01"})
  void in_het_eerste_halfjaar_van_2009_kon_het_plan_twaalf_maanden_duren(
      String ontvangen, String uiterlijk) {
    assertOordeel(Situatie.op("2009-09-01").vraagtOntheffing(ontvangen), ONTHEFFING)
        .isJa()
        .metDag("planUiterlijk", uiterlijk);
  }

  @Test
  void voor_2009_bestond_het_artikel_niet_en_vanaf_2027_is_de_tekst_onbekend() {
    assertOordeel(Situatie.op("2008-12-31").vraagtOntheffing("2008-12-01"), ONTHEFFING)
        .isNee()
        .omdat("pas sinds 1 januari 2009");
    assertOordeel(Situatie.op("2009-01-01").vraagtOntheffing("2009-01-01"), ONTHEFFING).isJa();
    assertOordeel(Situatie.op("2026-12-31").vraagtOntheffing("2026-12-01"), ONTHEFFING).isJa();
    assertOordeel(Situatie.op("2027-01-01").vraagtOntheffing("2026-12-01"), ONTHEFFING)
        .isOnbekend()
        .omdat("Participatiewet in balans")
        .vraagt();
  }

  @Test
  void tijd_van_voor_2012_wordt_met_vijf_jaar_gerekend_en_dat_staat_erbij() {
    assertOordeel(
            Situatie.op("2013-01-01")
                .vraagtOntheffing("2012-12-01")
                .ontheffing9a("2010-01-01", "2010-12-31", AMSTERDAM, Einde.OPGESCHORT),
            ONTHEFFING)
        .isJa()
        .met("resterendeMaanden", 48)
        .letOp("zes jaar kon duren");
    assertOordeel(
            Situatie.op("2013-01-01")
                .vraagtOntheffing("2012-12-01")
                .ontheffing9a("2012-01-01", "2012-06-30", AMSTERDAM, Einde.OPGESCHORT),
            ONTHEFFING)
        .zwijgtOver("zes jaar kon duren");
  }

  @Test
  void wie_geen_arbeidsplicht_heeft_hoort_dat_de_ontheffing_niets_toevoegt() {
    assertOordeel(vraagt().met(Zaak.VOLLEDIG_ARBEIDSONGESCHIKT), ONTHEFFING)
        .isJa()
        .letOp("voegt niets toe");
    assertOordeel(vraagt().geboren("1955-01-01"), ONTHEFFING).isJa().letOp("door de leeftijd");
    assertOordeel(vraagt(), ONTHEFFING)
        .zwijgtOver("voegt niets toe")
        .zwijgtOver("door de leeftijd");
  }

  @Test
  void een_ouder_van_24_gaat_via_artikel_7a_sinds_2026() {
    assertOordeel(vraagt().geboren("2002-05-01"), ONTHEFFING).isJa().letOp("artikel 7a");
    assertOordeel(vraagt().geboren("1999-11-01"), ONTHEFFING).zwijgtOver("artikel 7a");
    assertOordeel(vraagt().geboren("1999-11-02"), ONTHEFFING).letOp("artikel 7a");
    assertOordeel(
            Situatie.op("2025-12-31").vraagtOntheffing("2025-12-01").geboren("2002-05-01"),
            ONTHEFFING)
        .zwijgtOver("artikel 7a");
  }

  @Test
  void studiefinanciering_wordt_gemeld() {
    assertOordeel(vraagt().met(Zaak.STUDIE).met(Zaak.STUDIEFINANCIERING), ONTHEFFING)
        .letOp("studiefinanciering");
    assertOordeel(vraagt(), ONTHEFFING).zwijgtOver("studiefinanciering");
  }

  @Test
  void wat_ontbreekt_wordt_gevraagd_en_de_rest_niet() {
    Feiten.Bouwer b = Feiten.op(java.time.LocalDate.of(2026, 11, 1), Feitenboek.BEGRIPPEN);
    b.zet(Zaak.UITKERING, Uitkering.ALGEMENE_BIJSTAND)
        .zet(Zaak.ALLEENSTAANDE_OUDER, true)
        .zet(Zaak.ONDUBBELZINNIG_ONWILLIG, false)
        .aantal(Ontheffing.GROEP, 0)
        .aantal(Verzoek.GROEP, 1)
        .zet(Verzoek.ARTIKEL, 0, Artikel.ARTIKEL_9A)
        .zet(Verzoek.ONTVANGEN, 0, java.time.LocalDate.of(2026, 10, 1))
        .aantal(Kind.GROEP, 1)
        .zet(Kind.GEBOREN, 0, java.time.LocalDate.of(2024, 1, 1));
    var oordeel = Toetsing.van(b.bouw()).oordelen().getFirst();
    assertThat(oordeel.ontbreekt())
        .extracting(Vraag::pad)
        .containsExactlyInAnyOrder("ouder.volledigeZorg", "kinderen[0].tenLaste");
  }

  @Test
  void zonder_de_gemeente_van_toen_is_de_wijze_open_en_de_uitkomst_niet() {
    Situatie situatie =
        Situatie.op("2026-11-01")
            .vraagtOntheffing("2026-10-12")
            .met(b ->
                b.aantal(Ontheffing.GROEP, 1)
                    .zet(Ontheffing.ARTIKEL, 0, Artikel.ARTIKEL_9A)
                    .zet(Ontheffing.VAN, 0, java.time.LocalDate.of(2024, 1, 1))
                    .zet(Ontheffing.TOT, 0, java.time.LocalDate.of(2024, 12, 31))
                    .zet(Ontheffing.EINDE, 0, Einde.OPGESCHORT));
    assertOordeel(situatie, ONTHEFFING)
        .isJa()
        .omdat("geven of laten herleven")
        .zonder("wijze")
        .met("resterendeMaanden", 48)
        .vraagt("ontheffingen[0].gemeente");
    assertOordeel(
            situatie.met(b -> b.zet(Ontheffing.GEMEENTE, 0, BigDecimal.valueOf(935))), ONTHEFFING)
        .met("wijze", "herleving");
  }

  @ParameterizedTest
  @CsvSource({"2026-11-01, false", "2026-11-02, true"})
  void een_verzoek_waarop_is_besloten_is_geen_verzoek_meer(String besluit, boolean open) {
    OordeelAssert oordeel =
        assertOordeel(
            Situatie.op("2026-11-01")
                .verzoek(Artikel.ARTIKEL_9A, "2026-09-10", "", "", besluit, ""),
            ONTHEFFING);
    if (open) {
      oordeel.isJa();
    } else {
      oordeel.isNee().met("kanAanvragen", true);
    }
  }

  @Test
  void een_tweede_brief_verschuift_de_termijn_voor_het_plan_niet() {
    assertOordeel(
            Situatie.op("2026-11-01").vraagtOntheffing("2026-10-12").vraagtOntheffing("2026-09-12"),
            ONTHEFFING)
        .isJa()
        .metDag("planUiterlijk", "2027-03-12");
  }

  @Test
  void een_ontheffing_die_elders_nog_openstaat_werkt_hier_niet_en_wordt_gemeld() {
    Situatie verhuisd =
        Situatie.op("2026-11-01").ontheffing9a("2024-11-01", "", AMSTERDAM, Einde.LOOPT);
    assertOordeel(verhuisd.vraagtOntheffing("2026-10-12"), ONTHEFFING)
        .isJa()
        .met("wijze", "verlening")
        .met("resterendeMaanden", 36)
        .letOp("andere gemeente staat nog een lopende ontheffing");
    assertOordeel(verhuisd, "arbeidsplicht").isJa();
  }

  @Test
  void een_partner_naast_een_alleenstaande_ouder_wordt_gemeld() {
    assertOordeel(vraagt().met(Zaak.PARTNER), ONTHEFFING).isJa().letOp("Er staat ook een partner");
    assertOordeel(vraagt(), ONTHEFFING).zwijgtOver("partner");
  }

  @Test
  void wie_een_afwijzing_kreeg_hoort_tot_wanneer_bezwaar_kan_en_niet_dat_vragen_kan() {
    Situatie afgewezen =
        Situatie.op("2026-11-20")
            .verzoek(Artikel.ARTIKEL_9A, "2026-09-01", "", "", "2026-10-23", "");
    assertOordeel(afgewezen, "ontheffing-9a")
        .isNee()
        .letOp("bezwaar maken, dat kan tot en met 4 december 2026")
        .zwijgtOver("kan deze ontheffing aanvragen");
  }

  @Test
  void een_kind_dat_vijf_wordt_terwijl_het_verzoek_wacht_laat_de_weken_ervoor_staan() {
    Situatie wacht =
        Situatie.op("2026-11-25").kinderen("2021-11-20").vraagtOntheffing("2026-10-05");
    assertOordeel(wacht, "ontheffing-9a").isNee().letOp("beslissen over de tijd tot de dag");
    Situatie later =
        Situatie.op("2026-11-25").kinderen("2021-10-04").vraagtOntheffing("2026-10-05");
    assertOordeel(later, "ontheffing-9a").isNee().zwijgtOver("beslissen over de tijd");
  }

  @Test
  void alleenstaand_zonder_volledige_zorg_valt_op() {
    assertOordeel(Situatie.op("2026-11-01").zonder(Zaak.VOLLEDIGE_ZORG), "ontheffing-9a")
        .isNee()
        .letOp("Ga na wat klopt");
  }
}
