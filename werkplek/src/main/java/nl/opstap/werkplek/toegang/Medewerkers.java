package nl.opstap.werkplek.toegang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who works for municipalities, for who works for them too. For lists in SQL the views {@code
 * collega}, {@code teamnaam} and {@code gemeentenaam} say the same.
 */
@Repository
@Transactional(readOnly = true)
public class Medewerkers {

  /** More klantmanagers than the largest executor has. */
  private static final int MEESTE = 2_000;

  private static final String COLLEGA =
      """
      select m.id, m.naam, m.rol, m.team, coalesce(t.naam, '') as teamnaam, u.naam as uitvoerder,
        array(select i.gemeente from inzet i where i.medewerker = m.id) as gemeenten
      from medewerker m join uitvoerder u on u.code = m.uitvoerder
      left join team t on t.id = m.team
      """;

  private final JdbcClient jdbc;

  Medewerkers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Somebody who works for one of them at least.
   *
   * @param teamnaam empty for who has no team
   * @param uitvoerder what the executor of this person is called
   * @param gemeenten those that this person works for, of those of who asks
   */
  public record Collega(
      UUID id,
      String naam,
      Rol rol,
      @Nullable Integer team,
      String teamnaam,
      String uitvoerder,
      Set<Integer> gemeenten) {}

  public Optional<Collega> vind(UUID id) {
    return jdbc.sql(COLLEGA + "where m.id = :id")
        .param("id", id)
        .query((rij, _) -> collega(rij))
        .optional();
  }

  /** Of any of these municipalities, by name. */
  public List<Collega> klantmanagers(List<Integer> gemeenten) {
    return jdbc.sql(
            COLLEGA
                + """
                where m.rol = :rol and exists (
                  select from inzet i where i.medewerker = m.id and i.gemeente = any (:gemeenten))
                order by m.naam, m.id limit :meeste
                """)
        .param("gemeenten", gemeenten.toArray(Integer[]::new))
        .param("rol", Rol.KLANTMANAGER.naam())
        .param("meeste", MEESTE)
        .query((rij, _) -> collega(rij))
        .list();
  }

  /** The klantmanager whom the identity provider calls so. */
  public Optional<UUID> klantmanager(int gemeente, String aanmeldnaam) {
    return jdbc.sql(
            """
            select m.id from medewerker m join inzet i on i.medewerker = m.id
            where i.gemeente = :gemeente and m.aanmeldnaam = :naam and m.rol = :rol
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
        rij.getString("teamnaam"),
        rij.getString("uitvoerder"),
        Set.copyOf(Grens.reeks(rij, "gemeenten")));
  }
}
