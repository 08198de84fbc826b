package nl.opstap.werkplek.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.opstap.werkplek.Proefomgeving;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route, for every role, on everybody's dossier: made from the table of rights. */
class RoutesTest {

  private static final Map<String, String> FORMULIER =
      Map.of(
          "pad", "ouder.werkUrenPerWeek",
          "waarde", "8",
          "van", "2026-01-01",
          "bron", "gesprek met de ouder",
          "versie", "1",
          "stap", "bekijk");

  private static final String GEGEVENS =
      """
      {"bron": "%s", "gegevens": [{"pad": "draaglast", "waarde": "3", "van": "2026-01-01"}]}
      """;
  private static final String NIEMAND = "00000000-0000-0000-0000-000000000000";

  /** How each route is asked for; a route that is not here fails the test. */
  private static final Map<String, Vraag> VRAGEN =
      Map.ofEntries(
          Map.entry("GET /vandaag", Vraag.haal("/vandaag")),
          Map.entry("GET /werklijst", Vraag.haal("/werklijst")),
          Map.entry(
              "POST /werklijst/kolommen",
              new Vraag("/werklijst/kolommen", Map.of("kolom", "dossier"))),
          Map.entry("POST /dossiers/{nummer}/bsn", new Vraag("/dossiers/{nummer}/bsn", Map.of())),
          Map.entry("POST /dossiers/{nummer}/brp", new Vraag("/dossiers/{nummer}/brp", Map.of())),
          Map.entry("GET /overdracht", Vraag.haal("/overdracht")),
          Map.entry(
              "POST /overdracht",
              new Vraag(
                  "/overdracht", Map.of("vanWie", NIEMAND, "aan", NIEMAND, "reden", "vakantie"))),
          Map.entry("GET /noodtoegang", Vraag.haal("/noodtoegang?dossier={nummer}")),
          Map.entry(
              "POST /noodtoegang",
              new Vraag(
                  "/noodtoegang", Map.of("dossier", "{nummer}", "reden", "crisis in het gezin"))),
          Map.entry("GET /toezicht", Vraag.haal("/toezicht")),
          Map.entry("GET /toezicht/dossier", Vraag.haal("/toezicht/dossier?dossier={nummer}")),
          Map.entry("GET /mijn/inzage", Vraag.haal("/mijn/inzage")),
          Map.entry("GET /beleid", Vraag.haal("/beleid")),
          Map.entry("GET /beleid/tabel", Vraag.haal("/beleid/tabel")),
          Map.entry("GET /beleid/tabel/bestand", Vraag.haal("/beleid/tabel/bestand")),
          Map.entry(
              "POST /beleid/tabel",
              new Vraag(
                  "/beleid/tabel?gemeente={gemeente}",
                  Map.of(
                      "soort", "landelijk",
                      "vanaf", "2026-01-01",
                      "bron", "raadsbesluit",
                      "versie", "0"))),
          Map.entry(
              "GET /beleid/vastleggen", Vraag.haal("/beleid/vastleggen?veld=gemeente.methode")),
          Map.entry(
              "POST /beleid/vastleggen",
              new Vraag(
                  "/beleid/vastleggen?gemeente={gemeente}",
                  Map.of(
                      "veld", "gemeente.methode",
                      "waarde", "doel",
                      "vanaf", "2026-01-01",
                      "bron", "raadsbesluit",
                      "versie", "0"))),
          Map.entry("GET /api/v1/dossiers", Vraag.haal("/api/v1/dossiers")),
          Map.entry(
              "POST /api/v1/dossiers",
              Vraag.json("/api/v1/dossiers?gemeente={gemeente}", GEGEVENS.formatted("proef"))),
          Map.entry(
              "POST /api/v1/dossiers/_zoek",
              Vraag.json("/api/v1/dossiers/_zoek", "{\"wat\": \"a\"}")),
          Map.entry("GET /api/v1/dossiers/{nummer}", Vraag.haal("/api/v1/dossiers/{nummer}")),
          Map.entry(
              "GET /api/v1/dossiers/{nummer}/oordelen",
              Vraag.haal("/api/v1/dossiers/{nummer}/oordelen")),
          Map.entry(
              "GET /api/v1/dossiers/{nummer}/wijzigingen",
              Vraag.haal("/api/v1/dossiers/{nummer}/wijzigingen")),
          Map.entry(
              "POST /api/v1/dossiers/{nummer}/wijzigingen",
              Vraag.json("/api/v1/dossiers/{nummer}/wijzigingen", GEGEVENS.formatted("proef"))),
          Map.entry("POST /zoeken", new Vraag("/zoeken", Map.of("wat", "a"))),
          Map.entry("GET /zoeken", Vraag.haal("/zoeken?wat=a")),
          Map.entry("GET /dossiers/{nummer}", Vraag.haal("/dossiers/{nummer}")),
          Map.entry("GET /dossiers/{nummer}/gegevens", Vraag.haal("/dossiers/{nummer}/gegevens")),
          Map.entry("GET /dossiers/{nummer}/tijdlijn", Vraag.haal("/dossiers/{nummer}/tijdlijn")),
          Map.entry("GET /dossiers/{nummer}/inzage", Vraag.haal("/dossiers/{nummer}/inzage")),
          Map.entry(
              "POST /dossiers/{nummer}/gezien",
              new Vraag("/dossiers/{nummer}/gezien", Map.of("versie", "1"))),
          Map.entry(
              "GET /dossiers/{nummer}/vastleggen",
              Vraag.haal("/dossiers/{nummer}/vastleggen?pad=ouder.werkUrenPerWeek")),
          Map.entry(
              "POST /dossiers/{nummer}/vastleggen",
              new Vraag("/dossiers/{nummer}/vastleggen", FORMULIER)),
          Map.entry(
              "GET /dossiers/{nummer}/oordelen/{naam}",
              Vraag.haal("/dossiers/{nummer}/oordelen/plichten")),
          Map.entry(
              "GET /dossiers/{nummer}/gebeurtenis/{naam}",
              Vraag.haal("/dossiers/{nummer}/gebeurtenis/wacht-op")),
          Map.entry(
              "POST /dossiers/{nummer}/gebeurtenis/{naam}",
              new Vraag(
                  "/dossiers/{nummer}/gebeurtenis/wacht-op",
                  Map.of(
                      "versie", "1",
                      "dag", "1-11-2026",
                      "veld.wachtOp", "client",
                      "bron", "klantmanager",
                      "stap", "bewaar"))));

