package nl.opstap.werkplek.toegang;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes people of an executor, in a database that is being filled. */
public final class Personeel {

  private final JdbcClient eigenaar;
  private final String uitvoerder;
  private final List<Integer> gemeenten;

  /**
   * @param eigenaar signed in as who owns the tables, within a transaction that goes on
   * @param uitvoerder one that is there
   */
  public Personeel(JdbcClient eigenaar, String uitvoerder) {
    this.eigenaar = eigenaar;
    this.uitvoerder = uitvoerder;
    this.gemeenten = Uitvoerders.werkAan(eigenaar, uitvoerder);
  }

  /** A new team; gives its number. */
  public int team(String naam) {
    return eigenaar
        .sql("insert into team (uitvoerder, naam) values (:uitvoerder, :naam) returning id")
        .param("uitvoerder", uitvoerder)
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
                insert into medewerker (uitvoerder, team, naam, rol, aanmeldnaam)
                values (:uitvoerder, :team, :naam, :rol, :aanmeldnaam) returning id
                """)
            .param("uitvoerder", uitvoerder)
            .param("team", team)
            .param("naam", naam)
            .param("rol", rol.naam())
            .param("aanmeldnaam", UUID.randomUUID().toString())
            .query(UUID.class)
            .single();
    Uitvoerders.zetIn(eigenaar, uitvoerder, id);
    return new Aanwezige(id, naam, rol, gemeenten, team);
  }
}
