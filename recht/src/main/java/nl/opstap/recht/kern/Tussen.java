package nl.opstap.recht.kern;

import java.util.function.Consumer;

/**
 * A number lies between two others, both inclusive.
 *
 * @param van in hundredths
 * @param totEnMet in hundredths; {@link Long#MAX_VALUE} for no bound
 */
record Tussen(GetalFeit feit, long van, long totEnMet) implements Voorwaarde {

  @Override
  public int uitkomsten(Feiten feiten, int rij) {
    long laag = feit.laag(feiten, rij);
    long hoog = feit.hoog(feiten, rij);
    return Uitkomsten.vanZekerEnMogelijk(
        van <= laag && hoog <= totEnMet, laag <= totEnMet && van <= hoog);
  }

  @Override
  public Snede snede(Feiten feiten, int rij) {
    return Snede.bij(feit, feiten, rij, feit.laag(feiten, rij) < van ? van : totEnMet + 1);
  }

  @Override
  public String zin() {
    String naam = feit.omschrijving();
    if (totEnMet == Long.MAX_VALUE) {
      return naam
          + (van % 100 == 0 ? " is ten minste " + getal(van) : " is meer dan " + getal(van - 1));
    }
    if (van == totEnMet) {
      return naam + " is " + getal(van);
    }
    return van == Long.MIN_VALUE
        ? naam + " is ten hoogste " + getal(totEnMet)
        : naam + " is " + getal(van) + " tot en met " + getal(totEnMet);
  }

  private String getal(long honderdsten) {
    return feit.toon(honderdsten);
  }

  @Override
  public void feiten(Consumer<Feit> bij) {
    bij.accept(feit);
  }
}
