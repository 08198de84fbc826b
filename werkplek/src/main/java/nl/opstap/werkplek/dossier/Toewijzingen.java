package nl.opstap.werkplek.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Betrokkene;
import nl.opstap.werkplek.toegang.Medewerkers.Collega;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who deals with which dossiers. */
@Repository
@Transactional
public class Toewijzingen {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher melder;
  private final Clock klok;

  Toewijzingen(JdbcClient jdbc, ApplicationEventPublisher melder, Clock klok) {
    this.jdbc = jdbc;
    this.melder = melder;
    this.klok = klok;
  }

  /** Whose data a dossier is; empty when it is not within reach of who asks. */
  @Transactional(readOnly = true)
  public Optional<Betrokkene> betrokkene(long dossier) {
    return jdbc.sql("select gemeente, nummer from dossier where nummer = :dossier")
        .param("dossier", dossier)
        .query((rij, _) -> betrokkene(rij))
        .optional();
  }

  /** The dossiers of somebody, within reach of who asks. */
  @Transactional(readOnly = true)
  public List<Betrokkene> van(UUID van, int hoogstens) {
    return jdbc.sql(
            """
            select gemeente, nummer from dossier where klantmanager = :van
            order by nummer limit :hoogstens
            """)
        .param("van", van)
        .param("hoogstens", hoogstens)
        .query((rij, _) -> betrokkene(rij))
        .list();
  }

  /**
   * Those that nobody deals with, of a team or of none: as from an import, or left by an executor
   * that no longer works there.
   *
   * @param team null for those of no team only
   */
  @Transactional(readOnly = true)
  public List<Betrokkene> vanNiemand(
      List<Integer> gemeenten, @Nullable Integer team, int hoogstens) {
    return jdbc.sql(
            """
            select gemeente, nummer from dossier
            where gemeente = any (:gemeenten) and klantmanager is null
              and (team is null or team = :team
                or not exists (select from teamnaam where teamnaam.id = dossier.team))
            order by nummer limit :hoogstens
            """)
        .param("gemeenten", gemeenten.toArray(Integer[]::new))
        .param("team", team, Types.INTEGER)
        .param("hoogstens", hoogstens)
        .query((rij, _) -> betrokkene(rij))
        .list();
  }

  private static Betrokkene betrokkene(ResultSet rij) throws SQLException {
    return new Betrokkene(rij.getInt("gemeente"), rij.getLong("nummer"));
  }

  /**
   * Gives dossiers to another, in the order of their numbers. It stands in the history of each.
   *
   * @param van who deals with them; what is of another by now stays there
   * @return those that went over
   */
  public List<Betrokkene> draagOver(
      Aanwezige wie, List<Betrokkene> dossiers, Optional<Collega> van, Collega aan, String reden) {
    List<Betrokkene> deze = geef(dossiers, van.map(Collega::id), aan);
    jdbc.sql(
            """
            insert into wijziging (gemeente, dossier, versie, moment, door, medewerker, bron, toelichting)
            select gemeente, nummer, (select max(versie) + 1 from wijziging where dossier = nummer),
              greatest(:nu, (select max(moment) + interval '1 microsecond'
                from wijziging where dossier = nummer)),
              :door, :medewerker, 'overdracht', :toelichting
            from dossier where nummer = any (:deze::bigint[]) order by nummer
            """)
        .param("nu", OffsetDateTime.now(klok))
        .param("door", wie.naam())
        .param("medewerker", wie.medewerker(), Types.OTHER)
        .param(
            "toelichting",
            "Overgedragen van %s aan %s. %s"
                .formatted(van.map(Collega::naam).orElse("niemand"), aan.naam(), reden))
        .param("deze", nummers(deze))
        .update();
    melder.publishEvent(new Overgedragen(deze, aan.id(), aan.team()));
    return deze;
  }

  private static Long[] nummers(List<Betrokkene> dossiers) {
    return dossiers.stream().map(Betrokkene::dossier).toArray(Long[]::new);
  }

  private List<Betrokkene> geef(List<Betrokkene> dossiers, Optional<UUID> van, Collega aan) {
    return jdbc.sql(
            """
            with deze as (
              select nummer from dossier
              where nummer = any (:dossiers::bigint[]) and klantmanager is not distinct from :van
              order by nummer for update
            )
            update dossier set klantmanager = :aan, team = :team, versie = versie + 1
            from deze
            where dossier.nummer = deze.nummer and dossier.klantmanager is distinct from :aan
            returning dossier.gemeente, dossier.nummer
            """)
        .param("dossiers", nummers(dossiers))
        .param("van", van.orElse(null), Types.OTHER)
        .param("aan", aan.id())
        .param("team", aan.team(), Types.INTEGER)
        .query((rij, _) -> betrokkene(rij))
        .list();
  }
}
