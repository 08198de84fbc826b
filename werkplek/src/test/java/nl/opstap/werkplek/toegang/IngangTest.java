package nl.opstap.werkplek.toegang;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import nl.opstap.werkplek.Proefomgeving;
import org.junit.jupiter.api.Test;
import org.springframework.web.server.ResponseStatusException;

/**
 * What comes in, as it comes in: over a socket of the test, not by a client that keeps the rules.
 */
class IngangTest {

  private static final String FORMULIER = "Content-Type: application/x-www-form-urlencoded\r\n";

  private static final String JSON = "Content-Type: application/json\r\n";

  private final Proefomgeving omgeving = Proefomgeving.start();

  private Socket stuur(String tekst) throws IOException {
    URI adres = URI.create(omgeving.adres());
    Socket verbinding = new Socket(adres.getHost(), adres.getPort());
    verbinding.setSoTimeout(10_000);
    verbinding.getOutputStream().write(tekst.getBytes(US_ASCII));
    verbinding.getOutputStream().flush();
    return verbinding;
  }

  /** The status, and the page behind it. */
  private String antwoord(String kop, String lijf) throws IOException {
    String tekst = kop + "Host: localhost\r\nConnection: close\r\n\r\n" + lijf;
    try (Socket verbinding = stuur(tekst);
        BufferedReader uit =
            new BufferedReader(new InputStreamReader(verbinding.getInputStream(), UTF_8))) {
      List<String> regels = new ArrayList<>();
      for (String regel = uit.readLine(); regel != null; regel = uit.readLine()) {
        regels.add(regel);
        if (regel.contains("</html>") || regel.startsWith("{")) {
          break;
        }
      }
      return regels.isEmpty()
          ? "niets"
          : regels.getFirst().substring("HTTP/1.1 ".length()) + String.join("\n", regels);
    }
  }

  @Test
  void a_form_that_says_that_it_is_large_is_not_waited_for() throws Exception {
    assertThat(antwoord("POST /check HTTP/1.1\r\n" + FORMULIER + "Content-Length: 2000000\r\n", ""))
        .startsWith("413")
        .contains("Er is niets veranderd");
    assertThat(
            antwoord(
                "POST /api/v1/dossiers HTTP/1.1\r\n" + JSON + "Content-Length: 60000000\r\n", ""))
        .as("nobody who has not signed in sends anything there")
        .startsWith("403");
    Bezoeker anne = Bezoeker.als(anne());
    assertThat(
            anne.stuurJson("/api/v1/dossiers", "\"" + "x".repeat(300_000) + "\"", Map.of())
                .statusCode())
        .isEqualTo(413);
  }

  @Test
  void a_form_that_does_not_say_how_large_it_is_is_read_no_further_than_may_be() throws Exception {
    String deel = "ffff\r\na=" + "x".repeat(0xffff - 2) + "\r\n";

    assertThat(
            antwoord(
                "POST /check HTTP/1.1\r\n" + FORMULIER + "Transfer-Encoding: chunked\r\n",
                deel + deel + "0\r\n\r\n"))
        .startsWith("413");
  }

  @Test
  void a_form_with_a_file_is_bounded_like_any_other_and_refused_when_it_is_none() throws Exception {
    String kop = "POST /check HTTP/1.1\r\nContent-Type: multipart/form-data";
    String metGrens = kop + "; boundary=g\r\nContent-Length: ";
    String zonderNaam = "--g\r\nContent-Disposition: form-data\r\n\r\nx\r\n--g--\r\n";
    String vele =
        "--g\r\nContent-Disposition: form-data; name=\"%d\"\r\n\r\nx\r\n".repeat(60) + "--g--\r\n";

    assertThat(antwoord(metGrens + "2000000\r\n", "")).startsWith("413");
    assertThat(antwoord(kop + "\r\nContent-Length: 5\r\n", "--g--")).startsWith("400");
    assertThat(antwoord(metGrens + "9\r\n", "geen deel")).startsWith("200");
    assertThat(antwoord(metGrens + zonderNaam.length() + "\r\n", zonderNaam)).startsWith("200");
    String half = zonderNaam.substring(0, 40);
    assertThat(antwoord(metGrens + half.length() + "\r\n", half)).startsWith("400");
    Object[] namen = java.util.stream.IntStream.range(0, 60).boxed().toArray();
    String teVeel = vele.formatted(namen);
    assertThat(antwoord(metGrens + teVeel.length() + "\r\n", teVeel)).startsWith("400");
  }

