package nl.opstap.recht;

import static nl.opstap.recht.OordeelAssert.assertOordeel;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.opstap.recht.feiten.Artikel;
import nl.opstap.recht.feiten.Einde;
import nl.opstap.recht.feiten.Melding;
import nl.opstap.recht.feiten.Uitkering;
import nl.opstap.recht.feiten.Verzoek;
import nl.opstap.recht.feiten.Zaak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Schooling, availability, terms and measures. */
class OverigeRegelsTest {

  private static Situatie ontheven() {
    return Situatie.op("2026-11-01").ontheffing9a("2026-03-01", "", 935, Einde.LOOPT);
  }

  @Test
  void zonder_startkwalificatie_bestaat_de_voorziening_ten_minste_uit_scholing() {
    assertOordeel(ontheven(), "scholingsplicht")
        .isJa()
        .omdat("geen startkwalificatie")
        .met("soort", "scholing of opleiding")
        .letOp("studiefinanciering");
    assertOordeel(Situatie.op("2026-11-01").vraagtOntheffing("2026-10-01"), "scholingsplicht")
        .isJa();
  }

  @Test
  void zonder_ontheffing_speelt_scholing_niet() {
    assertOordeel(Situatie.op("2026-11-01"), "scholingsplicht").isNee().omdat("speelt dan niet");
    assertOordeel(ontheven().kinderen("2021-11-01"), "scholingsplicht").isNee();
  }

  @Test
  void met_startkwalificatie_is_een_beroepsopleiding_verplicht_zodra_de_ouder_erom_vraagt() {
    Situatie met = ontheven().met(Zaak.STARTKWALIFICATIE);
    assertOordeel(met, "scholingsplicht").isNee().omdat("mag, maar hoeft niet");
    assertOordeel(met.met(Zaak.VERZOEKT_OPLEIDING), "scholingsplicht")
        .isJa()
        .omdat("vraagt om een beroepsopleiding")
        .met("soort", "beroepsopleidende leerweg")
        .letOp("mbo niveau 4");
    assertOordeel(ontheven().met(Zaak.VERZOEKT_OPLEIDING), "scholingsplicht")
        .met("soort", "scholing of opleiding")
        .zwijgtOver("mbo niveau 4");
  }

  @Test
  void scholing_die_de_krachten_te_boven_gaat_hoeft_niet() {
    assertOordeel(ontheven().met(Zaak.BOVEN_KRACHTEN), "scholingsplicht")
        .isNee()
        .omdat("Bied een andere voorziening")
        .zwijgtOver("studiefinanciering");
  }

  @ParameterizedTest
  @CsvSource({"2011-12-31, 8", "2012-01-01, 10"})
  void de_leden_zijn_in_2012_vernummerd(String peildatum, String lid) {
    Situatie toen = Situatie.op(peildatum);
    assertThat(toen.oordeel("scholingsplicht").regel().grondslag().getFirst().lid()).isEqualTo(lid);
  }

  private static Situatie metUurregel(String... kinderen) {
    return Situatie.op("2026-11-01")
        .kinderen(kinderen)
        .met(Zaak.BESCHIKBAARHEID)
        .met(Zaak.BESCHIKBAARHEID_LEEFTIJD, 5)
        .met(Zaak.BESCHIKBAARHEID_ONDER, 16)
        .met(Zaak.BESCHIKBAARHEID_VANAF, 32);
  }

  @ParameterizedTest
  @CsvSource({"2021-11-02, 16", "2021-11-01, 32"})
  void de_uren_hangen_af_van_het_jongste_kind(String geboren, int uren) {
    assertOordeel(metUurregel("2015-01-01", geboren), "beschikbaarheid")
        .isJa()
        .omdat(uren + " uur per week")
        .met("urenPerWeek", uren)
        .letOp("BI1015")
        .zwijgtOver("ontheven");
  }

