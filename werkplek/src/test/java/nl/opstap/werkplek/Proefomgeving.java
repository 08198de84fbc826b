package nl.opstap.werkplek;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.opstap.recht.kern.Periode;
import nl.opstap.werkplek.database.Database;
import nl.opstap.werkplek.database.MeegebrachtePostgres;
import nl.opstap.werkplek.database.Sleutel;
import nl.opstap.werkplek.demo.Proefgemeente;
import nl.opstap.werkplek.dossier.Aanleiding;
import nl.opstap.werkplek.dossier.Dossierlezers;
import nl.opstap.werkplek.dossier.Dossiers;
import nl.opstap.werkplek.dossier.Vastlegging;
import nl.opstap.werkplek.logboek.Logboek;
import nl.opstap.werkplek.logboek.NieuweGemeente;
import nl.opstap.werkplek.overname.NepBrp;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Demostand;
import nl.opstap.werkplek.toegang.Grens;
import nl.opstap.werkplek.toegang.Personeel;
import nl.opstap.werkplek.toegang.Pseudoniemen;
import nl.opstap.werkplek.toegang.Rol;
import nl.opstap.werkplek.toegang.Uitvoerders;
import nl.opstap.werkplek.veld.Pad;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The application on an empty PostgreSQL, started once for all tests. Each test makes a
 * municipality of its own, so that none of them sees what another one did.
 */
public final class Proefomgeving {

  private static final Proefomgeving ENIGE = new Proefomgeving();

  private static final int HUISHOUDENS = 60;

  /** The key of the tests. */
  public static final String SLEUTEL = "n2GzTrbKq1y8wVhX0uE4dPfLs7JmAo5cYt9RkZiQxBM=";

  /** What the log says of what a test does. */
  public static final Logboek.Gebeurd GEBEURD = Dossierlezers.gebeurd("proef");

  private final Database database;
  private final ConfigurableApplicationContext app;
  private int gemeenten;

  private Proefomgeving() {
    try {
      database = MeegebrachtePostgres.leeg().database();
      database.migreer(sleutel());
      Proefgemeente.vul(
          database, sleutel(), new Pseudoniemen(SLEUTEL), new Proefklok(), HUISHOUDENS, 1);
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
    Map<String, Object> instellingen = new HashMap<>(database.instellingen());
    instellingen.put("server.port", 0);
    instellingen.put("server.address", "127.0.0.1");
    instellingen.put("opstap.brp.url", NepBrp.start().adres());
    instellingen.put("opstap.sleutel", SLEUTEL);
    // All tests come from one address.
    instellingen.put("opstap.vreemden-per-seconde", 10_000);
    SpringApplication demo = met(instellingen);
    Demostand.zetAan(demo);
    app = demo.run();
  }

  public static Proefomgeving start() {
    return ENIGE;
  }

  /** An application with these settings that goes by the clock of the tests. */
  public static SpringApplication met(Map<String, Object> instellingen) {
    SpringApplication app = Werkplek.met(instellingen);
    app.addInitializers((GenericApplicationContext context) ->
        context.registerBean(
            "proefklok", Clock.class, Proefklok::new, klok -> klok.setPrimary(true)));
    return app;
  }

  public <T> T bean(Class<T> soort) {
    return app.getBean(soort);
  }

  /** Where rooms tell each other what happened. */
  public ApplicationEventPublisher melder() {
    return app;
  }

  public Database database() {
    return database;
  }

  /** Where pages are found. */
  public String adres() {
    return "http://127.0.0.1:" + app.getEnvironment().getProperty("local.server.port");
  }

  public Sleutel sleutel() {
    return new Sleutel(SLEUTEL);
  }

  /** The database as the owner of its tables sees it. */
  public JdbcClient alsEigenaar() {
    return JdbcClient.create(database.alsEigenaar());
  }

  /** The same, of a municipality: also what is guarded from the owner. */
  public JdbcClient alsEigenaarVan(int gemeente) {
    Database.Account eigenaar = database.eigenaar();
    return JdbcClient.create(
        new DriverManagerDataSource(
            database.url()
                + "?options=-c%%20opstap.gemeenten=%%7B%d%%7D%%20-c%%20opstap.aanmelding=%s"
                    .formatted(gemeente, Uitvoerders.eigen(gemeente)),
            eigenaar.naam(),
            eigenaar.wachtwoord()));
  }

  /** A municipality that is there for one test. */
  public synchronized int nieuweGemeente() {
    // After those of the demo, whose people come first where somebody signs in.
    int code = 9_100 + ++gemeenten;
    NieuweGemeente.voegToe(database.alsEigenaar(), sleutel(), code, "Proefstad " + code);
    return code;
  }

  /** An executor that is there for one test, and does the work of these municipalities. */
  public String nieuweUitvoerder(Integer... voor) {
    String code = "isd-" + UUID.randomUUID();
    alsEigenaarDoe(eigenaar -> {
      Uitvoerders.leg(eigenaar, code, "ISD Proefstreek", List.of(voor));
      return code;
    });
    return code;
  }

  private <T> T alsEigenaarDoe(Function<JdbcClient, T> doe) {
    DataSource eigenaar = database.alsEigenaar();
    return Objects.requireNonNull(
        new TransactionTemplate(new JdbcTransactionManager(eigenaar))
            .execute(_ -> doe.apply(JdbcClient.create(eigenaar))));
  }

  public int nieuwTeam(int gemeente) {
    return nieuwTeam(Uitvoerders.eigen(gemeente));
  }

  public int nieuwTeam(String uitvoerder) {
    return alsEigenaarDoe(
        eigenaar -> new Personeel(eigenaar, uitvoerder).team("team " + UUID.randomUUID()));
  }

  public Aanwezige nieuweMedewerker(int gemeente, @Nullable Integer team, Rol rol) {
    return nieuweMedewerker(Uitvoerders.eigen(gemeente), team, rol);
  }

  public Aanwezige nieuweMedewerker(String uitvoerder, @Nullable Integer team, Rol rol) {
    return alsEigenaarDoe(
        eigenaar -> new Personeel(eigenaar, uitvoerder).medewerker("Anne de Vries", rol, team));
  }

  /** A dossier in the caseload of somebody, in which these facts are so since the first of 2026. */
  public long dossier(Aanwezige van, Map<String, String> gegevens) {
    return dossier(van, van.gemeenten().getFirst(), gegevens);
  }

  /** The same, in one of the municipalities of who works for several. */
  public long dossier(Aanwezige van, int gemeente, Map<String, String> gegevens) {
    Periode sinds = Periode.vanaf(LocalDate.of(2026, 1, 1));
    List<Vastlegging> wat =
        gegevens.entrySet().stream()
            .map(
                een -> new Vastlegging(Pad.lees(een.getKey()).orElseThrow(), een.getValue(), sinds))
            .toList();
    return bean(Grens.class)
        .alsProgramma(
            van,
            () ->
                bean(Dossiers.class)
                    .maak(
                        van,
                        new Dossiers.Begin(gemeente, van.medewerker(), null),
                        new Aanleiding("proef", ""),
                        wat,
                        GEBEURD))
        .nummer();
  }
}
