package nl.opstap.werkplek.logboek;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Rol;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Follows the chain of a log, line by line, whatever its length. */
final class Ketencontrole {

  /** A line cut off the end has no number of its own. */
  static final long AAN_HET_EIND = 0;

  private final JdbcClient jdbc;

  Ketencontrole(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Follows the chain of a municipality, within a transaction that may see it.
   *
   * @return the number of the first line that does not fit, or {@link #AAN_HET_EIND}; empty when
   *     all of them fit
   */
  Optional<Long> eersteBreuk(int gemeente) {
    Stand stand = new Stand();
    jdbc.sql(
            """
            select id, moment, medewerker, naam, rol, betrokkene, waarvoor, verwerking, gelukt,
              trace_id, span_id, hash
            from logregel where gemeente = :gemeente order by id
            """)
        .param("gemeente", gemeente)
        .withFetchSize(1_000)
        .query(rij -> {
          if (stand.breuk.isEmpty()
              && !hash(stand.hash, rij, gemeente).equals(rij.getString("hash"))) {
            stand.breuk = Optional.of(rij.getLong("id"));
          }
          stand.hash = rij.getString("hash");
        });
    if (stand.breuk.isPresent()) {
      return stand.breuk;
    }
    String laatste =
        jdbc.sql("select laatste from logketen where gemeente = :gemeente")
            .param("gemeente", gemeente)
            .query(String.class)
            .optional()
            .orElse(Logboek.BEGIN);
    return laatste.equals(stand.hash) ? Optional.empty() : Optional.of(AAN_HET_EIND);
  }

  /** Where the walk along the chain is. */
  private static final class Stand {
    String hash = Logboek.BEGIN;
    Optional<Long> breuk = Optional.empty();
  }

  /** Empty, which no line has, for what this program cannot have written. */
  private static String hash(String vorige, ResultSet rij, int gemeente) throws SQLException {
    Aanwezige wie =
        new Aanwezige(
            rij.getObject("medewerker", UUID.class),
            rij.getString("naam"),
            Rol.van(rij.getString("rol")),
            gemeente,
            null);
    String verwerking = rij.getString("verwerking");
    Optional<Verwerking> bekend =
        Stream.of(Verwerking.values()).filter(een -> een.naam().equals(verwerking)).findFirst();
    if (bekend.isEmpty()) {
      return "";
    }
    return new Logboek.Regel(
            rij.getObject("moment", OffsetDateTime.class).toInstant(),
            wie,
            rij.getString("betrokkene"),
            new Logboek.Gebeurd(rij.getString("waarvoor"), bekend.get(), rij.getBoolean("gelukt")),
            rij.getString("trace_id"),
            rij.getString("span_id"))
        .hash(vorige);
  }
}
