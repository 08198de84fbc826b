package nl.opstap.recht.kern;

import java.util.List;
import java.util.function.Consumer;

/**
 * What a decision table says: the outcome of the first row that fits. When no row fits, the table
 * gives no answer.
 *
 * @param naam the table, and what is asked of it
 */
public record EersteTreffer(String naam, List<Rij> rijen) implements Voorwaarde {

  /**
   * A row.
   *
   * @param uitkomst the outcome as {@link Uitkomsten}; {@link Uitkomsten#ONBEPAALD} when the table
   *     leaves this row open
   */
  public record Rij(Voorwaarde past, int uitkomst) {
    /** What comes out when it fits; not known where the table leaves this row open. */
    public Uitkomst geeft() {
      return Uitkomst.van(uitkomst);
    }
  }

  public EersteTreffer {
    rijen = List.copyOf(rijen);
  }

  @Override
  public int uitkomsten(Feiten feiten, int rij) {
    int uit = 0;
    for (int i = 0; i < rijen.size(); i++) {
      int past = rijen.get(i).past().uitkomsten(feiten, rij);
      if ((past & Uitkomsten.JA) != 0) {
        uit |= rijen.get(i).uitkomst();
      }
      if ((past & Uitkomsten.ONBEPAALD) != 0) {
        uit |= Uitkomsten.ONBEPAALD;
      }
      if (past == Uitkomsten.JA) {
        return uit;
      }
    }
    return uit | Uitkomsten.ONBEPAALD;
  }

  @Override
  public Snede snede(Feiten feiten, int rij) {
    for (Rij kandidaat : rijen) {
      if (!Uitkomsten.isBeslist(kandidaat.past().uitkomsten(feiten, rij))) {
        return kandidaat.past().snede(feiten, rij);
      }
    }
    throw new IllegalStateException("Elke rij van de tabel is beslist.");
  }

  @Override
  public String zin() {
    return naam;
  }

  @Override
  public void feiten(Consumer<Feit> bij) {
    rijen.forEach(rij -> rij.past().feiten(bij));
  }
}
