package nl.opstap.werkplek.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.opstap.werkplek.Proefomgeving;
import nl.opstap.werkplek.database.MeegebrachtePostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens to others when something in the database is held, or the database is gone. */
class GrenstransactiesTest {

  private final Proefomgeving omgeving = Proefomgeving.start();

  private Aanwezige klantmanager() {
    int gemeente = omgeving.nieuweGemeente();
    Aanwezige wie =
        omgeving.nieuweMedewerker(gemeente, omgeving.nieuwTeam(gemeente), Rol.KLANTMANAGER);
    omgeving.dossier(wie, Map.of("ouder.werkUrenPerWeek", "16"));
    return wie;
  }

  @Test
  @Timeout(30)
  void een_gemeente_waarvan_iets_vaststaat_houdt_geen_andere_op() throws Exception {
    Aanwezige vast = klantmanager();
    Aanwezige ander = klantmanager();
    Bezoeker elders = Bezoeker.als(ander);
    // Makes the row that is held below.
    Bezoeker.als(vast).haal("/werklijst");
    List<Bezoeker> wachtenden = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      wachtenden.add(
          Bezoeker.als(
              omgeving.nieuweMedewerker(
                  vast.gemeenten().getFirst(), null, Rol.KWALITEITSMEDEWERKER)));
    }
    DriverManagerDataSource eigenaar =
        new DriverManagerDataSource(
            omgeving.database().url(),
            omgeving.database().eigenaar().naam(),
            omgeving.database().eigenaar().wachtwoord());
    try (ExecutorService tegelijk = Executors.newVirtualThreadPerTaskExecutor()) {
      new TransactionTemplate(new JdbcTransactionManager(eigenaar))
          .executeWithoutResult(_ -> {
            JdbcClient jdbc = JdbcClient.create(eigenaar);
            Uitvoerders.werkAls(jdbc, vast.gemeenten());
            jdbc.sql("select laatste from logketen where gemeente = :g for update")
                .param("g", vast.gemeenten().getFirst())
                .query()
                .singleRow();
            List<Future<HttpResponse<String>>> antwoorden = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
              Bezoeker wie = wachtenden.get(i % wachtenden.size());
              antwoorden.add(tegelijk.submit(() -> wie.haal("/werklijst")));
            }
            haal(elders, 200);
            antwoorden.forEach(GrenstransactiesTest::isTeDruk);
            haal(elders, 200);
          });
    }
    assertThat(wachtenden.getFirst().haal("/werklijst").statusCode()).isEqualTo(200);
  }

  private static void haal(Bezoeker wie, int status) {
    try {
      assertThat(wie.haal("/werklijst").statusCode()).isEqualTo(status);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static void isTeDruk(Future<HttpResponse<String>> antwoord) {
    try {
      HttpResponse<String> zo = antwoord.get(20, TimeUnit.SECONDS);
      assertThat(zo.statusCode()).isEqualTo(503);
      assertThat(zo.headers().firstValue("Retry-After")).isPresent();
      assertThat(zo.body()).contains("Wat al vastgelegd was, is bewaard");
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void een_begin_dat_mislukt_houdt_geen_verbinding_vast() throws Exception {
    Aanwezige wie = klantmanager();
    Bezoeker bezoeker = Bezoeker.als(wie);
    omgeving
        .alsEigenaarVan(wie.gemeenten().getFirst())
        .sql("update medewerker set rol = 'auditor' where id = :id")
        .param("id", wie.medewerker())
        .update();
    for (int i = 0; i < 40; i++) {
      assertThat(bezoeker.haal("/werklijst").statusCode()).isEqualTo(302);
    }

    assertThat(Bezoeker.als(klantmanager()).haal("/werklijst").statusCode()).isEqualTo(200);
  }

  @Test
  @Timeout(60)
  void zonder_database_komt_er_binnen_seconden_een_antwoord() throws Exception {
    MeegebrachtePostgres postgres = MeegebrachtePostgres.leeg();
    postgres.database().migreer(omgeving.sleutel());
    Map<String, Object> instellingen = new HashMap<>(postgres.database().instellingen());
    instellingen.put("server.port", 0);
    instellingen.put("opstap.sleutel", Proefomgeving.SLEUTEL);
    SpringApplication demo = Proefomgeving.met(instellingen);
    Demostand.zetAan(demo);
    try (ConfigurableApplicationContext app = demo.run()) {
      Bezoeker iemand =
          new Bezoeker("http://127.0.0.1:" + app.getEnvironment().getProperty("local.server.port"));
      postgres.close();
      long begin = System.nanoTime();

      assertThat(iemand.haal("/aanmelden").statusCode()).isEqualTo(503);
      assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin)).isLessThan(10);
      assertThat(iemand.stuur("/check", Map.of()).statusCode()).isEqualTo(200);
    }
  }
}
