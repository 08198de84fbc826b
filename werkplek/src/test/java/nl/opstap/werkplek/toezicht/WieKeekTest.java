package nl.opstap.werkplek.toezicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.opstap.werkplek.Proefklok;
import nl.opstap.werkplek.Proefomgeving;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Bezoeker;
import nl.opstap.werkplek.toegang.Rol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who looked stays to be seen, whatever others do. */
class WieKeekTest {

  private static final String REDEN = "nieuwsgierig naar de buurvrouw";
  private static final Pattern VERDER = Pattern.compile("href=\"([^\"]+voor=[0-9]+)\"");

  private final Proefomgeving omgeving = Proefomgeving.start();
  private final int gemeente = omgeving.nieuweGemeente();
  private final int team = omgeving.nieuwTeam(gemeente);
  private final Aanwezige anne = nieuw(Rol.KLANTMANAGER);
  private final Aanwezige elders =
      omgeving.nieuweMedewerker(gemeente, omgeving.nieuwTeam(gemeente), Rol.KLANTMANAGER);
  private final long dossier = dossier();

  private Aanwezige nieuw(Rol rol) {
    return omgeving.nieuweMedewerker(gemeente, team, rol);
  }

  private long dossier() {
    return omgeving.dossier(anne, Map.of("ouder.werkUrenPerWeek", "16"));
  }

  private static HttpResponse<String> open(Bezoeker wie, long dossier, String reden)
      throws Exception {
    wie.haal("/noodtoegang?dossier=" + dossier);
    return wie.stuur("/noodtoegang", Map.of("dossier", String.valueOf(dossier), "reden", reden));
  }

  private static String alles(Bezoeker wie, String adres) throws Exception {
    StringBuilder uit = new StringBuilder();
    Set<String> gehad = new HashSet<>();
    String volgende = adres;
    while (gehad.add(volgende)) {
      String pagina = wie.haal(volgende).body();
      uit.append(pagina);
      Matcher verder = VERDER.matcher(pagina);
      if (verder.find()) {
        volgende = verder.group(1);
      }
    }
    return uit.toString();
  }

  @Test
  void geen_enkel_aantal_geweigerde_vragen_haalt_een_noodtoegang_uit_het_zicht() throws Exception {
    open(Bezoeker.als(elders), dossier, REDEN);
    Bezoeker onderzoeker = Bezoeker.als(nieuw(Rol.ONDERZOEKER));
    for (int i = 0; i < 201; i++) {
      assertThat(onderzoeker.haal("/dossiers/" + dossier + "/inzage").statusCode()).isEqualTo(403);
    }

    String auditor =
        Bezoeker.als(nieuw(Rol.AUDITOR)).haal("/dossiers/" + dossier + "/inzage").body();
    assertThat(auditor)
        .contains("noodtoegang: " + REDEN)
        .contains("gevraagd en niet gekregen (geweigerd), 201 keer op deze dag");
    assertThat(Bezoeker.als(Aanwezige.ouder(gemeente, dossier)).haal("/mijn/inzage").body())
        .contains("noodtoegang: " + REDEN)
        .contains("201 keer op deze dag");
  }

  @Test
  void wie_ver_terug_wil_kijken_vindt_elke_regel_op_een_volgende_bladzijde() throws Exception {
    Bezoeker collega = Bezoeker.als(nieuw(Rol.KLANTMANAGER));
    collega.haal("/dossiers/" + dossier + "/tijdlijn");
    for (int i = 0; i < 210; i++) {
      collega.haal("/dossiers/" + dossier);
    }

    Bezoeker auditor = Bezoeker.als(nieuw(Rol.AUDITOR));
    String adres = "/dossiers/" + dossier + "/inzage";
    assertThat(auditor.haal(adres).body()).doesNotContain("tijdlijn bekeken");
    assertThat(alles(auditor, adres)).contains("tijdlijn bekeken");
    assertThat(alles(Bezoeker.als(Aanwezige.ouder(gemeente, dossier)), "/mijn/inzage"))
        .contains("tijdlijn bekeken");
  }

