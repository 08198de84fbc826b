package nl.opstap.werkplek.dossier;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.opstap.werkplek.logboek.Logboek;
import nl.opstap.werkplek.logboek.Verwerking;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Grens;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Rechten;
import nl.opstap.werkplek.toegang.Rol;
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
    // Within a transaction: outside of one nobody is to be seen.
    return Objects.requireNonNull(transactie.execute(_ -> zoekKlantmanagers(gemeente)));
  }

  private List<Klantmanager> zoekKlantmanagers(int gemeente) {
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

  /** What came of handing over. */
  sealed interface Uitslag {

    /** So many were handed over. */
    record Gedaan(int aantal) implements Uitslag {}

    /** None were; why, and what to do, is for the person. */
    record Niet(String waarom) implements Uitslag {}
  }

  /**
   * Hands dossiers over: those within the reach of who does it, and no others. It stands in the
   * history of each of them, and nobody's changes get lost: a form that was open on one of them is
   * told that it changed.
   *
   * @param dossier one of them only; null for all of who gives
   * @param van who gives; null for a dossier that nobody deals with
   */
  Uitslag draagOver(
      Aanwezige wie, @Nullable Long dossier, @Nullable UUID van, UUID aan, String reden) {
    Optional<String> bezwaar =
        Objects.requireNonNull(transactie.execute(_ -> bezwaar(wie, van, aan)));
    if (bezwaar.isPresent()) {
      return new Uitslag.Niet(bezwaar.get());
    }
    List<Long> binnenBereik =
        van == null && dossier == null
            ? grens.alsProgramma(
                wie, () -> Objects.requireNonNull(transactie.execute(_ -> vanNiemand(wie))))
            : Objects.requireNonNull(transactie.execute(_ -> dossiers(dossier, van)));
    if (binnenBereik.isEmpty()) {
      return new Uitslag.Niet(
          van == null
              ? "Er zijn geen dossiers van niemand die u kunt verdelen."
              : "Deze klantmanager heeft geen dossiers die u kunt overdragen. U draagt alleen over wat"
                  + " bij uw werk hoort.");
    }
    // What is given away leaves the reach of who gives, so the change itself reaches further; it
    // touches only what was within reach, and what has not been given away since.
    int aantal =
        grens.alsProgramma(
            wie,
            () ->
                Objects.requireNonNull(
                    transactie.execute(_ -> draagOver(wie, binnenBereik, van, aan, reden))));
    return aantal == 0
        ? new Uitslag.Niet("Een ander heeft dit intussen al overgedragen.")
        : new Uitslag.Gedaan(aantal);
  }

  /** Why this person cannot get these dossiers; empty when it is possible. */
  private Optional<String> bezwaar(Aanwezige wie, @Nullable UUID van, UUID aan) {
    Optional<String> rol =
        jdbc.sql("select rol from medewerker where id = :aan and gemeente = :gemeente")
            .param("aan", aan)
            .param("gemeente", wie.gemeente())
            .query(String.class)
            .optional();
    if (rol.isEmpty()) {
      return Optional.of("Deze persoon werkt niet in uw gemeente. Kies iemand uit de lijst.");
    }
    if (!rol.get().equals(Rol.KLANTMANAGER.naam())) {
      return Optional.of(
          "Deze persoon is %s. Een dossier gaat alleen naar een klantmanager."
              .formatted(rol.get()));
    }
    return aan.equals(van)
        ? Optional.of("Deze klantmanager heeft het al. Kies een ander.")
        : Optional.empty();
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

  /** In the order of their numbers, and the log last, as everything that changes dossiers does. */
  private int draagOver(
      Aanwezige wie, List<Long> dossiers, @Nullable UUID van, UUID aan, String reden) {
    List<Long> deze =
        jdbc.sql(
                """
                with deze as (
                  select nummer from dossier
                  where nummer = any (:dossiers::bigint[]) and klantmanager is not distinct from :van
                  order by nummer for update
                )
                update dossier set klantmanager = naar.id, team = naar.team, versie = versie + 1
                from medewerker naar, deze
                where naar.id = :aan and naar.gemeente = :gemeente and naar.rol = 'klantmanager'
                  and dossier.nummer = deze.nummer
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