  @Test
  void hundreds_of_forms_that_are_not_finished_keep_nobody_from_work() throws Exception {
    Aanwezige anne = anne();
    Bezoeker bezoeker = Bezoeker.als(anne);
    List<Socket> onaf = new ArrayList<>();
    try {
      for (int i = 0; i < 300; i++) {
        onaf.add(
            stuur(
                "POST /check HTTP/1.1\r\nHost: localhost\r\n"
                    + FORMULIER
                    + "Content-Length: 60000\r\n\r\ngezegd="));
      }
      assertThat(bezoeker.haal("/werklijst").statusCode()).isEqualTo(200);
      assertThat(new Bezoeker().stuur("/check", Map.of()).statusCode()).isEqualTo(200);
    } finally {
      for (Socket een : onaf) {
        een.close();
      }
    }
  }

  @Test
  void who_sends_drop_by_drop_is_broken_off() throws Exception {
    AtomicLong nu = new AtomicLong();
    try (ServletInputStream stroom =
        new BegrensdeStroom(new Druppels(), 1_000, () -> nu.addAndGet(1_000_000_000))) {
      assertThatThrownBy(stroom::readAllBytes)
          .isInstanceOf(ResponseStatusException.class)
          .hasMessageContaining("408");
    }
  }

  /** One byte at a time, for ever. */
  private static final class Druppels extends ServletInputStream {
    @Override
    public int read() {
      return 'a';
    }

    @Override
    public int read(byte[] in, int vanaf, int lengte) {
      in[vanaf] = 'a';
      return 1;
    }

    @Override
    public boolean isFinished() {
      return false;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener luisteraar) {}
  }

  @Test
  void what_nobody_can_read_is_told_in_a_sentence() throws Exception {
    for (String soort : List.of("*", "*/*", "a", "text/html; charset=zzz", "text/html; charset=")) {
      for (String methode : List.of("GET", "POST", "PUT", "DELETE")) {
        String kop = methode + " /check HTTP/1.1\r\nContent-Type: " + soort + "\r\n";
        assertThat(antwoord(kop + "Content-Length: 1\r\n", "a"))
            .as(soort)
            .startsWith("415")
            .contains("Dit begrijpen we niet");
      }
    }
    for (String lijf : List.of("gezegd=%zz", "gezegd=%00", "%00=a")) {
      assertThat(
              antwoord(
                  "POST /check HTTP/1.1\r\n"
                      + FORMULIER
                      + "Content-Length: "
                      + lijf.length()
                      + "\r\n",
                  lijf))
          .as(lijf)
          .startsWith("400")
          .contains("Dit begrijpen we niet");
    }
    assertThat(antwoord("GET /aanmelden?gemeente=%00 HTTP/1.1\r\n", "")).startsWith("400");
    assertThat(antwoord("GET /aanmelden?gemeente=%zz HTTP/1.1\r\n", "")).startsWith("400");
    assertThat(antwoord("GET /check HTTP/1.1\r\nAccept: *\r\n", "")).doesNotStartWith("5");
  }

  @Test
  void more_fields_than_any_form_has_are_refused() throws Exception {
    String lijf = "a=1&".repeat(5_000);

    assertThat(
            antwoord(
                "POST /check HTTP/1.1\r\n"
                    + FORMULIER
                    + "Content-Length: "
                    + lijf.length()
                    + "\r\n",
                lijf))
        .startsWith("4");
  }

  @Test
  void a_question_beforehand_of_another_site_is_no_failure() throws Exception {
    for (String pad : List.of("/check", "/werklijst", "/api/v1/dossiers", "/bestaat-niet")) {
      assertThat(
              antwoord(
                  "OPTIONS "
                      + pad
                      + " HTTP/1.1\r\nOrigin: https://elders.example\r\n"
                      + "Access-Control-Request-Method: POST\r\n",
                  ""))
          .doesNotStartWith("5")
          .doesNotContain("Access-Control-Allow-Origin");
    }
  }

  @Test
  void a_sign_that_no_text_can_hold_is_refused_wherever_it_stands() throws Exception {
    Bezoeker anne = Bezoeker.als(anne());

    assertThat(anne.stuur("/zoeken", Map.of("wat", "a\0b")).statusCode()).isEqualTo(400);
    assertThat(
            anne.stuurJson("/api/v1/dossiers/_zoek", "{\"wat\": \"a\\u0000b\"}", Map.of())
                .statusCode())
        .isBetween(200, 499);
  }

  private Aanwezige anne() {
    int gemeente = omgeving.nieuweGemeente();
    return omgeving.nieuweMedewerker(gemeente, omgeving.nieuwTeam(gemeente), Rol.KLANTMANAGER);
  }
}
