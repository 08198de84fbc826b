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
      """
      select m.id, m.naam, m.rol, m.team, u.naam as uitvoerder,
        array(select w.gemeente from werkt_voor w where w.uitvoerder = m.uitvoerder) as gemeenten
      from medewerker m join uitvoerder u on u.code = m.uitvoerder
      """;

  private final JdbcClient jdbc;

  MedewerkerRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Somebody, and the name of the executor: a municipality, or what several of them share. */
  record Medewerker(Aanwezige wie, String uitvoerder) {}

  @Transactional
  public Optional<Medewerker> vind(UUID id) {
    // The database shows a person to themselves before it is known of which municipality they are.
    jdbc.sql("select set_config('opstap.medewerker', :id, true)")
        .param("id", id.toString())
        .query((_, _) -> true)
        .single();
    return jdbc.sql(
            KOLOMMEN
                + "where m.id = :id and exists (select from werkt_voor w where w.uitvoerder = m.uitvoerder)")
        .param("id", id)
        .query((rij, _) -> medewerker(rij))
        .optional();
  }

  /**
   * Who somebody is who signed in: made or changed to what the provider says of them.
   *
   * @throws IllegalArgumentException when no municipality has its work done by that executor here
   */
  @Transactional
  public Aanwezige meldAan(Aanmelding wie) {
    List<Integer> gemeenten = Uitvoerders.werkAan(jdbc, wie.uitvoerder());
    if (gemeenten.isEmpty()) {
      throw new IllegalArgumentException("deze gemeente of uitvoerder werkt niet met deze Opstap");
    }
    Integer team = wie.team() == null ? null : team(wie.uitvoerder(), wie.team());
    UUID id =
        leg(wie, team, NIEUW)
            // Of two who sign in at once the second waits, and then finds who is there.
            .or(() -> leg(wie, team, GEWIJZIGD))
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "deze persoon hoort bij een andere gemeente of uitvoerder"));
    Uitvoerders.zetIn(jdbc, wie.uitvoerder(), id);
    return new Aanwezige(id, wie.naam(), wie.rol(), gemeenten, team);
  }

  private static final String NIEUW =
      """
      insert into medewerker (uitvoerder, team, naam, rol, aanmeldnaam)
      values (:uitvoerder, :team, :naam, :rol, :aanmeldnaam)
      on conflict (aanmeldnaam) do nothing returning id
      """;

  private static final String GEWIJZIGD =
      """
      update medewerker set team = :team, naam = :naam, rol = :rol
      where aanmeldnaam = :aanmeldnaam and uitvoerder = :uitvoerder returning id
      """;

  private Optional<UUID> leg(Aanmelding wie, @Nullable Integer team, String sql) {
    return jdbc.sql(sql)
        .param("uitvoerder", wie.uitvoerder())
        .param("team", team, Types.INTEGER)
        .param("naam", wie.naam())
        .param("rol", wie.rol().naam())
        .param("aanmeldnaam", wie.aanmeldnaam())
        .query(UUID.class)
        .optional();
  }

  private int team(String uitvoerder, String naam) {
    return jdbc.sql(
            """
            insert into team (uitvoerder, naam) values (:uitvoerder, :naam)
            on conflict (uitvoerder, naam) do update set naam = excluded.naam
            returning id
            """)
        .param("uitvoerder", uitvoerder)
        .param("naam", naam)
        .query((rij, _) -> rij.getInt(1))
        .single();
  }

  /** Some people of an executor: the first of each role, then the second of each. */
  @Transactional
  public List<Medewerker> enkelen(String uitvoerder, int hoogstens) {
    Uitvoerders.werkAls(jdbc, Uitvoerders.gemeenten(jdbc, uitvoerder));
    return jdbc.sql(
            KOLOMMEN
                + """
                where m.uitvoerder = :uitvoerder
                order by row_number() over (partition by m.rol order by m.naam, m.id), m.rol
                limit :hoogstens
                """)
        .param("uitvoerder", uitvoerder)
        .param("hoogstens", hoogstens)
        .query((rij, _) -> medewerker(rij))
        .list();
  }

  /** The codes of those that several municipalities share, in order. */
  List<String> gedeeldeUitvoerders() {
    return jdbc.sql(
            """
            select uitvoerder from werkt_voor group by uitvoerder having count(*) > 1
            order by uitvoerder limit 5
            """)
        .query((rij, _) -> rij.getString(1))
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
            Grens.reeks(rij, "gemeenten"),
            zonderTeam ? null : team),
        rij.getString("uitvoerder"));
  }
}
