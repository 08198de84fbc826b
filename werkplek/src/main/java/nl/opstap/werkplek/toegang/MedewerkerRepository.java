package nl.opstap.werkplek.toegang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who works here. */
@Repository
class MedewerkerRepository {

  private static final String KOLOMMEN =
      "select m.id, m.naam, m.rol, m.gemeente, m.team, g.naam as gemeentenaam from medewerker m"
          + " join gemeente g on g.code = m.gemeente ";

  private final JdbcClient jdbc;

  MedewerkerRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Somebody, and the name of the municipality. */
  record Medewerker(Aanwezige wie, String gemeente) {}

  Optional<Medewerker> vind(UUID id) {
    return jdbc.sql(KOLOMMEN + "where m.id = :id")
        .param("id", id)
        .query((rij, _) -> medewerker(rij))
        .optional();
  }

  /**
   * Who somebody is who signed in: made or changed to what the provider says of them.
   *
   * @throws IllegalArgumentException when that municipality does not work with this program
   */
  @Transactional
  public Aanwezige meldAan(Aanmelding wie) {
    boolean isBekend =
        jdbc.sql("select exists (select from gemeente where code = :code)")
            .param("code", wie.gemeente())
            .query(Boolean.class)
            .single();
    if (!isBekend) {
      throw new IllegalArgumentException("deze gemeente werkt niet met deze Opstap");
    }
    Integer team = wie.team() == null ? null : team(wie.gemeente(), wie.team());
    UUID id =
        jdbc.sql(
                """
                insert into medewerker (gemeente, team, naam, rol, aanmeldnaam)
                values (:gemeente, :team, :naam, :rol, :aanmeldnaam)
                on conflict (aanmeldnaam) do update
                  set team = excluded.team, naam = excluded.naam, rol = excluded.rol
                  where medewerker.gemeente = excluded.gemeente
                returning id
                """)
            .param("gemeente", wie.gemeente())
            .param("team", team)
            .param("naam", wie.naam())
            .param("rol", wie.rol().naam())
            .param("aanmeldnaam", wie.aanmeldnaam())
            .query(UUID.class)
            .optional()
            .orElseThrow(
                () -> new IllegalArgumentException("deze persoon hoort bij een andere gemeente"));
    return new Aanwezige(id, wie.naam(), wie.rol(), wie.gemeente(), team);
  }

  private int team(int gemeente, String naam) {
    return jdbc.sql(
            """
            insert into team (gemeente, naam) values (:gemeente, :naam)
            on conflict (gemeente, naam) do update set naam = excluded.naam
            returning id
            """)
        .param("gemeente", gemeente)
        .param("naam", naam)
        .query((rij, _) -> rij.getInt(1))
        .single();
  }

  /** Some people of a municipality: the first of each role, then the second of each. */
  List<Medewerker> enkelen(int gemeente, int hoogstens) {
    return jdbc.sql(
            KOLOMMEN
                + """
                where m.gemeente = :gemeente
                order by row_number() over (partition by m.rol order by m.naam, m.id), m.rol
                limit :hoogstens
                """)
        .param("gemeente", gemeente)
        .param("hoogstens", hoogstens)
        .query((rij, _) -> medewerker(rij))
        .list();
  }

  /** The code of the first municipality; empty when there is none yet. */
  Optional<Integer> eersteGemeente() {
    return jdbc.sql("select code from gemeente order by code limit 1")
        .query((rij, _) -> rij.getInt(1))
        .optional();
  }

  private static Medewerker medewerker(ResultSet rij) throws SQLException {
    int team = rij.getInt("team");
    boolean zonderTeam = rij.wasNull();
    return new Medewerker(
        new Aanwezige(
            rij.getObject("id", UUID.class),
            rij.getString("naam"),
            Rol.van(rij.getString("rol")),
            rij.getInt("gemeente"),
            zonderTeam ? null : team),
        rij.getString("gemeentenaam"));
  }
}
