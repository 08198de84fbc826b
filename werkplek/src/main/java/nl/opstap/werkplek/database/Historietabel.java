package nl.opstap.werkplek.database;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.opstap.recht.kern.Periode;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A table of values with two histories, {@code geldig} and {@code bekend}. What proves wrong is
 * ended, not overwritten; on the days around what replaces it, it stays, with its own origin.
 *
 * @param sleutel the columns that say of what it is a value
 * @param herkomst the column that says what it came with
 */
public record Historietabel(String tabel, List<String> sleutel, String herkomst) {

  /**
   * Ends what was taken to be so of one thing on these days.
   *
   * @param waarvan a value for each column of the key
   * @param door with what it was replaced
   */
  public void beeindig(
      JdbcClient jdbc, Map<String, ?> waarvan, Periode geldig, OffsetDateTime nu, long door) {
    List<Long> geraakt =
        jdbc.sql(
                """
                update %s
                set bekend = tstzrange(lower(bekend), :nu), vervangen_door = :door
                where %s and upper_inf(bekend) and geldig && daterange(:van::date, :tot::date)
                returning id
                """
                    .formatted(
                        tabel,
                        sleutel.stream()
                            .map(kolom -> kolom + " = :" + kolom)
                            .collect(Collectors.joining(" and "))))
            .params(waarvan)
            .param("nu", nu)
            .param("door", door)
            .param("van", Perioden.van(geldig), Types.VARCHAR)
            .param("tot", Perioden.tot(geldig), Types.VARCHAR)
            .query((rij, _) -> rij.getLong("id"))
            .list();
    if (!geraakt.isEmpty()) {
      houdRest(jdbc, geldig, nu, geraakt);
    }
  }

  private void houdRest(JdbcClient jdbc, Periode geldig, OffsetDateTime nu, List<Long> geraakt) {
    jdbc.sql(
            """
            insert into %1$s (%2$s, waarde, geldig, bekend, %3$s)
            select %2$s, waarde, rest, tstzrange(:nu, null), %3$s
            from %1$s,
              unnest(datemultirange(geldig) - datemultirange(daterange(:van::date, :tot::date))) rest
            where id = any (:geraakt)
            """
                .formatted(tabel, String.join(", ", sleutel), herkomst))
        .param("nu", nu)
        .param("van", Perioden.van(geldig), Types.VARCHAR)
        .param("tot", Perioden.tot(geldig), Types.VARCHAR)
        .param("geraakt", geraakt.toArray(Long[]::new))
        .update();
  }
}
