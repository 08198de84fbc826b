package nl.opstap.werkplek.overname;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A BRP for tests. Where the official description is at hand, every question and every answer is
 * held to it.
 */
public final class NepBrp {

  private static final Path BESCHRIJVING =
      Path.of("..", "..", "shared", "standaarden", "openapi", "brp", "brp-personen-2.7.0.yaml");

  private static final NepBrp ENIGE = new NepBrp();

  private final HttpServer server;
  private final Map<String, String> personen = new ConcurrentHashMap<>();
  private final List<String> bezwaren = new ArrayList<>();

  private NepBrp() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/personen", this::antwoord);
    server.start();
  }

  public static NepBrp start() {
    return ENIGE;
  }

  public String adres() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** Whether the official description is there to hold questions and answers to. */
  static boolean heeftBeschrijving() {
    return Files.exists(BESCHRIJVING);
  }

  /** From now on this is what it knows of somebody; {@code 503} makes it fail. */
  void kent(String bsn, String persoon) {
    personen.put(bsn, persoon);
  }

  /** What did not go as described. */
  synchronized List<String> bezwaren() {
    return List.copyOf(bezwaren);
  }

  private void antwoord(HttpExchange gesprek) throws IOException {
    String vraag = new String(gesprek.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    toets("RaadpleegMetBurgerservicenummer", vraag);
    JsonNode bsn = JsonMapper.shared().readTree(vraag).at("/burgerservicenummer/0");
    String persoon = personen.getOrDefault(bsn.asString(), "");
    if (persoon.equals("503")) {
      gesprek.sendResponseHeaders(503, -1);
      gesprek.close();
      return;
    }
    String antwoord =
        "{\"type\": \"RaadpleegMetBurgerservicenummer\", \"personen\": [%s]}".formatted(persoon);
    toets("RaadpleegMetBurgerservicenummerResponse", antwoord);
    byte[] bytes = antwoord.getBytes(StandardCharsets.UTF_8);
    gesprek.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
    gesprek.sendResponseHeaders(200, bytes.length);
    gesprek.getResponseBody().write(bytes);
    gesprek.close();
  }

  private synchronized void toets(String soort, String tekst) throws IOException {
    Optional<Schema> schema = schema(soort);
    if (schema.isPresent()) {
      schema
          .get()
          .validate(tekst, InputFormat.JSON)
          .forEach(bezwaar -> bezwaren.add(bezwaar.toString()));
    }
  }

  private static Optional<Schema> schema(String soort) throws IOException {
    if (!heeftBeschrijving()) {
      return Optional.empty();
    }
    Map<String, Object> alles = new Yaml().load(Files.readString(BESCHRIJVING));
    String tekst =
        JsonMapper.shared().writeValueAsString(alles).replace("#/components/schemas/", "#/$defs/");
    ObjectNode schema = JsonMapper.shared().createObjectNode();
    schema.put("$ref", "#/$defs/" + soort);
    schema.set("$defs", JsonMapper.shared().readTree(tekst).at("/components/schemas"));
    return Optional.of(
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema.toString()));
  }
}
