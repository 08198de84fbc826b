package nl.opstap.werkplek.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.opstap.werkplek.Proefomgeving;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Bezoeker;
import nl.opstap.werkplek.toegang.Rol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What a program sends is read as the description has it, and no further than a question goes. */
class JsonTest {

  private final Proefomgeving omgeving = Proefomgeving.start();
  private final int gemeente = omgeving.nieuweGemeente();
  private final Aanwezige anne =
      omgeving.nieuweMedewerker(gemeente, omgeving.nieuwTeam(gemeente), Rol.KLANTMANAGER);

  private HttpResponse<String> maak(HttpRequest.BodyPublisher json) throws Exception {
    Bezoeker programma = Bezoeker.als(anne);
    return programma.stuurJson(
        "/api/v1/dossiers", json, Map.of("Idempotency-Key", UUID.randomUUID().toString()));
  }

  private HttpResponse<String> maak(String json) throws Exception {
    return maak(HttpRequest.BodyPublishers.ofString(json));
  }

  private static String gegeven(String meer) {
    return "{\"bron\": \"proef\", \"gegevens\": [{\"pad\": \"draaglast\", \"waarde\": \"3\", "
        + meer
        + "}]}";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"van\": 20000",
        "\"van\": [2026, 1, 1]",
        "\"van\": \"2026-01-01T00:00:00Z\"",
        "\"van\": \"2026-01-01T00:00\"",
        "\"van\": \"2026-02-30\"",
        "\"van\": \" 2026-01-01\"",
        "\"van\": \"+2026-01-01\"",
        "\"van\": \"\"",
        "\"van\": true",
        "\"van\": {}",
        "\"van\": \"2026-01-01\", \"totEnMet\": 20500",
        "\"van\": \"2026-01-01\", \"vastgelegdOp\": 1700000000",
        "\"van\": \"2026-01-01\", \"van\": \"2026-02-01\"",
        "\"van\": \"2026-01-01\", \"bron\": 5",
        "\"van\": \"2026-01-01\", \"door\": true",
        "\"van\": \"2026-01-01\", \"wat\": 1"
      })
  void wat_anders_is_geschreven_dan_beschreven_wordt_geweigerd(String meer) throws Exception {
    HttpResponse<String> antwoord = maak(gegeven(meer));

    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(antwoord.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(antwoord.body()).contains("Er is niets vastgelegd");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s {}", "%s 1", "%s}", "[%s]"})
  void na_het_einde_komt_niets_meer(String vorm) throws Exception {
    String json = vorm.replace("%s", gegeven("\"van\": \"2026-01-01\""));

    assertThat(maak(json).statusCode()).isEqualTo(400);
  }

  @Test
  void zoals_het_is_beschreven_wordt_het_vastgelegd() throws Exception {
    assertThat(maak(gegeven("\"van\": \"2026-01-01\", \"totEnMet\": null")).statusCode())
        .isEqualTo(201);
  }

  @Test
  void een_nest_dat_te_diep_is_wordt_niet_gelezen() throws Exception {
    assertThat(maak("{\"gegevens\": " + "[".repeat(50_000)).statusCode()).isEqualTo(400);
    assertThat(maak("{\"gegevens\": " + "{\"a\":".repeat(50)).statusCode()).isEqualTo(400);
  }

  @Test
  void een_vraag_die_te_groot_is_krijgt_een_zin() throws Exception {
    HttpResponse<String> antwoord = maak("{\"bron\": \"" + "a".repeat(300_000) + "\"}");

    assertThat(antwoord.statusCode()).isEqualTo(413);
    assertThat(JsonMapper.shared().readTree(antwoord.body()).get("detail").asString()).isNotEmpty();
  }

  /** Sixty megabytes that do not say how long they are. */
  private static final class Eindeloos extends InputStream {
    private static final int BEGIN = 11;
    private final AtomicLong gegeven;
    private final InputStream begin =
        new ByteArrayInputStream("{\"bron\": \"a".getBytes(StandardCharsets.UTF_8));

    Eindeloos(AtomicLong gegeven) {
      this.gegeven = gegeven;
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException();
    }

    @Override
    public int read(byte[] waarheen, int vanaf, int hoogstens) throws IOException {
      if (gegeven.get() > 60_000_000) {
        return -1;
      }
      Arrays.fill(waarheen, vanaf, vanaf + hoogstens, (byte) 'a');
      if (gegeven.get() == 0) {
        int eerste = Math.min(BEGIN, hoogstens);
        begin.readNBytes(waarheen, vanaf, eerste);
      }
      gegeven.addAndGet(hoogstens);
      return hoogstens;
    }
  }

  @Test
  void ook_van_wat_zijn_lengte_niet_zegt_wordt_niet_meer_gelezen_dan_past() throws Exception {
    AtomicLong gegeven = new AtomicLong();
    int status;
    try {
      status =
          maak(HttpRequest.BodyPublishers.ofInputStream(() -> new Eindeloos(gegeven))).statusCode();
    } catch (IOException verbroken) {
      // The server hangs up on who goes on talking.
      status = 413;
    }

    assertThat(status).isEqualTo(413);
    assertThat(gegeven.get()).isLessThan(30_000_000);
  }
}
