package nl.opstap.recht;

import static nl.opstap.recht.OordeelAssert.assertOordeel;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.opstap.recht.feiten.Artikel;
import nl.opstap.recht.feiten.Einde;
import nl.opstap.recht.feiten.Kind;
import nl.opstap.recht.feiten.Uitkering;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.DatumFeit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What klantmanagers and parents would be told wrongly, by the kind of mistake. */
class UitPraktijkTest {

  private static final String PEIL = "2026-11-02";

  private static Situatie ontheven() {
    return Situatie.op(PEIL).ontheffing9a("2026-03-01", "", 935, Einde.LOOPT);
  }

  @Test
  void zonder_bijstand_geldt_een_ontheffing_niet_ook_al_staat_zij_als_lopend() {
    Situatie gestopt = ontheven().uitkering(Uitkering.GEEN);
    assertOordeel(gestopt, "ontheffing-9a")
        .isNee()
        .zonder("looptUiterlijkTotEnMet")
        .met("registratieLooptAchter", true);
    assertThat(gestopt.oordeel("ontheffing-9a").status().woord()).isEqualTo("niet van toepassing");
    assertOordeel(gestopt, "scholingsplicht").isNee();
    assertOordeel(gestopt, "arbeidsplicht").isNee().letOp("de bijstand is gestopt");
  }

  @Test
  void wie_geen_alleenstaande_ouder_meer_is_hoort_dat_de_grond_weg_is() {
    Situatie samen = ontheven().zonder(Zaak.ALLEENSTAANDE_OUDER);
    assertOordeel(samen, "ontheffing-9a").isNee().letOp("De grond is weg");
    assertOordeel(samen, "arbeidsplicht")
        .isNee()
        .letOp("Het college beslist of zij eindigt")
        .met("plichten", List.of("b", "c"));
    assertOordeel(ontheven(), "ontheffing-9a").zwijgtOver("De grond is weg");
  }

  @Test
  void een_ontheffing_die_later_begint_hoeft_niet_nog_eens_gevraagd() {
    assertOordeel(
            Situatie.op(PEIL).ontheffing9a("2026-12-01", "", 935, Einde.LOOPT), "ontheffing-9a")
        .isNee()
        .met("kanAanvragen", false);
  }

  @Test
  void een_te_korte_ontheffing_valt_op() {
    Situatie kort = Situatie.op(PEIL).ontheffing9a("2026-10-12", "2027-10-11", 935, Einde.LOOPT);
    assertOordeel(kort, "ontheffing-9a").letOp("tot een eerdere dag dan de wet geeft");
    assertOordeel(ontheven(), "ontheffing-9a").zwijgtOver("eerdere dag dan de wet geeft");
  }

  @Test
  void wie_tijdens_een_ontheffing_niet_wil_raakt_haar_kwijt() {
    assertOordeel(ontheven().met(Zaak.ONDUBBELZINNIG_ONWILLIG), "ontheffing-9a")
        .letOp("trekt de ontheffing dan in");
  }

  @Test
  void bij_een_intrekking_hoort_een_verlaging_ook_zonder_melding() {
    Situatie ingetrokken =
        Situatie.op(PEIL).ontheffing9a("2025-03-01", "2026-10-15", 935, Einde.INGETROKKEN);
    assertOordeel(ingetrokken, "ontheffing-9a").letOp("Daarbij hoort een verlaging");
  }

  @Test
  void wie_geen_plichten_heeft_hoort_niet_dat_een_plicht_blijft() {
    Situatie vrij =
        Situatie.op(PEIL).vraagtOntheffing("2026-10-12").met(Zaak.VOLLEDIG_ARBEIDSONGESCHIKT);
    assertOordeel(vrij, "ontheffing-9a").isJa().zwijgtOver("blijft verplicht een");
    assertOordeel(vrij, "scholingsplicht").letOp("hoeft geen voorziening te gebruiken");
  }

  @Test
  void de_plicht_begint_als_een_ontheffing_om_dringende_redenen_eindigt() {
    Situatie vrij =
        Situatie.op(PEIL)
            .ontheffing(Artikel.ARTIKEL_9, "2026-08-01", "2026-12-15", 935, Einde.LOOPT);
    assertOordeel(vrij, "arbeidsplicht")
        .isNee()
        .metDag("vanaf", "2026-12-16")
        .letOp("begint de plicht op 16 december 2026");
    assertOordeel(vrij, "ontheffing-9").metDag("looptTotEnMet", "2026-12-15");
  }

