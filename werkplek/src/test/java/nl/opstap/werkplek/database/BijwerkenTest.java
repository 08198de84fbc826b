package nl.opstap.werkplek.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.opstap.werkplek.Proefomgeving;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database that people have worked with, brought up to the version of now. */
class BijwerkenTest {

  private static final Sleutel SLEUTEL = new Sleutel(Proefomgeving.SLEUTEL);

  /** As the program of November 2026 left it, before the worklist had a table of its own. */
  private static final List<String> GEVULD =
      List.of(
          "insert into gemeente (code, naam) values (344, 'Utrecht')",
          "insert into team (gemeente, naam) values (344, 'Team 1')",
          """
          insert into medewerker (gemeente, team, naam, rol, aanmeldnaam, kolommen)
          select 344, id, 'Anne de Vries', 'klantmanager', 'anne', '{termijn,wacht-op}' from team
          """,
          """
          insert into dossier (gemeente, team, klantmanager, versie, naam, bsn_sleutel, termijn,
            ontheffing_tot, wacht_op, activiteit_tot, kind_vijf_op, gewijzigd_op, kenmerken_tot)
          select 344, team, id, 1, 'Jansen, Noor', 'sleutel', '2026-12-01', '2027-01-01', 'client',
            '2027-02-01', '2028-03-01', '2026-11-20T10:00:00Z', '2026-12-20' from medewerker
          """,
          "insert into dossier (gemeente, versie) values (344, 0)",
          """
          insert into wijziging (gemeente, dossier, versie, moment, door, bron)
          select 344, nummer, 1, '2026-11-20T10:00:00Z', 'Anne de Vries', 'gesprek'
          from dossier where versie = 1
          """,
          """
          insert into gegeven (gemeente, dossier, pad, waarde, geldig, bekend, wijziging)
          select 344, dossier, 'ouder.geslachtsnaam', 'Jansen', '(,)', '[2026-11-20T10:00:00Z,)', id
          from wijziging
          """,
          "insert into zoekwoord (gemeente, woord, dossier) select 344, 'jansen', min(nummer) from dossier");

  private static JdbcClient alsGemeente(Database database) {
    Database.Account eigenaar = database.eigenaar();
    String erbij =
        "?options=-c%20opstap.gemeente=344%20-c%20opstap.gemeenten=%7B344%7D%20-c%20opstap.zicht=gemeente";
    return JdbcClient.create(
        new DriverManagerDataSource(
            database.url() + erbij, eigenaar.naam(), eigenaar.wachtwoord()));
  }

  @Test
  void een_gevulde_database_van_een_eerdere_versie_houdt_alles_en_start() throws Exception {
    try (MeegebrachtePostgres postgres = MeegebrachtePostgres.leeg()) {
      Database database = postgres.database();
      Flyway.configure().dataSource(database.alsEigenaar()).target("4").load().migrate();
      JdbcClient hier = alsGemeente(database);
      GEVULD.forEach(opdracht -> hier.sql(opdracht).update());
      Flyway.configure().dataSource(database.alsEigenaar()).target("7").load().migrate();
      hier.sql("update werklijstregel set wakker_op = date '2026-12-20'").update();

      database.migreer(SLEUTEL);

      assertThat(
              hier.sql(
                      """
                      select naam, bsn_sleutel, termijn::text, ontheffing_tot::text, wacht_op,
                        activiteit_tot::text, kind_vijf_op::text, wakker_op::text,
                        gewijzigd_op is not null as gewijzigd, team is not null as team
                      from werklijstregel where klantmanager is not null
                      """)
                  .query()
                  .singleRow())
          .containsExactlyInAnyOrderEntriesOf(
              Map.of(
                  "naam", "Jansen, Noor",
                  "bsn_sleutel", "sleutel",
                  "termijn", "2026-12-01",
                  "ontheffing_tot", "2027-01-01",
                  "wacht_op", "client",
                  "activiteit_tot", "2027-02-01",
                  "kind_vijf_op", "2028-03-01",
                  // At the first waking everything is worked out anew.
                  "wakker_op", "2000-01-01",
                  "gewijzigd", true,
                  "team", true));
      assertThat(aantal(hier, "werklijstregel")).isEqualTo(aantal(hier, "dossier")).isEqualTo(2);
      assertThat(aantal(hier, "gegeven")).isEqualTo(1);
      assertThat(aantal(hier, "taak")).isEqualTo(1);
      assertThat(aantal(hier, "kolomkeuze")).isEqualTo(1);
      assertThat(aantal(hier, "inzet")).isEqualTo(1);
      start(database);
    }
  }

  /** The application itself looks whether everything is guarded, and refuses otherwise. */
  private static void start(Database database) {
    Map<String, Object> instellingen = new java.util.HashMap<>(database.instellingen());
    instellingen.put("server.port", 0);
    instellingen.put("server.address", "127.0.0.1");
    instellingen.put("opstap.sleutel", Proefomgeving.SLEUTEL);
    instellingen.put("opstap.verversen", "false");
    try (ConfigurableApplicationContext app = Proefomgeving.met(instellingen).run()) {
      assertThat(app.isActive()).isTrue();
    }
  }

  private static int aantal(JdbcClient hier, String tabel) {
    return hier.sql("select count(*) from " + tabel).query(Integer.class).single();
  }
}
