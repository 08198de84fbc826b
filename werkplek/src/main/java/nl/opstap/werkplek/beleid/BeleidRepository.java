package nl.opstap.werkplek.beleid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opstap.werkplek.database.Historietabel;
import nl.opstap.werkplek.database.Perioden;
import nl.opstap.werkplek.toegang.Aanwezige;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Policy in the database, each municipality its own. */
@Repository
class BeleidRepository {

  private static final Historietabel REGELS =
      new Historietabel("beleidsregel", List.of("gemeente", "naam"), "besluit");

  private final JdbcClient jdbc;

  BeleidRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The last decision of a municipality; every one has another.
   *
   * @param id never given out again
   */
  record Laatste(long id, int versie) {}

  /** Empty when nothing was decided yet. */
  Optional<Laatste> laatste(int gemeente) {
    return jdbc.sql(
            """
            select id, versie from beleidsbesluit where gemeente = :gemeente
            order by versie desc limit 1
            """)
        .param("gemeente", gemeente)
        .query((rij, _) -> new Laatste(rij.getLong("id"), rij.getInt("versie")))
        .optional();
  }

  /**
   * Everything that was ever decided.
   *
   * @param versie of the last decision
   */
  Beleid van(int gemeente, int versie) {
    List<Beleidsregel> regels =
        jdbc
            .sql(
                """
                select r.naam, r.waarde, lower(r.geldig) as van, upper(r.geldig) as tot,
                  lower(r.bekend) as bekend_van, upper(r.bekend) as bekend_tot,
                  b.versie, b.moment, b.door, b.bron, b.toelichting
                from beleidsregel r join beleidsbesluit b on b.id = r.besluit
                where r.gemeente = :gemeente order by lower(r.bekend), r.id
                """)
            .param("gemeente", gemeente)
            .query((rij, _) -> regel(rij))
            .list()
            .stream()
            .flatMap(Optional::stream)
            .toList();
    return new Beleid(gemeente, versie, regels, Optional.empty());
  }

  /** Empty for a field of an edition that this one does not know. */
  private static Optional<Beleidsregel> regel(ResultSet rij) throws SQLException {
    Optional<Beleidsveld> veld = Beleidsveld.van(rij.getString("naam"));
    if (veld.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Beleidsregel(
            veld.get(),
            rij.getString("waarde"),
            Perioden.lees(rij),
            Perioden.bekend(rij),
            new Beleidsregel.Besluit(
                rij.getInt("versie"),
                rij.getObject("moment", OffsetDateTime.class).toInstant(),
                rij.getString("door"),
                rij.getString("bron"),
                rij.getString("toelichting"))));
  }

  /**
   * Decides something. What was policy on these days ends; around them it stays.
   *
   * @param vanVersie the version that who decides saw
   * @return false when somebody decided something in the meantime; nothing was kept then
   */
  boolean leg(Aanwezige wie, int gemeente, int vanVersie, Instant nu, Beleidswijziging wat) {
    Optional<Genomen> besluit = besluit(wie, gemeente, vanVersie, nu, wat);
    if (besluit.isEmpty()) {
      return false;
    }
    OffsetDateTime moment = besluit.get().moment();
    Map<String, ?> waarvan = Map.of("gemeente", gemeente, "naam", wat.veld().naam());
    REGELS.beeindig(jdbc, waarvan, wat.geldig(), moment, besluit.get().id());
    wat.waarde().ifPresent(waarde -> voegToe(gemeente, moment, wat, waarde, besluit.get().id()));
    return true;
  }

  /**
   * A decision that was taken.
   *
   * @param moment after that of every earlier one, even if the clock went back
   */
  private record Genomen(long id, OffsetDateTime moment) {}

  /** The decision itself; empty when that version is not the latest. */
  private Optional<Genomen> besluit(
      Aanwezige wie, int gemeente, int vanVersie, Instant nu, Beleidswijziging wat) {
    return jdbc.sql(
            """
            insert into beleidsbesluit (gemeente, versie, moment, door, medewerker, bron, toelichting)
            select :gemeente, :versie,
              greatest(:nu, (select max(moment) + interval '1 microsecond' from beleidsbesluit
                where gemeente = :gemeente)),
              :door, :medewerker, :bron, :toelichting
            where :versie = 1 + coalesce(
              (select max(versie) from beleidsbesluit where gemeente = :gemeente), 0)
            on conflict (gemeente, versie) do nothing
            returning id, moment
            """)
        .param("gemeente", gemeente)
        .param("versie", vanVersie + 1)
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .param("door", wie.naam())
        .param("medewerker", wie.medewerker(), Types.OTHER)
        .param("bron", wat.bron())
        .param("toelichting", wat.toelichting())
        .query((rij, _) ->
            new Genomen(rij.getLong("id"), rij.getObject("moment", OffsetDateTime.class)))
        .optional();
  }

  private void voegToe(
      int gemeente, OffsetDateTime moment, Beleidswijziging wat, String waarde, long besluit) {
    jdbc.sql(
            """
            insert into beleidsregel (gemeente, naam, waarde, geldig, bekend, besluit)
            values (:gemeente, :naam, :waarde, daterange(:van::date, :tot::date), tstzrange(:nu, null),
              :besluit)
            """)
        .param("gemeente", gemeente)
        .param("naam", wat.veld().naam())
        .param("waarde", waarde)
        .param("van", Perioden.van(wat.geldig()), Types.VARCHAR)
        .param("tot", Perioden.tot(wat.geldig()), Types.VARCHAR)
        .param("nu", moment)
        .param("besluit", besluit)
        .update();
  }
}