  @Test
  void een_uurregel_gaat_alleen_over_alleenstaande_ouders_met_plichten() {
    assertOordeel(Situatie.op("2026-11-01"), "beschikbaarheid").isNee().omdat("geen regel");
    assertOordeel(metUurregel(), "beschikbaarheid").isNee().omdat("over alleenstaande ouders");
    assertOordeel(metUurregel("2023-01-01").zonder(Zaak.ALLEENSTAANDE_OUDER), "beschikbaarheid")
        .isNee();
    assertOordeel(metUurregel("2023-01-01").met(Zaak.VOLLEDIG_ARBEIDSONGESCHIKT), "beschikbaarheid")
        .isNee();
    assertOordeel(metUurregel("2023-01-01").geboren("2010-01-01"), "beschikbaarheid").isNee();
    assertOordeel(
            metUurregel("2024-01-01").ontheffing9a("2026-03-01", "", 935, Einde.LOOPT),
            "beschikbaarheid")
        .isJa()
        .letOp("niet over werk");
  }

  @Test
  void zonder_leeftijdsgrens_is_het_recht_zeker_en_het_aantal_open() {
    Situatie open =
        Situatie.op("2026-11-01")
            .met(Zaak.BESCHIKBAARHEID)
            .met(Zaak.BESCHIKBAARHEID_ONDER, 16)
            .met(Zaak.BESCHIKBAARHEID_VANAF, 32);
    assertOordeel(open, "beschikbaarheid")
        .isJa()
        .omdat("een aantal uren")
        .zonder("urenPerWeek")
        .vraagt("gemeente.beschikbaarheid.leeftijdsgrens");
    assertOordeel(open.met(Zaak.BESCHIKBAARHEID_VANAF, 16), "beschikbaarheid")
        .met("urenPerWeek", 16);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> verzoek(Situatie situatie) {
    List<Map<String, Object>> verzoeken =
        (List<Map<String, Object>>)
            Waardenkaart.van(situatie.oordeel("termijnen")).getOrDefault("perVerzoek", List.of());
    return verzoeken.getFirst();
  }

  @Test
  void zonder_verzoek_of_plan_loopt_er_geen_termijn() {
    assertOordeel(Situatie.op("2026-11-01"), "termijnen").isNee().omdat("Er loopt geen termijn");
  }

  @Test
  void een_besluit_komt_binnen_acht_weken() {
    Situatie gevraagd = Situatie.op("2026-11-01").vraagtOntheffing("2026-10-12");
    assertOordeel(gevraagd, "termijnen")
        .isJa()
        .omdat("acht weken")
        .metDag("planUiterlijk", "2027-04-12");
    assertThat(verzoek(gevraagd))
        .containsEntry("verzoek", 0)
        .containsEntry("artikel", "9a")
        .containsEntry("ontvangen", LocalDate.of(2026, 10, 12))
        .containsEntry("besluitUiterlijk", LocalDate.of(2026, 12, 7))
        .containsEntry("besluitUiterlijkZonderOpschorting", LocalDate.of(2026, 12, 7))
        .doesNotContainKeys("bezwaarTotEnMet", "dwangsomVanaf", "dwangsomTotNu");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-16, 2026-10-26, 2026-12-16",
    "2026-10-16, 2026-10-17, 2026-12-07",
    "2026-10-16, '', ''",
    "2026-12-08, 2026-12-20, 2026-12-07"
  })
  void de_termijn_staat_stil_tot_het_verzoek_is_aangevuld(
      String gevraagd, String aangevuld, String uiterlijk) {
    Map<String, Object> verzoek =
        verzoek(
            Situatie.op("2026-12-31")
                .verzoek(Artikel.ARTIKEL_9, "2026-10-12", gevraagd, aangevuld, "", ""));
    assertThat(verzoek).containsEntry("artikel", "9");
    assertThat(verzoek.get("besluitUiterlijk"))
        .isEqualTo(uiterlijk.isEmpty() ? null : LocalDate.parse(uiterlijk));
  }

