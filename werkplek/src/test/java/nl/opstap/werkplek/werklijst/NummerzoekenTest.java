package nl.opstap.werkplek.werklijst;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.opstap.werkplek.Proefklok;
import nl.opstap.werkplek.Proefomgeving;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Bezoeker;
import nl.opstap.werkplek.toegang.Rol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Looking for a citizen service number: by whom, how far, and how often. */
class NummerzoekenTest {

  private static final String BSN = "999993653";
  private static final String VAN_NIEMAND = "999990937";

  private final Proefomgeving omgeving = Proefomgeving.start();
  private final int gemeente = omgeving.nieuweGemeente();
  private final int team = omgeving.nieuwTeam(gemeente);
  private final Aanwezige anne = nieuw(Rol.KLANTMANAGER);
  private final long dossier =
      omgeving.dossier(anne, Map.of("ouder.geslachtsnaam", "Zandstra", "ouder.bsn", BSN));

  private Aanwezige nieuw(Rol rol) {
    return omgeving.nieuweMedewerker(gemeente, team, rol);
  }

  private static HttpResponse<String> pagina(Bezoeker wie, String wat) throws Exception {
    wie.haal("/werklijst");
    return wie.stuur("/zoeken", Map.of("wat", wat));
  }

  private static HttpResponse<String> api(Bezoeker wie, String wat) throws Exception {
    wie.haal("/werklijst");
    return wie.stuurJson("/api/v1/dossiers/_zoek", "{\"wat\": \"" + wat + "\"}", Map.of());
  }

  @ParameterizedTest
  @EnumSource(names = {"KWALITEITSMEDEWERKER", "KINDEROPVANGMAKELAAR", "TEAMLEIDER"})
  void wie_geen_nummer_mag_zien_zoekt_er_ook_niet_op_en_leest_waarom(Rol rol) throws Exception {
    Bezoeker wie = Bezoeker.als(nieuw(rol));
    for (String geschreven : List.of(BSN, "999.993.653", " 999 993 653")) {
      HttpResponse<String> pagina = pagina(wie, geschreven);
      HttpResponse<String> api = api(wie, geschreven);

      assertThat(pagina.statusCode()).isEqualTo(403);
      assertThat(pagina.body())
          .contains("In uw functie zoekt u niet op burgerservicenummer")
          .doesNotContain("Zandstra")
          .doesNotContain("999");
      assertThat(api.statusCode()).isEqualTo(403);
      assertThat(api.body())
          .contains("In uw functie zoekt u niet op burgerservicenummer")
          .doesNotContain("Zandstra");
    }
  }

  @Test
  void wie_het_mag_vindt_het_hoe_het_ook_geschreven_is_en_dat_staat_in_het_logboek()
      throws Exception {
    Bezoeker wie = Bezoeker.als(anne);

    assertThat(pagina(wie, "999.993.653").body()).contains("Zandstra").doesNotContain("999.993");
    assertThat(api(wie, BSN).body()).contains("Zandstra");
    assertThat(Bezoeker.als(nieuw(Rol.AUDITOR)).haal("/dossiers/" + dossier + "/inzage").body())
        .contains("zoeken op burgerservicenummer");
  }

  @Test
  void een_naam_is_opnieuw_te_laden_en_een_nummer_hoort_niet_in_een_adres() throws Exception {
    Bezoeker wie = Bezoeker.als(anne);

    assertThat(pagina(wie, "Zandstra").headers().firstValue("Location").orElse(""))
        .endsWith("/zoeken?wat=Zandstra");
    HttpResponse<String> inAdres = wie.haal("/zoeken?wat=" + BSN);

    assertThat(inAdres.statusCode()).isEqualTo(400);
    assertThat(inAdres.body()).contains("hoort niet in het adres").doesNotContain(BSN);
  }

  @Test
  void bij_een_naam_staat_wanneer_iemand_is_geboren() throws Exception {
    omgeving.dossier(
        anne, Map.of("ouder.geslachtsnaam", "Yılmaz", "ouder.geboortedatum", "1991-03-07"));

    assertThat(Bezoeker.als(anne).haal("/zoeken?wat=yilmaz").body())
        .contains("Yılmaz", "7 maart 1991");
  }

  @Test
  void een_klantmanager_vindt_op_nummer_niet_het_dossier_van_een_collega() throws Exception {
    Bezoeker collega = Bezoeker.als(nieuw(Rol.KLANTMANAGER));

    assertThat(collega.haal("/zoeken?wat=Zandstra").body()).contains("/dossiers/" + dossier);
    assertThat(pagina(collega, BSN).body())
        .contains("Niets gevonden voor dit burgerservicenummer")
        .doesNotContain("Zandstra");
    assertThat(api(collega, BSN).body()).doesNotContain("Zandstra");
  }

  @Test
  void wie_nummers_probeert_loopt_vast_en_de_teamleider_ziet_hoe_vaak_en_niet_welke()
      throws Exception {
    Bezoeker wie = Bezoeker.als(anne);
    for (int i = 0; i < 20; i++) {
      assertThat((i % 2 == 0 ? pagina(wie, VAN_NIEMAND) : api(wie, VAN_NIEMAND)).statusCode())
          .isEqualTo(200);
    }

    assertThat(pagina(wie, BSN).statusCode()).isEqualTo(429);
    assertThat(pagina(wie, BSN).body()).contains("te vaak").doesNotContain("Zandstra");
    assertThat(api(wie, BSN).statusCode()).isEqualTo(429);
    assertThat(Bezoeker.als(nieuw(Rol.TEAMLEIDER)).haal("/toezicht").body())
        .contains("Anne de Vries zocht 20 keer op burgerservicenummer, en trof 20 keer iemand")
        .doesNotContain(VAN_NIEMAND);

    Proefklok.zet(Proefklok.nu().plus(Duration.ofHours(1)));
    assertThat(pagina(wie, BSN).body()).contains("Zandstra");
  }

  @Test
  void ook_wie_steeds_iemand_vindt_kan_dat_niet_eindeloos_doen() throws Exception {
    Bezoeker wie = Bezoeker.als(anne);
    for (int i = 0; i < 60; i++) {
      assertThat(api(wie, BSN).statusCode()).isEqualTo(200);
    }

    assertThat(api(wie, BSN).statusCode()).isEqualTo(429);
  }

  @Test
  void van_een_nummer_is_nergens_een_cijfer_te_zien_voor_wie_het_niet_mag_zien() throws Exception {
    Bezoeker wie = Bezoeker.als(nieuw(Rol.KINDEROPVANGMAKELAAR));
    for (String adres :
        List.of(
            "/dossiers/" + dossier,
            "/dossiers/" + dossier + "/gegevens",
            "/dossiers/" + dossier + "/tijdlijn",
            "/api/v1/dossiers/" + dossier,
            "/api/v1/dossiers/" + dossier + "/wijzigingen")) {
      assertThat(wie.haal(adres).body())
          .as(adres)
          .contains("•".repeat(9))
          .doesNotContainPattern("•[0-9]|[0-9]•");
    }
  }

  @Test
  void een_teken_dat_geen_tekst_heeft_is_geen_zoekvraag() throws Exception {
    Bezoeker wie = Bezoeker.als(anne);

    assertThat(pagina(wie, "Jan\u0007sen").statusCode()).isEqualTo(400);
    assertThat(pagina(wie, "Jan\u0007sen").body()).contains("een teken dat niet te bewaren is");
    assertThat(api(wie, "Jan\\u0000sen").statusCode()).isEqualTo(400);
  }
}
