package nl.opstap.werkplek.werklijst;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.opstap.werkplek.toegang.Betrokkene;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits in the dossiers that a list is about, never longer than a page. */
@Repository
class Takenlijst {

  private static final String RIJ =
      """
      select d.gemeente, d.dossier, d.naam, d.klantmanager, d.team,
        coalesce(m.naam, '') as behandelaar, coalesce(g.naam, '') as gemeentenaam,
        t.soort, t.uiterlijk, t.sinds, t.wat
      from %s d
      join taak t on t.dossier = d.dossier and t.af_op is null and %s
      left join collega m on m.id = d.klantmanager
      left join gemeentenaam g on g.code = d.gemeente
      order by %s, d.dossier limit :hoeveel
      """;

  private final JdbcClient jdbc;

  Takenlijst(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Something that waits, and in whose dossier.
   *
   * @param uiterlijk null when its last day is not known, or there is none
   * @param wat what happened; empty for what follows from the facts
   */
  record Wachtend(
      Betrokkene wie,
      String gemeente,
      String naam,
      @Nullable UUID klantmanager,
      @Nullable Integer team,
      String behandelaar,
      Taaksoort soort,
      @Nullable LocalDate uiterlijk,
      Instant sinds,
      String wat) {}

  /** What has a term until a day, also what is late; the first in front. */
  List<Wachtend> metTermijn(
      WerklijstRepository.Bereik van, LocalDate vandaag, LocalDate totEnMet, int hoeveel) {
    String deel =
        WerklijstRepository.deel(
            WerklijstRepository.van(van.wiens()) + " and termijn <= :totEnMet", "termijn, dossier");
    String welke = Taken.HEEFT_TERMIJN + " and " + Taken.LIJSTDAG + " <= :totEnMet";
    return WerklijstRepository.vraag(jdbc, RIJ.formatted(deel, welke, Taken.LIJSTDAG), van, vandaag)
        .param("totEnMet", totEnMet)
        .param("hoeveel", hoeveel)
        .query((rij, _) -> rij(rij))
        .list();
  }

  /** What has no term, and happened: of a filter that such a thing puts dossiers in. */
  List<Wachtend> zonderTermijn(
      WerklijstRepository.Bereik van,
      Filter filter,
      Taaksoort soort,
      LocalDate vandaag,
      int hoeveel) {
    String deel =
        WerklijstRepository.deel(
            WerklijstRepository.van(van.wiens()) + " and " + filter.voorwaarde(), "dossier");
    String welke = "t.soort = '%s'".formatted(soort.naam());
    return WerklijstRepository.vraag(jdbc, RIJ.formatted(deel, welke, "t.sinds"), van, vandaag)
        .param("hoeveel", hoeveel)
        .query((rij, _) -> rij(rij))
        .list();
  }

  private static Wachtend rij(ResultSet rij) throws SQLException {
    return new Wachtend(
        new Betrokkene(rij.getInt("gemeente"), rij.getLong("dossier")),
        rij.getString("gemeentenaam"),
        rij.getString("naam"),
        rij.getObject("klantmanager", UUID.class),
        rij.getObject("team", Integer.class),
        rij.getString("behandelaar"),
        Taaksoort.van(rij.getString("soort")),
        rij.getObject("uiterlijk", LocalDate.class),
        rij.getObject("sinds", OffsetDateTime.class).toInstant(),
        rij.getString("wat"));
  }
}
