package nl.opstap.recht.kern;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A number lies between two others, both inclusive.
 *
 * @param van in hundredths; {@link Long#MIN_VALUE} for no bound
 * @param totEnMet in hundredths; {@link Long#MAX_VALUE} for no bound
 */
public record Tussen(GetalFeit feit, long van, long totEnMet) implements Voorwaarde {

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
    if (van == totEnMet) {
      return feit.omschrijving() + " is " + getal(van);
    }
    List<String> grenzen = new ArrayList<>();
    if (van != Long.MIN_VALUE) {
      boolean ook = van % GetalFeit.EEN == 0;
      grenzen.add(ook ? "ten minste " + getal(van) : "meer dan " + getal(van - 1));
    }
    if (totEnMet != Long.MAX_VALUE) {
      boolean ook = totEnMet % GetalFeit.EEN == 0;
      grenzen.add(ook ? "ten hoogste " + getal(totEnMet) : "minder dan " + getal(totEnMet + 1));
    }
    return feit.omschrijving() + " is " + String.join(" en ", grenzen);
  }

  private String getal(long honderdsten) {
    return feit.toon(honderdsten);
  }

  @Override
  public void feiten(Consumer<Feit> bij) {
    bij.accept(feit);
  }
}
