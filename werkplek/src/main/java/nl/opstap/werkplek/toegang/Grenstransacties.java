package nl.opstap.werkplek.toegang;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;

/**
 * Draws the boundary at the beginning of every transaction, and lets no municipality hold so many
 * connections that another one has none: when something of one is locked, only who works for it
 * waits. Who works for several takes a turn of each.
 */
@Component("transactionManager")
final class Grenstransacties extends JdbcTransactionManager {

  private static final long serialVersionUID = 1L;

  /** Of the sixteen that there are; the lines of its log go one by one all the same. */
  private static final int VERBINDINGEN = 5;

  private static final int WACHTEND = 100;
  private static final Duration GEDULD = Duration.ofSeconds(3);

  private final transient Grens grens;
  private final transient Beurten<Integer> beurten =
      new Beurten<>("verbindingen van een gemeente", VERBINDINGEN, WACHTEND, GEDULD);

  /** By transaction. */
  private final transient Map<Object, List<Beurten.Beurt>> genomen =
      Collections.synchronizedMap(new IdentityHashMap<>());

  Grenstransacties(DataSource bron, Grens grens) {
    super(bron);
    this.grens = grens;
  }

  @Override
  protected void doBegin(Object transactie, TransactionDefinition wat) {
    grens.gemeenten().ifPresent(voor -> genomen.put(transactie, neem(voor)));
    try {
      super.doBegin(transactie, wat);
    } catch (RuntimeException | Error e) {
      geefTerug(transactie);
      throw e;
    }
    try {
      grens.geefDoor();
    } catch (RuntimeException | Error e) {
      // Otherwise nobody gives the connection back: this transaction never began.
      doCleanupAfterCompletion(transactie);
      throw e;
    }
  }

  @Override
  protected void doCleanupAfterCompletion(Object transactie) {
    try {
      super.doCleanupAfterCompletion(transactie);
    } finally {
      geefTerug(transactie);
    }
  }

  /** Of each, always in the same order. */
  private List<Beurten.Beurt> neem(List<Integer> gemeenten) {
    List<Beurten.Beurt> uit = new ArrayList<>();
    try {
      for (int gemeente : gemeenten) {
        uit.add(beurten.neem(gemeente));
      }
    } catch (RuntimeException e) {
      uit.forEach(Beurten.Beurt::close);
      throw e;
    }
    return uit;
  }

  private void geefTerug(Object transactie) {
    List<Beurten.Beurt> deze = genomen.remove(transactie);
    if (deze != null) {
      deze.forEach(Beurten.Beurt::close);
    }
  }
}
