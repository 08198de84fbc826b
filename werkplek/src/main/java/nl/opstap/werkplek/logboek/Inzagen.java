package nl.opstap.werkplek.logboek;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import nl.opstap.werkplek.toegang.Betrokkene;
import nl.opstap.werkplek.toegang.Pseudoniemen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who saw a dossier, for who may read that: a page at a time, so that every line can be reached.
 * Refusals of a person on a day are one line with how many there were, and emergencies are a list
 * of their own: no number of other lines pushes them out of sight.
 */
@Service
@Transactional(readOnly = true)
public class Inzagen {

  /** How a line about an emergency begins. */
  public static final String NOODTOEGANG = "noodtoegang: ";

  /** Before the first page. */
  public static final long BEGIN = Long.MAX_VALUE;

  private static final int BLADZIJDE = 100;

  private final JdbcClient jdbc;
  private final Pseudoniemen pseudoniemen;

  Inzagen(JdbcClient jdbc, Pseudoniemen pseudoniemen) {
    this.jdbc = jdbc;
    this.pseudoniemen = pseudoniemen;
  }

  /**
   * A line.
   *
   * @param aantal how often; more than once only for what was refused
   */
  public record Blik(
      long id,
      Instant moment,
      String wie,
      String rol,
      String waarvoor,
      boolean gelukt,
      int aantal) {

    /** What it was for, and what came of it. */
    public String omschrijving() {
      return waarvoor
          + (gelukt ? "" : " (geweigerd)")
          + (aantal == 1 ? "" : ", " + aantal + " keer op deze dag");
    }
  }

  /**
   * A part of a list.
   *
   * @param verder where the next part begins; {@link #BEGIN} on the last
   */
  public record Bladzijde(List<Blik> blikken, long verder) {

    /** Whether there is more. */
    public boolean isMeer() {
      return verder != BEGIN;
    }
  }

  /** Everything but emergencies, the latest first. */
  public Bladzijde over(Betrokkene wie, long voor) {
    List<Blik> blikken =
        vraag(
            wie,
            """
            select max(id) as id, max(moment) as moment, naam, rol, waarvoor, gelukt,
              count(*) as aantal
            from logregel
            where gemeente = :gemeente and betrokkene = :betrokkene and waarvoor not like :nood
            group by naam, rol, waarvoor, gelukt, medewerker,
              case when gelukt then id end,
              case when not gelukt then (moment at time zone 'Europe/Amsterdam')::date end
            having max(id) < %d
            order by 1 desc limit %d
            """
                .formatted(voor, BLADZIJDE + 1));
    boolean isMeer = blikken.size() > BLADZIJDE;
    List<Blik> hier = isMeer ? blikken.subList(0, BLADZIJDE) : blikken;
    return new Bladzijde(hier, isMeer ? hier.getLast().id() : BEGIN);
  }

  /** Every emergency in which this dossier was opened, the latest first. */
  public List<Blik> noodgevallen(Betrokkene wie) {
    return vraag(
        wie,
        """
        select id, moment, naam, rol, waarvoor, gelukt, 1 as aantal from logregel
        where gemeente = :gemeente and betrokkene = :betrokkene and waarvoor like :nood
        order by id desc
        """);
  }

  private List<Blik> vraag(Betrokkene wie, String sql) {
    return jdbc.sql(sql)
        .param("gemeente", wie.gemeente())
        .param("betrokkene", pseudoniemen.van(wie))
        .param("nood", NOODTOEGANG + "%")
        .query((rij, _) ->
            new Blik(
                rij.getLong("id"),
                rij.getObject("moment", OffsetDateTime.class).toInstant(),
                rij.getString("naam"),
                rij.getString("rol"),
                rij.getString("waarvoor"),
                rij.getBoolean("gelukt"),
                rij.getInt("aantal")))
        .list();
  }
}
