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
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** The command that checks whether anybody tampered with the log. */
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
   * Ends with 0 when every chain is whole, with 1 when one is not, and with 2 when they could not
   * be looked at.
   *
   * @param args the directory of the demo, not used when another database is named; then, each with
   *     a file, {@code --vanaf} to compare with what was kept elsewhere, and {@code --bewaar} to
   *     keep what was found
   */
  public static void main(String[] args) {
    int uitslag;
    try {
      uitslag = voerUit(List.of(args));
    } catch (IOException e) {
      System.err.println(e.getMessage());
      uitslag = 2;
    } catch (DataAccessException e) {
      System.err.println("De database antwoordt niet, of is niet die van Opstap.");
      uitslag = 2;
    }
    System.exit(uitslag);
  }

  private static int voerUit(List<String> args) throws IOException {
    Optional<Path> vanaf = bestand(args, "--vanaf");
    Optional<Path> bewaar = bestand(args, "--bewaar");
    Map<Integer, Keten.Stand> eerder =
        vanaf.isPresent() ? Standen.lees(vanaf.get()) : Map.<Integer, Keten.Stand>of();
    try (Opdrachtdatabase bron = Opdrachtdatabase.open(Path.of(args.getFirst()))) {
      Controleer controle = new Controleer(bron.database(), bron.sleutel(), System.out::println);
      Optional<List<Keten.Stand>> standen = controle.alle(eerder);
      if (standen.isPresent() && bewaar.isPresent()) {
        Standen.schrijf(bewaar.get(), standen.get());
      }
      return standen.isPresent() ? 0 : 1;
    }
  }

  private static Optional<Path> bestand(List<String> args, String keuze) throws IOException {
    int waar = args.indexOf(keuze);
    if (waar < 0) {
      return Optional.empty();
    }
    if (waar + 1 == args.size()) {
      throw new IOException(keuze + " vraagt een bestand.");
    }
    return Optional.of(Path.of(args.get(waar + 1)));
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
            jdbc.sql("select set_config('opstap.gemeente', :gemeente, true)")
                .param("gemeente", String.valueOf(gemeente))
                .query((_, _) -> true)
                .single();
            return new Ketencontrole(jdbc, sleutel).controleer(gemeente, eerder);
          }));
    } catch (DataAccessException | TransactionException | DateTimeException e) {
      // The others are looked at all the same.
      return new Ketencontrole.Uitslag(
          Keten.Stand.begin(gemeente), Optional.of("het logboek is niet te lezen"));
    }
  }
}
