package nl.opstap.werkplek.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.opstap.werkplek.beleid.Beleidsboek;
import nl.opstap.werkplek.database.Historietabel;
import nl.opstap.werkplek.database.Perioden;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.veld.Pad;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Dossiers in the database. What a person may not see, the database does not give. */
@Repository
class DossierRepository {

  private static final Historietabel GEGEVENS =
      new Historietabel("gegeven", List.of("gemeente", "dossier", "pad"), "wijziging");

  private final JdbcClient jdbc;
  private final Beleidsboek beleid;

  DossierRepository(JdbcClient jdbc, Beleidsboek beleid) {
    this.jdbc = jdbc;
    this.beleid = beleid;
  }

  /** A dossier with both its histories; empty when it is not there, or not for this person. */
  Optional<Dossier> vind(long nummer) {
    return vind(nummer, "");
  }

  /** The same, kept from others who would change it until the end of the transaction. */
  Optional<Dossier> vindOmTeWijzigen(long nummer) {
    return vind(nummer, "for update of d");
  }

  private Optional<Dossier> vind(long nummer, String slot) {
    return jdbc.sql(
            """
            select d.nummer, d.gemeente, d.versie, d.klantmanager as id, d.team as team_id,
              coalesce(m.naam, '') as klantmanager, coalesce(t.naam, '') as team
            from dossier d
            left join collega m on m.id = d.klantmanager
            left join teamnaam t on t.id = d.team
            where d.nummer = :nummer
            """
                + slot)
        .param("nummer", nummer)
        .query((rij, _) ->
            new Dossier(
                rij.getLong("nummer"),
                rij.getInt("gemeente"),
                rij.getInt("versie"),
                new Dossier.Behandelaar(
                    rij.getObject("id", UUID.class),
                    rij.getString("klantmanager"),
                    rij.getObject("team_id", Integer.class),
                    rij.getString("team")),
                gegevens(nummer),
                beleid.van(rij.getInt("gemeente"))))
        .optional();
  }

