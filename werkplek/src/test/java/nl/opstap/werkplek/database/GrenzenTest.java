package nl.opstap.werkplek.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.opstap.werkplek.Proefomgeving;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class GrenzenTest {

  private final Proefomgeving omgeving = Proefomgeving.start();

  @Test
  void every_table_with_a_municipality_in_it_forces_row_level_security() {
    assertThat(
            omgeving
                .alsEigenaar()
                .sql(
                    """
                    select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                      and a.attname = 'gemeente' and c.relname not in ('team', 'medewerker')
                      and not (c.relrowsecurity and c.relforcerowsecurity
                        and exists (select from pg_policy p where p.polrelid = c.oid))
                    """)
                .query(String.class)
                .list())
        .isEmpty();
  }

  @Test
  void an_account_that_owns_the_tables_is_refused() {
    Database database = omgeving.database();
    DriverManagerDataSource eigenaar =
        new DriverManagerDataSource(
            database.url(), database.eigenaar().naam(), database.eigenaar().wachtwoord());

    assertThatThrownBy(() -> new Rechtencontrole(JdbcClient.create(eigenaar)).afterPropertiesSet())
        .hasMessageContaining("verwisseld");
  }

  @Test
  void the_account_of_the_workplace_is_accepted() {
    Database database = omgeving.database();
    DriverManagerDataSource werkplek =
        new DriverManagerDataSource(
            database.url(), database.werkplek().naam(), database.werkplek().wachtwoord());

    new Rechtencontrole(JdbcClient.create(werkplek)).afterPropertiesSet();
  }
}
