package nl.opstap.werkplek.toegang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

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

  /** The first so many, by municipality, role and name. */
  List<Medewerker> eersten(int hoogstens) {
    return jdbc.sql(KOLOMMEN + "order by m.gemeente, m.rol, m.naam limit :hoogstens")
        .param("hoogstens", hoogstens)
        .query((rij, _) -> medewerker(rij))
        .list();
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
