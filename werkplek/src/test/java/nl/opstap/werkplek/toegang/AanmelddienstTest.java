package nl.opstap.werkplek.toegang;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import ch.qos.logback.classic.Level;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import nl.opstap.werkplek.Gelogd;
import nl.opstap.werkplek.Proefomgeving;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.Test;

/** Signing in at an identity provider: a real one that runs in the test. */
class AanmelddienstTest {

  private final Proefdienst dienst = Proefdienst.start();
  private final int gemeente = Proefomgeving.start().nieuweGemeente();
  private final List<URI> weg = new ArrayList<>();

  private Map<String, Object> gegevens(String rol) {
    return Proefdienst.gegevens(gemeente, rol);
  }

  private HttpResponse<String> meldAan(String wie, Map<String, Object> gegevens) throws Exception {
    return dienst.meldAan(Proefdienst.browser(), wie, gegevens, weg);
  }

  @Test
  void who_the_municipality_knows_comes_in_with_the_role_that_it_gives() throws Exception {
    HttpResponse<String> pagina = meldAan("anne", gegevens("klantmanager"));

    assertThat(pagina.statusCode()).isEqualTo(200);
    assertThat(pagina.body()).contains("Anne de Vries, klantmanager").contains("Mijn team");
    assertThat(weg.toString())
        .contains("code_challenge_method=S256")
        .contains("code_challenge=")
        .contains("state=")
        .contains("nonce=");
  }

  @Test
  void who_has_no_function_here_is_told_whom_to_ask() throws Exception {
    HttpResponse<String> pagina = meldAan("bas", Map.of("name", "Bas"));

    assertThat(pagina.statusCode()).isEqualTo(403);
    assertThat(pagina.body()).contains("U hebt geen toegang tot Opstap");
  }

  @Test
  void a_role_that_the_municipality_takes_away_is_gone_at_the_next_sign_in() throws Exception {
    meldAan("chris", gegevens("klantmanager"));

    assertThat(meldAan("chris", gegevens("auditor")).body()).contains("Toezicht op wie kijkt");
  }

  @Test
  void who_works_for_several_municipalities_comes_in_by_their_executor_and_by_nothing_else()
      throws Exception {
    Proefomgeving omgeving = Proefomgeving.start();
    Map<String, Object> gegevens = new HashMap<>(gegevens("klantmanager"));
    gegevens.put(
        "opstap_uitvoerder", omgeving.nieuweUitvoerder(gemeente, omgeving.nieuweGemeente()));
    assertThat(meldAan("els", gegevens).statusCode()).isEqualTo(403);

    gegevens.remove("opstap_gemeente");
    assertThat(meldAan("els", gegevens).body()).contains("Alle gemeenten");

    gegevens.put("opstap_uitvoerder", "isd-van-nergens");
    assertThat(meldAan("fred", gegevens).statusCode()).isEqualTo(403);
  }

  @Test
  void nobody_comes_in_by_choosing_who_they_are() throws Exception {
    HttpResponse<String> antwoord =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(dienst.adres("/aanmelden"))
                    .POST(HttpRequest.BodyPublishers.noBody())
                    .build(),
                HttpResponse.BodyHandlers.ofString());

