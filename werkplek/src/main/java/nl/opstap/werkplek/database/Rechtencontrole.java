package nl.opstap.werkplek.database;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to start with an account that row-level security does not bind: one that is superuser,
 * may bypass it, or owns the tables.
 */
@Component
class Rechtencontrole implements InitializingBean {

  private final JdbcClient jdbc;

  Rechtencontrole(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void afterPropertiesSet() {
    boolean gebonden =
        jdbc.sql(
                """
                select not (r.rolsuper or r.rolbypassrls or r.rolcreaterole
                  or exists (select from pg_class c
                    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                      and pg_has_role(r.oid, c.relowner, 'usage')))
                from pg_roles r where r.rolname = current_user
                """)
            .query(Boolean.class)
            .single();
    if (!gebonden) {
      throw new IllegalStateException(
          """
          Het account waarmee Opstap bij de database komt, kan om de grens tussen gemeenten heen. \
          Opstap start daarom niet. Misschien zijn het account van de werkplek en dat van het \
          beheer verwisseld.\
          """);
    }
  }
}
