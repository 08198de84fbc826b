package nl.opstap.bench.werkplek;

import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.css;
import static io.gatling.javaapi.core.CoreDsl.details;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.core.CoreDsl.regex;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Thirty requests a second over all municipalities of a filled demo: half by klantmanagers, who see
 * their own team, half by kwaliteitsmedewerkers, who see all of the municipality.
 */
public final class Werkdruk extends Simulation {

  private static final String ALLES = "alles";
  private static final String ADRES = System.getProperty("opstap.adres", "http://localhost:8080");
  private static final int GEMEENTEN = Integer.getInteger("opstap.gemeenten", 100);
  private static final Duration WARM = Duration.ofSeconds(30);
  private static final Duration DUUR = Duration.ofSeconds(90);

  /** Each signs in, which takes three requests, and asks for seven pages. */
  private static final double PER_SECONDE = 1.5;

  private static final List<String> NAMEN =
      List.of("bakker", "amrani", "wit", "jansen", "visser sam", "mulder", "smit", "koster an");
  private static final List<String> FILTERS =
      List.of("alles", "termijn", "ontheffing", "kind-vijf", "geen-activiteit");

  private final HttpProtocolBuilder werkplek = http.baseUrl(ADRES).disableCaching();

  private static Iterator<Map<String, Object>> keuzen() {
    Supplier<Map<String, Object>> een =
        () -> {
          ThreadLocalRandom kans = ThreadLocalRandom.current();
          return Map.of(
              "gemeente", 9001 + kans.nextInt(GEMEENTEN),
              "naam", NAMEN.get(kans.nextInt(NAMEN.size())),
              "filter", FILTERS.get(kans.nextInt(FILTERS.size())));
        };
    return Stream.generate(een).iterator();
  }

  private static ChainBuilder aanmelden(String rol) {
    return exec(http("aanmelden")
            .get("/aanmelden?gemeente=#{gemeente}")
            .check(css("input[name=_csrf]", "value").saveAs("csrf"))
            .check(
                regex(
                        "name=\"wie\" value=\"([^\"]+)\">\\s*<button[^>]*>\\s*<span[^>]*>[^<]*</span>\\s*<span>"
                            + rol)
                    .findRandom()
                    .saveAs("wie")))
        .exec(
            http("aanmelden")
                .post("/aanmelden")
                .formParam("_csrf", "#{csrf}")
                .formParam("wie", "#{wie}")
                .check(css("input[name=_csrf]", "value").saveAs("csrf")));
  }

  private static ChainBuilder werk(String rol) {
    ChainBuilder gewoon =
        exec(http("werklijst, " + rol).get("/werklijst?filter=#{filter}").check(status().is(200)))
            .pause(1)
            .exec(
                http("werklijst, " + rol)
                    .get("/werklijst?filter=alles")
                    .check(css(".dossiertabel a", "href").findRandom().saveAs("dossier")))
            .pause(1)
            .exec(http("dossier, " + rol).get("#{dossier}").check(status().is(200)))
            .pause(1)
            .exec(http("dossier, " + rol).get("#{dossier}/gegevens").check(status().is(200)))
            .pause(1)
            .exec(zoek(rol, "#{naam}"))
            .pause(1)
            .exec(zoek(rol, "12345"));
    // Who sees a whole municipality has no right to search by citizen service number.
    return rol.equals(ALLES) ? gewoon : gewoon.pause(1).exec(zoek(rol, "999993653"));
  }

  private static ChainBuilder zoek(String rol, String wat) {
    return exec(
        http("zoeken, " + rol)
            .post("/zoeken")
            .formParam("_csrf", "#{csrf}")
            .formParam("wat", wat)
            .check(status().is(200)));
  }

  private static ScenarioBuilder dag(String naam, String rol) {
    return scenario(naam).feed(keuzen()).exec(aanmelden(rol)).exec(pause(1)).exec(werk(naam));
  }

  public Werkdruk() {
    setUp(
            dag("warm", "klantmanager")
                .injectOpen(constantUsersPerSec(PER_SECONDE * 2).during(WARM)),
            dag("beperkt", "klantmanager")
                .injectOpen(
                    io.gatling.javaapi.core.CoreDsl.nothingFor(WARM),
                    constantUsersPerSec(PER_SECONDE).during(DUUR)),
            dag(ALLES, "kwaliteitsmedewerker")
                .injectOpen(
                    io.gatling.javaapi.core.CoreDsl.nothingFor(WARM),
                    constantUsersPerSec(PER_SECONDE).during(DUUR)))
        .protocols(werkplek)
        .assertions(
            global().failedRequests().count().is(0L),
            details("werklijst, beperkt").responseTime().percentile(95.0).lt(150),
            details("werklijst, alles").responseTime().percentile(95.0).lt(150),
            details("zoeken, beperkt").responseTime().percentile(95.0).lt(150),
            details("zoeken, alles").responseTime().percentile(95.0).lt(150),
            details("dossier, beperkt").responseTime().percentile(95.0).lt(200),
            details("dossier, alles").responseTime().percentile(95.0).lt(200));
  }
}
