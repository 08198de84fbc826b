package nl.opstap.werkplek.toegang;

import java.sql.Types;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who does the work of municipalities: each its own, or a service that several of them share (an
 * ISD). Its people work for all of its municipalities; whose the dossiers and the policy are stays
 * the municipality.
 */
public final class Uitvoerders {

  private Uitvoerders() {}

  /** The code of a municipality that does its own work. */
  public static String eigen(int gemeente) {
    return "gm%04d".formatted(gemeente);
  }

  /** Somebody of the executor still deals with dossiers of a municipality; nothing has changed. */
  public static final class NogAanHetWerk extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NogAanHetWerk(Throwable oorzaak) {
      super(
          "Mensen van deze uitvoerder hebben nog dossiers van een gemeente die u weglaat. Draag die"
              + " eerst over.",
          oorzaak);
    }
  }

  /**
   * Adds one, or gives one that is there this name and these municipalities: no others. Within a
   * transaction.
   *
   * @param eigenaar signed in as who owns the tables
   * @param code such as {@code isd-voorbeeld}
   * @throws NogAanHetWerk when it leaves a municipality that its people have dossiers of
   */
  public static void leg(JdbcClient eigenaar, String code, String naam, List<Integer> gemeenten) {
    eigenaar
        .sql(
            """
            insert into uitvoerder (code, naam) values (:code, :naam)
            on conflict (code) do update set naam = excluded.naam
            """)
        .param("code", code)
        .param("naam", naam)
        .update();
    TreeSet<Integer> alle = new TreeSet<>(gemeenten(eigenaar, code));
    alle.addAll(gemeenten);
    // Who works there is guarded from the owner too.
    werkAls(eigenaar, List.copyOf(alle));
    verlaatAndere(eigenaar, code, gemeenten);
    eigenaar
        .sql(
            """
            insert into werkt_voor (uitvoerder, gemeente)
            select :code, gemeente from unnest(:gemeenten::smallint[]) gemeente
            on conflict do nothing
            """)
        .param("code", code)
        .param("gemeenten", gemeenten.toArray(Integer[]::new))
        .update();
    werkAan(eigenaar, code);
    zetIn(eigenaar, code, null);
  }

  /**
   * Makes that people can deal with dossiers of every municipality of their executor.
   *
   * @param medewerker the only one; null for everybody
   */
  static void zetIn(JdbcClient jdbc, String uitvoerder, @Nullable UUID medewerker) {
    jdbc.sql(
            """
            insert into inzet (gemeente, medewerker, uitvoerder)
            select w.gemeente, m.id, m.uitvoerder
            from medewerker m join werkt_voor w using (uitvoerder)
            where m.uitvoerder = :uitvoerder and (:medewerker::uuid is null or m.id = :medewerker)
            on conflict do nothing
            """)
        .param("uitvoerder", uitvoerder)
        .param("medewerker", medewerker, Types.OTHER)
        .update();
  }

  private static void verlaatAndere(JdbcClient eigenaar, String code, List<Integer> gemeenten) {
    try {
      eigenaar
          .sql(
              """
              delete from werkt_voor
              where uitvoerder = :code and gemeente <> all (:gemeenten::smallint[])
              """)
          .param("code", code)
          .param("gemeenten", gemeenten.toArray(Integer[]::new))
          .update();
    } catch (DataIntegrityViolationException nogDossiers) {
      throw new NogAanHetWerk(nogDossiers);
    }
  }

  /** Those that an executor works for, in order; none for one that is not there. */
  static List<Integer> gemeenten(JdbcClient jdbc, String uitvoerder) {
    return jdbc.sql(
            "select gemeente from werkt_voor where uitvoerder = :uitvoerder order by gemeente")
        .param("uitvoerder", uitvoerder)
        .query((rij, _) -> rij.getInt(1))
        .list();
  }

  /**
   * From here on in this transaction: people of an executor can be made and changed, as at a
   * sign-in; gives its municipalities.
   */
  static List<Integer> werkAan(JdbcClient jdbc, String uitvoerder) {
    List<Integer> gemeenten = gemeenten(jdbc, uitvoerder);
    werkAls(jdbc, gemeenten);
    jdbc.sql("select set_config('opstap.aanmelding', :uitvoerder, true)")
        .param("uitvoerder", uitvoerder)
        .query((_, _) -> true)
        .single();
    return gemeenten;
  }

  /** From here on in this transaction: what these municipalities guard can be seen. */
  public static void werkAls(JdbcClient jdbc, List<Integer> gemeenten) {
    jdbc.sql("select set_config('opstap.gemeenten', :gemeenten, true)")
        .param("gemeenten", Grens.alsReeks(gemeenten))
        .query((_, _) -> true)
        .single();
  }
}
