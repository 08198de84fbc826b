package nl.opstap.werkplek.overname;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the BRP (Haal Centraal BRP Personen 2.7) about one person at a time. */
@Component
@ConditionalOnProperty("opstap.brp.url")
class Brp {

  /** For the whole of an answer, to its last sign. */
  private static final Duration GEDULD = Duration.ofSeconds(5);

  /** More than the BRP tells of one person, in bytes. */
  private static final long GROOTSTE = 256 * 1024;

  private static final List<String> VELDEN =
      List.of("burgerservicenummer", "naam", "geboorte.datum", "kinderen", "partners");

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(20).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(GEDULD).build();
  private final URI adres;
  private final String sleutel;

  Brp(@Value("${opstap.brp.url}") String url, @Value("${opstap.brp.sleutel:}") String sleutel) {
    this.adres = URI.create(url + "/personen");
    this.sleutel = sleutel;
    if (!isVeilig(adres)) {
      throw new IllegalArgumentException(
          "OPSTAP_BRP_URL moet met https:// beginnen: wat de BRP zegt gaat anders leesbaar over het"
              + " netwerk.");
    }
  }

  /** Encrypted, or not further than this machine. */
  private static boolean isVeilig(URI adres) {
    String host = String.valueOf(adres.getHost());
    return switch (String.valueOf(adres.getScheme()).toLowerCase(Locale.ROOT)) {
      case "https" -> adres.getHost() != null;
      case "http" -> Set.of("localhost", "127.0.0.1", "[::1]").contains(host);
      default -> false;
    };
  }

  /** What came of a question. */
  sealed interface Antwoord {
    record Gevonden(Persoon persoon) implements Antwoord {}

    /** The BRP has nobody with this number. */
    record Niemand() implements Antwoord {}

    /** The answer is about somebody else. */
    record IemandAnders() implements Antwoord {}

    /** There is no answer to be had now, or none that can be read. */
    record NuNiet() implements Antwoord {}
  }

  Antwoord vraag(String bsn) {
    CompletableFuture<HttpResponse<String>> gesprek =
        client.sendAsync(
            bericht(bsn),
            HttpResponse.BodyHandlers.limiting(
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8), GROOTSTE));
    try {
      HttpResponse<String> antwoord = gesprek.get(GEDULD.toMillis(), TimeUnit.MILLISECONDS);
      return antwoord.statusCode() == 200
          ? lees(bsn, JSON.readTree(antwoord.body()))
          : new Antwoord.NuNiet();
    } catch (ExecutionException
        | TimeoutException
        | JacksonException
        | IllegalArgumentException
        | DateTimeException geenAntwoord) {
      return new Antwoord.NuNiet();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Antwoord.NuNiet();
    } finally {
      // Whoever is still talking is not listened to any more.
      gesprek.cancel(true);
    }
  }

  private HttpRequest bericht(String bsn) {
    String vraag =
        JSON.writeValueAsString(
            Map.of(
                "type",
                "RaadpleegMetBurgerservicenummer",
                "burgerservicenummer",
                List.of(bsn),
                "fields",
                VELDEN));
    HttpRequest.Builder bericht =
        HttpRequest.newBuilder(adres)
            .header("Content-Type", "application/json; charset=utf-8")
            .header("Accept", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(vraag));
    if (!sleutel.isEmpty()) {
      bericht.header("X-API-KEY", sleutel);
    }
    return bericht.build();
  }

  /**
   * What an answer says.
   *
   * @throws IllegalArgumentException when it is not an answer to this question
   */
  private static Antwoord lees(String bsn, JsonNode antwoord) {
    JsonNode personen = antwoord.path("personen");
    if (!personen.isArray() || personen.size() > 1) {
      throw new IllegalArgumentException("Dit is geen antwoord over een persoon.");
    }
    if (personen.isEmpty()) {
      return new Antwoord.Niemand();
    }
    JsonNode persoon = personen.get(0);
    if (!persoon.path("burgerservicenummer").asString("").equals(bsn)) {
      return new Antwoord.IemandAnders();
    }
    return new Antwoord.Gevonden(Persoon.van(persoon));
  }
}
