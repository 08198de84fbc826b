package nl.opstap.werkplek.logboek;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.opstap.werkplek.database.Database;
import nl.opstap.werkplek.database.Opdrachtdatabase;
import nl.opstap.werkplek.database.Sleutel;
import nl.opstap.werkplek.toegang.Gemeenten;
import nl.opstap.werkplek.toegang.Uitvoerders;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks whether anybody tampered with the log. */
public final class Controleer {

  private final JdbcClient jdbc;
  private final TransactionTemplate transactie;
  private final Sleutel sleutel;
  private final Consumer<String> uit;

  Controleer(Database database, Sleutel sleutel, Consumer<String> uit) {
    DataSource bron = database.alsWerkplek();
    this.jdbc = JdbcClient.create(bron);
    this.transactie = new TransactionTemplate(new JdbcTransactionManager(bron));
    // The lines and the end of the chain as they were at one moment: people go on working.
    transactie.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    this.sleutel = sleutel;
    this.uit = uit;
  }

  /**
   * Looks at every log in the database of the command.
   *
   * @param vanaf a file with how far each had come, as kept elsewhere, to compare with
   * @param bewaar a file to write how far each has come in, when all are whole
   * @return whether all are whole
   * @throws IOException when they could not be looked at
   */
  public static boolean controleer(
      @Nullable Path vanaf, @Nullable Path bewaar, Consumer<String> uit) throws IOException {
    Map<Integer, Keten.Stand> eerder =
        vanaf == null ? Map.<Integer, Keten.Stand>of() : Standen.lees(vanaf);
    try (Opdrachtdatabase bron = Opdrachtdatabase.open()) {
      Optional<List<Keten.Stand>> standen =
          new Controleer(bron.database(), bron.sleutel(), uit).alle(eerder);
      if (standen.isPresent() && bewaar != null) {
        Standen.schrijf(bewaar, standen.get());
      }
      return standen.isPresent();
    } catch (DataAccessException e) {
      throw new IOException("De database antwoordt niet, of is niet die van Opstap.", e);
    }
  }

  /**
   * Looks at every log, and tells what it finds.
   *
   * @param eerder how far each had come, as kept elsewhere
   * @return how far each has come; empty when one is broken
   */
  Optional<List<Keten.Stand>> alle(Map<Integer, Keten.Stand> eerder) {
    // Also those that were known, and are no longer there.
    Set<Integer> gemeenten = new TreeSet<>(eerder.keySet());
    gemeenten.addAll(new Gemeenten(jdbc).codes());
    List<Keten.Stand> standen = new ArrayList<>();
    int gebroken = 0;
    for (int gemeente : gemeenten) {
      Ketencontrole.Uitslag uitslag =
          controleer(gemeente, Optional.ofNullable(eerder.get(gemeente)));
      standen.add(uitslag.stand());
      gebroken += uitslag.breuk().isPresent() ? 1 : 0;
      uit.accept(
          "Gemeente %04d: %d regels, laatste %s: %s."
              .formatted(
                  gemeente,
                  uitslag.stand().aantal(),
                  uitslag.stand().kop(),
                  uitslag.breuk().map(wat -> "GEBROKEN, " + wat).orElse("heel")));
    }
    uit.accept(
        "%d %s gecontroleerd, %d gebroken."
            .formatted(
                gemeenten.size(), gemeenten.size() == 1 ? "logboek" : "logboeken", gebroken));
    return gebroken == 0 ? Optional.of(standen) : Optional.empty();
  }

  private Ketencontrole.Uitslag controleer(int gemeente, Optional<Keten.Stand> eerder) {
    try {
      return Objects.requireNonNull(
          transactie.execute(lezen -> {
            lezen.setRollbackOnly();
            Uitvoerders.werkAls(jdbc, List.of(gemeente));
            return new Ketencontrole(jdbc, sleutel).controleer(gemeente, eerder);
          }));
    } catch (DataAccessException | TransactionException | DateTimeException e) {
      // The others are looked at all the same.
      return new Ketencontrole.Uitslag(
          Keten.Stand.begin(gemeente), Optional.of("het logboek is niet te lezen"));
    }
  }
}
