package nl.opstap.werkplek.toegang;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.opstap.werkplek.Proefomgeving;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.apache.catalina.Context;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** The application with an identity provider: a real one that runs in the test, started once. */
final class Proefdienst {

  static final String UITGEVER = "gemeente";
  private static final Proefdienst ENIGE = new Proefdienst();

  final MockOAuth2Server dienst = new MockOAuth2Server();
  private final ServletWebServerApplicationContext app;
  private final String adres;

  private Proefdienst() {
    try (ServerSocket vrij = new ServerSocket(0)) {
      dienst.start();
      adres = "http://localhost:" + vrij.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    Map<String, Object> instellingen =
        new HashMap<>(Proefomgeving.start().database().instellingen());
    instellingen.put("server.port", URI.create(adres).getPort());
    instellingen.put("server.forward-headers-strategy", "native");
    instellingen.put("opstap.adres", adres);
    instellingen.put("opstap.sleutel", Proefomgeving.SLEUTEL);
    instellingen.put("opstap.vreemden-per-seconde", 10_000);
    instellingen.put("opstap.oidc.uitgever", dienst.issuerUrl(UITGEVER).toString());
    instellingen.put("opstap.oidc.client", "opstap");
    instellingen.put("opstap.oidc.geheim", "geheim");
    instellingen.put("opstap.oidc.geduld", "2s");
    app = (ServletWebServerApplicationContext) Proefomgeving.met(instellingen).run();
  }

  static Proefdienst start() {
    return ENIGE;
  }

  URI adres(String pad) {
    return URI.create(adres + pad);
  }

  /** How many sessions the program keeps. */
  int sessies() {
    TomcatWebServer server = (TomcatWebServer) Objects.requireNonNull(app.getWebServer());
    Context context = (Context) server.getTomcat().getHost().findChildren()[0];
    return context.getManager().getActiveSessions();
  }

  static Map<String, Object> gegevens(int gemeente, String rol) {
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

  static HttpClient browser() {
    return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  }

  static HttpResponse<String> haal(HttpClient browser, URI wat, String... koppen)
      throws IOException, InterruptedException {
    HttpRequest.Builder vraag = HttpRequest.newBuilder(wat);
    if (koppen.length > 0) {
      vraag.headers(koppen);
    }
    return browser.send(vraag.build(), HttpResponse.BodyHandlers.ofString());
  }

  static URI naar(HttpResponse<String> antwoord) {
    return antwoord.uri().resolve(antwoord.headers().firstValue("Location").orElseThrow());
  }

  /** Goes where a browser would be led, and adds the way to a list. */
  HttpResponse<String> volg(HttpClient browser, String pad, List<URI> weg) throws Exception {
    URI nu = adres(pad);
    for (int i = 0; i < 10; i++) {
      weg.add(nu);
      HttpResponse<String> antwoord = haal(browser, nu);
      if (antwoord.statusCode() / 100 != 3) {
        return antwoord;
      }
      nu = naar(antwoord);
    }
    throw new AssertionError("Hier komt geen einde aan: " + weg);
  }

  /** What the provider is to say of who signs in next. */
  void zegt(String wie, Map<String, Object> gegevens) {
    dienst.enqueueCallback(
        new DefaultOAuth2TokenCallback(UITGEVER, wie, "JWT", List.of("opstap"), gegevens, 3600));
  }

  HttpResponse<String> meldAan(
      HttpClient browser, String wie, Map<String, Object> gegevens, List<URI> weg)
      throws Exception {
    zegt(wie, gegevens);
    return volg(browser, "/werklijst", weg);
  }

  /** Somebody's token, with a type and claims of the test. */
  String teken(String wie, String soort, List<String> voor, Map<String, Object> gegevens) {
    return dienst
        .issueToken(
            UITGEVER,
            "opstap",
            new DefaultOAuth2TokenCallback(UITGEVER, wie, soort, voor, gegevens, 3600))
        .serialize();
  }

  int metToken(String teken) throws Exception {
    return haal(browser(), adres("/api/v1/dossiers"), "Authorization", "Bearer " + teken)
        .statusCode();
  }
}
