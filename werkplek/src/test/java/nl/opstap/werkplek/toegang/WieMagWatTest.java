package nl.opstap.werkplek.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.opstap.recht.kern.Periode;
import nl.opstap.werkplek.Proefomgeving;
import nl.opstap.werkplek.dossier.Aanleiding;
import nl.opstap.werkplek.dossier.Dossiers;
import nl.opstap.werkplek.dossier.Vastlegging;
import nl.opstap.werkplek.veld.Pad;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What somebody can do with the dossier of another, and what is written down about it. */
@Tag("kalender")
class WieMagWatTest {

  private static final String BSN = "999993653";

  private final Proefomgeving omgeving = Proefomgeving.start();
  private final int gemeente = omgeving.nieuweGemeente();
  private final int team = omgeving.nieuwTeam(gemeente);
  private final Aanwezige anne = omgeving.nieuweMedewerker(gemeente, team, Rol.KLANTMANAGER);
  private final Aanwezige elders =
      omgeving.nieuweMedewerker(gemeente, omgeving.nieuwTeam(gemeente), Rol.KLANTMANAGER);
  private final long dossier = dossier(anne, BSN);

  private long dossier(Aanwezige van, String bsn) {
    return omgeving.dossier(
        van,
        Map.of("ouder.geslachtsnaam", "Zandstra", "ouder.bsn", bsn, "ouder.werkUrenPerWeek", "16"));
  }

  private Aanwezige nieuw(Rol rol) {
    return omgeving.nieuweMedewerker(gemeente, team, rol);
  }

  private HttpResponse<String> haal(Aanwezige wie, String pad) throws Exception {
    return Bezoeker.als(wie).haal(pad.replace("{nummer}", String.valueOf(dossier)));
  }

  private static Map<String, String> wijziging(int versie) {
    return Map.of(
        "pad", "ouder.werkUrenPerWeek",
        "waarde", "8",
        "van", "2026-01-01",
        "bron", "gesprek",
        "versie", String.valueOf(versie),
        "stap", "bewaar");
  }

  @Test
  void noodtoegang_laat_een_dossier_zien_maar_niet_veranderen_en_wie_toeziet_ziet_de_reden()
      throws Exception {
    assertThat(haal(elders, "/dossiers/{nummer}").statusCode()).isEqualTo(404);
    Bezoeker bezoeker = Bezoeker.als(elders);
    bezoeker.haal("/noodtoegang?dossier=" + dossier);
    bezoeker.stuur(
        "/noodtoegang",
        Map.of("dossier", String.valueOf(dossier), "reden", "melding van huiselijk geweld"));

    assertThat(bezoeker.haal("/dossiers/" + dossier).statusCode()).isEqualTo(200);
    assertThat(bezoeker.stuur("/dossiers/" + dossier + "/vastleggen", wijziging(1)).statusCode())
        .isEqualTo(404);
    assertThat(haal(nieuw(Rol.AUDITOR), "/toezicht").body())
        .contains("melding van huiselijk geweld");
    assertThat(haal(Aanwezige.ouder(gemeente, dossier), "/mijn/inzage").body())
        .contains("noodtoegang: melding van huiselijk geweld");
  }

  @Test
  void noodtoegang_zonder_echte_reden_of_met_een_bsn_erin_opent_niets() throws Exception {
    Bezoeker bezoeker = Bezoeker.als(elders);
    bezoeker.haal("/noodtoegang?dossier=" + dossier);
    for (String reden : List.of("nood", "het gaat om burger " + BSN)) {
      HttpResponse<String> antwoord =
          bezoeker.stuur(
              "/noodtoegang", Map.of("dossier", String.valueOf(dossier), "reden", reden));

      assertThat(antwoord.statusCode()).isEqualTo(400);
      assertThat(antwoord.body()).contains("Het dossier is niet geopend");
    }
    assertThat(bezoeker.haal("/dossiers/" + dossier).statusCode()).isEqualTo(404);
  }

  @Test
  void een_poging_die_geweigerd_is_staat_in_het_logboek() throws Exception {
    // However the number is written.
    String zestientallig = "0x" + Long.toHexString(dossier);
    for (String adres :
        List.of(
            "/dossiers/" + dossier + "/gegevens",
            "/dossiers/" + zestientallig,
            "/overdracht?dossier=" + dossier)) {
      assertThat(haal(elders, adres).statusCode()).isEqualTo(404);
    }

    String inzage = haal(nieuw(Rol.KWALITEITSMEDEWERKER), "/dossiers/{nummer}/inzage").body();
    assertThat(inzage).contains("gevraagd en niet gekregen (geweigerd), 3 keer op deze dag");
  }

  @Test
  void een_ouder_ziet_in_welke_functie_iemand_keek_en_niet_wie() throws Exception {
    haal(anne, "/dossiers/{nummer}");
    HttpResponse<String> pagina = haal(Aanwezige.ouder(gemeente, dossier), "/mijn/inzage");

    assertThat(pagina.body()).contains("klantmanager").contains("oordelen bekeken");
    assertThat(pagina.body()).doesNotContain(anne.naam());
    assertThat(haal(Aanwezige.ouder(gemeente, dossier), "/dossiers/{nummer}").statusCode())
        .isEqualTo(403);
  }

  @Test
  void een_auditor_ziet_wie_keek_en_niet_van_wie_het_dossier_is() throws Exception {
    HttpResponse<String> pagina = haal(nieuw(Rol.AUDITOR), "/dossiers/{nummer}/inzage");

    assertThat(pagina.statusCode()).isEqualTo(200);
    assertThat(pagina.body()).doesNotContain("Zandstra").doesNotContain("•" + BSN.substring(7));
  }

