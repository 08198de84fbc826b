package nl.opstap.werkplek.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.opstap.werkplek.Proefomgeving;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Bezoeker;
import nl.opstap.werkplek.toegang.Rol;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Of whom a new dossier is, and each reason for which it cannot go to somebody. */
class VerdelenTest {

  private final Proefomgeving omgeving = Proefomgeving.start();
  private final int gemeente = omgeving.nieuweGemeente();
  private final int team = omgeving.nieuwTeam(gemeente);
  private final Aanwezige anne = nieuw(team, Rol.KLANTMANAGER);
  private final Aanwezige leider = nieuw(team, Rol.TEAMLEIDER);

  private Aanwezige nieuw(@Nullable Integer waar, Rol rol) {
    return omgeving.nieuweMedewerker(gemeente, waar, rol);
  }

  private static JsonNode maak(Bezoeker wie) throws Exception {
    HttpResponse<String> antwoord =
        wie.stuurJson(
            "/api/v1/dossiers",
            """
            {"bron": "opvang", "gegevens": [
              {"pad": "draaglast", "waarde": "3", "van": "2026-01-01"}]}
            """,
            Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    assertThat(antwoord.statusCode()).isEqualTo(201);
    return JsonMapper.shared()
        .readTree(
            wie.haal(
                    "/api/v1/dossiers/"
                        + JsonMapper.shared().readTree(antwoord.body()).get("nummer").asLong())
                .body());
  }

  private static HttpResponse<String> draagOver(
      Aanwezige wie, String van, String aan, @Nullable Long dossier, String reden)
      throws Exception {
    Bezoeker bezoeker = Bezoeker.als(wie);
    bezoeker.haal("/overdracht");
    Map<String, String> formulier = new LinkedHashMap<>();
    formulier.put("vanWie", van);
    formulier.put("aan", aan);
    formulier.put("reden", reden);
    if (dossier != null) {
      formulier.put("dossier", String.valueOf(dossier));
    }
    return bezoeker.stuur("/overdracht", formulier);
  }

  private static String wie(Aanwezige wie) {
    return String.valueOf(wie.medewerker());
  }

  @Test
  void wie_geen_klantmanager_is_maakt_een_dossier_van_niemand_dat_een_teamleider_verdeelt()
      throws Exception {
    for (Integer waar : new Integer[] {team, null}) {
      JsonNode dossier = maak(Bezoeker.als(nieuw(waar, Rol.KINDEROPVANGMAKELAAR)));
      assertThat(dossier.get("klantmanager").asString()).isEmpty();
      assertThat(dossier.get("team").asString().isEmpty()).isEqualTo(waar == null);

      assertThat(draagOver(leider, "niemand", wie(anne), null, "verdeling").body())
          .contains("1 dossier is overgedragen");
      assertThat(
              Bezoeker.als(anne).haal("/dossiers/" + dossier.get("nummer").asLong()).statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void een_dossier_van_niemand_in_het_team_gaat_ook_alleen() throws Exception {
    long dossier = maak(Bezoeker.als(nieuw(team, Rol.KINDEROPVANGMAKELAAR))).get("nummer").asLong();

    assertThat(draagOver(leider, "", wie(anne), dossier, "verdeling").body())
        .contains("1 dossier is overgedragen");
  }

  @Test
  void het_dossier_dat_een_klantmanager_maakt_is_van_die_klantmanager() throws Exception {
    assertThat(maak(Bezoeker.als(anne)).get("klantmanager").asString()).isEqualTo(anne.naam());
  }

  @Test
  void wie_overdraagt_kiest_uit_de_klantmanagers_van_de_gemeente() throws Exception {
    assertThat(Bezoeker.als(leider).haal("/overdracht").body()).contains(wie(anne));
  }

  @Test
  void elke_weigering_zegt_haar_eigen_reden() throws Exception {
    long dossier = omgeving.dossier(anne, Map.of("draaglast", "3"));
    Aanwezige bob = nieuw(team, Rol.KLANTMANAGER);
    Aanwezige zonder = nieuw(omgeving.nieuwTeam(gemeente), Rol.KLANTMANAGER);
    int elders = omgeving.nieuweGemeente();
    Aanwezige daar =
        omgeving.nieuweMedewerker(elders, omgeving.nieuwTeam(elders), Rol.KLANTMANAGER);

    zegt(
        draagOver(leider, wie(anne), wie(daar), null, "x"),
        409,
        "Aan deze persoon kunt u niet overdragen");
    zegt(
        draagOver(leider, wie(anne), wie(nieuw(null, Rol.AUDITOR)), null, "x"),
        409,
        "Deze persoon is auditor. Een dossier gaat alleen naar een klantmanager");
    zegt(draagOver(leider, wie(anne), wie(anne), null, "x"), 409, "heeft het al");
    zegt(draagOver(leider, wie(bob), wie(anne), null, "x"), 409, "heeft geen dossiers");
    zegt(draagOver(leider, wie(zonder), wie(anne), null, "x"), 409, "heeft geen dossiers");
    zegt(draagOver(leider, "niemand", wie(anne), null, "x"), 409, "geen dossiers van niemand");
    zegt(draagOver(leider, "", wie(bob), null, "x"), 400, "Kies van wie");
    zegt(draagOver(leider, wie(anne), "", null, "x"), 400, "Kies wie de dossiers krijgt");
    zegt(draagOver(leider, wie(anne), "onzin", null, "x"), 400, "Kies wie de dossiers krijgt");
    zegt(draagOver(leider, wie(anne), wie(bob), null, " "), 400, "Schrijf waarom");
    zegt(draagOver(leider, wie(anne), wie(bob), null, "a".repeat(501)), 400, "te lang");
    zegt(draagOver(leider, wie(anne), wie(bob), null, "over 999-993-653"), 400, "999-993-653");
    zegt(draagOver(leider, wie(anne), wie(bob), null, "a\u0007"), 400, "niet te bewaren");
    assertThat(draagOver(leider, "", wie(bob), dossier, "x").statusCode()).isEqualTo(200);
  }

  private static void zegt(HttpResponse<String> antwoord, int status, String wat) {
    assertThat(antwoord.body()).contains(wat).contains("Er is nog niets overgedragen");
    assertThat(antwoord.statusCode()).isEqualTo(status);
  }
}
