package nl.opstap.werkplek.toegang;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Draws the boundary at the beginning of every transaction. */
@Component
class Grenswacht implements TransactionExecutionListener {

  private final ObjectProvider<Grens> grens;

  Grenswacht(ObjectProvider<Grens> grens) {
    this.grens = grens;
  }

  @Override
  public void afterBegin(TransactionExecution transaction, @Nullable Throwable beginFailure) {
    if (beginFailure == null) {
      grens.getObject().geefDoor();
    }
  }
}
