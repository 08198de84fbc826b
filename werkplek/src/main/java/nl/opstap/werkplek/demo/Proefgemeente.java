package nl.opstap.werkplek.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.opstap.werkplek.dossier.Aanleiding;
import nl.opstap.werkplek.dossier.Dossiers;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Grens;
import nl.opstap.werkplek.toegang.Rol;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/** Fills an empty database with a fictitious municipality, once. */
@Component
@ConditionalOnProperty("opstap.demo")
class Proefgemeente implements ApplicationRunner {

  /** No municipality has this code. */
  private static final int CODE = 9001;

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

  private final Dossiers dossiers;
  private final Grens grens;
  private final Clock klok;
  private final int huishoudens;
  private final JdbcClient beheer;

  Proefgemeente(
      Dossiers dossiers,
      Grens grens,
      Clock klok,
      @Value("${opstap.huishoudens:300}") int huishoudens,
      @Value("${spring.flyway.url}") String url,
      @Value("${spring.flyway.user}") String eigenaar,
      @Value("${spring.flyway.password}") String wachtwoord) {
    this.dossiers = dossiers;
    this.grens = grens;
    this.klok = klok;
    this.huishoudens = huishoudens;
    // Municipalities and staff are the owner's to add.
    this.beheer = JdbcClient.create(new DriverManagerDataSource(url, eigenaar, wachtwoord));
  }

  @Override
  public void run(ApplicationArguments opdracht) {
    boolean isEcht =
        beheer
            .sql("select exists (select from gemeente where code <> :code)")
            .param("code", CODE)
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

  private void vul() {
    beheer
        .sql("insert into gemeente (code, naam) values (:code, 'Voorbeeldstad')")
        .param("code", CODE)
        .update();
    int aantal = Math.max(2, Math.ceilDiv(huishoudens, PER_KLANTMANAGER));
    List<Aanwezige> klantmanagers = new ArrayList<>();
    int team = 0;
    for (int i = 0; i < aantal; i++) {
      team = i % PER_TEAM == 0 ? nieuwTeam(1 + i / PER_TEAM) : team;
      klantmanagers.add(nieuw(NAMEN.get(i % NAMEN.size()), Rol.KLANTMANAGER, team));
    }
    nieuw("Wil Terpstra", Rol.TEAMLEIDER, klantmanagers.getFirst().team());
    nieuw("Noura Haddad", Rol.KWALITEITSMEDEWERKER, null);
    nieuw("Peter Smeets", Rol.KINDEROPVANGMAKELAAR, null);
    LocalDate vandaag = LocalDate.now(klok);
    for (int i = 0; i < huishoudens; i++) {
      Aanwezige wie = klantmanagers.get(i % aantal);
      int nummer = i;
      grens.alsProgramma(
          wie,
          () ->
              dossiers.maak(
                  wie,
                  wie.medewerker(),
                  new Aanleiding("overgenomen uit het uitkeringssysteem", ""),
                  Gezin.nummer(nummer, CODE, vandaag)));
    }
  }

  private int nieuwTeam(int nummer) {
    return beheer
        .sql("insert into team (gemeente, naam) values (:code, :naam) returning id")
        .param("code", CODE)
        .param("naam", "Team " + nummer)
        .query(Integer.class)
        .single();
  }

  private Aanwezige nieuw(String naam, Rol rol, @org.jspecify.annotations.Nullable Integer team) {
    UUID id =
        beheer
            .sql(
                """
                insert into medewerker (gemeente, team, naam, rol, aanmeldnaam)
                values (:gemeente, :team, :naam, :rol, :aanmeldnaam) returning id
                """)
            .param("gemeente", CODE)
            .param("team", team)
            .param("naam", naam)
            .param("rol", rol.naam())
            .param("aanmeldnaam", UUID.randomUUID().toString())
            .query(UUID.class)
            .single();
    return new Aanwezige(id, naam, rol, CODE, team);
  }
}
