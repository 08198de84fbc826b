package nl.opstap.werkplek.demo;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.opstap.werkplek.dossier.Aanleiding;
import nl.opstap.werkplek.dossier.Massavulling;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Pseudoniemen;
import nl.opstap.werkplek.toegang.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Fills an empty database with fictitious municipalities, once. */
@Component
@ConditionalOnProperty("opstap.demo")
class Proefgemeente implements ApplicationRunner {

  /** No municipality has a code as high as this one or those after it. */
  private static final int EERSTE = 9001;

  private static final int PER_KLANTMANAGER = 40;
  private static final int PER_TEAM = 5;
  private static final List<String> NAMEN =
      List.of(
          "Anne de Vries",
          "Karim Benali",
          "Joke Postma",
          "Stef Maas",
          "Emine Kaya",
          "Ruben Vos",
          "Lieke Brouwer",
          "Tarik Aydin");

  private final Pseudoniemen pseudoniemen;
  private final Clock klok;
  private final int huishoudens;
  private final int gemeenten;
  private final DataSource eigenaar;
  private final JdbcClient beheer;

  Proefgemeente(
      Pseudoniemen pseudoniemen,
      Clock klok,
      @Value("${opstap.huishoudens:300}") int huishoudens,
      @Value("${opstap.gemeenten:1}") int gemeenten,
      @Value("${spring.flyway.url}") String url,
      @Value("${spring.flyway.user}") String eigenaar,
      @Value("${spring.flyway.password}") String wachtwoord) {
    this.pseudoniemen = pseudoniemen;
    this.klok = klok;
    this.huishoudens = huishoudens;
    this.gemeenten = gemeenten;
    // Municipalities and staff are the owner's to add.
    this.eigenaar = new DriverManagerDataSource(url, eigenaar, wachtwoord);
    this.beheer = JdbcClient.create(this.eigenaar);
  }

  @Override
  public void run(ApplicationArguments opdracht) throws SQLException, IOException {
    boolean isEcht =
        beheer
            .sql("select exists (select from gemeente where code < :eerste)")
            .param("eerste", EERSTE)
            .query(Boolean.class)
            .single();
    if (isEcht) {
      throw new IllegalStateException(
          "In deze database staan andere gemeenten dan die van de demo. De demo laat iedereen zonder"
              + " wachtwoord binnen, en start daarom niet.");
    }
    boolean isLeeg =
        beheer.sql("select not exists (select from gemeente)").query(Boolean.class).single();
    if (isLeeg) {
      vul();
    }
  }

  /**
   * Staff first, then all households: a run that was broken off left no household, and no
   * municipality either.
   */
  private void vul() throws SQLException, IOException {
    try (Connection verbinding = eigenaar.getConnection()) {
      verbinding.setAutoCommit(false);
      JdbcClient hier = JdbcClient.create(new SingleConnectionDataSource(verbinding, true));
      List<List<Aanwezige>> klantmanagers = new ArrayList<>();
      for (int i = 0; i < gemeenten; i++) {
        klantmanagers.add(gemeente(hier, EERSTE + i, i == 0 ? "" : " " + (i + 1)));
      }
      LocalDate vandaag = LocalDate.now(klok);
      Massavulling.vul(
          verbinding,
          pseudoniemen,
          klok.instant(),
          huishoudens * gemeenten,
          new Aanleiding("overgenomen uit het uitkeringssysteem", ""),
          nummer -> {
            int welke = nummer / huishoudens;
            int hoeveelste = nummer % huishoudens;
            List<Aanwezige> mensen = klantmanagers.get(welke);
            // Forty in a row are of one person, as in a caseload.
            Aanwezige wie = mensen.get(hoeveelste / PER_KLANTMANAGER);
            return new Massavulling.Nieuw(
                wie.gemeente(),
                wie.team(),
                wie.medewerker(),
                Gezin.nummer(hoeveelste, wie.gemeente(), vandaag));
          });
      verbinding.commit();
      hier.sql("analyze").update();
      verbinding.commit();
    }
  }

  /** A municipality with everybody who works there; gives its klantmanagers. */
  private List<Aanwezige> gemeente(JdbcClient hier, int code, String welke) {
    hier.sql("insert into gemeente (code, naam) values (:code, 'Voorbeeldstad' || :welke)")
        .param("code", code)
        .param("welke", welke)
        .update();
    int aantal = Math.max(2, Math.ceilDiv(huishoudens, PER_KLANTMANAGER));
    List<Aanwezige> klantmanagers = new ArrayList<>();
    int team = 0;
    for (int i = 0; i < aantal; i++) {
      team = i % PER_TEAM == 0 ? nieuwTeam(hier, code, 1 + i / PER_TEAM) : team;
      String naam = NAMEN.get(i % NAMEN.size());
      klantmanagers.add(nieuw(hier, naam, Rol.KLANTMANAGER, code, team));
    }
    nieuw(hier, "Wil Terpstra", Rol.TEAMLEIDER, code, klantmanagers.getFirst().team());
    nieuw(hier, "Noura Haddad", Rol.KWALITEITSMEDEWERKER, code, null);
    nieuw(hier, "Peter Smeets", Rol.KINDEROPVANGMAKELAAR, code, null);
    nieuw(hier, "Ine Dekker", Rol.AUDITOR, code, null);
    return klantmanagers;
  }

  private static int nieuwTeam(JdbcClient hier, int code, int nummer) {
    return hier.sql("insert into team (gemeente, naam) values (:code, :naam) returning id")
        .param("code", code)
        .param("naam", "Team " + nummer)
        .query(Integer.class)
        .single();
  }

  private static Aanwezige nieuw(
      JdbcClient hier, String naam, Rol rol, int code, @Nullable Integer team) {
    UUID id =
        hier.sql(
                """
                insert into medewerker (gemeente, team, naam, rol, aanmeldnaam)
                values (:gemeente, :team, :naam, :rol, :aanmeldnaam) returning id
                """)
            .param("gemeente", code)
            .param("team", team)
            .param("naam", naam)
            .param("rol", rol.naam())
            .param("aanmeldnaam", UUID.randomUUID().toString())
            .query(UUID.class)
            .single();
    return new Aanwezige(id, naam, rol, code, team);
  }
}
