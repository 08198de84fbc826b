package nl.opstap.werkplek.toegang;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The municipalities that work with this program. */
@Repository
public class Gemeenten {

  private final JdbcClient jdbc;

  public Gemeenten(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Their codes, in order. */
  public List<Integer> codes() {
    return jdbc.sql("select code from gemeente order by code")
        .query((rij, _) -> rij.getInt(1))
        .list();
  }

  public boolean bestaat(int code) {
    return jdbc.sql("select exists (select from gemeente where code = :code)")
        .param("code", code)
        .query(Boolean.class)
        .single();
  }

  /**
   * Adds one, or gives one that is there this name.
   *
   * @param eigenaar signed in as who owns the tables
   * @return whether it is new
   */
  public static boolean voegToe(JdbcClient eigenaar, int code, String naam) {
    boolean isNieuw =
        eigenaar
                .sql(
                    "insert into gemeente (code, naam) values (:code, :naam) on conflict do nothing")
                .param("code", code)
                .param("naam", naam)
                .update()
            == 1;
    if (!isNieuw) {
      eigenaar
          .sql("update gemeente set naam = :naam where code = :code")
          .param("code", code)
          .param("naam", naam)
          .update();
    }
    return isNieuw;
  }
}