  /** What is asked: a page, a form that is sent, or JSON that is sent. */
  private record Vraag(String pad, Map<String, String> formulier, String json) {
    Vraag(String pad, Map<String, String> formulier) {
      this(pad, formulier, "");
    }

    static Vraag haal(String pad) {
      return new Vraag(pad, Map.of());
    }

    static Vraag json(String pad, String json) {
      return new Vraag(pad, Map.of(), json);
    }

    Vraag bij(int gemeente) {
      return new Vraag(pad.replace("{gemeente}", String.valueOf(gemeente)), formulier, json);
    }

    HttpResponse<String> door(Bezoeker wie, String methode, long dossier) throws Exception {
      String adres = pad.replace("{nummer}", String.valueOf(dossier));
      if (!json.isEmpty()) {
        return wie.stuurJson(
            adres,
            json,
            Map.of("If-Match", "\"1\"", "Idempotency-Key", UUID.randomUUID().toString()));
      }
      Map<String, String> ingevuld = new LinkedHashMap<>(formulier);
      ingevuld.replaceAll((_, waarde) -> waarde.replace("{nummer}", String.valueOf(dossier)));
      return methode.equals("POST") ? wie.stuur(adres, ingevuld) : wie.haal(adres);
    }
  }

  private record Route(String naam, String methode, HandlerMethod pagina) {
    Optional<Handeling> vereist() {
      return Optional.ofNullable(pagina.getMethodAnnotation(Vereist.class)).map(Vereist::value);
    }

