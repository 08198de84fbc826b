package nl.opstap.werkplek.toegang;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts how often somebody looks for a citizen service number, and how often there is nobody with
 * it: who tries numbers one after the other finds people by it. The numbers themselves are not
 * kept.
 */
@Repository
@Transactional
public class Nummerzoekingen {

  /** More than anybody needs in an hour of work. */
  private static final int MEESTE = 60;

  private static final int MEESTE_GEMIST = 20;

  /** What is told to who reached the bound. */
  public static final String TE_VAAK =
      "U hebt dit uur te vaak een burgerservicenummer gezocht of vastgelegd dat u niet vindt. Probeer"
          + " het na het hele uur opnieuw, of zoek op naam. Uw teamleider ziet hoe vaak het was.";

  private final JdbcClient jdbc;
  private final Clock klok;

  Nummerzoekingen(JdbcClient jdbc, Clock klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /**
   * How often somebody missed on a day.
   *
   * @param gemist searches without a result, and numbers that stood in the dossier of another
   */
  public record Dagtelling(LocalDate dag, String wie, int gezocht, int gemist) {}

  /** Counts a search; false when it is one too many. */
  public boolean begin(Aanwezige wie) {
    return jdbc.sql(
                """
                insert into nummerzoeking (medewerker, uur, gezocht, gemist)
                values (:medewerker, :uur, 1, 0)
                on conflict (medewerker, uur) do update set gezocht = nummerzoeking.gezocht + 1
                  where nummerzoeking.gezocht < :meeste and nummerzoeking.gemist < :gemist
                """)
            .param("medewerker", Objects.requireNonNull(wie.medewerker()))
            .param("uur", uur())
            .param("meeste", MEESTE)
            .param("gemist", MEESTE_GEMIST)
            .update()
        == 1;
  }

  /** Counts that there was nobody, or somebody whose dossier this person does not have. */
  public void mis(Aanwezige wie) {
    jdbc.sql(
            """
            insert into nummerzoeking (medewerker, uur, gezocht, gemist)
            values (:medewerker, :uur, 0, 1)
            on conflict (medewerker, uur) do update set gemist = nummerzoeking.gemist + 1
            """)
        .param("medewerker", Objects.requireNonNull(wie.medewerker()))
        .param("uur", uur())
        .update();
  }

  /** Whether somebody missed too often to go on. */
  @Transactional(readOnly = true)
  public boolean isOp(Aanwezige wie) {
    return jdbc.sql(
            """
            select exists (select from nummerzoeking
              where medewerker = :medewerker and uur = :uur and gemist >= :gemist)
            """)
        .param("medewerker", Objects.requireNonNull(wie.medewerker()))
        .param("uur", uur())
        .param("gemist", MEESTE_GEMIST)
        .query(Boolean.class)
        .single();
  }

  /** Who missed since a day, of those who work for the same municipalities, or of the same team. */
  @Transactional(readOnly = true)
  public List<Dagtelling> gemist(Aanwezige lezer, boolean heleGemeente, LocalDate sinds) {
    return jdbc.sql(
            """
            select (n.uur at time zone 'Europe/Amsterdam')::date as dag, m.naam,
              sum(n.gezocht) as gezocht, sum(n.gemist) as gemist
            from nummerzoeking n join medewerker m on m.id = n.medewerker
            where n.gemist > 0
              and n.uur >= (:sinds::date)::timestamp at time zone 'Europe/Amsterdam'
              and (:alles or m.team = :team)
            group by dag, m.id, m.naam order by dag desc, gemist desc, m.naam limit 200
            """)
        .param("sinds", sinds)
        .param("alles", heleGemeente)
        .param("team", lezer.team(), Types.INTEGER)
        .query((rij, _) ->
            new Dagtelling(
                rij.getObject("dag", LocalDate.class),
                rij.getString("naam"),
                rij.getInt("gezocht"),
                rij.getInt("gemist")))
        .list();
  }

  private OffsetDateTime uur() {
    return OffsetDateTime.now(klok).truncatedTo(ChronoUnit.HOURS);
  }
}
