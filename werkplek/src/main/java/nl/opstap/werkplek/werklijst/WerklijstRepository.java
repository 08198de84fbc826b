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
   * @param termijn by which the first task with a term is due
   * @param eersteTaak which that is
   * @param dagen those that there are
   * @param dag the day that the filter is about; null when it is about none
   */
  record Rij(
      Betrokkene wie,
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
        coalesce(d.wacht_op, '') as wacht_op, d.termijn, DAGEN, %s as dag,
        (select min(soort) from taak
          where taak.dossier = d.dossier and af_op is null and uiterlijk = d.termijn) as taak
      from werklijstregel d
      left join collega m on m.id = d.klantmanager
      left join teamnaam t on t.id = d.team
      """
          .replace("DAGEN", Lijstdag.kolommen("d.%1$s"));

  /** Where a page goes on: after this dossier, in the order of the filter. */
  record Na(@Nullable LocalDate dag, long nummer) {}

  /** How many there are of each filter, counted no further than {@link #TEL_TOT}. */
  Map<Filter, Integer> tel(Aanwezige wie, Wiens wiens, LocalDate vandaag) {
    String vragen =
        Stream.of(Filter.values())
            .map(filter ->
                "(select count(*) from (select from werklijstregel d where %s and %s limit :teltot) t) as %s"
                    .formatted(van(wiens), filter.voorwaarde(), filter.name()))
            .collect(Collectors.joining(", ", "select ", ""));
    return vraag(vragen, wie, wiens, vandaag)
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
  List<Rij> pagina(
      Aanwezige wie, Wiens wiens, Filter filter, LocalDate vandaag, Optional<Na> na, int hoeveel) {
    boolean metDag = !filter.wanneer().isEmpty();
    String verder =
        na.isEmpty()
            ? ""
            : metDag
                ? "and (%s, d.dossier) > (:naDag::date, :naNummer)".formatted(filter.dag())
                : "and d.dossier > :naNummer";
    JdbcClient.StatementSpec vraag =
        vraag(
                (RIJ
                        + """
                        where %s and %s %s
                        order by %s limit :hoeveel
                        """)
                    .formatted(
                        filter.dag(),
                        van(wiens),
                        filter.voorwaarde(),
                        verder,
                        metDag ? filter.dag() + ", d.dossier" : "d.dossier"),
                wie,
                wiens,
                vandaag)
            .param("hoeveel", hoeveel);
    if (na.isPresent()) {
      vraag = vraag.param("naNummer", na.get().nummer());
      vraag = metDag ? vraag.param("naDag", na.get().dag()) : vraag;
    }
    return vraag.query((rij, _) -> rij(rij)).list();
  }

  private static String van(Wiens wiens) {
    return switch (wiens) {
      case EIGEN -> "d.klantmanager = :mij";
      case TEAM -> "d.team = :team";
      case GEMEENTE -> "d.gemeente = :gemeente";
    };
  }

  private JdbcClient.StatementSpec vraag(
      String sql, Aanwezige wie, Wiens wiens, LocalDate vandaag) {
    JdbcClient.StatementSpec vraag = jdbc.sql(sql).param("vandaag", vandaag);
    return switch (wiens) {
      case EIGEN -> vraag.param("mij", wie.medewerker());
      case TEAM -> vraag.param("team", wie.team());
      case GEMEENTE -> vraag.param("gemeente", wie.gemeente());
    };
  }

  /** By the keyed hash of a citizen service number, among these. */
  List<Rij> metBsn(Aanwezige wie, Wiens wiens, String sleutel, int hoeveel) {
    return zoek("d.gemeente = :hier and d.bsn_sleutel = :wat and " + van(wiens), hoeveel)
        .param("hier", wie.gemeente())
        .param("wat", sleutel)
        .param("mij", wie.medewerker())
        .param("team", wie.team(), Types.INTEGER)
        .param("gemeente", wie.gemeente())
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
  List<Rij> metNaam(int gemeente, List<String> beginnen, int hoeveel) {
    String waar =
        IntStream.range(0, beginnen.size())
            .mapToObj(i ->
                """
                d.dossier in (select z.dossier from zoekwoord z
                  where z.gemeente = :gemeente and z.woord >= :woord%d and z.woord < :tot%d)
                """
                    .formatted(i, i))
            .collect(Collectors.joining(" and "));
    JdbcClient.StatementSpec vraag = zoek(waar, hoeveel).param("gemeente", gemeente);
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
            RIJ.formatted("null::date")
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

  void bewaarKolommen(Aanwezige wie, UUID medewerker, List<String> kolommen) {
    jdbc.sql(
            """
            insert into kolomkeuze (medewerker, gemeente, kolommen) values (:id, :gemeente, :kolommen)
            on conflict (medewerker) do update set kolommen = excluded.kolommen
            """)
        .param("id", medewerker)
        .param("gemeente", wie.gemeente())
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
