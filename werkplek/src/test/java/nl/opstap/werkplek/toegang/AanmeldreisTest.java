package nl.opstap.werkplek.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.opstap.werkplek.Proefklok;
import nl.opstap.werkplek.Proefomgeving;
import org.junit.jupiter.api.Test;

/** What is known of who has not signed in yet: nothing, but what their browser takes along. */
class AanmeldreisTest {

  private final Proefdienst dienst = Proefdienst.start();
  private final int gemeente = Proefomgeving.start().nieuweGemeente();
  private final HttpClient zonderKoekjes = HttpClient.newHttpClient();

  /** On the way: what the browser holds, and where the provider leads it back to. */
  private record Onderweg(String koekje, URI terug) {}

  private Onderweg vertrek() throws Exception {
    HttpResponse<String> heen =
        Proefdienst.haal(zonderKoekjes, dienst.adres("/oauth2/authorization/opstap"));
    String koekje = heen.headers().firstValue("Set-Cookie").orElseThrow();
    return new Onderweg(
        HttpCookie.parse(koekje).getFirst().getValue(),
        Proefdienst.naar(Proefdienst.haal(zonderKoekjes, Proefdienst.naar(heen))));
  }

  private String komTerug(String koekje, URI terug) throws Exception {
    HttpResponse<String> antwoord =
        Proefdienst.haal(zonderKoekjes, terug, "Cookie", Aanmeldreis.KOEKJE + "=" + koekje);
    return Proefdienst.naar(antwoord).getPath();
  }

  @Test
  void who_comes_back_with_what_was_taken_along_comes_in() throws Exception {
    Onderweg anne = vertrek();

    dienst.zegt("reis-anne", Proefdienst.gegevens(gemeente, "klantmanager"));

    assertThat(komTerug(anne.koekje(), anne.terug())).isEqualTo("/");
  }

  @Test
  void what_was_taken_along_cannot_be_changed_or_left_out() throws Exception {
    Onderweg anne = vertrek();
    String koekje = anne.koekje();
    int midden = koekje.length() / 2;
    String anders = koekje.charAt(midden) == 'A' ? "B" : "A";

    assertThat(
            komTerug(
                koekje.substring(0, midden) + anders + koekje.substring(midden + 1), anne.terug()))
        .isEqualTo("/geen-toegang");
    assertThat(komTerug("", anne.terug())).isEqualTo("/geen-toegang");
    assertThat(komTerug("AAAA", anne.terug())).isEqualTo("/geen-toegang");
  }

  @Test
  void what_another_took_along_is_no_use() throws Exception {
    Onderweg anne = vertrek();
    Onderweg bas = vertrek();

    assertThat(komTerug(bas.koekje(), anne.terug())).isEqualTo("/geen-toegang");
  }

  @Test
  void after_ten_minutes_it_is_too_late() throws Exception {
    Onderweg anne = vertrek();
    Proefklok.zet(Instant.now(new Proefklok()).plus(Duration.ofMinutes(10)));

    assertThat(komTerug(anne.koekje(), anne.terug())).isEqualTo("/geen-toegang");
  }

  @Test
  void nobody_who_has_not_signed_in_leaves_a_session_behind() throws Exception {
    int voor = dienst.sessies();
    for (String pad :
        List.of(
            "/",
            "/aanmelden",
            "/oauth2/authorization/opstap",
            "/oauth2/authorization/onbekend",
            "/login/oauth2/code/opstap",
            "/login/oauth2/code/opstap?code=a&state=b",
            "/login/oauth2/code/opstap?error=a&state=b",
            "/check",
            "/werklijst",
            "/geen-toegang",
            "/afgemeld",
            "/bestaat-niet",
            "/api/v1/dossiers",
            "/logout/connect/back-channel/opstap")) {
      Proefdienst.haal(zonderKoekjes, dienst.adres(pad));
      stuur(pad);
    }
    assertThat(dienst.sessies()).isEqualTo(voor);
  }

  private void stuur(String pad) throws IOException, InterruptedException {
    zonderKoekjes.send(
        HttpRequest.newBuilder(dienst.adres(pad))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("wat=a&_csrf=verzonnen"))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
