package nl.opstap.werkplek.werklijst;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.Periode;
import nl.opstap.recht.participatiewet.Tekst;
import nl.opstap.werkplek.Proefklok;
import nl.opstap.werkplek.Proefomgeving;
import nl.opstap.werkplek.dossier.Aanleiding;
import nl.opstap.werkplek.dossier.Dossiers;
import nl.opstap.werkplek.dossier.Vastlegging;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Bezoeker;
import nl.opstap.werkplek.toegang.Grens;
import nl.opstap.werkplek.toegang.Rol;
import nl.opstap.werkplek.veld.Pad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits for a klantmanager, and by when. */
class TakenTest {

  private final Proefomgeving omgeving = Proefomgeving.start();
  private final int gemeente = omgeving.nieuweGemeente();
  private final Aanwezige anne =
      omgeving.nieuweMedewerker(gemeente, omgeving.nieuwTeam(gemeente), Rol.KLANTMANAGER);

  @BeforeEach
  void het_is_24_november() {
    Proefklok.zet(LocalDate.of(2026, 11, 24));
  }

  private long verzoekVan(String ontvangen) {
    return omgeving.dossier(
        anne,
        Map.of(
            "ouder.uitkering", "algemene bijstand",
            "verzoeken", "ja",
            "verzoeken[1]", "ja",
            "verzoeken[1].artikel", "9a",
            "verzoeken[1].ontvangen", ontvangen,
            "verzoeken[1].aanvullingGevraagdOp", "geen"));
  }

  /** What waits in a dossier, without since when. */
  private List<Termijn> taken(long dossier) {
    return omgeving
        .bean(Grens.class)
        .alsProgramma(anne, () -> omgeving.bean(Taken.class).van(dossier))
        .stream()
        .map(taak -> new Termijn(taak.soort(), taak.uiterlijk()))
        .toList();
  }

  private void leg(long dossier, int versie, String pad, String waarde) {
    Periode ditJaar = Periode.vanaf(LocalDate.of(2026, 1, 1));
    leg(dossier, versie, new Vastlegging(Pad.lees(pad).orElseThrow(), waarde, ditJaar));
  }

  private void leg(long dossier, int versie, Vastlegging wat) {
    Dossiers.Afloop afloop =
        omgeving
            .bean(Grens.class)
            .alsProgramma(
                anne,
                () ->
                    omgeving
                        .bean(Dossiers.class)
                        .leg(
                            anne,
                            dossier,
                            versie,
                            new Aanleiding("proef", ""),
                            List.of(wat),
                            Proefomgeving.GEBEURD));
    assertThat(afloop).isInstanceOf(Dossiers.Afloop.Vastgelegd.class);
  }

  @Test
  void op_een_verzoek_wacht_een_besluit_met_de_dag_waarop_het_er_moet_zijn() {
    // Eight weeks from Monday 2 November.
    assertThat(taken(verzoekVan("2026-11-02")))
        .containsExactly(new Termijn(Taaksoort.BESLUIT, LocalDate.of(2026, 12, 28)));
  }

  @Test
  void op_een_verzoek_wacht_een_besluit_ook_als_er_nog_meer_verzoeken_kunnen_zijn() {
    long dossier =
        omgeving.dossier(
            anne,
            Map.of(
                "verzoeken[1]", "ja",
                "verzoeken[1].artikel", "9a",
                "verzoeken[1].ontvangen", "2026-11-02",
                "verzoeken[1].aanvullingGevraagdOp", "geen"));

    assertThat(taken(dossier))
        .containsExactly(new Termijn(Taaksoort.BESLUIT, LocalDate.of(2026, 12, 28)));
  }

  @Test
  void zolang_niemand_zegt_of_om_aanvulling_is_gevraagd_telt_de_termijn_zonder_opschorting() {
    long dossier =
        omgeving.dossier(
            anne, Map.of("verzoeken[1]", "ja", "verzoeken[1].ontvangen", "2026-11-02"));

    assertThat(taken(dossier))
        .containsExactly(new Termijn(Taaksoort.BESLUIT, LocalDate.of(2026, 12, 28)));
  }

