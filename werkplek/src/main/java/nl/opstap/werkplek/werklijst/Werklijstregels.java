package nl.opstap.werkplek.werklijst;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.opstap.werkplek.dossier.Dossier;
import nl.opstap.werkplek.dossier.Overgedragen;
import nl.opstap.werkplek.toegang.Betrokkene;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of dossiers for lists and search. */
@Repository
@Transactional
class Werklijstregels {

  private final JdbcClient jdbc;

  Werklijstregels(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private static final String BEWAAR =
      """
      insert into werklijstregel (dossier, gemeente, team, klantmanager, naam, bsn_sleutel, wacht_op,
        wakker_op, %s)
      values (:dossier, :gemeente, :team, :klantmanager, :naam, :bsn, :wachtOp, :wakker, %s)
      on conflict (dossier) do update set naam = excluded.naam, bsn_sleutel = excluded.bsn_sleutel,
        wacht_op = excluded.wacht_op, wakker_op = excluded.wakker_op, %s
      """
          .formatted(
              Lijstdag.kolommen("%1$s"),
              Lijstdag.kolommen(":%1$s"),
              Lijstdag.kolommen("%1$s = excluded.%1$s"));

  void bewaar(Dossier van, Kenmerken kenmerken) {
    JdbcClient.StatementSpec opdracht =
        jdbc.sql(BEWAAR)
            .param("dossier", van.nummer())
            .param("gemeente", van.gemeente())
            .param("team", van.behandelaar().teamId(), Types.INTEGER)
            .param("klantmanager", van.behandelaar().id(), Types.OTHER)
            .param("naam", kenmerken.naam())
            .param("bsn", kenmerken.bsnSleutel())
            .param("wachtOp", kenmerken.wachtOp())
            .param("wakker", kenmerken.wakkerOp());
    for (Lijstdag dag : Lijstdag.values()) {
      opdracht = opdracht.param(dag.kolom(), kenmerken.dagen().get(dag), Types.DATE);
    }
    opdracht.update();
    bewaarWoorden(van, kenmerken.zoekwoorden().toArray(String[]::new));
  }

  private void bewaarWoorden(Dossier van, String[] woorden) {
    jdbc.sql("delete from zoekwoord where dossier = :dossier and woord <> all (:woorden::text[])")
        .param("dossier", van.nummer())
        .param("woorden", woorden)
        .update();
    jdbc.sql(
            """
            insert into zoekwoord (gemeente, woord, dossier)
            select :gemeente, woord, :dossier from unnest(:woorden::text[]) woord
            on conflict do nothing
            """)
        .param("gemeente", van.gemeente())
        .param("dossier", van.nummer())
        .param("woorden", woorden)
        .update();
  }

  /** They go to the list of who deals with them now. */
  void verplaats(Overgedragen wat) {
    jdbc.sql(
            """
            update werklijstregel set klantmanager = :aan, team = :team
            where dossier = any (:dossiers::bigint[])
            """)
        .param("aan", wat.aan())
        .param("team", wat.team(), Types.INTEGER)
        .param("dossiers", wat.dossiers().stream().map(Betrokkene::dossier).toArray(Long[]::new))
        .update();
  }

  /** The next dossiers of which time may have changed what is kept, kept from others. */
  List<Long> teWekken(int gemeente, LocalDate vandaag, int hoogstens) {
    return jdbc.sql(
            """
            select dossier from werklijstregel
            where gemeente = :gemeente and wakker_op <= :vandaag
            order by wakker_op, dossier limit :hoogstens for update skip locked
            """)
        .param("gemeente", gemeente)
        .param("vandaag", vandaag)
        .param("hoogstens", hoogstens)
        .query((rij, _) -> rij.getLong(1))
        .list();
  }

  void stelUit(long dossier, LocalDate tot) {
    jdbc.sql("update werklijstregel set wakker_op = :tot where dossier = :dossier")
        .param("tot", tot)
        .param("dossier", dossier)
        .update();
  }

  /** The first day of a dossier without the exemption that runs; empty when none does. */
  Optional<LocalDate> ontheffingTot(long dossier) {
    return jdbc.sql(
            """
            select ontheffing_tot from werklijstregel
            where dossier = :dossier and ontheffing_tot is not null
            """)
        .param("dossier", dossier)
        .query(LocalDate.class)
        .optional();
  }

  /** A fact under a right has changed: who deals with it has to look. The first one counts. */
  void meldGewijzigd(long dossier, Instant moment) {
    jdbc.sql(
            """
            update werklijstregel set gewijzigd_op = :moment
            where dossier = :dossier and gewijzigd_op is null
            """)
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .param("dossier", dossier)
        .update();
  }

  void zetGezien(long dossier) {
    jdbc.sql("update werklijstregel set gewijzigd_op = null where dossier = :dossier")
        .param("dossier", dossier)
        .update();
  }
}