    assertThat(antwoord.statusCode()).isEqualTo(403);
  }

  @Test
  void a_program_comes_in_with_a_token_that_was_issued_for_opstap_and_with_no_other()
      throws Exception {
    assertThat(metToken("opstap-api")).isEqualTo(200);
    // What a browser gets at sign-in.
    assertThat(metToken("opstap")).isEqualTo(401);
  }

  private int metToken(String voor) throws Exception {
    return dienst.metToken(
        dienst.teken("programma", "JWT", List.of(voor), gegevens("klantmanager")));
  }

  @Test
  void a_token_without_an_end_or_of_another_kind_is_no_key() throws Exception {
    Map<String, Object> zonderEinde = new HashMap<>(gegevens("klantmanager"));
    zonderEinde.put("exp", null);
    List<String> voor = List.of("opstap-api");

    assertThat(dienst.metToken(dienst.teken("p", "at+jwt", voor, gegevens("klantmanager"))))
        .isEqualTo(200);
    assertThat(dienst.metToken(dienst.teken("p", "JWT", voor, zonderEinde))).isEqualTo(401);
    assertThat(dienst.metToken(dienst.teken("p", "logout+jwt", voor, gegevens("klantmanager"))))
        .isEqualTo(401);
  }

  @Test
  void what_cannot_be_kept_of_a_person_is_refused_with_a_sentence() throws Exception {
    for (String raar : List.of("Anne\0", "Anne\u202eseirV", "A".repeat(5_000), "999993653")) {
      for (String wat : List.of("name", "opstap_team", "sub")) {
        Map<String, Object> gegevens = new HashMap<>(gegevens("klantmanager"));
        gegevens.put(wat, raar);

        HttpResponse<String> pagina = meldAan("raar", gegevens);
        assertThat(pagina.statusCode()).as(wat).isEqualTo(403);
        assertThat(pagina.body()).contains("U hebt geen toegang tot Opstap");
        HttpResponse<String> programma =
            Proefdienst.haal(
                Proefdienst.browser(),
                dienst.adres("/api/v1/dossiers"),
                "Authorization",
                "Bearer " + dienst.teken("raar", "JWT", List.of("opstap-api"), gegevens));
        assertThat(programma.statusCode()).as(wat).isEqualTo(401);
        assertThat(programma.body()).contains("geldig token");
      }
    }
  }

  @Test
  void a_provider_that_hangs_is_not_waited_for_and_the_person_hears_what_to_do() throws Exception {
    CountDownLatch voorbij = new CountDownLatch(1);
    try (Gelogd log = Gelogd.van(Storing.class.getName())) {
      dienst.dienst.enqueueCallback(
          new DefaultOAuth2TokenCallback(Proefdienst.UITGEVER) {
            @Override
            public String subject(TokenRequest vraag) {
              try {
                voorbij.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return "te laat";
            }
          });

      HttpResponse<String> pagina = dienst.volg(Proefdienst.browser(), "/werklijst", weg);

      assertThat(pagina.statusCode()).isEqualTo(502);
      assertThat(pagina.body()).contains("Aanmelden lukt nu niet", "geen antwoord");
      assertThat(log.ernst()).containsExactly(Level.WARN);
    } finally {
      voorbij.countDown();
    }
  }

  @Test
  void a_key_of_the_provider_in_which_nine_digits_happen_to_stand_is_a_key() throws Exception {
    Map<String, Object> gegevens = gegevens("klantmanager");

    assertThat(meldAan("00a7ac51-4fec-481f-8883-45c482649173", gegevens).statusCode())
        .isEqualTo(200);
  }

  @Test
  void an_identity_token_of_another_kind_signs_nobody_in() throws Exception {
    dienst.dienst.enqueueCallback(
        new DefaultOAuth2TokenCallback(
            Proefdienst.UITGEVER,
            "soort",
            "logout+jwt",
            List.of("opstap"),
            gegevens("klantmanager"),
            3600));

    assertThat(dienst.volg(Proefdienst.browser(), "/werklijst", weg).statusCode()).isEqualTo(403);
  }

  @Test
  void where_somebody_is_led_to_is_not_for_the_request_to_say() throws Exception {
    String[] koppen = {"X-Forwarded-Host", "elders.example", "X-Forwarded-Proto", "https"};
    String terug = dienst.adres("/login/oauth2/code/opstap").toString();

    assertThat(haal("/oauth2/authorization/opstap", koppen).headers().firstValue("Location"))
        .get(as(STRING))
        .contains("redirect_uri=" + terug)
        .doesNotContain("elders.example");
    for (String pad : List.of("/", "/aanmelden", "/werklijst")) {
      assertThat(haal(pad, koppen).headers().firstValue("Location"))
          .get(as(STRING))
          .startsWith("/");
    }
  }

  private HttpResponse<String> haal(String pad, String... koppen) throws Exception {
    return Proefdienst.haal(Proefdienst.browser(), dienst.adres(pad), koppen);
  }
}