  private List<Gegeven> gegevens(long dossier) {
    return jdbc
        .sql(
            """
            select g.pad, g.waarde, lower(g.geldig) as van, upper(g.geldig) as tot,
              lower(g.bekend) as bekend_van, upper(g.bekend) as bekend_tot,
              w.id, w.versie, w.moment, w.door, w.bron, w.toelichting,
              lower(g.bekend) > w.moment as is_rest, v.versie as vervangen_door
            from gegeven g
            join wijziging w on w.id = g.wijziging
            left join wijziging v on v.id = g.vervangen_door
            where g.dossier = :dossier
            order by lower(g.bekend), g.id
            """)
        .param("dossier", dossier)
        .query((rij, _) -> gegeven(rij))
        .list()
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /** Empty for what an earlier edition of the program could record and this one does not know. */
  private static Optional<Gegeven> gegeven(ResultSet rij) throws SQLException {
    Optional<Pad> pad = Pad.lees(rij.getString("pad"));
    if (pad.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Gegeven(
            pad.get(),
            rij.getString("waarde"),
            Perioden.lees(rij),
            Perioden.bekend(rij),
            wijziging(rij),
            rij.getBoolean("is_rest"),
            Optional.ofNullable(rij.getObject("vervangen_door", Integer.class))));
  }

  private static Wijziging wijziging(ResultSet rij) throws SQLException {
    return new Wijziging(
        rij.getLong("id"),
        rij.getInt("versie"),
        rij.getObject("moment", OffsetDateTime.class).toInstant(),
        rij.getString("door"),
        rij.getString("bron"),
        rij.getString("toelichting"));
  }

  /** The saves of a dossier, the latest first. */
  List<Wijziging> wijzigingen(long dossier, int hoogstens) {
    return jdbc.sql(
            """
            select id, versie, moment, door, bron, toelichting
            from wijziging where dossier = :dossier order by versie desc limit :hoogstens
            """)
        .param("dossier", dossier)
        .param("hoogstens", hoogstens)
        .query((rij, _) -> wijziging(rij))
        .list();
  }

  /** Opens a dossier without anything in it, in the team of who deals with it. */
  long open(Aanwezige wie, Dossiers.Begin begin) {
    return jdbc.sql(
            """
            insert into dossier (gemeente, team, klantmanager, bronnummer)
            values (:gemeente,
              case when :klantmanager::uuid is null then :team
                else (select team from collega where id = :klantmanager) end,
              :klantmanager, :bronnummer)
            returning nummer
            """)
        .param("gemeente", begin.gemeente())
        .param("team", wie.team(), Types.INTEGER)
        .param("klantmanager", begin.klantmanager(), Types.OTHER)
        .param("bronnummer", begin.bronnummer(), Types.VARCHAR)
        .query(Long.class)
        .single();
  }

  Optional<Long> metBronnummer(int gemeente, String bronnummer) {
    return jdbc.sql(
            "select nummer from dossier where gemeente = :gemeente and bronnummer = :bronnummer")
        .param("gemeente", gemeente)
        .param("bronnummer", bronnummer)
        .query(Long.class)
        .optional();
  }

  /**
   * Adds a save, which makes the next version of the dossier.
   *
   * @param nu its moment; the first one after that of every earlier save, if the clock went back
   */
  Wijziging voegToe(Dossier bij, Instant nu, Aanwezige wie, Aanleiding aanleiding) {
    jdbc.sql("update dossier set versie = :versie where nummer = :nummer")
        .param("versie", bij.versie() + 1)
        .param("nummer", bij.nummer())
        .update();
    return jdbc.sql(
            """
            insert into wijziging (gemeente, dossier, versie, moment, door, medewerker, bron, toelichting)
            values (:gemeente, :dossier, :versie,
              greatest(:nu,
                (select max(moment) + interval '1 microsecond' from wijziging where dossier = :dossier)),
              :door, :medewerker, :bron, :toelichting)
            returning id, versie, moment, door, bron, toelichting
            """)
        .param("gemeente", bij.gemeente())
        .param("dossier", bij.nummer())
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .param("versie", bij.versie() + 1)
        .param("door", wie.naam())
        .param("medewerker", wie.medewerker(), Types.OTHER)
        .param("bron", aanleiding.bron())
        .param("toelichting", aanleiding.toelichting())
        .query((rij, _) -> wijziging(rij))
        .single();
  }

  /**
   * Records facts. What was taken to be so on their days is ended, not overwritten; on the days
   * around them it stays, with its own origin.
   */
  void leg(Dossier bij, List<Vastlegging> wat, Wijziging wijziging) {
    OffsetDateTime nu = wijziging.moment().atOffset(ZoneOffset.UTC);
    for (Vastlegging een : wat) {
      // In a new dossier there is nothing to end.
      if (bij.versie() > 0) {
        Map<String, ?> waarvan =
            Map.of(
                "gemeente", bij.gemeente(), "dossier", bij.nummer(), "pad", een.pad().toString());
        GEGEVENS.beeindig(jdbc, waarvan, een.geldig(), nu, wijziging.id());
      }
    }
    List<Vastlegging> nieuw = wat.stream().filter(een -> een.waarde().isPresent()).toList();
    try {
      voegToe(bij, nieuw, wijziging, nu);
    } catch (DataIntegrityViolationException geweigerd) {
      throw Personen.vertaal(bij.gemeente(), nieuw, geweigerd);
    }
  }

  private void voegToe(
      Dossier bij, List<Vastlegging> nieuw, Wijziging wijziging, OffsetDateTime nu) {
    jdbc.sql(
            """
            insert into gegeven (gemeente, dossier, pad, waarde, geldig, bekend, wijziging)
            select :gemeente, :dossier, pad, waarde, daterange(van, tot), tstzrange(:nu, null), :wijziging
            from unnest(:paden::text[], :waarden::text[], :van::date[], :tot::date[])
              as t (pad, waarde, van, tot)
            """)
        .param("gemeente", bij.gemeente())
        .param("dossier", bij.nummer())
        .param("nu", nu)
        .param("wijziging", wijziging.id())
        .param("paden", nieuw.stream().map(een -> een.pad().toString()).toArray(String[]::new))
        .param("waarden", nieuw.stream().map(een -> een.waarde().get()).toArray(String[]::new))
        .param("van", nieuw.stream().map(een -> Perioden.van(een.geldig())).toArray(String[]::new))
        .param("tot", nieuw.stream().map(een -> Perioden.tot(een.geldig())).toArray(String[]::new))
        .update();
  }

  /** The order has nothing to do with who it is, and is the same every time. */
  List<Long> steekproef(int gemeente, int hoogstens) {
    return jdbc.sql(
            """
            select nummer from dossier where gemeente = :gemeente
            order by hashint8(nummer), nummer limit :hoogstens
            """)
        .param("gemeente", gemeente)
        .param("hoogstens", hoogstens)
        .query((rij, _) -> rij.getLong(1))
        .list();
  }

  int aantal(int gemeente) {
    return jdbc.sql("select count(*) from dossier where gemeente = :gemeente")
        .param("gemeente", gemeente)
        .query(Integer.class)
        .single();
  }
}
