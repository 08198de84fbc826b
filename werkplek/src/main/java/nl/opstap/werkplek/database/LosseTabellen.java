package nl.opstap.werkplek.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tables that are filled at once, by who owns them and within one transaction: references, indexes
 * and row-level security are laid aside while rows go in, and put back on afterwards, which checks
 * all of them. Rows that break them are refused then, and the transaction with it.
 */
public final class LosseTabellen {

  private final Connection eigenaar;
  private final List<String> tabellen;
  private final List<String> terug = new ArrayList<>();

  private LosseTabellen(Connection eigenaar, List<String> tabellen) {
    this.eigenaar = eigenaar;
    this.tabellen = List.copyOf(tabellen);
  }

  /** Lays aside what guards these tables. */
  public static LosseTabellen maakLos(Connection eigenaar, List<String> tabellen)
      throws SQLException {
    LosseTabellen los = new LosseTabellen(eigenaar, tabellen);
    los.doe("set local maintenance_work_mem = '512MB'");
    los.legAf();
    return los;
  }

  /** Puts everything back on, and sets the numbers that are given out past those that are there. */
  public void maakVast() throws SQLException {
    // While all rows can still be seen.
    for (String nummer : vraag(NUMMERS)) {
      doe(nummer);
    }
    for (String opdracht : terug.reversed()) {
      doe(opdracht);
    }
  }

  /** Also of what these tables refer to: a check would not find the rows otherwise. */
  private static final String BEVEILIGING =
      """
      select format('alter table %%s no force row level security', oid::regclass),
        format('alter table %%s force row level security', oid::regclass)
      from pg_class where relforcerowsecurity and (oid in %1$s
        or oid in (select confrelid from pg_constraint where conrelid in %1$s and contype = 'f'))
      """;

  /** Keys last: references rest on them, so those go off first and come back on last. */
  private static final String BEPERKINGEN =
      """
      select format('alter table %%s drop constraint %%I', conrelid::regclass, conname),
        format('alter table %%s add constraint %%I %%s',
          conrelid::regclass, conname, pg_get_constraintdef(oid))
      from pg_constraint
      where (conrelid in %1$s or confrelid in %1$s) and contype in ('f', 'x', 'p', 'u')
      order by contype = 'f' desc
      """;

  private static final String INDEXEN =
      """
      select format('drop index %%I', relname), pg_get_indexdef(indexrelid)
      from pg_index join pg_class on pg_class.oid = indexrelid
      where indrelid in %s
        and not exists (select from pg_constraint where conindid = indexrelid)
      """;

  private static final String NUMMERS =
      """
      select format(
        'select setval(%%L, coalesce((select max(%%I) from %%s), 0) + 1, false)',
        pg_get_serial_sequence(attrelid::regclass::text, attname), attname, attrelid::regclass)
      from pg_attribute where attrelid in %s and attidentity <> ''
      """;

  private void legAf() throws SQLException {
    for (String soort : List.of(BEVEILIGING, BEPERKINGEN, INDEXEN)) {
      List<String> af = new ArrayList<>();
      try (Statement opdracht = eigenaar.createStatement();
          ResultSet rijen = opdracht.executeQuery(soort.formatted(alle()))) {
        while (rijen.next()) {
          af.add(rijen.getString(1));
          terug.add(rijen.getString(2));
        }
      }
      for (String opdracht : af) {
        doe(opdracht);
      }
    }
  }

  private List<String> vraag(String sql) throws SQLException {
    List<String> uit = new ArrayList<>();
    try (Statement opdracht = eigenaar.createStatement();
        ResultSet rijen = opdracht.executeQuery(sql.formatted(alle()))) {
      while (rijen.next()) {
        uit.add(rijen.getString(1));
      }
    }
    return uit;
  }

  private String alle() {
    return tabellen.stream()
        .map("'%s'::regclass"::formatted)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private void doe(String sql) throws SQLException {
    try (Statement opdracht = eigenaar.createStatement()) {
      opdracht.execute(sql);
    }
  }
}