  @Test
  void zolang_de_termijn_is_opgeschort_wacht_er_geen_besluit_op_een_te_vroege_dag() {
    long dossier =
        omgeving.dossier(
            anne,
            Map.of(
                "verzoeken[1]", "ja",
                "verzoeken[1].ontvangen", "2026-11-02",
                "verzoeken[1].aanvullingGevraagdOp", "2026-11-10",
                "verzoeken[1].aangevuldOp", "geen"));

    assertThat(taken(dossier)).isEmpty();
  }

  @Test
  void een_beslist_verzoek_wacht_op_niemand_meer_ook_als_er_nog_bezwaar_kan_komen() {
    long dossier = verzoekVan("2026-10-01");

    leg(dossier, 1, "verzoeken[1].besluitBekendgemaaktOp", "2026-11-20");

    assertThat(taken(dossier)).isEmpty();
  }

  private long ontheffingVan(String van) {
    return omgeving.dossier(
        anne,
        Map.of(
            "ouder.uitkering", "algemene bijstand",
            "kinderen[1]", "ja",
            "kinderen[1].geboortedatum", "2024-05-01",
            "kinderen[1].tenLaste", "ja",
            "ontheffingen[1]", "ja",
            "ontheffingen[1].artikel", "9a",
            "ontheffingen[1].van", van,
            "ontheffingen[1].totEnMet", "geen",
            "ontheffingen[1].gemeente", "%04d".formatted(gemeente)));
  }

  @Test
  void na_het_besluit_wacht_het_plan_tot_het_er_is_en_daarna_het_heronderzoek() {
    long dossier = ontheffingVan("2026-10-12");
    leg(dossier, 1, "verzoeken[1]", "ja");
    leg(dossier, 2, "verzoeken[1].artikel", "9a");
    leg(dossier, 3, "verzoeken[1].ontvangen", "2026-10-05");
    leg(dossier, 4, "verzoeken[1].besluitBekendgemaaktOp", "2026-10-12");

    assertThat(taken(dossier))
        .containsExactly(new Termijn(Taaksoort.PLAN_VAN_AANPAK, LocalDate.of(2027, 4, 5)));

    leg(dossier, 5, "plan", "ja");
    leg(dossier, 6, "plan.vastgesteldOp", "2026-11-20");

    assertThat(taken(dossier))
        .containsExactly(new Termijn(Taaksoort.HERONDERZOEK, LocalDate.of(2027, 5, 20)));
  }

  @Test
  void een_plan_zonder_bekend_verzoek_wacht_zonder_dag_en_staat_er_een_keer() {
    long dossier = ontheffingVan("2026-10-12");

    omgeving.bean(Wekker.class).ververs(gemeente, LocalDate.of(2026, 11, 25));
    leg(dossier, 1, "ouder.startkwalificatie", "ja");

    assertThat(taken(dossier)).containsExactly(new Termijn(Taaksoort.PLAN_VAN_AANPAK, null));

    leg(dossier, 2, "plan.vastgesteldOp", "2026-11-20");

    assertThat(taken(dossier))
        .containsExactly(new Termijn(Taaksoort.HERONDERZOEK, LocalDate.of(2027, 5, 20)));
  }

  @Test
  void wat_niemand_over_een_ontheffing_vastlegde_houdt_geen_taak_uit_het_zicht() {
    long dossier =
        omgeving.dossier(
            anne,
            Map.of(
                "kinderen[1]", "ja",
                "kinderen[1].geboortedatum", "2024-05-01",
                "ontheffingen[1]", "ja",
                "ontheffingen[1].artikel", "9a",
                "ontheffingen[1].van", "2026-10-12"));

    assertThat(taken(dossier)).containsExactly(new Termijn(Taaksoort.PLAN_VAN_AANPAK, null));
  }

