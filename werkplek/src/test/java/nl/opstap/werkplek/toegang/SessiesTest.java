package nl.opstap.werkplek.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.opstap.werkplek.Proefklok;
import nl.opstap.werkplek.Proefomgeving;
import org.junit.jupiter.api.Test;

/**
 * When a session ends: with the day, with the rights it began with, and when the provider says so.
 */
class SessiesTest {

  private final Proefdienst dienst = Proefdienst.start();
  private final int gemeente = Proefomgeving.start().nieuweGemeente();

  private HttpClient meldAan(String wie, Map<String, Object> gegevens) throws Exception {
    HttpClient browser = Proefdienst.browser();
    assertThat(dienst.meldAan(browser, wie, gegevens, new ArrayList<>()).statusCode())
        .isEqualTo(200);
    return browser;
  }

  private boolean isBinnen(HttpClient browser, String pad) throws Exception {
    HttpResponse<String> antwoord = Proefdienst.haal(browser, dienst.adres(pad));
    if (antwoord.statusCode() == 302) {
      assertThat(Proefdienst.naar(antwoord).getPath()).isEqualTo("/aanmelden");
    }
    return antwoord.statusCode() == 200;
  }

  private Map<String, Object> gegevens(String rol) {
    return Proefdienst.gegevens(gemeente, rol);
  }

  @Test
  void a_session_ends_after_a_working_day_however_much_it_is_used() throws Exception {
    HttpClient anne = meldAan("sessie-anne", gegevens("klantmanager"));
    Proefklok klok = new Proefklok();
    Proefklok.zet(klok.instant().plus(Sessiewacht.LANGST).minusSeconds(1));
    assertThat(isBinnen(anne, "/werklijst")).isTrue();

    Proefklok.zet(klok.instant().plus(Duration.ofSeconds(1)));

    assertThat(isBinnen(anne, "/werklijst")).isFalse();
  }

  @Test
  void with_another_role_or_team_the_sessions_of_before_are_over() throws Exception {
    HttpClient thuis = meldAan("sessie-bas", gegevens("klantmanager"));
    HttpClient kantoor = meldAan("sessie-bas", gegevens("klantmanager"));
    assertThat(isBinnen(thuis, "/werklijst")).isTrue();
    Map<String, Object> anderTeam = new HashMap<>(gegevens("klantmanager"));
    anderTeam.put("opstap_team", "Team Zuid");
    HttpClient daarna = meldAan("sessie-bas", anderTeam);

    assertThat(isBinnen(thuis, "/werklijst")).isFalse();
    assertThat(isBinnen(daarna, "/werklijst")).isTrue();
    HttpClient auditor = meldAan("sessie-bas", gegevens("auditor"));

    assertThat(isBinnen(kantoor, "/werklijst")).isFalse();
    assertThat(Proefdienst.haal(daarna, dienst.adres("/api/v1/dossiers")).statusCode())
        .isEqualTo(401);
    assertThat(isBinnen(auditor, "/toezicht")).isTrue();
  }

  @Test
  void of_a_person_with_many_sessions_the_oldest_ends() throws Exception {
    List<HttpClient> browsers = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      browsers.add(meldAan("sessie-chris", gegevens("klantmanager")));
    }

    int binnen = 0;
    for (HttpClient browser : browsers) {
      binnen += isBinnen(browser, "/werklijst") ? 1 : 0;
    }

    assertThat(binnen).isEqualTo(5);
    assertThat(isBinnen(browsers.getLast(), "/werklijst")).isTrue();
  }

  @Test
  void who_signs_out_at_the_provider_is_signed_out_here() throws Exception {
    HttpClient anne = meldAan("sessie-dirk", gegevens("klantmanager"));
    HttpClient ander = meldAan("sessie-els", gegevens("klantmanager"));
    Map<String, Object> gebeurd =
        Map.of("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
    String teken = dienst.teken("sessie-dirk", "logout+jwt", List.of("opstap"), gebeurd);

    assertThat(meldAf(teken.substring(0, teken.length() - 4) + "AAAA")).isEqualTo(400);
    assertThat(isBinnen(anne, "/werklijst")).isTrue();
    assertThat(meldAf(teken)).isEqualTo(200);

    assertThat(isBinnen(anne, "/werklijst")).isFalse();
    assertThat(isBinnen(ander, "/werklijst")).isTrue();
  }

  private int meldAf(String teken) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(dienst.adres("/logout/connect/back-channel/opstap"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("logout_token=" + teken))
                .build(),
            HttpResponse.BodyHandlers.ofString())
        .statusCode();
  }
}
