package nl.opstap.werkplek.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.opstap.werkplek.Proefomgeving;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** Signing in at an identity provider: a real one that runs in the test. */
class AanmelddienstTest {

  private static final MockOAuth2Server DIENST = new MockOAuth2Server();
  private static final String UITGEVER = "gemeente";
  private static final List<ConfigurableApplicationContext> APP = new ArrayList<>();

  private final int gemeente = Proefomgeving.start().nieuweGemeente();
  private final List<URI> weg = new ArrayList<>();

  @BeforeAll
  static void start() throws IOException {
    DIENST.start();
    Map<String, Object> instellingen =
        new HashMap<>(Proefomgeving.start().database().instellingen());
    instellingen.put("server.port", 0);
    instellingen.put("opstap.sleutel", Proefomgeving.SLEUTEL);
    instellingen.put("opstap.oidc.uitgever", DIENST.issuerUrl(UITGEVER).toString());
    instellingen.put("opstap.oidc.client", "opstap");
    instellingen.put("opstap.oidc.geheim", "geheim");
    APP.add(Proefomgeving.met(instellingen).run());
  }

  @AfterAll
  static void stop() {
    APP.forEach(ConfigurableApplicationContext::close);
    DIENST.shutdown();
  }

  private static String adres(String pad) {
    return "http://localhost:"
        + APP.getFirst().getEnvironment().getProperty("local.server.port")
        + pad;
  }

  private Map<String, Object> gegevens(String rol) {
    return Map.of(
        "name",
        "Anne de Vries",
        "opstap_rol",
        rol,
        "opstap_gemeente",
        "%04d".formatted(gemeente),
        "opstap_team",
        "Team Noord");
  }

  /** Goes where a browser would be led, and keeps the way. */
  private HttpResponse<String> volg(HttpClient browser, String pad) throws Exception {
    URI nu = URI.create(adres(pad));
    for (int i = 0; i < 10; i++) {
      weg.add(nu);
      HttpResponse<String> antwoord =
          browser.send(HttpRequest.newBuilder(nu).build(), HttpResponse.BodyHandlers.ofString());
      if (antwoord.statusCode() / 100 != 3) {
        return antwoord;
      }
      nu = nu.resolve(antwoord.headers().firstValue("Location").orElseThrow());
    }
    throw new AssertionError("Hier komt geen einde aan: " + weg);
  }

  private HttpResponse<String> meldAan(String wie, Map<String, Object> gegevens) throws Exception {
    DIENST.enqueueCallback(
        new DefaultOAuth2TokenCallback(UITGEVER, wie, "JWT", List.of("opstap"), gegevens, 3600));
    return volg(HttpClient.newBuilder().cookieHandler(new CookieManager()).build(), "/werklijst");
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
  void nobody_comes_in_by_choosing_who_they_are() throws Exception {
    HttpResponse<String> antwoord =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(adres("/aanmelden")))
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
    String token =
        DIENST.issueToken(UITGEVER, "programma", voor, gegevens("klantmanager")).serialize();
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(adres("/api/v1/dossiers")))
                .header("Authorization", "Bearer " + token)
                .build(),
            HttpResponse.BodyHandlers.ofString())
        .statusCode();
  }
}
