package nl.opstap.recht.kern;

import java.util.function.Consumer;

/** Holds, unless the condition does: then the law that we know gives no answer. */
public record OnbepaaldAls(Voorwaarde als) implements Voorwaarde {
  @Override
  public int uitkomsten(Feiten feiten, int rij) {
    int uit = als.uitkomsten(feiten, rij);
    return ((uit & Uitkomsten.NEE) != 0 ? Uitkomsten.JA : 0)
        | ((uit & ~Uitkomsten.NEE) != 0 ? Uitkomsten.ONBEPAALD : 0);
  }

  @Override
  public Snede snede(Feiten feiten, int rij) {
    return als.snede(feiten, rij);
  }

  @Override
  public String zin() {
    return "de wet die wij kennen geeft geen antwoord als " + als.zin();
  }

  @Override
  public void feiten(Consumer<Feit> bij) {
    als.feiten(bij);
  }
}
