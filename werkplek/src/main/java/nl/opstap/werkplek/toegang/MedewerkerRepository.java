package nl.opstap.werkplek.toegang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
  private final Gemeenten gemeenten;

  MedewerkerRepository(JdbcClient jdbc, Gemeenten gemeenten) {
    this.jdbc = jdbc;
    this.gemeenten = gemeenten;
  }

  /** Somebody, and the name of the municipality. */
  record Medewerker(Aanwezige wie, String gemeente) {}

  @Transactional
  public Optional<Medewerker> vind(UUID id) {
    // The database shows a person to themselves before it is known of which municipality they are.
    zet("opstap.medewerker", id.toString());
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
    if (!gemeenten.bestaat(wie.gemeente())) {
      throw new IllegalArgumentException("deze gemeente werkt niet met deze Opstap");
    }
    zet("opstap.gemeente", String.valueOf(wie.gemeente()));
    Integer team = wie.team() == null ? null : team(wie.gemeente(), wie.team());
    UUID id =
        leg(wie, team, NIEUW)
            // Of two who sign in at once the second waits, and then finds who is there.
            .or(() -> leg(wie, team, GEWIJZIGD))
            .orElseThrow(
                () -> new IllegalArgumentException("deze persoon hoort bij een andere gemeente"));
    return new Aanwezige(id, wie.naam(), wie.rol(), wie.gemeente(), team);
  }

  private static final String NIEUW =
      """
      insert into medewerker (gemeente, team, naam, rol, aanmeldnaam)
      values (:gemeente, :team, :naam, :rol, :aanmeldnaam)
      on conflict (aanmeldnaam) do nothing returning id
      """;

  /** The database shows those of this municipality only. */
  private static final String GEWIJZIGD =
      """
      update medewerker set team = :team, naam = :naam, rol = :rol
      where aanmeldnaam = :aanmeldnaam and gemeente = :gemeente returning id
      """;

  private Optional<UUID> leg(Aanmelding wie, @Nullable Integer team, String sql) {
    return jdbc.sql(sql)
        .param("gemeente", wie.gemeente())
        .param("team", team, Types.INTEGER)
        .param("naam", wie.naam())
        .param("rol", wie.rol().naam())
        .param("aanmeldnaam", wie.aanmeldnaam())
        .query(UUID.class)
        .optional();
  }

  private void zet(String instelling, String waarde) {
    jdbc.sql("select set_config(:instelling, :waarde, true)")
        .param("instelling", instelling)
        .param("waarde", waarde)
        .query((_, _) -> true)
        .single();
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
  @Transactional
  public List<Medewerker> enkelen(int gemeente, int hoogstens) {
    zet("opstap.gemeente", String.valueOf(gemeente));
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