  @Test
  void lijst_en_dossier_zeggen_dat_de_dag_van_een_plan_niet_bekend_is() throws Exception {
    long dossier = ontheffingVan("2026-10-12");
    Bezoeker bezoeker = Bezoeker.als(anne);

    assertThat(bezoeker.haal("/werklijst?filter=termijn").body())
        .contains("Maak het plan van aanpak", "de uiterste dag is niet bekend")
        .doesNotContain("te laat");
    assertThat(bezoeker.haal("/dossiers/" + dossier).body())
        .contains("Maak het plan van aanpak, of leg vast dat het er is", "de uiterste dag")
        .doesNotContain("is een gegeven veranderd", "Ik heb dit gezien");
  }

  @Test
  void van_een_ontheffing_die_is_ingetrokken_wacht_geen_plan() {
    long dossier =
        omgeving.dossier(
            anne,
            Map.of(
                "kinderen[1]", "ja",
                "kinderen[1].geboortedatum", "2024-05-01",
                "ontheffingen[1]", "ja",
                "ontheffingen[1].artikel", "9a",
                "ontheffingen[1].van", "2026-10-12",
                "ontheffingen[1].einde", "ingetrokken"));

    assertThat(taken(dossier)).isEmpty();
  }

  @Test
  void een_ontheffing_die_alleen_volgens_de_registratie_loopt_wacht_op_bijwerken() {
    long dossier = ontheffingMetKindVan("2018-08-20");
    assertThat(taken(dossier)).containsExactly(new Termijn(Taaksoort.REGISTRATIE, null));

    leg(dossier, 1, "ontheffingen[1].einde", "opgeschort");
    leg(dossier, 2, "ontheffingen[1].totEnMet", "2023-08-19");
    assertThat(taken(dossier)).isEmpty();
  }

  @Test
  void lijst_en_dossier_zeggen_welke_ontheffing_niet_meer_geldt_en_sinds_wanneer()
      throws Exception {
    long dossier = ontheffingMetKindVan("2018-08-20");
    Bezoeker bezoeker = Bezoeker.als(anne);

    assertThat(bezoeker.haal("/werklijst?filter=ontheffing-voorbij").body())
        .contains("dossiers/" + dossier, "20 augustus 2023");
    assertThat(bezoeker.haal("/werklijst?filter=termijn").body())
        .doesNotContain("dossiers/" + dossier);
    assertThat(bezoeker.haal("/dossiers/" + dossier).body())
        .contains("Werk de registratie van de ontheffing bij");
  }

  @Test
  void een_ontheffing_zonder_einde_eindigt_in_de_lijst_als_het_kind_vijf_wordt() throws Exception {
    long dossier = ontheffingMetKindVan("2022-01-10");

    assertThat(Bezoeker.als(anne).haal("/werklijst?filter=ontheffing").body())
        .contains("dossiers/" + dossier, "9 januari 2027");
  }

  private long ontheffingMetKindVan(String geboren) {
    return omgeving.dossier(
        anne,
        Map.ofEntries(
            Map.entry("kinderen", "ja"),
            Map.entry("kinderen[1]", "ja"),
            Map.entry("kinderen[1].geboortedatum", geboren),
            Map.entry("ontheffingen", "ja"),
            Map.entry("ontheffingen[1]", "ja"),
            Map.entry("ontheffingen[1].artikel", "9a"),
            Map.entry("ontheffingen[1].van", "2023-01-01"),
            Map.entry("plan", "ja"),
            Map.entry("plan.vastgesteldOp", "2023-05-01"),
            Map.entry("plan.laatsteHeronderzoekOp", "2026-11-01")));
  }

  @Test
  void een_plan_van_tussen_besluit_en_eerste_dag_wordt_heronderzocht() {
    long dossier = ontheffingVan("2026-11-01");
    leg(dossier, 1, "plan.vastgesteldOp", "2026-10-20");

    assertThat(taken(dossier))
        .containsExactly(new Termijn(Taaksoort.HERONDERZOEK, LocalDate.of(2027, 4, 20)));
  }