  @Test
  void een_dag_na_de_bekende_regels_zegt_tot_wanneer_die_bekend_zijn() {
    assertOordeel(ontheven(), "arbeidsplicht")
        .isNee()
        .metDag("vanaf", "2028-11-02")
        .metDag("regelsBekendTotEnMet", "2026-12-31")
        .letOp("met de regels van nu");
  }

  @Test
  void een_ontheffing_om_dringende_redenen_is_tijdelijk() {
    Situatie eindeloos =
        Situatie.op(PEIL).ontheffing(Artikel.ARTIKEL_9, "2019-08-01", "", 935, Einde.LOOPT);
    assertOordeel(eindeloos, "ontheffing-9")
        .letOp("zonder laatste dag")
        .zwijgtOver("stapelt daarop");
  }

  @Test
  void als_de_beslistermijn_voorbij_is_staat_dat_voorop() {
    Situatie laat = Situatie.op(PEIL).vraagtOntheffing("2026-05-01");
    assertOordeel(laat, "termijnen")
        .isJa()
        .omdat("moet alsnog beslissen")
        .letOp("in gebreke stellen");
    assertOordeel(Situatie.op(PEIL).vraagtOntheffing("2026-10-12"), "termijnen")
        .omdat("binnen acht weken")
        .zwijgtOver("in gebreke stellen");
  }

  @ParameterizedTest
  @CsvSource({"2026-06-25, true", "2026-06-26, true", "2026-06-27, false"})
  void een_ingebrekestelling_die_te_vroeg_kwam_telt_niet(String op, boolean teVroeg) {
    OordeelAssert oordeel =
        assertOordeel(
            Situatie.op(PEIL).verzoek(Artikel.ARTIKEL_9A, "2026-05-01", "", "", "", op),
            "termijnen");
    if (teVroeg) {
      oordeel.letOp("kwam voordat de termijn voorbij was");
    } else {
      oordeel.zwijgtOver("kwam voordat de termijn voorbij was");
    }
  }

  @Test
  void een_verzoek_dat_op_aanvulling_wacht_zegt_dat() {
    assertOordeel(
            Situatie.op(PEIL).verzoek(Artikel.ARTIKEL_9A, "2026-10-12", "2026-10-16", "", "", ""),
            "termijnen")
        .letOp("Awb artikel 4:5");
  }

  @Test
  void een_heronderzoek_dat_te_laat_is_moet_alsnog() {
    Situatie plan =
        ontheven()
            .met(Zaak.PLAN)
            .met(Zaak.PLAN_VASTGESTELD, "2026-03-15")
            .met(b -> b.zet(Zaak.LAATSTE_HERONDERZOEK, DatumFeit.NOOIT));
    assertOordeel(plan, "termijnen").omdat("moest uiterlijk 15 september 2026");
  }

  @Test
  void een_plan_van_lang_voor_de_ontheffing_is_haar_plan_niet() {
    Situatie oud = ontheven().met(Zaak.PLAN).met(Zaak.PLAN_VASTGESTELD, "2023-03-01");
    assertOordeel(oud, "termijnen")
        .zonder("heronderzoekUiterlijk")
        .letOp("van lang vóór de ontheffing");
  }

  @Test
  void wat_over_twee_dingen_openstaat_en_toch_nee_is_noemt_er_niet_een() {
    Situatie weg = Situatie.op(PEIL).met(b -> b.zet(Kind.WOONT_BIJ_OUDER, 0, false));
    assertThat(weg.oordeel("alternatieven").uitleg()).doesNotContain("Er is recht");
  }

  @Test
  void een_kind_dat_om_de_beurt_bij_beide_ouders_woont_is_geen_volledige_zorg() {
    Situatie samen = Situatie.op(PEIL).vraagtOntheffing("2026-10-12");
    assertOordeel(samen, "ontheffing-9a").zwijgtOver("geen volledige zorg");
    assertOordeel(samen.met(b -> b.zet(Kind.CO_OUDER, 0, true)), "ontheffing-9a")
        .letOp("geen volledige zorg voor dat kind");
  }
}