  @ParameterizedTest
  @CsvSource({"2026-10-01, 2026-11-12", "2026-11-13, 2026-12-28", "2026-09-19, 2026-11-02"})
  void bezwaar_kan_zes_weken_en_eindigt_op_een_werkdag(String besluit, String totEnMet) {
    assertThat(
            verzoek(
                Situatie.op("2026-12-31")
                    .verzoek(Artikel.ARTIKEL_9A, "2026-09-01", "", "", besluit, "")))
        .containsEntry("bezwaarTotEnMet", LocalDate.parse(totEnMet));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-10, 0",
    "2026-12-24, 0",
    "2026-12-25, 23",
    "2026-12-26, 46",
    "2026-12-31, 161"
  })
  void na_een_ingebrekestelling_loopt_na_twee_weken_een_dwangsom(String op, int bedrag) {
    Situatie laat =
        Situatie.op(op).verzoek(Artikel.ARTIKEL_9A, "2026-10-05", "", "", "", "2026-12-10");
    assertThat(verzoek(laat))
        .containsEntry("dwangsomVanaf", LocalDate.of(2026, 12, 25))
        .containsEntry("dwangsomTotNu", bedrag);
    assertOordeel(laat, "termijnen").letOp("dwangsom");
  }

  @Test
  void de_dwangsom_stopt_bij_het_besluit_en_heeft_een_hoogste_bedrag() {
    Situatie besloten =
        Situatie.op("2026-06-01")
            .verzoek(Artikel.ARTIKEL_9A, "2025-10-06", "", "", "2026-01-10", "2025-12-22");
    assertThat(verzoek(besloten)).containsEntry("dwangsomTotNu", 4 * 23);
    Situatie nooit =
        Situatie.op("2026-06-01")
            .verzoek(Artikel.ARTIKEL_9A, "2025-10-06", "", "", "", "2025-12-22");
    assertThat(verzoek(nooit)).containsEntry("dwangsomTotNu", 1442);
  }

  @Test
  void een_besluit_voor_de_twee_weken_om_zijn_voorkomt_de_dwangsom() {
    assertThat(
            verzoek(
                Situatie.op("2026-12-01")
                    .verzoek(Artikel.ARTIKEL_9A, "2026-08-03", "", "", "2026-10-22", "2026-10-08")))
        .doesNotContainKeys("dwangsomVanaf", "dwangsomTotNu");
    assertThat(
            verzoek(
                Situatie.op("2026-12-01")
                    .verzoek(Artikel.ARTIKEL_9A, "2026-08-03", "", "", "2026-10-23", "2026-10-08")))
        .containsEntry("dwangsomTotNu", 0);
  }

  @ParameterizedTest
  @CsvSource({"2026-04-02, true", "2026-04-03, false"})
  void na_de_bezwaartermijn_loopt_er_geen_termijn_meer(String peildatum, boolean loopt) {
    OordeelAssert oordeel =
        assertOordeel(
            Situatie.op(peildatum)
                .verzoek(Artikel.ARTIKEL_9A, "2026-01-10", "", "", "2026-02-19", ""),
            "termijnen");
    if (loopt) {
      oordeel.isJa();
    } else {
      oordeel.isNee();
    }
  }

  @Test
  void te_vroeg_in_gebreke_stellen_werkt_niet() {
    assertThat(
            verzoek(
                Situatie.op("2026-12-31")
                    .verzoek(Artikel.ARTIKEL_9A, "2026-10-12", "", "", "", "2026-12-07")))
        .doesNotContainKey("dwangsomVanaf");
    assertOordeel(Situatie.op("2026-12-31").vraagtOntheffing("2026-10-12"), "termijnen")
        .zwijgtOver("De bedragen van de dwangsom");
  }

  @Test
  void de_awb_van_voor_2024_is_niet_gelezen_en_dat_staat_erbij() {
    assertOordeel(Situatie.op("2023-12-31").vraagtOntheffing("2023-12-01"), "termijnen")
        .letOp("vóór 2024");
    assertOordeel(Situatie.op("2024-01-01").vraagtOntheffing("2023-12-01"), "termijnen")
        .zwijgtOver("vóór 2024");
    assertThat(
            verzoek(
                Situatie.op("2023-12-31")
                    .verzoek(Artikel.ARTIKEL_9A, "2023-01-01", "", "", "", "2023-06-01")))
        .doesNotContainKeys("dwangsomVanaf", "dwangsomTotNu");
  }

  @Test
  void wat_van_een_verzoek_onbekend_is_wordt_gevraagd() {
    Situatie open =
        Situatie.op("2026-11-01")
            .met(b ->
                b.aantal(Verzoek.GROEP, 1)
                    .zet(Verzoek.ARTIKEL, 0, Artikel.ARTIKEL_9)
                    .zet(Verzoek.ONTVANGEN, 0, LocalDate.of(2026, 10, 12)));
    assertOordeel(open, "termijnen")
        .isJa()
        .vraagt("verzoeken[0].aanvullingGevraagdOp", "verzoeken[0].aangevuldOp");
  }

  @Test
  void een_verzoek_van_19_maart_2026_wordt_niet_beslist_op_de_dag_na_hemelvaart() {
    Situatie verzoek = Situatie.op("2026-04-01").vraagtOntheffing("2026-03-19");
    assertThat(verzoek(verzoek)).containsEntry("besluitUiterlijk", LocalDate.of(2026, 5, 18));
  }

  @Test
  void van_een_jaar_zonder_besluit_over_gelijkgestelde_dagen_wordt_dat_gezegd() {
    Situatie lang =
        Situatie.op("2026-12-31")
            .verzoek(Artikel.ARTIKEL_9A, "2026-12-01", "2026-12-10", "2029-03-01", "", "");
    assertOordeel(lang, "termijnen").letOp("gelijkgesteld");
    assertOordeel(Situatie.op("2026-12-31").vraagtOntheffing("2026-12-01"), "termijnen")
        .zwijgtOver("gelijkgesteld");
  }

  @Test
  void het_plan_wordt_elk_half_jaar_heronderzocht_zolang_de_ontheffing_geldt() {
    Situatie plan =
        ontheven()
            .met(Zaak.PLAN)
            .met(Zaak.PLAN_VASTGESTELD, "2026-05-31")
            .met(Zaak.LAATSTE_HERONDERZOEK, "9999-12-31");
    assertOordeel(plan, "termijnen")
        .isJa()
        .omdat("30 november 2026")
        .metDag("heronderzoekUiterlijk", "2026-11-30");
    assertOordeel(plan.met(Zaak.LAATSTE_HERONDERZOEK, "2026-10-15"), "termijnen")
        .metDag("heronderzoekUiterlijk", "2027-04-15");
    assertOordeel(plan.kinderen("2021-11-01"), "termijnen").isNee();
  }

  private static Situatie vroeg(Situatie wie, String ontvangen, String besluit) {
    return wie.verzoek(Artikel.ARTIKEL_9A, ontvangen, "", "", besluit, "");
  }

  @Test
  void het_plan_moet_er_komen_ook_als_het_besluit_er_al_is() {
    Situatie besloten = vroeg(ontheven(), "2026-02-20", "2026-03-10");
    assertOordeel(besloten, "termijnen")
        .isJa()
        .omdat("moest er uiterlijk 20 augustus 2026 zijn")
        .metDag("planUiterlijk", "2026-08-20")
        .met("planMoetNogKomen", true)
        .zwijgtOver("niet geregistreerd");
    assertOordeel(besloten.met(Zaak.PLAN), "termijnen")
        .isJa()
        .zonder("planUiterlijk")
        .zonder("planMoetNogKomen");
  }

  @Test
  void op_de_laatste_dag_is_het_plan_nog_op_tijd() {
    assertOordeel(
            vroeg(
                Situatie.op("2026-08-20").ontheffing9a("2026-03-01", "", 935, Einde.LOOPT),
                "2026-02-20",
                "2026-03-10"),
            "termijnen")
        .omdat("moet er uiterlijk 20 augustus 2026 zijn");
  }

  @Test
  void de_termijn_van_het_plan_verandert_niet_door_het_besluit() {
    Situatie open = Situatie.op("2026-02-25");
    assertOordeel(vroeg(vroeg(open, "2026-01-10", ""), "2026-02-20", ""), "termijnen")
        .metDag("planUiterlijk", "2026-07-10");
    Situatie besloten = vroeg(vroeg(ontheven(), "2026-01-10", "2026-03-10"), "2026-02-20", "");
    assertOordeel(besloten, "termijnen").metDag("planUiterlijk", "2026-07-10");
  }

  @Test
  void een_verzoek_waarop_eerder_is_beslist_is_niet_dat_van_de_ontheffing() {
    assertOordeel(
            vroeg(vroeg(ontheven(), "2025-11-03", "2025-12-01"), "2026-03-09", "2026-04-01"),
            "termijnen")
        .metDag("planUiterlijk", "2026-09-09");
  }

  @Test
  void een_later_verzoek_maakt_de_termijn_niet_langer() {
    assertOordeel(
            vroeg(vroeg(ontheven(), "2026-02-20", "2026-03-10"), "2026-09-01", "2026-09-10"),
            "termijnen")
        .metDag("planUiterlijk", "2026-08-20");
    assertOordeel(vroeg(ontheven(), "2026-09-01", "2026-09-10"), "termijnen")
        .isJa()
        .zonder("planUiterlijk")
        .letOp("niet geregistreerd");
  }

  @Test
  void een_oud_verzoek_in_een_andere_gemeente_telt_niet() {
    assertOordeel(vroeg(ontheven(), "2024-02-10", "2024-03-01"), "termijnen")
        .isJa()
        .zonder("planUiterlijk")
        .letOp("niet geregistreerd");
  }

  @Test
  void de_termijn_loopt_ook_tussen_het_besluit_en_de_eerste_dag_van_de_ontheffing() {
    Situatie gegeven = Situatie.op("2026-11-20").ontheffing9a("2026-12-01", "", 935, Einde.LOOPT);
    assertOordeel(vroeg(gegeven, "2026-10-05", "2026-11-10"), "termijnen")
        .isJa()
        .omdat("uiterlijk 5 april 2027")
        .metDag("planUiterlijk", "2027-04-05");
  }

  @Test
  void van_een_besluit_zonder_ontheffing_wordt_gevraagd_of_zij_is_gegeven() {
    assertOordeel(vroeg(Situatie.op("2026-11-20"), "2026-10-05", "2026-11-10"), "termijnen")
        .omdat("kan nog bezwaar maken")
        .letOp("Is de ontheffing gegeven?");
  }

  @Test
  void van_een_ontheffing_zonder_verzoek_is_geen_dag_te_zeggen_en_dat_staat_erbij() {
    assertOordeel(ontheven(), "termijnen")
        .isJa()
        .omdat("Dat moet er nog komen")
        .met("planMoetNogKomen", true)
        .zonder("planUiterlijk")
        .letOp("niet geregistreerd");
  }

  @Test
  void een_ontheffing_die_herleeft_heeft_geen_nieuwe_termijn_voor_een_plan() {
    Situatie herleefd =
        Situatie.op("2026-11-01")
            .ontheffing9a("2024-03-01", "2025-02-28", 935, Einde.OPGESCHORT)
            .ontheffing9a("2026-10-01", "", 935, Einde.LOOPT);
    assertOordeel(vroeg(herleefd, "2026-09-15", "2026-09-28"), "termijnen")
        .isJa()
        .omdat("Dat moet er nog komen")
        .zonder("planUiterlijk")
        .letOp("gaf al eerder ontheffing")
        .zwijgtOver("niet geregistreerd");
  }

  @Test
  void wat_aansluit_of_nog_moet_beginnen_laat_de_termijn_zoals_zij_is() {
    for (String peildatum : new String[] {"2026-05-01", "2026-08-01"}) {
      Situatie verlengd =
          Situatie.op(peildatum)
              .ontheffing9a("2026-01-01", "2026-06-30", 935, Einde.LOOPT)
              .ontheffing9a("2026-07-01", "", 935, Einde.LOOPT);
      assertOordeel(vroeg(verlengd, "2025-12-10", "2025-12-20"), "termijnen")
          .metDag("planUiterlijk", "2026-06-10")
          .zwijgtOver("al eerder ontheffing");
    }
  }

  @Test
  void zonder_bijstand_staat_de_ontheffing_stil_en_loopt_er_geen_termijn() {
    assertOordeel(
            vroeg(ontheven(), "2026-02-20", "2026-03-10").uitkering(Uitkering.GEEN), "termijnen")
        .isNee()
        .zonder("planUiterlijk");
  }

  @Test
  void wie_in_de_eerste_helft_van_2009_vroeg_hield_twaalf_maanden() {
    assertOordeel(
            vroeg(
                Situatie.op("2012-02-01").ontheffing9a("2009-06-01", "", 935, Einde.LOOPT),
                "2009-05-01",
                "2009-05-20"),
            "termijnen")
        .metDag("planUiterlijk", "2010-05-01");
  }

  @Test
  void of_er_een_plan_is_wordt_gevraagd_als_het_niet_bekend_is() {
    assertOordeel(ontheven().zonderTeZeggen(Zaak.PLAN), "termijnen")
        .isJa()
        .omdat("hangt af van wat nog niet bekend is")
        .vraagt("plan", "plan.laatsteHeronderzoekOp", "plan.vastgesteldOp");
  }

  @Test
  void in_2010_was_er_nog_geen_heronderzoek() {
    assertOordeel(
            Situatie.op("2010-11-01")
                .ontheffing9a("2010-03-01", "", 935, Einde.LOOPT)
                .met(Zaak.PLAN),
            "termijnen")
        .isNee();
  }

  private static Situatie gemeld(boolean gesprek, boolean verwijtbaar) {
    return Situatie.op("2026-11-01")
        .met(b ->
            b.aantal(Melding.GROEP, 1)
                .zet(Melding.OP, 0, LocalDate.of(2026, 10, 14))
                .zet(Melding.GESPREK, 0, gesprek)
                .zet(Melding.VERWIJTBAAR, 0, verwijtbaar));
  }

  @Test
  void zonder_melding_geen_oordeel_over_een_maatregel() {
    assertThat(Toetsing.van(Situatie.op("2026-11-01").feiten()).oordelen())
        .noneMatch(oordeel -> oordeel.onderwerp().naam().equals("maatregel"));
  }

  @ParameterizedTest
  @CsvSource({
    "true, true, maatregel",
    "true, false, geen maatregel",
    "false, true, eerst een gesprek",
    "false, false, eerst een gesprek"
  })
  void eerst_een_gesprek_en_zonder_verwijt_geen_maatregel(
      boolean gesprek, boolean verwijtbaar, String stap) {
    OordeelAssert oordeel = assertOordeel(gemeld(gesprek, verwijtbaar), "maatregel");
    oordeel.met("perMelding", List.of(Map.of("melding", 0, "stap", stap)));
    if (stap.equals("maatregel")) {
      oordeel.isJa().omdat("verordening").letOp("dringende reden");
    } else {
      oordeel.isNee().omdat("Een maatregel kan dan niet");
    }
    oordeel.zwijgtOver("9a lid 12");
  }

  @Test
  void een_maatregel_vraagt_een_plicht() {
    assertOordeel(gemeld(true, true).met(Zaak.VOLLEDIG_ARBEIDSONGESCHIKT), "maatregel").isNee();
    assertOordeel(gemeld(true, true).uitkering(Uitkering.ANW), "maatregel").isNee();
    assertOordeel(gemeld(true, true).geboren("2009-01-01"), "maatregel").isNee();
  }

  @Test
  void na_een_intrekking_gaat_de_verlaging_op_grond_van_9a_lid_12() {
    assertOordeel(
            gemeld(true, true).ontheffing9a("2025-01-01", "2026-09-30", 935, Einde.INGETROKKEN),
            "maatregel")
        .isJa()
        .letOp("9a lid 12")
        .letOp("bedoeld is onder c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2012-06-01", "2016-06-01"})
  void de_grondslag_van_een_maatregel_is_van_zijn_tijd(String peildatum) {
    Situatie toen =
        Situatie.op(peildatum)
            .met(b ->
                b.aantal(Melding.GROEP, 1)
                    .zet(Melding.OP, 0, LocalDate.parse(peildatum))
                    .zet(Melding.GESPREK, 0, true)
                    .zet(Melding.VERWIJTBAAR, 0, true));
    assertOordeel(toen, "maatregel").isJa();
    assertThat(toen.oordeel("maatregel").regel().grondslag().getFirst().lid())
        .isEqualTo(peildatum.startsWith("2012") ? "2" : "4");
  }

  @Test
  void van_ioaw_zijn_alleen_de_maatregelen_niet_gelezen() {
    Situatie ioaw = gemeld(true, true).uitkering(Uitkering.IOAW).met(Zaak.GEMEENTE, 935);
    assertOordeel(ioaw, "maatregel").isOnbekend().omdat("over een maatregel").vraagt();
  }

  @Test
  void van_ioaw_van_voor_2015_is_alleen_de_termijn_van_de_awb_te_zeggen() {
    Situatie ioaw = Situatie.op("2014-11-01").uitkering(Uitkering.IOAW);
    for (String onderwerp :
        List.of("ontheffing-9", "scholingsplicht", "beschikbaarheid", "termijnen")) {
      assertOordeel(ioaw, onderwerp).isOnbekend().omdat("eigen artikelen").vraagt();
    }
    assertOordeel(ioaw.vraagtOntheffing("2014-10-20"), "termijnen").isJa();
  }

  @Test
  void met_ioaw_gelden_sinds_2015_dezelfde_ontheffing_en_termijnen() {
    Situatie ioaw =
        Situatie.op("2026-11-20")
            .uitkering(Uitkering.IOAW)
            .geboren("1963-05-05")
            .met(Zaak.VOLLEDIG_ARBEIDSONGESCHIKT)
            .vraagtOntheffing("2026-11-02");
    assertOordeel(ioaw, "ontheffing-9a").isJa().letOp("artikel 38");
    assertOordeel(ioaw, "termijnen").isJa();
    assertOordeel(ioaw, "arbeidsplicht")
        .isJa()
        .met("plichten", List.of("a", "b", "c", "d", "e", "f", "g"));
  }

  @Test
  void ook_na_de_laatste_bekende_wettekst_loopt_de_termijn_om_te_beslissen() {
    Situatie nieuwjaar = Situatie.op("2027-01-04").vraagtOntheffing("2026-12-21");
    assertOordeel(nieuwjaar, "termijnen").isJa().letOp("in balans");
    assertThat(verzoek(nieuwjaar)).containsEntry("besluitUiterlijk", LocalDate.of(2027, 2, 15));
    assertOordeel(Situatie.op("2027-01-04"), "termijnen").isOnbekend().omdat("in balans");
  }
}