  @Test
  void wie_op_een_dag_te_vaak_noodtoegang_gebruikt_kan_niet_verder_en_de_teamleider_leest_het()
      throws Exception {
    Bezoeker wie = Bezoeker.als(elders);
    for (int i = 0; i < 5; i++) {
      assertThat(open(wie, dossier(), "melding van geweld").statusCode()).isEqualTo(302);
    }
    HttpResponse<String> zesde = open(wie, dossier, "melding van geweld");

    assertThat(zesde.statusCode()).isEqualTo(400);
    assertThat(zesde.body()).contains("U hebt vandaag al 5 keer noodtoegang gebruikt");
    assertThat(wie.haal("/dossiers/" + dossier).statusCode()).isEqualTo(404);
    Aanwezige leider = omgeving.nieuweMedewerker(gemeente, elders.team(), Rol.TEAMLEIDER);
    assertThat(Bezoeker.als(leider).haal("/toezicht").body())
        .contains("Anne de Vries gebruikte 5 keer noodtoegang");
    assertThat(Bezoeker.als(nieuw(Rol.TEAMLEIDER)).haal("/toezicht").body())
        .doesNotContain("gebruikte 5 keer");

    Proefklok.zet(Proefklok.nu().plus(Duration.ofDays(1)));
    assertThat(open(wie, dossier, "melding van geweld").statusCode()).isEqualTo(302);
  }

  @Test
  void op_toezicht_is_elke_noodtoegang_te_vinden() throws Exception {
    open(Bezoeker.als(elders), dossier, REDEN);
    for (int i = 0; i < 12; i++) {
      Bezoeker ander =
          Bezoeker.als(omgeving.nieuweMedewerker(gemeente, elders.team(), Rol.KLANTMANAGER));
      for (int j = 0; j < 5; j++) {
        open(ander, dossier, "melding van geweld");
      }
    }

    Bezoeker auditor = Bezoeker.als(nieuw(Rol.AUDITOR));
    assertThat(auditor.haal("/toezicht").body()).doesNotContain(REDEN);
    assertThat(alles(auditor, "/toezicht")).contains(REDEN);
  }

  @Test
  void een_vraag_om_een_pagina_die_er_niet_is_schrijft_niets_over_een_dossier() throws Exception {
    Bezoeker wie = Bezoeker.als(nieuw(Rol.ONDERZOEKER));
    for (String adres : List.of("/zzz", "/mijn/inzage", "/werklijst", "/api/v1/dossiers")) {
      assertThat(wie.haal(adres + "?dossier=" + dossier).statusCode()).isIn(403, 404);
    }

    assertThat(Bezoeker.als(nieuw(Rol.AUDITOR)).haal("/dossiers/" + dossier + "/inzage").body())
        .doesNotContain("niet gekregen");
  }

  @Test
  void wie_zegt_dat_een_wijziging_is_gezien_staat_in_het_logboek() throws Exception {
    Bezoeker wie = Bezoeker.als(anne);
    wie.haal("/dossiers/" + dossier + "/gegevens");
    assertThat(wie.stuur("/dossiers/" + dossier + "/gezien", Map.of("versie", "1")).statusCode())
        .isEqualTo(302);

    assertThat(Bezoeker.als(nieuw(Rol.AUDITOR)).haal("/dossiers/" + dossier + "/inzage").body())
        .contains("gezegd dat een wijziging is gezien");
  }

  @ParameterizedTest
  @ValueSource(strings = {"999/993/653", "999_993_653", "999\u00a0993\u00a0653", "٩٩٩٩٩٣٦٥٣"})
  void een_nummer_in_de_reden_wordt_genoemd_en_er_gaat_niets_open(String nummer) throws Exception {
    Bezoeker wie = Bezoeker.als(elders);
    HttpResponse<String> antwoord = open(wie, dossier, "het gaat om burger " + nummer);

    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(antwoord.body())
        .contains("burgerservicenummer kan zijn: " + nummer)
        .contains("Het dossier is niet geopend");
  }

  @Test
  void een_telefoonnummer_en_een_zaaknummer_mogen_in_de_reden() throws Exception {
    assertThat(
            open(
                    Bezoeker.als(elders),
                    dossier,
                    "bel 06-12345678 over zaak 999993654, melding van geweld")
                .statusCode())
        .isEqualTo(302);
  }
}
