package nl.opstap.werkplek.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.opstap.werkplek.Proefomgeving;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Bezoeker;
import nl.opstap.werkplek.toegang.Rol;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The running API, as another program meets it. */
@Tag("kalender")
class DossierApiTest {

  private static final String BSN = "999993653";
  private static final String ACHT =
      """
      {"bron": "gesprek", "gegevens": [
        {"pad": "ouder.werkUrenPerWeek", "waarde": "8", "van": "2026-03-01"}]}
      """;

  private final Proefomgeving omgeving = Proefomgeving.start();
  private final int gemeente = omgeving.nieuweGemeente();
  private final int team = omgeving.nieuwTeam(gemeente);
  private final Aanwezige anne = omgeving.nieuweMedewerker(gemeente, team, Rol.KLANTMANAGER);
  private final long dossier =
      omgeving.dossier(anne, Map.of("ouder.werkUrenPerWeek", "16", "ouder.bsn", BSN));
  private final String adres = "/api/v1/dossiers/" + dossier;

  private static JsonNode json(HttpResponse<String> antwoord) {
    return JsonMapper.shared().readTree(antwoord.body());
  }

  private static String kop(HttpResponse<?> antwoord, String naam) {
    return antwoord.headers().firstValue(naam).orElse("");
  }

  /** What an answer says that its description does not allow. */
  private List<String> bezwaren(String schema, HttpResponse<String> antwoord) throws Exception {
    String beschrijving =
        new Bezoeker()
            .haal("/api/v1/openapi.json")
            .body()
            .replace("#/components/schemas/", "#/$defs/");
    ObjectNode api = JsonMapper.shared().createObjectNode();
    api.put("$ref", "#/$defs/" + schema);
    api.set("$defs", JsonMapper.shared().readTree(beschrijving).at("/components/schemas"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(api.toString())
        .validate(antwoord.body(), InputFormat.JSON)
        .stream()
        .map(Object::toString)
        .toList();
  }

  @Test
  void answers_are_as_they_are_described() throws Exception {
    Bezoeker programma = Bezoeker.als(anne);
    Map<String, String> schemas =
        Map.of(
            "/api/v1/dossiers",
            "Lijst",
            adres,
            "Dossier",
            adres + "/oordelen",
            "Oordelen",
            adres + "/wijzigingen",
            "Wijzigingen",
            "/api/v1/dossiers/1000000000",
            "Probleem",
            adres + "?geldigOp=gisteren",
            "Probleem");
    for (Map.Entry<String, String> een : schemas.entrySet()) {
      HttpResponse<String> antwoord = programma.haal(een.getKey());

      assertThat(bezwaren(een.getValue(), antwoord)).as(een.getKey()).isEmpty();
    }
    assertThat(
            bezwaren(
                "Lijst",
                programma.stuurJson("/api/v1/dossiers/_zoek", "{\"wat\": \"a\"}", Map.of())))
        .isEmpty();
  }

  @Test
  void everybody_may_read_the_description_from_anywhere() throws Exception {
    HttpResponse<String> antwoord = new Bezoeker().haal("/api/v1/openapi.json");

    assertThat(antwoord.statusCode()).isEqualTo(200);
    assertThat(kop(antwoord, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(kop(antwoord, "API-Version"))
        .isEqualTo(json(antwoord).at("/info/version").asString());
  }

  @Test
  void every_answer_has_the_version_and_faults_are_problems() throws Exception {
    Bezoeker programma = Bezoeker.als(anne);
    Map<HttpResponse<String>, Integer> antwoorden =
        Map.of(
            new Bezoeker().haal(adres), 401,
            programma.haal("/api/v1/dossiers/1000000000"), 404,
            programma.haal("/api/v1/bestaat-niet"), 404,
            programma.haal(adres + "?bekendOp=2026-13-01"), 400,
            programma.stuurJson("/api/v1/dossiers", "{", Map.of()), 400,
            programma.stuurJson("/api/v1/dossiers", "{\"anders\": 1}", Map.of()), 400);
    antwoorden.forEach((antwoord, status) -> {
      assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(status);
      assertThat(kop(antwoord, "API-Version")).matches("\\d+\\.\\d+\\.\\d+");
      assertThat(kop(antwoord, "Content-Type")).startsWith("application/problem+json");
      assertThat(json(antwoord).get("status").asInt()).isEqualTo(status);
      assertThat(json(antwoord).get("title").asString()).isNotEmpty();
      assertThat(json(antwoord).get("detail").asString()).isNotEmpty();
      assertThat(kop(antwoord, "Cache-Control")).contains("no-store");
      assertThat(kop(antwoord, "X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(kop(antwoord, "X-Frame-Options")).isEqualTo("DENY");
      assertThat(kop(antwoord, "Content-Security-Policy")).contains("frame-ancestors 'none'");
    });
  }

  @Test
  void everything_that_is_wrong_is_said_at_once_and_nothing_is_recorded() throws Exception {
    HttpResponse<String> antwoord =
        Bezoeker.als(anne)
            .stuurJson(
                adres + "/wijzigingen",
                """
                {"gegevens": [
                  {"pad": "ouder.lengte", "waarde": "1", "van": "2026-01-01"},
                  {"pad": "ouder.werkUrenPerWeek", "waarde": "honderd", "van": "2026-01-01"},
                  {"pad": "draaglast", "waarde": "3", "van": "2026-02-01", "totEnMet": "2026-01-01"}]}
                """,
                Map.of("If-Match", "\"1\""));

    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(json(antwoord).get("fouten").values())
        .extracting(fout -> fout.get("waar").asString())
        .containsExactlyInAnyOrder(
            "bron", "gegevens[0].pad", "gegevens[1].waarde", "gegevens[2].totEnMet");
  }

  @Test
  void who_saw_an_older_version_records_nothing() throws Exception {
    Bezoeker programma = Bezoeker.als(anne);
    String etag = kop(programma.haal(adres), "ETag");

    HttpResponse<String> eerste =
        programma.stuurJson(adres + "/wijzigingen", ACHT, Map.of("If-Match", etag));
    HttpResponse<String> tweede =
        programma.stuurJson(adres + "/wijzigingen", ACHT, Map.of("If-Match", etag));

    assertThat(eerste.statusCode()).isEqualTo(201);
    assertThat(kop(eerste, "ETag")).isNotEqualTo(etag);
    assertThat(tweede.statusCode()).isEqualTo(412);
    assertThat(programma.stuurJson(adres + "/wijzigingen", ACHT, Map.of()).statusCode())
        .isEqualTo(428);
    assertThat(json(programma.haal(adres + "/wijzigingen")).get("wijzigingen").size()).isEqualTo(2);
  }

  @Test
  void a_request_that_is_sent_again_is_done_once() throws Exception {
    Bezoeker programma = Bezoeker.als(anne);
    Map<String, String> koppen = Map.of("Idempotency-Key", UUID.randomUUID().toString());

    HttpResponse<String> eerste = programma.stuurJson("/api/v1/dossiers", ACHT, koppen);
    HttpResponse<String> nogEens = programma.stuurJson("/api/v1/dossiers", ACHT, koppen);
    HttpResponse<String> andere =
        programma.stuurJson("/api/v1/dossiers", ACHT.replace("8", "9"), koppen);

    assertThat(eerste.statusCode()).isEqualTo(201);
    assertThat(nogEens.statusCode()).isEqualTo(201);
    assertThat(nogEens.body()).isEqualTo(eerste.body());
    assertThat(andere.statusCode()).isEqualTo(400);
  }

  @Test
  void a_citizen_service_number_is_given_only_to_who_may_see_it() throws Exception {
    Aanwezige makelaar = omgeving.nieuweMedewerker(gemeente, team, Rol.KINDEROPVANGMAKELAAR);

    assertThat(Bezoeker.als(anne).haal(adres).body()).contains(BSN);
    assertThat(Bezoeker.als(makelaar).haal(adres).body()).doesNotContain(BSN);
    Aanwezige teamgenoot = omgeving.nieuweMedewerker(gemeente, team, Rol.KLANTMANAGER);
    HttpResponse<String> vanTeam = Bezoeker.als(teamgenoot).haal(adres);
    assertThat(vanTeam.statusCode()).isEqualTo(200);
    assertThat(vanTeam.body()).doesNotContain(BSN);
  }

  @Test
  void who_may_not_see_a_citizen_service_number_records_none() throws Exception {
    Aanwezige makelaar = omgeving.nieuweMedewerker(gemeente, team, Rol.KINDEROPVANGMAKELAAR);
    Bezoeker programma = Bezoeker.als(makelaar);
    HttpResponse<String> antwoord =
        programma.stuurJson(
            adres + "/wijzigingen",
            """
            {"bron": "proef", "gegevens": [
              {"pad": "ouder.bsn", "waarde": "999990937", "van": "2026-01-01"}]}
            """,
            Map.of("If-Match", kop(programma.haal(adres), "ETag")));

    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(antwoord.body()).contains("Uw rol legt geen burgerservicenummer vast");
  }

  @Test
  void a_new_dossier_whose_facts_contradict_each_other_only_later_is_refused() throws Exception {
    HttpResponse<String> antwoord =
        Bezoeker.als(anne)
            .stuurJson(
                "/api/v1/dossiers",
                """
                {"bron": "proef", "gegevens": [
                  {"pad": "activiteiten[1]", "waarde": "ja", "van": "2030-01-01"},
                  {"pad": "activiteiten[1].van", "waarde": "2030-01-01", "van": "2030-01-01"},
                  {"pad": "activiteiten[1].totEnMet", "waarde": "2029-01-01", "van": "2030-01-01"}]}
                """,
                Map.of("Idempotency-Key", UUID.randomUUID().toString()));

    assertThat(antwoord.statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bron", "toelichting"})
  void a_text_that_cannot_be_kept_is_refused_with_its_place(String waar) throws Exception {
    for (String tekst : new String[] {"a\\u0000b", "a\\ud800b", "\\u001b[31m", "999.993.653"}) {
      String json =
          "{\"%s\": \"%s\", %s \"gegevens\": [%s]}"
              .formatted(
                  waar,
                  tekst,
                  waar.equals("bron") ? "" : "\"bron\": \"proef\",",
                  "{\"pad\": \"draaglast\", \"waarde\": \"3\", \"van\": \"2026-01-01\"}");
      HttpResponse<String> antwoord =
          Bezoeker.als(anne)
              .stuurJson(
                  "/api/v1/dossiers",
                  json,
                  Map.of("Idempotency-Key", UUID.randomUUID().toString()));

      assertThat(antwoord.statusCode()).as(tekst).isEqualTo(400);
      assertThat(antwoord.body()).contains("\"waar\":\"" + waar + "\"");
    }
  }
}
