package nl.opstap.werkplek.logboek;

import java.util.List;
import javax.sql.DataSource;
import nl.opstap.werkplek.database.Sleutel;
import nl.opstap.werkplek.toegang.Gemeenten;
import nl.opstap.werkplek.toegang.Uitvoerders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Adds municipalities, each with a log that begins with it: sealed, so that a log that was emptied
 * is another thing than one in which nothing has been written yet.
 */
public final class NieuweGemeente {

  private NieuweGemeente() {}

  /** Adds one, or gives one that is there this name. */
  public static void voegToe(DataSource eigenaar, Sleutel sleutel, int code, String naam) {
    new TransactionTemplate(new JdbcTransactionManager(eigenaar))
        .executeWithoutResult(_ -> voegToe(JdbcClient.create(eigenaar), sleutel, code, naam));
  }

  /** The same, as who owns the tables and within a transaction that goes on. */
  public static void voegToe(JdbcClient eigenaar, Sleutel sleutel, int code, String naam) {
    if (!Gemeenten.voegToe(eigenaar, code, naam)) {
      return;
    }
    Keten.Stand begin = Keten.Stand.begin(code);
    Uitvoerders.werkAls(eigenaar, List.of(code));
    eigenaar
        .sql(
            """
            insert into logketen (gemeente, aantal, laatste, zegel)
            values (:gemeente, :aantal, :kop, :zegel)
            """)
        .param("gemeente", code)
        .param("aantal", begin.aantal())
        .param("kop", begin.kop())
        .param("zegel", new Keten(sleutel).slot(begin))
        .update();
  }
}
