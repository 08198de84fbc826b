package nl.opstap.werkplek.werklijst;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opstap.werkplek.dossier.Dossier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Everything that waits for somebody, with the day by which. */
@Repository
@Transactional
public class Taken {

  /** More than anybody does in one dossier. */
  private static final int MEESTE = 20;

  /** As long as a page can tell what happened. */
  private static final int LANGSTE = 1_200;

  /** In SQL: the day that a list shows; what waits without a known day is due since it waits. */
  static final String LIJSTDAG =
      "coalesce(uiterlijk, (sinds at time zone 'Europe/Amsterdam')::date)";

  /** In SQL: of a task that has a term. */
  static final String HEEFT_TERMIJN =
      Stream.of(Taaksoort.values())
          .filter(soort -> !soort.heeftTermijn())
          .map(soort -> "'" + soort.naam() + "'")
          .collect(Collectors.joining(", ", "soort not in (", ")"));

  private final JdbcClient jdbc;

  Taken(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Something that waits.
   *
   * @param uiterlijk the last day on which it is in time; null for what has no term, or one of
   *     which the day is not known
   * @param sinds since when it waits
   * @param wat what happened; empty for what follows from the facts
   */
  public record Taak(Taaksoort soort, @Nullable LocalDate uiterlijk, Instant sinds, String wat) {

    /** Whether its term is over. */
    public boolean isTeLaat(LocalDate vandaag) {
      return uiterlijk != null && uiterlijk.isBefore(vandaag);
    }
  }

  /** Lets a signal wait; one that waits already tells this too. */
  void meld(Dossier dossier, String wat, Instant nu) {
    jdbc.sql(
            """
            insert into taak (gemeente, dossier, soort, sinds, wat)
            values (:gemeente, :dossier, :soort, :nu, :wat)
            on conflict (dossier, soort, uiterlijk) where af_op is null
            do update set wat = left(excluded.wat || ' Eerder: ' || taak.wat, :langste)
            """)
        .param("gemeente", dossier.gemeente())
        .param("dossier", dossier.nummer())
        .param("soort", Taaksoort.GEGEVEN_VERANDERD.naam())
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .param("wat", wat)
        .param("langste", LANGSTE)
        .update();
  }

  /** What was of this kind is done. */
  public void af(long dossier, Taaksoort soort, Instant nu) {
    jdbc.sql(
            """
            update taak set af_op = greatest(sinds, :nu)
            where dossier = :dossier and soort = :soort and af_op is null
            """)
        .param("dossier", dossier)
        .param("soort", soort.naam())
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .update();
    werkLijstBij(dossier);
  }

  /** A list shows the first term. */
  private void werkLijstBij(long dossier) {
    jdbc.sql(
            """
            update werklijstregel set termijn =
              (select min(%s) from taak where taak.dossier = :dossier and af_op is null and %s)
            where dossier = :dossier
            """
                .formatted(LIJSTDAG, HEEFT_TERMIJN))
        .param("dossier", dossier)
        .update();
  }

  /** What follows from the facts by now: what is new waits, what is not there any more is done. */
  void stel(Dossier dossier, List<Termijn> termijnen, Instant nu) {
    String[] soorten = termijnen.stream().map(een -> een.soort().naam()).toArray(String[]::new);
    @Nullable String[] dagen =
        termijnen.stream()
            .map(een -> een.uiterlijk() == null ? null : een.uiterlijk().toString())
            .toArray(String[]::new);
    jdbc.sql(
            """
            update taak set af_op = greatest(sinds, :nu)
            where dossier = :dossier and af_op is null and soort = any (:alle::text[])
              and not exists (
                select from unnest(:soorten::text[], :dagen::date[]) as nog (soort, dag)
                where nog.soort = taak.soort and nog.dag is not distinct from taak.uiterlijk)
            """)
        .param("dossier", dossier.nummer())
        .param("alle", Termijn.SOORTEN.stream().map(Taaksoort::naam).toArray(String[]::new))
        .param("soorten", soorten)
        .param("dagen", dagen)
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .update();
    voegToe(dossier, soorten, dagen, nu);
    werkLijstBij(dossier.nummer());
  }

  /** Those that do not wait already. */
  private void voegToe(Dossier dossier, String[] soorten, @Nullable String[] dagen, Instant nu) {
    jdbc.sql(
            """
            insert into taak (gemeente, dossier, soort, uiterlijk, sinds)
            select :gemeente, :dossier, soort, dag, :nu
            from unnest(:soorten::text[], :dagen::date[]) as t (soort, dag)
            on conflict (dossier, soort, uiterlijk) where af_op is null do nothing
            """)
        .param("gemeente", dossier.gemeente())
        .param("dossier", dossier.nummer())
        .param("soorten", soorten)
        .param("dagen", dagen)
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** What waits in a dossier: what has to be done first comes first, what has no term last. */
  @Transactional(readOnly = true)
  public List<Taak> van(long dossier) {
    return jdbc.sql(
            """
            select soort, uiterlijk, sinds, wat from taak where dossier = :dossier and af_op is null
            order by uiterlijk nulls last, id limit :meeste
            """)
        .param("dossier", dossier)
        .param("meeste", MEESTE)
        .query((rij, _) ->
            new Taak(
                Taaksoort.van(rij.getString("soort")),
                rij.getObject("uiterlijk", LocalDate.class),
                rij.getObject("sinds", OffsetDateTime.class).toInstant(),
                rij.getString("wat")))
        .list();
  }
}
