package nl.opstap.werkplek.toezicht;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import nl.opstap.werkplek.database.Perioden;
import nl.opstap.werkplek.logboek.Logboek;
import nl.opstap.werkplek.logboek.Verwerking;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Betrokkene;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Dossiers opened in an emergency: by whom, why and how often. */
@Repository
@Transactional
class Noodtoegangen {

  /** What somebody can open in a day; who needs more asks whose dossiers they are. */
  static final int PER_DAG = 5;

  /** Whose name is no longer to be seen here. */
  private static final String VERTROKKEN = "iemand die hier niet meer werkt";

  private static final Duration DUUR = Duration.ofHours(24);

  private final JdbcClient jdbc;
  private final Logboek logboek;
  private final Clock klok;

  Noodtoegangen(JdbcClient jdbc, Logboek logboek, Clock klok) {
    this.jdbc = jdbc;
    this.logboek = logboek;
    this.klok = klok;
  }

  /** A dossier opened in an emergency. */
  record Noodgeval(
      long id, Instant moment, String wie, String gemeente, long dossier, String reden) {}

  /** Somebody who opened as many in a day as anybody can. */
  record Grensgeval(LocalDate dag, String wie, int aantal) {}

  /**
   * Opens a dossier, if that is not one too many today.
   *
   * @return whether it is open
   */
  boolean open(Aanwezige wie, Betrokkene wier, String reden) {
    // One at a time for each person, or two at once would both be the last.
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:wie, 0))::text")
        .param("wie", "noodtoegang " + wie.medewerker())
        .query(String.class)
        .optional();
    int eerder = vandaag(wie);
    if (eerder >= PER_DAG) {
      return false;
    }
    OffsetDateTime nu = OffsetDateTime.now(klok);
    jdbc.sql(
            """
            insert into noodtoegang (gemeente, medewerker, dossier, reden, van, tot, hoeveelste)
            values (:gemeente, :medewerker, :dossier, :reden, :van, :tot, :hoeveelste)
            """)
        .param("gemeente", wier.gemeente())
        .param("medewerker", Objects.requireNonNull(wie.medewerker()))
        .param("dossier", wier.dossier())
        .param("reden", reden)
        .param("van", nu)
        .param("tot", nu.plus(DUUR))
        .param("hoeveelste", eerder + 1)
        .update();
    logboek.schrijf(
        wie, wier, new Logboek.Gebeurd("noodtoegang: " + reden, Verwerking.DIENSTVERLENING, true));
    return true;
  }

  private int vandaag(Aanwezige wie) {
    return jdbc.sql("select count(*) from noodtoegang where medewerker = :wie and van >= :vanaf")
        .param("wie", Objects.requireNonNull(wie.medewerker()))
        .param("vanaf", LocalDate.now(klok).atStartOfDay(Perioden.HIER).toOffsetDateTime())
        .query(Integer.class)
        .single();
  }

  /** Those before one of them, the latest first. */
  @Transactional(readOnly = true)
  List<Noodgeval> eerder(Aanwezige lezer, boolean heleGemeente, long dan, int hoogstens) {
    return jdbc.sql(
            """
            select n.id, n.van, coalesce(m.naam, :vertrokken) as naam, g.naam as gemeente, n.dossier,
              n.reden
            from noodtoegang n left join collega m on m.id = n.medewerker
            join gemeentenaam g on g.code = n.gemeente
            where n.id < :dan and (:alles or m.team = :team)
            order by n.id desc limit :hoogstens
            """)
        .param("dan", dan)
        .param("vertrokken", VERTROKKEN)
        .param("alles", heleGemeente)
        .param("team", lezer.team(), Types.INTEGER)
        .param("hoogstens", hoogstens)
        .query((rij, _) ->
            new Noodgeval(
                rij.getLong("id"),
                rij.getObject("van", OffsetDateTime.class).toInstant(),
                rij.getString("naam"),
                rij.getString("gemeente"),
                rij.getLong("dossier"),
                rij.getString("reden")))
        .list();
  }

  /** Who reached the bound since a day. */
  @Transactional(readOnly = true)
  List<Grensgeval> grensgevallen(Aanwezige lezer, boolean heleGemeente, LocalDate sinds) {
    return jdbc.sql(
            """
            select (n.van at time zone 'Europe/Amsterdam')::date as dag,
              coalesce(m.naam, :vertrokken) as naam,
              greatest(count(*), coalesce(max(n.hoeveelste), 0)) as aantal
            from noodtoegang n left join collega m on m.id = n.medewerker
            where (:alles or m.team = :team)
              and n.van >= (:sinds::date)::timestamp at time zone 'Europe/Amsterdam'
            group by dag, n.medewerker, m.naam
            having greatest(count(*), coalesce(max(n.hoeveelste), 0)) >= :grens
            order by dag desc, naam limit 200
            """)
        .param("alles", heleGemeente)
        .param("team", lezer.team(), Types.INTEGER)
        .param("sinds", sinds)
        .param("vertrokken", VERTROKKEN)
        .param("grens", PER_DAG)
        .query((rij, _) ->
            new Grensgeval(
                rij.getObject("dag", LocalDate.class), rij.getString("naam"), rij.getInt("aantal")))
        .list();
  }
}
