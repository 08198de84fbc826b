package nl.opstap.recht.kern;

import java.util.function.Consumer;

/**
 * A fact that is so or is not so; as a condition it holds when it is so.
 *
 * @param bijzonder whether it is something special that a case tells only when it is so
 */
public record JaNeeFeit(
    Groep groep,
    String naam,
    int plek,
    String omschrijving,
    String vraag,
    Kenner kenner,
    boolean bijzonder)
    implements Feit, Voorwaarde {

  @Override
  public long onbekendLaag() {
    return bijzonder ? Uitkomsten.NEE : Uitkomsten.NEE_OF_JA;
  }

  @Override
  public long onbekendHoog() {
    return 0;
  }

  @Override
  public int uitkomsten(Feiten feiten, int rij) {
    return (int) laag(feiten, rij);
  }

  @Override
  public Snede snede(Feiten feiten, int rij) {
    return new Snede.VanFeit(groep, rij, plek, Uitkomsten.JA);
  }

  @Override
  public String zin() {
    return omschrijving;
  }

  @Override
  public void feiten(Consumer<Feit> bij) {
    bij.accept(this);
  }
}
