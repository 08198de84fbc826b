package nl.opstap.werkplek.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.opstap.werkplek.Proefomgeving;
import nl.opstap.werkplek.database.Database;
import nl.opstap.werkplek.database.MeegebrachtePostgres;
import nl.opstap.werkplek.logboek.NieuweGemeente;
import nl.opstap.werkplek.opdracht.Opstap;
import nl.opstap.werkplek.toegang.Bezoeker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether people come in without a password is never up to a setting. */
class DemostandTest {

  private static final String ANDERE_SLEUTEL = "s1u2U3Ff6qv0kq9GmZC7yQ1c0xHk5bWJ8rTn4pLdEaA=";

  @TempDir private Path map;

  private record Afloop(int einde, String gezegd) {}

  private static Afloop voer(Map<String, String> omgeving, String... met) throws Exception {
    List<String> opdracht =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Opstap.class.getName()));
    opdracht.addAll(List.of(met));
    ProcessBuilder bouwer = new ProcessBuilder(opdracht).redirectErrorStream(true);
    bouwer.environment().keySet().removeIf(naam -> naam.startsWith("OPSTAP"));
    bouwer.environment().putAll(omgeving);
    Process proces = bouwer.start();
    String gezegd = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(proces.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return new Afloop(proces.exitValue(), gezegd);
  }

  private static Map<String, String> omgeving(Database database) {
    return new HashMap<>(
        Map.of(
            "OPSTAP_DATABASE_URL",
            database.url(),
            "OPSTAP_DATABASE_WACHTWOORD",
            database.werkplek().wachtwoord(),
            "OPSTAP_ADRES",
            "https://opstap.example",
            "OPSTAP_SLEUTEL",
            Proefomgeving.SLEUTEL,
            "OPSTAP_OIDC_UITGEVER",
            "https://aanmelden.example",
            "OPSTAP_OIDC_CLIENT",
            "opstap",
            "OPSTAP_OIDC_GEHEIM",
            "geheim"));
  }

  @Test
  void no_variable_makes_a_workplace_the_demo_or_sends_it_elsewhere() throws Exception {
    Map<String, Object> instellingen =
        new HashMap<>(Proefomgeving.start().database().instellingen());
    instellingen.put("server.port", 0);
    instellingen.put("opstap.sleutel", Proefomgeving.SLEUTEL);
    SpringApplication app = Proefomgeving.met(instellingen);
    StandardEnvironment omgeving = new StandardEnvironment();
    omgeving
        .getPropertySources()
        .addFirst(
            new SystemEnvironmentPropertySource(
                "proef",
                Map.of(
                    "OPSTAP_DEMO", "/var/opstap",
                    "OPSTAP_DEMOSTAND", "true",
                    "OPSTAP_SLEUTEL", ANDERE_SLEUTEL,
                    "SPRING_DATASOURCE_URL", "jdbc:postgresql://ergens.anders/opstap",
                    "SPRING_DATASOURCE_USERNAME", "opstap_beheer",
                    "SPRING_DATASOURCE_HIKARI_JDBC_URL", "jdbc:postgresql://ergens.anders/opstap",
                    "SPRING_APPLICATION_JSON", "{\"opstap\":{\"demo\":\"true\"}}",
                    "SPRING_MAIN_SOURCES", "nl.opstap.werkplek.toegang.Demostand")));
    app.setEnvironment(omgeving);
    try (ConfigurableApplicationContext gestart = app.run("--opstap.demo=true")) {
      Bezoeker bezoeker =
          new Bezoeker(
              "http://localhost:" + gestart.getEnvironment().getProperty("local.server.port"));

      assertThat(bezoeker.haal("/aanmelden").statusCode()).isIn(403, 404);
      assertThat(bezoeker.haal("/aanmelden").body()).doesNotContain("name=\"wie\"");
    }
  }

  @Test
  void a_workplace_does_not_start_without_a_place_to_sign_in() throws Exception {
    for (String uitgever : List.of("false", "", " ", "http://elders.example", "https://", "geen")) {
      Map<String, String> omgeving = omgeving(Proefomgeving.start().database());
      omgeving.put("OPSTAP_OIDC_UITGEVER", uitgever);

      Afloop afloop = voer(omgeving, "start");

      assertThat(afloop.einde()).isEqualTo(2);
      assertThat(afloop.gezegd()).contains("https://").doesNotContain("\tat ");
    }
  }

  @Test
  void a_workplace_does_not_start_with_the_password_of_who_owns_the_tables() throws Exception {
    Map<String, String> omgeving = omgeving(Proefomgeving.start().database());
    omgeving.put("OPSTAP_DATABASE_EIGENAAR", "opstap_beheer");
    omgeving.put("OPSTAP_DATABASE_EIGENAAR_WACHTWOORD", "geheim-van-de-eigenaar");

    Afloop afloop = voer(omgeving, "start");

    assertThat(afloop.einde()).isEqualTo(2);
    assertThat(afloop.gezegd())
        .contains("./opstap start")
        .doesNotContain("geheim-van-de-eigenaar", "\tat ");
  }

  @Test
  void another_key_or_tables_of_another_version_stop_the_start_with_a_sentence() throws Exception {
    Map<String, String> omgeving = omgeving(Proefomgeving.start().database());
    omgeving.put("OPSTAP_SLEUTEL", ANDERE_SLEUTEL);
    assertThat(voer(omgeving, "start").gezegd()).startsWith("OPSTAP_SLEUTEL is een andere");
    try (MeegebrachtePostgres leeg = MeegebrachtePostgres.leeg()) {
      assertThat(voer(omgeving(leeg.database()), "start").gezegd())
          .contains("./opstap migreer")
          .doesNotContain("\tat ");

      Map<String, String> beheer = omgeving(leeg.database());
      beheer.put("OPSTAP_DATABASE_EIGENAAR", leeg.database().eigenaar().naam());
      beheer.put("OPSTAP_DATABASE_EIGENAAR_WACHTWOORD", leeg.database().eigenaar().wachtwoord());
      assertThat(voer(beheer, "migreer", "0344=Utrecht")).isEqualTo(new Afloop(0, ""));

      leeg.database().eisActueel(Proefomgeving.start().sleutel());
    }
  }

  @Test
  void the_demo_leaves_a_database_of_a_municipality_as_it_is() throws Exception {
    try (MeegebrachtePostgres leeg = MeegebrachtePostgres.leeg()) {
      Database echt = leeg.database();
      echt.migreer(Proefomgeving.start().sleutel());
      NieuweGemeente.voegToe(echt.alsEigenaar(), Proefomgeving.start().sleutel(), 344, "Utrecht");
      JdbcClient eigenaar = JdbcClient.create(echt.alsEigenaar());
      // As if it were of an earlier version, that the demo would bring to this one.
      eigenaar.sql("delete from flyway_schema_history where version = '3'").update();
      Map<String, String> omgeving = omgeving(echt);
      omgeving.remove("OPSTAP_OIDC_UITGEVER");
      omgeving.put("OPSTAP_DATABASE_EIGENAAR", echt.eigenaar().naam());
      omgeving.put("OPSTAP_DATABASE_EIGENAAR_WACHTWOORD", echt.eigenaar().wachtwoord());

      omgeving.put("OPSTAP_DEMO", map.toString());
      Afloop afloop = voer(omgeving, "demo", "--huishoudens", "40");

      assertThat(afloop.einde()).isEqualTo(1);
      assertThat(afloop.gezegd()).startsWith("In deze database staan andere gemeenten");
      assertThat(
              eigenaar
                  .sql("select count(*) from flyway_schema_history where version = '3'")
                  .query(Integer.class)
                  .single())
          .isZero();
    }
  }

  @Test
  void the_demo_does_not_start_where_people_sign_in_elsewhere() throws Exception {
    Afloop afloop =
        voer(
            Map.of(
                "OPSTAP_OIDC_UITGEVER",
                "https://aanmelden.example",
                "OPSTAP_DEMO",
                map.resolve("demo").toString()),
            "demo",
            "--opnieuw");

    assertThat(afloop.einde()).isEqualTo(1);
    assertThat(afloop.gezegd()).contains("zonder wachtwoord");
    assertThat(Files.exists(map.resolve("demo"))).isFalse();
  }
}
