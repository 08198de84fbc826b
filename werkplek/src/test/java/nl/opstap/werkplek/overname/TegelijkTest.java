package nl.opstap.werkplek.overname;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.opstap.werkplek.Proefomgeving;
import nl.opstap.werkplek.dossier.Dossiers;
import nl.opstap.werkplek.dossier.Personen;
import nl.opstap.werkplek.logboek.Logboek;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Bezoeker;
import nl.opstap.werkplek.toegang.Gemeenten;
import nl.opstap.werkplek.toegang.Grens;
import nl.opstap.werkplek.toegang.Medewerkers;
import nl.opstap.werkplek.toegang.Rol;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People, programs, handing over and imports, all at the same dossiers at once. */
class TegelijkTest {

  private static final int DOSSIERS = 12;

  private final Proefomgeving omgeving = Proefomgeving.start();
  private final int gemeente = omgeving.nieuweGemeente();
  private final int team = omgeving.nieuwTeam(gemeente);
  private final Aanwezige anne = omgeving.nieuweMedewerker(gemeente, team, Rol.KLANTMANAGER);
  private final Aanwezige bob = omgeving.nieuweMedewerker(gemeente, team, Rol.KLANTMANAGER);
  private final Aanwezige leider = omgeving.nieuweMedewerker(gemeente, team, Rol.TEAMLEIDER);
  private final Aanwezige makelaar =
      omgeving.nieuweMedewerker(gemeente, null, Rol.KINDEROPVANGMAKELAAR);

  private List<String> neemOver(int last) throws Exception {
    return neemOver(omgeving.bean(Overname.class), last);
  }

  private List<String> neemOver(Overname overname, int last) throws Exception {
    String naam =
        omgeving
            .alsEigenaarVan(gemeente)
            .sql("select aanmeldnaam from medewerker where id = :id")
            .param("id", anne.medewerker())
            .query(String.class)
            .single();
    StringBuilder bestand =
        new StringBuilder("bronnummer;vanaf;klantmanager;ouder.werkUrenPerWeek\n");
    for (int i = 0; i < DOSSIERS; i++) {
      bestand.append("U-%d;2026-01-01;%s;%d\n".formatted(i, naam, last));
    }
    List<String> verslag = new ArrayList<>();
    overname.neemOver(
        gemeente, new StringReader(bestand.toString()), false, regel -> verslag.add(regel.tekst()));
    return verslag;
  }

  private Callable<List<String>> schrijver(List<Long> dossiers, int welke) throws Exception {
    Bezoeker programma = Bezoeker.als(makelaar);
    return () -> {
      List<String> uit = new ArrayList<>();
      for (int i = 0; i < DOSSIERS; i++) {
        String adres = "/api/v1/dossiers/" + dossiers.get((i * 5 + welke) % DOSSIERS);
        String etag = programma.haal(adres).headers().firstValue("ETag").orElse("");
        uit.add(
            "api "
                + programma
                    .stuurJson(
                        adres + "/wijzigingen",
                        """
                        {"bron": "proef", "gegevens": [
                          {"pad": "ouder.werkUrenPerWeek", "waarde": "%d", "van": "2026-01-01"}]}
                        """
                            .formatted(1 + welke),
                        Map.of("If-Match", etag))
                    .statusCode());
      }
      return uit;
    };
  }

  private Callable<List<String>> overdracht(Aanwezige van, Aanwezige aan) throws Exception {
    Bezoeker bezoeker = Bezoeker.als(leider);
    bezoeker.haal("/overdracht");
    return () ->
        List.of(
            "overdracht "
                + bezoeker
                    .stuur(
                        "/overdracht",
                        Map.of(
                            "vanWie", String.valueOf(van.medewerker()),
                            "aan", String.valueOf(aan.medewerker()),
                            "reden", "verlof"))
                    .statusCode());
  }

  @Test
  void niemand_wacht_op_wie_op_hem_wacht_en_elk_bestand_komt_tot_het_einde() throws Exception {
    neemOver(40);
    Bezoeker kijker = Bezoeker.als(makelaar);
    List<Long> deze = new ArrayList<>();
    for (JsonNode een :
        JsonMapper.shared().readTree(kijker.haal("/api/v1/dossiers").body()).get("dossiers")) {
      deze.add(een.get("nummer").asLong());
    }
    assertThat(deze).hasSize(DOSSIERS);

    List<Callable<List<String>>> werk = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      int uren = 20 + i;
      werk.add(schrijver(deze, i));
      werk.add(() -> neemOver(uren));
    }
    werk.add(overdracht(anne, bob));
    werk.add(overdracht(bob, anne));
    List<String> uit = new ArrayList<>();
    try (ExecutorService tegelijk = Executors.newFixedThreadPool(werk.size())) {
      for (Future<List<String>> een : tegelijk.invokeAll(werk)) {
        uit.addAll(een.get());
      }
    }

    assertThat(uit)
        .filteredOn(een -> een.startsWith("regel"))
        .hasSize(4 * DOSSIERS)
        .noneMatch(een -> een.contains("NIET"));
    assertThat(uit)
        .filteredOn(een -> een.startsWith("api"))
        .hasSize(4 * DOSSIERS)
        .allMatch(een -> een.endsWith("201") || een.endsWith("412"));
    assertThat(uit)
        .filteredOn(een -> een.startsWith("overdracht"))
        .allMatch(een -> een.endsWith("200") || een.endsWith("409"));
  }

  /** Takes over as always, but waits no longer than this for what another holds. */
  private Overname ongeduldig() {
    JdbcClient jdbc = omgeving.bean(JdbcClient.class);
    TransactionTemplate transactie =
        new TransactionTemplate(omgeving.bean(PlatformTransactionManager.class)) {
          @Override
          public <T extends @Nullable Object> T execute(TransactionCallback<T> doe) {
            return super.execute(stand -> {
              jdbc.sql("set local lock_timeout = '200ms'").update();
              return doe.doInTransaction(stand);
            });
          }
        };
    return new Overname(
        omgeving.bean(Dossiers.class),
        omgeving.bean(Personen.class),
        omgeving.bean(Logboek.class),
        omgeving.bean(Grens.class),
        transactie,
        omgeving.bean(Gemeenten.class),
        omgeving.bean(Medewerkers.class),
        omgeving.bean(Clock.class));
  }

  @Test
  void een_regel_waarvan_het_dossier_bezet_blijft_wordt_geweigerd_en_de_andere_gaan_door()
      throws Exception {
    neemOver(40);
    List<String> verslag = new ArrayList<>();
    try (Connection ander =
        DriverManager.getConnection(
            omgeving.database().url(),
            omgeving.database().eigenaar().naam(),
            omgeving.database().eigenaar().wachtwoord())) {
      ander.setAutoCommit(false);
      try (Statement slot = ander.createStatement()) {
        slot.execute("set local opstap.gemeenten = '{" + gemeente + "}'");
        slot.execute("set local opstap.zicht = 'gemeente'");
        slot.execute("select from dossier where bronnummer = 'U-3' for update");
        verslag.addAll(neemOver(ongeduldig(), 30));
      }
      ander.rollback();
    }

    assertThat(verslag).hasSize(DOSSIERS);
    assertThat(verslag.get(3)).contains("NIET overgenomen. Iemand was er tegelijk mee bezig");
    assertThat(verslag)
        .filteredOn(een -> een.contains("1 gegevens zijn anders"))
        .hasSize(DOSSIERS - 1);
  }
}
