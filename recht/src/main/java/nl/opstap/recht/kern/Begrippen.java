package nl.opstap.recht.kern;

import java.util.List;

/**
 * Everything a case can tell: the facts it has once, and its lists.
 *
 * @param zaak the facts of the case; the reference date is the first
 * @param lijsten the lists, each at the place of its number
 */
public record Begrippen(Groep zaak, List<Groep> lijsten) {

  public Begrippen {
    lijsten = List.copyOf(lijsten);
    for (int i = 0; i < lijsten.size(); i++) {
      if (lijsten.get(i).nummer() != i) {
        throw new IllegalArgumentException(lijsten.get(i) + " staat niet op zijn plaats");
      }
    }
  }

  /** The fact that is always known. */
  public DatumFeit peildatum() {
    return (DatumFeit) zaak.feiten().getFirst();
  }
}