    boolean isVanDossier() {
      return naam.contains("{nummer}");
    }
  }

  private final Proefomgeving omgeving = Proefomgeving.start();
  private final Map<Aanwezige, Bezoeker> bezoekers = new HashMap<>();

  private List<Route> routes() {
    List<Route> uit = new ArrayList<>();
    Map<RequestMappingInfo, HandlerMethod> alle =
        omgeving.bean(RequestMappingHandlerMapping.class).getHandlerMethods();
    alle.forEach((info, pagina) -> {
      if (!pagina.getBeanType().getPackageName().startsWith("org.springframework")) {
        for (String patroon : info.getPatternValues()) {
          String methode =
              info.getMethodsCondition().getMethods().stream()
                  .map(Enum::name)
                  .findFirst()
                  .orElse("GET");
          uit.add(new Route(methode + " " + patroon, methode, pagina));
        }
      }
    });
    return uit;
  }

  @Test
  void every_route_says_what_it_requires() {
    assertThat(routes())
        .allSatisfy(route ->
            assertThat(
                    route.vereist().isPresent()
                        || route.pagina().hasMethodAnnotation(Openbaar.class))
                .as(route.naam())
                .isTrue());
  }

  @Test
  void every_route_that_requires_a_right_is_tried_here() {
    assertThat(VRAGEN.keySet())
        .containsExactlyInAnyOrderElementsOf(
            routes().stream()
                .filter(route -> route.vereist().isPresent())
                .map(Route::naam)
                .toList());
  }

  @TestFactory
  Stream<DynamicTest> a_route_gives_a_role_what_the_table_of_rights_says() {
    int gemeente = omgeving.nieuweGemeente();
    String zelf = Uitvoerders.eigen(gemeente);
    int team = omgeving.nieuwTeam(zelf);
    Aanwezige collega = omgeving.nieuweMedewerker(zelf, team, Rol.KLANTMANAGER);
    Aanwezige anderTeam = klantmanager(zelf);
    Aanwezige andereGemeente = klantmanager(Uitvoerders.eigen(omgeving.nieuweGemeente()));
    return Stream.of(Rol.values())
        .flatMap(rol -> {
          Aanwezige medewerker = omgeving.nieuweMedewerker(zelf, team, rol);
          long eigen = dossier(medewerker);
          Aanwezige wie = rol == Rol.OUDER ? Aanwezige.ouder(gemeente, eigen) : medewerker;
          Map<String, Geval> gevallen = new LinkedHashMap<>();
          gevallen.put("eigen", new Geval(eigen, Optional.of(Wiens.EIGEN)));
          gevallen.put("van het team", new Geval(dossier(collega), Optional.of(Wiens.TEAM)));
          gevallen.put(
              "van de gemeente", new Geval(dossier(anderTeam), Optional.of(Wiens.GEMEENTE)));
          gevallen.put("van elders", new Geval(dossier(andereGemeente), Optional.empty()));
          return matrix(wie, gevallen);
        });
  }

