package nl.opstap.werkplek.logboek;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.opstap.werkplek.database.Database;
import nl.opstap.werkplek.database.Opdrachtdatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The command that checks whether anybody tampered with the log. */
public final class Controleer {

  private Controleer() {}

  /**
   * Ends with 0 when every chain is whole, and with 1 when one is not.
   *
   * @param args the directory of the database that comes with the program; not used when another
   *     database is named
   */
  public static void main(String[] args) throws IOException {
    int uitslag;
    try (Opdrachtdatabase bron = Opdrachtdatabase.open(Path.of(args[0]))) {
      uitslag = controleer(bron.database());
    }
    System.exit(uitslag);
  }

  private static int controleer(Database database) {
    DriverManagerDataSource bron =
        new DriverManagerDataSource(
            database.url(), database.werkplek().naam(), database.werkplek().wachtwoord());
    JdbcClient jdbc = JdbcClient.create(bron);
    TransactionTemplate transactie = new TransactionTemplate(new JdbcTransactionManager(bron));
    // The lines and the end of the chain as they were at one moment: people go on working.
    transactie.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    List<Integer> gemeenten =
        jdbc.sql("select code from gemeente order by code").query((rij, _) -> rij.getInt(1)).list();
    int gebroken = 0;
    for (int gemeente : gemeenten) {
      Optional<Long> breuk =
          transactie.execute(_ -> {
            jdbc.sql("select set_config('opstap.gemeente', :gemeente, true)")
                .param("gemeente", String.valueOf(gemeente))
                .query((_, _) -> true)
                .single();
            return new Ketencontrole(jdbc).eersteBreuk(gemeente);
          });
      gebroken += meld(gemeente, breuk) ? 1 : 0;
    }
    System.out.printf(
        "%d %s gecontroleerd, %d gebroken.%n",
        gemeenten.size(), gemeenten.size() == 1 ? "logboek" : "logboeken", gebroken);
    return gebroken == 0 ? 0 : 1;
  }

  private static boolean meld(int gemeente, Optional<Long> breuk) {
    breuk.ifPresent(regel ->
        System.out.println(
            regel == Ketencontrole.AAN_HET_EIND
                ? "Gemeente %04d: aan het eind van het logboek ontbreken regels."
                    .formatted(gemeente)
                : "Gemeente %04d: regel %d klopt niet, of een regel daarvoor ontbreekt."
                    .formatted(gemeente, regel)));
    return breuk.isPresent();
  }
}
