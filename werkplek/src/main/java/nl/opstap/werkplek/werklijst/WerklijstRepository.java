package nl.opstap.werkplek.werklijst;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Betrokkene;
import nl.opstap.werkplek.toegang.Wiens;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of dossiers in the database, never longer than a page. */
@Repository
class WerklijstRepository {

  /** Comes after every sign that a name can have. */
  private static final String LAATSTE_TEKEN = "\uDBFF\uDFFD";

  /** A count that goes on beyond this says nothing more to a person. */
  static final int TEL_TOT = 1_000;

  private final JdbcClient jdbc;

  WerklijstRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A dossier in a list.
   *
   * @param termijn by which the first task that has a term is due; null when that is not known
   * @param eersteTaak which that is
   * @param dagen those that there are
   * @param dag the day that the filter is about; null when it is about none
   */
  record Rij(
      Betrokkene wie,
      String gemeente,
      String naam,
      String klantmanager,
      String team,
      @Nullable LocalDate termijn,
      Optional<Taaksoort> eersteTaak,
      Map<Lijstdag, LocalDate> dagen,
      String wachtOp,
      @Nullable LocalDate dag) {
    long nummer() {
      return wie.dossier();
    }
  }

  private static final String RIJ =
      """
      select d.gemeente, d.dossier, d.naam, coalesce(m.naam, '') as klantmanager, coalesce(t.naam, '') as team,
        coalesce(g.naam, '') as gemeentenaam, coalesce(d.wacht_op, '') as wacht_op, DAGEN, %s as dag,
        eerste.uiterlijk as termijn, eerste.soort as taak
      from %s d
      left join lateral (
        select soort, uiterlijk from taak
        where taak.dossier = d.dossier and af_op is null and TERMIJN and LIJSTDAG = d.termijn
        order by soort limit 1) eerste on true
      left join collega m on m.id = d.klantmanager
      left join teamnaam t on t.id = d.team
      left join gemeentenaam g on g.code = d.gemeente
      """
          .replace("DAGEN", Lijstdag.kolommen("d.%1$s"))
          .replace("TERMIJN", Taken.HEEFT_TERMIJN)
          .replace("LIJSTDAG", Taken.LIJSTDAG);

  /**
   * Whose dossiers a list is about.
   *
   * @param gemeenten all that who looks works for, or the one chosen
   */
  record Bereik(Aanwezige wie, Wiens wiens, List<Integer> gemeenten) {}

  /** Where a page goes on: after this dossier, in the order of the filter. */
  record Na(@Nullable LocalDate dag, long nummer) {}

  /** How many there are of each filter, counted no further than {@link #TEL_TOT}. */
  Map<Filter, Integer> tel(Bereik van, LocalDate vandaag) {
    String vragen =
        Stream.of(Filter.values())
            .map(filter ->
                """
                (select count(*) from (select from werklijstregel d
                  where d.gemeente = any (:gemeenten::smallint[]) and %s and %s limit :teltot) t) as %s
                """
                    .formatted(van(van.wiens()), filter.voorwaarde(), filter.name()))
            .collect(Collectors.joining(", ", "select ", ""));
    return vraag(jdbc, vragen, van, vandaag)
        .param("teltot", TEL_TOT)
        .query((rij, _) -> {
          Map<Filter, Integer> uit = new EnumMap<>(Filter.class);
          for (Filter filter : Filter.values()) {
            uit.put(filter, rij.getInt(filter.name()));
          }
          return uit;
        })
        .single();
  }

  /** The next dossiers of a filter, those whose day comes first in front. */
  List<Rij> pagina(Bereik van, Filter filter, LocalDate vandaag, Optional<Na> na, int hoeveel) {
    boolean metDag = !filter.wanneer().isEmpty();
    String verder =
        na.isEmpty()
            ? ""
            : metDag
                ? " and (%s, d.dossier) > (:naDag::date, :naNummer)".formatted(filter.dag())
                : " and d.dossier > :naNummer";
    String orde = metDag ? filter.dag() + ", d.dossier" : "d.dossier";
    String deel = deel(van(van.wiens()) + " and " + filter.voorwaarde() + verder, orde);
    JdbcClient.StatementSpec vraag =
        vraag(jdbc, RIJ.formatted(filter.dag(), deel) + " order by " + orde, van, vandaag)
            .param("hoeveel", hoeveel);
    if (na.isPresent()) {
      vraag = vraag.param("naNummer", na.get().nummer());
      vraag = metDag ? vraag.param("naDag", na.get().dag()) : vraag;
    }
    return vraag.query((rij, _) -> rij(rij)).list();
  }

