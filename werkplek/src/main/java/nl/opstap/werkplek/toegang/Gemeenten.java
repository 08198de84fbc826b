package nl.opstap.werkplek.toegang;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  /** What they are called, by code; without those that are not there. */
  public Map<Integer, String> namen(Collection<Integer> codes) {
    Map<Integer, String> uit = new TreeMap<>();
    jdbc.sql("select code, naam from gemeente where code = any (:codes)")
        .param("codes", codes.toArray(Integer[]::new))
        .query(rij -> {
          uit.put(rij.getInt("code"), rij.getString("naam"));
        });
    return uit;
  }

  public boolean bestaat(int code) {
    return jdbc.sql("select exists (select from gemeente where code = :code)")
        .param("code", code)
        .query(Boolean.class)
        .single();
  }

  /**
   * Adds one that does its own work, or gives one that is there this name.
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
    Uitvoerders.leg(eigenaar, Uitvoerders.eigen(code), naam, List.of(code));
    return isNieuw;
  }
}
