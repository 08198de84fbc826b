package nl.opstap.werkplek.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.Statement;
import java.util.Base64;
import java.util.List;
import javax.sql.DataSource;
import nl.opstap.werkplek.Proefomgeving;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A database of its own: what is tried here would be in the way of others. */
class GrenzenTest {

  private static final MeegebrachtePostgres POSTGRES = start();

  private final Database database = POSTGRES.database();

  private static MeegebrachtePostgres start() {
    try {
      MeegebrachtePostgres leeg = MeegebrachtePostgres.leeg();
      leeg.database().migreer(new Sleutel(Proefomgeving.SLEUTEL));
      return leeg;
    } catch (java.io.IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void controleer(DataSource wie) {
    new Rechtencontrole(JdbcClient.create(wie)).afterPropertiesSet();
  }

  /** What the superuser of the database does. */
  private static void beheer(String opdracht) {
    JdbcClient.create(POSTGRES.alsSuperuser()).sql(opdracht).update();
  }

  private void eigenaar(String opdracht) {
    JdbcClient.create(database.alsEigenaar()).sql(opdracht).update();
  }

  @Test
  void the_account_of_the_workplace_is_accepted() {
    controleer(database.alsWerkplek());
  }

  @Test
  void an_account_that_owns_the_tables_is_refused() {
    assertThatThrownBy(() -> controleer(database.alsEigenaar())).hasMessageContaining("verwisseld");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "grant postgres to opstap_werkplek with inherit false, set true",
        "grant opstap_beheer to opstap_werkplek with inherit false, set true",
        "grant opstap_beheer to opstap_werkplek with inherit false, set false, admin true",
        "grant pg_read_all_data to opstap_werkplek",
        "grant pg_execute_server_program to opstap_werkplek with inherit false"
      })
  void an_account_that_can_become_somebody_else_is_refused(String gift) {
    beheer(gift);
    try {
      assertThatThrownBy(() -> controleer(database.alsWerkplek()))
          .hasMessageContaining("kan dat worden");
    } finally {
      beheer(gift.replaceFirst("grant ([a-z_]+) to ([a-z_]+).*", "revoke $1 from $2"));
    }
    controleer(database.alsWerkplek());
  }

  @Test
  void an_account_that_can_become_one_that_makes_roles_is_refused_through_any_number_of_others() {
    beheer("create role tussen");
    beheer("create role rollenmaker createrole");
    beheer("grant rollenmaker to tussen with inherit false");
    beheer("grant tussen to opstap_werkplek with inherit false");
    try {
      assertThatThrownBy(() -> controleer(database.alsWerkplek()))
          .hasMessageContaining("rollenmaker");
    } finally {
      beheer("drop role tussen");
      beheer("drop role rollenmaker");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alter table dossier disable row level security",
        "alter table dossier no force row level security",
        "drop policy eigen_zicht on dossier",
        "drop policy eigen_uitvoerder on medewerker",
        "drop policy van_dossier on gegeven",
        "drop policy van_dossier on taak",
        "grant insert on werkt_voor to opstap_werkplek",
        "drop policy door_wie_hier_werkt on logregel",
        "drop policy alleen_bij_aanmelden on medewerker",
        "alter policy alleen_bij_aanmelden_erbij on inzet with check (true)",
        "create policy open on logregel using (true)",
        "alter policy eigen_uitvoerder on team using (true)",
        "alter policy eigen_gemeente on inzet using (true)",
        "alter policy eigen_uitvoerder on kolomkeuze using (true)",
        "create table nieuw (uitvoerder text)",
        "alter policy eigen_gemeente on wijziging to opstap_beheer",
        "create table nieuw (gemeente smallint)",
        "create view alles as select gemeente from dossier",
        "alter view collega set (security_invoker = false)",
        "drop policy eigen_zicht on werklijstregel",
        "grant truncate on logregel to opstap_werkplek",
        "grant update (naam) on logregel to public",
        "grant delete on logregel to opstap_werkplek",
        "grant create on schema public to opstap_werkplek",
        "grant temporary on database opstap to public",
        "set opstap.gemeenten = '{344}'",
      })
  void tables_that_do_not_guard_the_boundary_refuse_the_start(String verandering) throws Exception {
    try (Connection verbinding = POSTGRES.alsSuperuser().getConnection();
        Statement opdracht = verbinding.createStatement()) {
      // Never committed: the next one finds everything as it was.
      verbinding.setAutoCommit(false);
      opdracht.execute(verandering);
      opdracht.execute("set session authorization opstap_werkplek");

      assertThatThrownBy(() -> controleer(new SingleConnectionDataSource(verbinding, true)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("start");

      verbinding.rollback();
    }
  }

  @Test
  void the_account_of_the_workplace_makes_no_temporary_tables() {
    assertThatThrownBy(() ->
            JdbcClient.create(database.alsWerkplek())
                .sql("create temporary table weg (wat text)")
                .update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void staff_and_teams_of_another_municipality_cannot_be_seen_or_changed() {
    eigenaar("insert into gemeente values (9101, 'Hier'), (9102, 'Daar')");
    eigenaar("insert into uitvoerder values ('gm9101', 'Hier'), ('gm9102', 'Daar')");
    eigenaar("insert into werkt_voor values ('gm9101', 9101), ('gm9102', 9102)");
    JdbcClient daar = als(9102);
    daar.sql("insert into team (uitvoerder, naam) values ('gm9102', 'Zuid')").update();
    daar.sql(
            "insert into medewerker (uitvoerder, naam, rol, aanmeldnaam)"
                + " values ('gm9102', 'Bo', 'auditor', 'bo')")
        .update();
    JdbcClient hier = als(9101);

    assertThat(hier.sql("select count(*) from team").query(Integer.class).single()).isZero();
    assertThat(hier.sql("select count(*) from medewerker").query(Integer.class).single()).isZero();
    assertThat(hier.sql("update medewerker set rol = 'beheerder'").update()).isZero();
    assertThatThrownBy(() ->
            hier.sql(
                    "insert into medewerker (uitvoerder, naam, rol, aanmeldnaam)"
                        + " values ('gm9102', 'Bas', 'beheerder', 'bas')")
                .update())
        .isInstanceOf(DataAccessException.class);
  }

  private JdbcClient als(int gemeente) {
    return JdbcClient.create(
        new DriverManagerDataSource(
            database.url()
                + "?options=-c%%20opstap.gemeenten=%%7B%d%%7D%%20-c%%20opstap.aanmelding=gm%d"
                    .formatted(gemeente, gemeente),
            database.werkplek().naam(),
            database.werkplek().wachtwoord()));
  }

  @Test
  void whoever_a_row_names_works_for_the_municipality_of_that_row() {
    assertThat(
            JdbcClient.create(database.alsEigenaar())
                .sql(
                    """
                    select distinct r.conrelid::regclass::text
                    from pg_constraint r
                    where r.contype = 'f'
                      and r.confrelid in ('medewerker'::regclass, 'dossier'::regclass)
                      and array_length(r.conkey, 1) < 2
                      and not exists (select from pg_policy p where p.polrelid = r.conrelid
                        and p.polname = 'door_wie_hier_werkt' and not p.polpermissive)
                    """)
                .query(String.class)
                .list())
        .isEmpty();
  }

  @Test
  void another_key_than_the_database_began_with_is_refused() {
    Sleutel ander =
        new Sleutel(
            Base64.getEncoder()
                .encodeToString(
                    "een heel andere sleutel, 48 tekens lang, geheim!"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)));

    assertThatThrownBy(() -> database.eisActueel(ander)).hasMessage(Sleutelcontrole.ANDERE);
    assertThatThrownBy(() -> database.migreer(ander)).hasMessage(Sleutelcontrole.ANDERE);
    assertThatThrownBy(() ->
            new Sleutelcontrole(JdbcClient.create(database.alsWerkplek()), ander)
                .afterPropertiesSet())
        .hasMessage(Sleutelcontrole.ANDERE);
  }

  @Test
  void the_tables_can_be_seen_to_be_of_this_version_without_their_owner() throws Exception {
    Database zonderEigenaar =
        new Database(database.url(), java.util.Optional.empty(), database.werkplek());

    zonderEigenaar.eisActueel(new Sleutel(Proefomgeving.SLEUTEL));
    assertThat(zonderEigenaar.instellingen().toString())
        .doesNotContain(database.eigenaar().wachtwoord());
  }

  @Test
  void a_key_that_can_be_guessed_is_refused() {
    List<byte[]> sleutels =
        List.of(
            new byte[32],
            "A".repeat(32).getBytes(java.nio.charset.StandardCharsets.UTF_8),
            "0123456789abcdef".repeat(2).getBytes(java.nio.charset.StandardCharsets.UTF_8),
            "geheim".repeat(8).getBytes(java.nio.charset.StandardCharsets.UTF_8),
            "te kort".getBytes(java.nio.charset.StandardCharsets.UTF_8));

    for (byte[] sleutel : sleutels) {
      assertThatThrownBy(() -> new Sleutel(Base64.getEncoder().encodeToString(sleutel)))
          .hasMessageContaining("openssl rand -base64 32");
    }
    assertThatThrownBy(() -> new Sleutel("geen base64!")).hasMessageContaining("geen Base64");
  }
}
