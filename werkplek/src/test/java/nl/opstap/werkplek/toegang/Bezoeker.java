package nl.opstap.werkplek.toegang;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.opstap.werkplek.Proefomgeving;

/** Somebody who asks for pages, or for JSON, without a browser. */
public final class Bezoeker {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String adres;
  private String csrf = "";

  /** Somebody at the application of the other tests. */
  public Bezoeker() {
    this(Proefomgeving.start().adres());
  }

  public Bezoeker(String adres) {
    this.adres = adres;
  }

  public static Bezoeker als(Aanwezige wie) throws IOException, InterruptedException {
    Bezoeker bezoeker = new Bezoeker();
    bezoeker.haal("/aanmelden");
    bezoeker.stuur(
        "/aanmelden",
        Map.of(
            "wie",
            wie.dossier() == null
                ? String.valueOf(wie.medewerker())
                : wie.gemeenten().getFirst() + "-ouder-" + wie.dossier()));
    // Signing in makes a new session, with a token of its own.
    bezoeker.haal("/aanmelden");
    return bezoeker;
  }

  public HttpResponse<String> haal(String pad) throws IOException, InterruptedException {
    return onthoud(
        client.send(
            HttpRequest.newBuilder(URI.create(adres + pad)).build(),
            HttpResponse.BodyHandlers.ofString()));
  }

  /** Sends a form, with the token of the last page that had one. */
  public HttpResponse<String> stuur(String pad, Map<String, String> velden)
      throws IOException, InterruptedException {
    String lijf =
        velden.entrySet().stream()
                .map(veld ->
                    veld.getKey()
                        + "="
                        + URLEncoder.encode(veld.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"))
            + (csrf.isEmpty() ? "" : "&_csrf=" + URLEncoder.encode(csrf, StandardCharsets.UTF_8));
    return onthoud(
        client.send(
            HttpRequest.newBuilder(URI.create(adres + pad))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(lijf))
                .build(),
            HttpResponse.BodyHandlers.ofString()));
  }

  /** Sends a form that carries a file: the field {@code bestand}. */
  public HttpResponse<String> stuurBestand(String pad, Map<String, String> velden)
      throws IOException, InterruptedException {
    String grens = "------------grens" + velden.hashCode();
    StringBuilder lijf = new StringBuilder();
    Map<String, String> alle = new LinkedHashMap<>(velden);
    alle.put("_csrf", csrf);
    alle.forEach((naam, waarde) ->
        lijf.append(
            "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
                .formatted(
                    grens, naam, naam.equals("bestand") ? "; filename=\"a.dmn\"" : "", waarde)));
    lijf.append("--").append(grens).append("--\r\n");
    return onthoud(
        client.send(
            HttpRequest.newBuilder(URI.create(adres + pad))
                .header("Content-Type", "multipart/form-data; boundary=" + grens)
                .POST(HttpRequest.BodyPublishers.ofString(lijf.toString()))
                .build(),
            HttpResponse.BodyHandlers.ofString()));
  }

  /** Sends JSON, with the token of the last page that had one. */
  public HttpResponse<String> stuurJson(String pad, String json, Map<String, String> koppen)
      throws IOException, InterruptedException {
    return stuurJson(pad, HttpRequest.BodyPublishers.ofString(json), koppen);
  }

  /** The same, from a source that need not say how long it is. */
  public HttpResponse<String> stuurJson(
      String pad, HttpRequest.BodyPublisher json, Map<String, String> koppen)
      throws IOException, InterruptedException {
    HttpRequest.Builder vraag =
        HttpRequest.newBuilder(URI.create(adres + pad))
            .header("Content-Type", "application/json")
            .POST(json);
    if (!csrf.isEmpty()) {
      vraag.header("X-CSRF-TOKEN", csrf);
    }
    koppen.forEach(vraag::header);
    return client.send(vraag.build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> onthoud(HttpResponse<String> antwoord) {
    Matcher teken = CSRF.matcher(antwoord.body());
    if (teken.find()) {
      csrf = teken.group(1);
    }
    return antwoord;
  }
}