  @Test
  void wie_het_laatst_zei_dat_er_geen_plan_is_heeft_er_geen() {
    long dossier = ontheffingVan("2026-10-12");
    leg(
        dossier,
        1,
        new Vastlegging(
            Pad.van(Zaak.PLAN),
            "ja",
            new Periode(LocalDate.of(2020, 1, 1), LocalDate.of(2022, 1, 1))));
    leg(
        dossier,
        2,
        new Vastlegging(
            Pad.van(Zaak.PLAN),
            "nee",
            new Periode(LocalDate.of(2022, 1, 1), LocalDate.of(2025, 1, 1))));

    assertThat(taken(dossier)).containsExactly(new Termijn(Taaksoort.PLAN_VAN_AANPAK, null));
  }

  @Test
  void een_plan_dat_er_was_wordt_niet_opnieuw_gevraagd() {
    long dossier = ontheffingVan("2026-02-01");
    Vastlegging plan =
        new Vastlegging(
            Pad.van(Zaak.PLAN),
            "ja",
            new Periode(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 9, 1)));
    leg(dossier, 1, plan);

    assertThat(taken(dossier)).isEmpty();
  }

  @Test
  void een_plan_van_lang_voor_de_ontheffing_is_niet_dat_van_de_ontheffing() {
    long dossier = ontheffingVan("2026-10-12");
    leg(dossier, 1, "plan.vastgesteldOp", "2023-02-01");

    assertThat(taken(dossier)).containsExactly(new Termijn(Taaksoort.PLAN_VAN_AANPAK, null));
  }

  @Test
  void een_verschoven_termijn_vervangt_de_oude_en_die_blijft_bewaard() {
    long dossier = verzoekVan("2026-11-02");

    leg(dossier, 1, "verzoeken[1].ontvangen", "2026-11-09");

    assertThat(taken(dossier))
        .containsExactly(new Termijn(Taaksoort.BESLUIT, LocalDate.of(2027, 1, 4)));
    assertThat(
            omgeving
                .alsEigenaarVan(gemeente)
                .sql(
                    """
                    select count(*) from set_config('opstap.zicht', 'gemeente', false) zicht, taak
                    where dossier = :dossier and af_op is not null and zicht <> ''
                    """)
                .param("dossier", dossier)
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void de_wekker_zet_niets_dubbel() {
    long dossier = verzoekVan("2026-10-05");
    LocalDate later = LocalDate.of(2026, 12, 24);

    Proefklok.zet(later);
    omgeving.bean(Wekker.class).ververs(gemeente, later);
    omgeving.bean(Wekker.class).ververs(gemeente, later);

    assertThat(taken(dossier))
        .singleElement()
        .satisfies(taak -> assertThat(taak.uiterlijk()).isBefore(later));
  }

  @Test
  void van_een_dag_waarvan_de_wet_niet_is_gelezen_gaat_niets_ongedaan_van_de_lijst() {
    long dossier = verzoekVan("2026-11-02");
    LocalDate ongelezen = Tekst.BEKEND_TOT.plusDays(3);

    Proefklok.zet(ongelezen);
    omgeving.bean(Wekker.class).ververs(gemeente, ongelezen);

    assertThat(taken(dossier))
        .containsExactly(new Termijn(Taaksoort.BESLUIT, LocalDate.of(2026, 12, 28)));
  }

  @Test
  void lijst_en_dossier_zeggen_wat_er_moet_gebeuren_en_wat_te_laat_is() throws Exception {
    Proefklok.zet(LocalDate.of(2026, 12, 29));
    long dossier = verzoekVan("2026-11-02");
    Bezoeker bezoeker = Bezoeker.als(anne);

    assertThat(bezoeker.haal("/werklijst?filter=termijn").body())
        .contains("Beslis op het verzoek", "28 december 2026, 1 dag geleden", "te laat");
    assertThat(bezoeker.haal("/dossiers/" + dossier).body())
        .contains("Beslis op het verzoek", "uiterlijk 28 december 2026", "te laat");
  }
}