  @TestFactory
  Stream<DynamicTest> a_route_gives_staff_of_several_municipalities_the_same_in_each_of_them() {
    int eerste = omgeving.nieuweGemeente();
    int tweede = omgeving.nieuweGemeente();
    int derde = omgeving.nieuweGemeente();
    String isd = omgeving.nieuweUitvoerder(eerste, tweede, derde);
    int team = omgeving.nieuwTeam(isd);
    Aanwezige collega = omgeving.nieuweMedewerker(isd, team, Rol.KLANTMANAGER);
    Aanwezige anderTeam = klantmanager(isd);
    Aanwezige vanDeGemeenteZelf = klantmanager(Uitvoerders.eigen(tweede));
    Aanwezige elders = klantmanager(omgeving.nieuweUitvoerder(omgeving.nieuweGemeente()));
    return Stream.of(Rol.values())
        .filter(rol -> rol != Rol.OUDER)
        .flatMap(rol -> {
          Aanwezige wie = omgeving.nieuweMedewerker(isd, team, rol);
          Map<String, Geval> gevallen = new LinkedHashMap<>();
          gevallen.put("eigen", new Geval(dossier(wie, tweede), Optional.of(Wiens.EIGEN)));
          gevallen.put("van het team", new Geval(dossier(collega, derde), Optional.of(Wiens.TEAM)));
          gevallen.put(
              "van een ander team",
              new Geval(dossier(anderTeam, derde), Optional.of(Wiens.GEMEENTE)));
          gevallen.put(
              "van de gemeente zelf",
              new Geval(dossier(vanDeGemeenteZelf, tweede), Optional.of(Wiens.GEMEENTE)));
          gevallen.put("van elders", new Geval(dossier(elders), Optional.empty()));
          return matrix(wie, gevallen);
        });
  }

  private Stream<DynamicTest> matrix(Aanwezige wie, Map<String, Geval> gevallen) {
    return routes().stream()
        .filter(route -> route.vereist().isPresent())
        .flatMap(route ->
            gevallen.entrySet().stream()
                .filter(geval -> route.isVanDossier() || geval.getKey().equals("eigen"))
                .map(geval ->
                    DynamicTest.dynamicTest(
                        wie.rol().naam() + ": " + route.naam() + ", " + geval.getKey(),
                        () -> probeer(wie, route, geval.getValue()))));
  }

  private Aanwezige klantmanager(String uitvoerder) {
    return omgeving.nieuweMedewerker(uitvoerder, omgeving.nieuwTeam(uitvoerder), Rol.KLANTMANAGER);
  }

  /** A dossier, and the right that is needed to reach it; empty when none is enough. */
  private record Geval(long dossier, Optional<Wiens> nodig) {}

  private void probeer(Aanwezige wie, Route route, Geval geval) throws Exception {
    Vraag vraag = Objects.requireNonNull(VRAGEN.get(route.naam()));
    int status =
        vraag
            .bij(wie.gemeenten().getLast())
            .door(aangemeld(wie), route.methode(), geval.dossier())
            .statusCode();
    Optional<Wiens> recht = Rechten.van(wie.rol(), route.vereist().orElseThrow());
    if (recht.isEmpty()) {
      assertThat(status).isEqualTo(403);
    } else if (route.isVanDossier()
        && geval.nodig().filter(nodig -> nodig.compareTo(recht.get()) <= 0).isEmpty()) {
      assertThat(status).isEqualTo(404);
    } else {
      // A fact may have been recorded by another case, and nobody gets a dossier who is not there:
      // then it is told, and nothing is lost.
      assertThat(status).isIn(200, 201, 302, 409, 412);
    }
  }

  /** One browser for each person: signing in is not what is tried here. */
  private Bezoeker aangemeld(Aanwezige wie) throws Exception {
    Bezoeker bekend = bezoekers.get(wie);
    if (bekend == null) {
      bekend = Bezoeker.als(wie);
      bezoekers.put(wie, bekend);
    }
    return bekend;
  }

  @Test
  void without_signing_in_nothing_is_reached() throws Exception {
    Aanwezige wie = klantmanager();
    long dossier = dossier(wie);
    for (Map.Entry<String, Vraag> vraag : VRAGEN.entrySet()) {
      String methode = vraag.getKey().startsWith("POST") ? "POST" : "GET";
      HttpResponse<String> antwoord =
          vraag.getValue().bij(1).door(new Bezoeker(), methode, dossier);
      assertThat(antwoord.statusCode()).as(vraag.getKey()).isIn(302, 401, 403);
      antwoord
          .headers()
          .firstValue("Location")
          .ifPresent(naar -> assertThat(naar).endsWith("/aanmelden"));
    }
  }

