package nl.opstap.werkplek.toegang;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes people who work somewhere, in a database that is being filled. */
public final class Personeel {

  private final JdbcClient eigenaar;
  private final int gemeente;

  /**
   * @param eigenaar signed in as who owns the tables, as this municipality
   */
  public Personeel(JdbcClient eigenaar, int gemeente) {
    this.eigenaar = eigenaar;
    this.gemeente = gemeente;
  }

  /** A new team; gives its number. */
  public int team(String naam) {
    return eigenaar
        .sql("insert into team (gemeente, naam) values (:gemeente, :naam) returning id")
        .param("gemeente", gemeente)
        .param("naam", naam)
        .query(Integer.class)
        .single();
  }

  /** Somebody new, whom no identity provider knows. */
  public Aanwezige medewerker(String naam, Rol rol, @Nullable Integer team) {
    UUID id =
        eigenaar
            .sql(
                """
                insert into medewerker (gemeente, team, naam, rol, aanmeldnaam)
                values (:gemeente, :team, :naam, :rol, :aanmeldnaam) returning id
                """)
            .param("gemeente", gemeente)
            .param("team", team)
            .param("naam", naam)
            .param("rol", rol.naam())
            .param("aanmeldnaam", UUID.randomUUID().toString())
            .query(UUID.class)
            .single();
    return new Aanwezige(id, naam, rol, gemeente, team);
  }
}