  /**
   * The next of each municipality in the order of an index, and of those the first: so that a list
   * of several reads no more than a page of each.
   */
  static String deel(String welke, String orde) {
    return """
    (select d.* from unnest(:gemeenten::smallint[]) hier (gemeente)
      cross join lateral (
        select d.* from werklijstregel d where d.gemeente = hier.gemeente and %1$s
        order by %2$s limit :hoeveel) d
      order by %2$s limit :hoeveel)
    """
        .formatted(welke, orde);
  }

  static String van(Wiens wiens) {
    return switch (wiens) {
      case EIGEN -> "d.klantmanager = :mij";
      case TEAM -> "d.team = :team";
      case GEMEENTE -> "true";
    };
  }

  static JdbcClient.StatementSpec vraag(
      JdbcClient jdbc, String sql, Bereik van, LocalDate vandaag) {
    return jdbc.sql(sql)
        .param("vandaag", vandaag)
        .param("gemeenten", van.gemeenten().toArray(Integer[]::new))
        .param("mij", van.wie().medewerker(), Types.OTHER)
        .param("team", van.wie().team(), Types.INTEGER);
  }

  /**
   * By the keyed hash of a citizen service number, among these.
   *
   * @param sleutels of the number in each municipality
   */
  List<Rij> metBsn(Bereik van, List<String> sleutels, int hoeveel) {
    return zoek(
            "d.gemeente = any (:gemeenten::smallint[]) and d.bsn_sleutel = any (:sleutels) and "
                + van(van.wiens()),
            hoeveel)
        .param("gemeenten", van.gemeenten().toArray(Integer[]::new))
        .param("sleutels", sleutels.toArray(String[]::new))
        .param("mij", van.wie().medewerker(), Types.OTHER)
        .param("team", van.wie().team(), Types.INTEGER)
        .query((rij, _) -> rij(rij))
        .list();
  }

  List<Rij> metNummer(long nummer) {
    return zoek("d.dossier = :nummer", 1)
        .param("nummer", nummer)
        .query((rij, _) -> rij(rij))
        .list();
  }

  /** By the beginnings of words of the name, all of them. */
  List<Rij> metNaam(List<Integer> gemeenten, List<String> beginnen, int hoeveel) {
    String waar =
        IntStream.range(0, beginnen.size())
            .mapToObj(i ->
                """
                d.dossier in (select z.dossier from zoekwoord z
                  where z.gemeente = any (:gemeenten::smallint[]) and z.woord >= :woord%d and z.woord < :tot%d)
                """
                    .formatted(i, i))
            .collect(Collectors.joining(" and "));
    JdbcClient.StatementSpec vraag =
        zoek(waar, hoeveel).param("gemeenten", gemeenten.toArray(Integer[]::new));
    for (int i = 0; i < beginnen.size(); i++) {
      vraag =
          vraag
              .param("woord" + i, beginnen.get(i))
              .param("tot" + i, beginnen.get(i) + LAATSTE_TEKEN);
    }
    return vraag.query((rij, _) -> rij(rij)).list();
  }

  private JdbcClient.StatementSpec zoek(String waar, int hoeveel) {
    return jdbc.sql(
            RIJ.formatted("null::date", "werklijstregel")
                + " where %s order by d.naam, d.dossier limit :hoeveel".formatted(waar))
        .param("hoeveel", hoeveel);
  }

  /** What somebody chose to see; empty for who never chose. */
  List<String> kolommen(UUID medewerker) {
    return jdbc.sql("select unnest(kolommen) from kolomkeuze where medewerker = :id")
        .param("id", medewerker)
        .query((rij, _) -> rij.getString(1))
        .list();
  }

  void bewaarKolommen(UUID medewerker, List<String> kolommen) {
    jdbc.sql(
            """
            insert into kolomkeuze (medewerker, kolommen) values (:id, :kolommen)
            on conflict (medewerker) do update set kolommen = excluded.kolommen
            """)
        .param("id", medewerker)
        .param("kolommen", kolommen.toArray(String[]::new))
        .update();
  }

  private static Rij rij(ResultSet rij) throws SQLException {
    Map<Lijstdag, LocalDate> dagen = new EnumMap<>(Lijstdag.class);
    for (Lijstdag dag : Lijstdag.values()) {
      LocalDate deze = rij.getObject(dag.kolom(), LocalDate.class);
      if (deze != null) {
        dagen.put(dag, deze);
      }
    }
    return new Rij(
        new Betrokkene(rij.getInt("gemeente"), rij.getLong("dossier")),
        rij.getString("gemeentenaam"),
        rij.getString("naam"),
        rij.getString("klantmanager"),
        rij.getString("team"),
        rij.getObject("termijn", LocalDate.class),
        Optional.ofNullable(rij.getString("taak")).map(Taaksoort::van),
        dagen,
        rij.getString("wacht_op"),
        rij.getObject("dag", LocalDate.class));
  }
}