  @Test
  void a_form_of_another_site_is_refused() throws Exception {
    Aanwezige wie = klantmanager();
    long dossier = dossier(wie);
    Bezoeker bezoeker = Bezoeker.als(wie);
    Map<String, String> vervalst = new LinkedHashMap<>(FORMULIER);
    vervalst.put("_csrf", "vervalst");

    assertThat(bezoeker.stuur("/dossiers/" + dossier + "/vastleggen", vervalst).statusCode())
        .isEqualTo(403);
  }

  @Test
  void a_page_may_not_be_framed_sniffed_or_kept() throws Exception {
    HttpResponse<String> antwoord = Bezoeker.als(klantmanager()).haal("/werklijst");

    assertThat(antwoord.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("frame-ancestors 'none'")
        .contains("script-src 'self'")
        .doesNotContain("unsafe");
    assertThat(antwoord.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(antwoord.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
  }

  @Test
  void the_demo_signs_in_only_who_sits_at_this_machine() throws Exception {
    String adres = omgeving.adres() + "/aanmelden";
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest doorgegeven =
          HttpRequest.newBuilder(URI.create(adres)).header("X-Forwarded-For", "10.0.0.1").build();

      assertThat(client.send(doorgegeven, HttpResponse.BodyHandlers.ofString()).statusCode())
          .isEqualTo(403);
    }
  }

  @Test
  void who_may_not_see_a_citizen_service_number_gets_no_form_with_it() throws Exception {
    Aanwezige anne = klantmanager();
    long dossier = dossier(anne);
    Aanwezige makelaar =
        omgeving.nieuweMedewerker(
            anne.gemeenten().getFirst(),
            Objects.requireNonNull(anne.team()),
            Rol.KINDEROPVANGMAKELAAR);
    String formulier = "/dossiers/" + dossier + "/vastleggen?pad=ouder.bsn";

    assertThat(Bezoeker.als(makelaar).haal(formulier).statusCode()).isEqualTo(403);
    assertThat(Bezoeker.als(anne).haal(formulier).statusCode()).isEqualTo(200);
  }

  @Test
  void facts_that_contradict_each_other_are_refused_with_the_form() throws Exception {
    Aanwezige anne = klantmanager();
    long dossier = dossier(anne);
    Bezoeker bezoeker = Bezoeker.als(anne);
    bezoeker.haal("/dossiers/" + dossier + "/vastleggen?pad=ouder.werkUrenPerWeek");
    assertThat(
            bezoeker
                .stuur(
                    "/dossiers/" + dossier + "/gebeurtenis/activiteit-begint",
                    Map.of(
                        "versie", "1",
                        "dag", "1-10-2026",
                        "veld.omschrijving", "stage",
                        "veld.urenPerWeek", "8",
                        "veld.totEnMet", "31-12-2026",
                        "bron", "plan",
                        "stap", "bewaar"))
                .statusCode())
        .isEqualTo(302);

    HttpResponse<String> antwoord =
        bezoeker.stuur(
            "/dossiers/" + dossier + "/vastleggen",
            bewaar("activiteiten[1].totEnMet", "2026-09-01", 2));

    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(antwoord.body()).contains("spreekt een ander gegeven tegen").contains("01-09-2026");
  }

  private static Map<String, String> bewaar(String pad, String waarde, int versie) {
    Map<String, String> uit = new LinkedHashMap<>(FORMULIER);
    uit.put("pad", pad);
    uit.put("waarde", waarde);
    uit.put("versie", String.valueOf(versie));
    uit.put("stap", "bewaar");
    return uit;
  }

  private Aanwezige klantmanager() {
    int gemeente = omgeving.nieuweGemeente();
    return omgeving.nieuweMedewerker(gemeente, omgeving.nieuwTeam(gemeente), Rol.KLANTMANAGER);
  }

  private long dossier(Aanwezige van) {
    return dossier(van, van.gemeenten().getFirst());
  }

  private long dossier(Aanwezige van, int gemeente) {
    return omgeving.dossier(van, gemeente, Map.of("ouder.werkUrenPerWeek", "16"));
  }
}
