package nl.opstap.werkplek.dossier;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.opstap.werkplek.logboek.Logboek;
import nl.opstap.werkplek.logboek.Verwerking;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Grens;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Rechten;
import nl.opstap.werkplek.toegang.Wiens;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives dossiers to another klantmanager: one, or all of somebody. */
@Service
class Overdracht {

  /** More than anybody's caseload; what is left can be handed over after it. */
  private static final int MEESTE = 1_000;

  private final JdbcClient jdbc;
  private final Logboek logboek;
  private final Grens grens;
  private final TransactionTemplate transactie;
  private final Clock klok;

  Overdracht(
      JdbcClient jdbc, Logboek logboek, Grens grens, TransactionTemplate transactie, Clock klok) {
    this.jdbc = jdbc;
    this.logboek = logboek;
    this.grens = grens;
    this.transactie = transactie;
    this.klok = klok;
  }

  /** Somebody who can give or get dossiers. */
  public record Klantmanager(UUID id, String naam, String team) {}

  /** All klantmanagers of a municipality, by name. */
  public List<Klantmanager> klantmanagers(int gemeente) {
    return jdbc.sql(
            """
            select m.id, m.naam, coalesce(t.naam, 'geen team') as team
            from medewerker m left join team t on t.id = m.team
            where m.gemeente = :gemeente and m.rol = 'klantmanager'
            order by m.naam, m.id limit 2000
            """)
        .param("gemeente", gemeente)
        .query((rij, _) ->
            new Klantmanager(
                rij.getObject("id", UUID.class), rij.getString("naam"), rij.getString("team")))
        .list();
  }

  /**
   * Hands dossiers over: those within the reach of who does it, and no others. It stands in the
   * history of each of them, and nobody's changes get lost: a form that was open on one of them is
   * told that it changed.
   *
   * @param dossier one of them only; null for all of who gives
   * @param van who gives; null for a dossier that nobody deals with
   * @return how many there were
   */
  public int draagOver(
      Aanwezige wie, @Nullable Long dossier, @Nullable UUID van, UUID aan, String reden) {
    List<Long> binnenBereik =
        van == null && dossier == null
            ? grens.alsProgramma(
                wie, () -> Objects.requireNonNull(transactie.execute(_ -> vanNiemand(wie))))
            : Objects.requireNonNull(transactie.execute(_ -> dossiers(dossier, van)));
    // What is given away leaves the reach of who gives, so the change itself reaches further; it
    // touches only what was within reach, and what has not been given away since.
    return grens.alsProgramma(
        wie,
        () ->
            Objects.requireNonNull(
                transactie.execute(_ -> draagOver(wie, binnenBereik, van, aan, reden))));
  }

  /** Those that nobody deals with, of the team of who hands over or of none: as from an import. */
  private List<Long> vanNiemand(Aanwezige wie) {
    if (Rechten.eis(wie, Handeling.OVERDRAGEN) == Wiens.EIGEN) {
      return List.of();
    }
    return jdbc.sql(
            """
            select nummer from dossier
            where gemeente = :gemeente and klantmanager is null and (team is null or team = :team)
            order by nummer limit :meeste
            """)
        .param("gemeente", wie.gemeente())
        .param("team", wie.team(), Types.INTEGER)
        .param("meeste", MEESTE)
        .query((rij, _) -> rij.getLong(1))
        .list();
  }

  private List<Long> dossiers(@Nullable Long dossier, @Nullable UUID van) {
    return jdbc.sql(
            """
            select nummer from dossier
            where klantmanager is not distinct from :van
              and (:dossier::bigint is null or nummer = :dossier)
            order by nummer limit :meeste
            """)
        .param("meeste", MEESTE)
        .param("van", van, Types.OTHER)
        .param("dossier", dossier, Types.BIGINT)
        .query((rij, _) -> rij.getLong(1))
        .list();
  }

  private int draagOver(
      Aanwezige wie, List<Long> dossiers, @Nullable UUID van, UUID aan, String reden) {
    List<Long> deze =
        jdbc.sql(
                """
                update dossier set klantmanager = naar.id, team = naar.team, versie = versie + 1
                from medewerker naar
                where naar.id = :aan and naar.gemeente = :gemeente and naar.rol = 'klantmanager'
                  and dossier.nummer = any (:dossiers::bigint[])
                  and dossier.klantmanager is not distinct from :van
                  and dossier.klantmanager is distinct from naar.id
                returning dossier.nummer
                """)
            .param("aan", aan)
            .param("van", van, Types.OTHER)
            .param("gemeente", wie.gemeente())
            .param("dossiers", dossiers.toArray(Long[]::new))
            .query((rij, _) -> rij.getLong(1))
            .list();
    jdbc.sql(
            """
            insert into wijziging (gemeente, dossier, versie, moment, door, medewerker, bron, toelichting)
            select :gemeente, nummer, (select max(versie) + 1 from wijziging where dossier = nummer),
              greatest(:nu, (select max(moment) + interval '1 microsecond'
                from wijziging where dossier = nummer)),
              :door, :medewerker, 'overdracht',
              'Overgedragen van ' || coalesce((select naam from medewerker where id = :van), 'niemand')
                || ' aan ' || (select naam from medewerker where id = :aan) || '. ' || :reden
            from unnest(:deze::bigint[]) nummer
            """)
        .param("gemeente", wie.gemeente())
        .param("nu", OffsetDateTime.now(klok))
        .param("door", wie.naam())
        .param("medewerker", wie.medewerker(), Types.OTHER)
        .param("van", van, Types.OTHER)
        .param("aan", aan)
        .param("reden", reden)
        .param("deze", deze.toArray(Long[]::new))
        .update();
    logboek.schrijf(
        wie, deze, new Logboek.Gebeurd("overgedragen", Verwerking.DIENSTVERLENING, true));
    return deze.size();
  }
}
