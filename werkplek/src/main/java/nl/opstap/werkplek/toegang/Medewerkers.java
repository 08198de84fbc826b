package nl.opstap.werkplek.toegang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who works in a municipality, for who works there too. For lists in SQL the views {@code collega}
 * and {@code teamnaam} say the same.
 */
@Repository
@Transactional(readOnly = true)
public class Medewerkers {

  /** More klantmanagers than the largest municipality has. */
  private static final int MEESTE = 2_000;

  private static final String COLLEGA =
      """
      select m.id, m.naam, m.rol, m.team, coalesce(t.naam, '') as teamnaam
      from medewerker m left join team t on t.id = m.team
      where m.gemeente = :gemeente
      """;

  private final JdbcClient jdbc;

  Medewerkers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Somebody who works there.
   *
   * @param teamnaam empty for who has no team
   */
  public record Collega(UUID id, String naam, Rol rol, @Nullable Integer team, String teamnaam) {}

  public Optional<Collega> vind(int gemeente, UUID id) {
    return jdbc.sql(COLLEGA + "and m.id = :id")
        .param("gemeente", gemeente)
        .param("id", id)
        .query((rij, _) -> collega(rij))
        .optional();
  }

  /** By name. */
  public List<Collega> klantmanagers(int gemeente) {
    return jdbc.sql(COLLEGA + "and m.rol = :rol order by m.naam, m.id limit :meeste")
        .param("gemeente", gemeente)
        .param("rol", Rol.KLANTMANAGER.naam())
        .param("meeste", MEESTE)
        .query((rij, _) -> collega(rij))
        .list();
  }

  /** The klantmanager whom the identity provider calls so. */
  public Optional<UUID> klantmanager(int gemeente, String aanmeldnaam) {
    return jdbc.sql(
            """
            select id from medewerker
            where gemeente = :gemeente and aanmeldnaam = :naam and rol = :rol
            """)
        .param("gemeente", gemeente)
        .param("naam", aanmeldnaam)
        .param("rol", Rol.KLANTMANAGER.naam())
        .query(UUID.class)
        .optional();
  }

  private static Collega collega(ResultSet rij) throws SQLException {
    return new Collega(
        rij.getObject("id", UUID.class),
        rij.getString("naam"),
        Rol.van(rij.getString("rol")),
        rij.getObject("team", Integer.class),
        rij.getString("teamnaam"));
  }
}
