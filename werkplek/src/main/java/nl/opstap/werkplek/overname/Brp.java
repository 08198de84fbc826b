package nl.opstap.werkplek.overname;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the BRP (Haal Centraal BRP Personen 2.7) about one person at a time. */
@Component
@ConditionalOnProperty("opstap.brp.url")
class Brp {

  private static final Duration GEDULD = Duration.ofSeconds(5);
  private static final List<String> VELDEN =
      List.of("burgerservicenummer", "naam", "geboorte.datum", "kinderen", "partners");

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(GEDULD).build();
  private final URI adres;
  private final String sleutel;

  Brp(@Value("${opstap.brp.url}") String url, @Value("${opstap.brp.sleutel:}") String sleutel) {
    this.adres = URI.create(url + "/personen");
    this.sleutel = sleutel;
  }

  /** What came of a question. */
  sealed interface Antwoord {
    record Gevonden(Persoon persoon) implements Antwoord {}

    /** The BRP has nobody with this number. */
    record Niemand() implements Antwoord {}

    /** There is no answer to be had now. */
    record NuNiet() implements Antwoord {}
  }

  Antwoord vraag(String bsn) {
    String vraag =
        JsonMapper.shared()
            .writeValueAsString(
                Map.of(
                    "type",
                    "RaadpleegMetBurgerservicenummer",
                    "burgerservicenummer",
                    List.of(bsn),
                    "fields",
                    VELDEN));
    HttpRequest.Builder bericht =
        HttpRequest.newBuilder(adres)
            .timeout(GEDULD)
            .header("Content-Type", "application/json; charset=utf-8")
            .header("Accept", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(vraag));
    if (!sleutel.isEmpty()) {
      bericht.header("X-API-KEY", sleutel);
    }
    try {
      HttpResponse<String> antwoord =
          client.send(bericht.build(), HttpResponse.BodyHandlers.ofString());
      if (antwoord.statusCode() != 200) {
        return new Antwoord.NuNiet();
      }
      JsonNode personen = JsonMapper.shared().readTree(antwoord.body()).path("personen");
      return personen.isEmpty()
          ? new Antwoord.Niemand()
          : new Antwoord.Gevonden(Persoon.van(personen.get(0)));
    } catch (IOException | JacksonException | DateTimeException geenAntwoord) {
      return new Antwoord.NuNiet();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Antwoord.NuNiet();
    }
  }
}