  @Test
  void het_hele_burgerservicenummer_komt_alleen_als_erom_gevraagd_wordt() throws Exception {
    Bezoeker bezoeker = Bezoeker.als(anne);
    assertThat(bezoeker.haal("/dossiers/" + dossier).body()).doesNotContain(BSN);

    assertThat(bezoeker.stuur("/dossiers/" + dossier + "/bsn", Map.of()).body()).contains(BSN);
    assertThat(haal(nieuw(Rol.AUDITOR), "/dossiers/{nummer}/inzage").body())
        .contains("burgerservicenummer getoond");
  }

  @Test
  void wie_een_caseload_overdraagt_geeft_alles_weg_en_een_open_formulier_merkt_het()
      throws Exception {
    long tweede = dossier(anne, "999990937");
    Bezoeker bezoeker = Bezoeker.als(anne);
    bezoeker.haal("/overdracht");
    HttpResponse<String> gedaan =
        bezoeker.stuur(
            "/overdracht",
            Map.of("aan", String.valueOf(elders.medewerker()), "reden", "met verlof"));

    assertThat(gedaan.body()).contains("2 dossiers zijn overgedragen");
    for (long een : List.of(dossier, tweede)) {
      assertThat(Bezoeker.als(elders).haal("/dossiers/" + een + "/tijdlijn").body())
          .contains("Overgedragen van Anne de Vries aan Anne de Vries. met verlof");
      assertThat(bezoeker.haal("/dossiers/" + een).statusCode()).isEqualTo(404);
      Bezoeker nieuwe = Bezoeker.als(elders);
      nieuwe.haal("/dossiers/" + een);
      assertThat(nieuwe.stuur("/dossiers/" + een + "/vastleggen", wijziging(1)).statusCode())
          .isEqualTo(409);
    }
  }

  @Test
  void een_teamleider_verdeelt_wat_nog_van_niemand_is() throws Exception {
    long vanNiemand =
        omgeving
            .bean(Grens.class)
            .alsProgramma(
                anne,
                () ->
                    omgeving
                        .bean(Dossiers.class)
                        .maak(
                            anne,
                            new Dossiers.Begin(gemeente, null, null),
                            new Aanleiding("overgenomen", ""),
                            List.of(
                                new Vastlegging(
                                    Pad.lees("draaglast").orElseThrow(),
                                    "3",
                                    Periode.vanaf(LocalDate.of(2026, 1, 1)))),
                            Proefomgeving.GEBEURD))
            .nummer();
    Bezoeker bezoeker = Bezoeker.als(nieuw(Rol.TEAMLEIDER));
    bezoeker.haal("/overdracht");
    Map<String, String> zonderKeuze =
        Map.of("aan", String.valueOf(anne.medewerker()), "reden", "verdeling");
    assertThat(bezoeker.stuur("/overdracht", zonderKeuze).statusCode()).isEqualTo(400);

    Map<String, String> vanNiemandWeg =
        Map.of(
            "vanWie", "niemand",
            "aan", String.valueOf(anne.medewerker()),
            "reden", "verdeling");
    assertThat(bezoeker.stuur("/overdracht", vanNiemandWeg).body())
        .contains("1 dossier is overgedragen");
    assertThat(Bezoeker.als(anne).haal("/dossiers/" + vanNiemand).statusCode()).isEqualTo(200);
  }

  @Test
  void een_klantmanager_draagt_niets_over_van_een_ander() throws Exception {
    Bezoeker bezoeker = Bezoeker.als(elders);
    bezoeker.haal("/overdracht");
    HttpResponse<String> antwoord =
        bezoeker.stuur(
            "/overdracht",
            Map.of(
                "van", String.valueOf(anne.medewerker()),
                "aan", String.valueOf(elders.medewerker()),
                "reden", "zonder recht"));

    assertThat(antwoord.statusCode()).isEqualTo(409);
    assertThat(antwoord.body()).contains("Er is nog niets overgedragen");
    assertThat(haal(anne, "/dossiers/{nummer}").statusCode()).isEqualTo(200);
  }

  @Test
  void een_teamleider_zonder_team_leest_waarom_er_niets_is() throws Exception {
    Aanwezige zonder = omgeving.nieuweMedewerker(gemeente, null, Rol.TEAMLEIDER);

    assertThat(haal(zonder, "/werklijst").body()).contains("U hoort nog bij geen team");
  }

  @Test
  void wie_zoekt_vindt_op_het_begin_van_elk_woord_van_de_naam() throws Exception {
    Bezoeker bezoeker = Bezoeker.als(anne);
    bezoeker.haal("/werklijst");

    assertThat(bezoeker.haal("/zoeken?wat=ZANDS").body()).contains("Zandstra");
    assertThat(bezoeker.stuur("/zoeken", Map.of("wat", BSN)).body()).contains("Zandstra");
    assertThat(bezoeker.haal("/zoeken?wat=andstra").body()).contains("Niets gevonden");
  }

  @Test
  void gekozen_kolommen_blijven_gekozen() throws Exception {
    Bezoeker bezoeker = Bezoeker.als(anne);
    bezoeker.haal("/werklijst");
    HttpResponse<String> antwoord =
        bezoeker.stuur(
            "/werklijst/kolommen", Map.of("kolom", "wacht-op", "filter", "termijn", "van", "team"));

    assertThat(antwoord.headers().firstValue("Location").orElse(""))
        .endsWith("/werklijst?filter=termijn&van=team");

    assertThat(haal(anne, "/werklijst").body()).contains("<th scope=\"col\">Wacht op</th>");
  }
}
