package nl.opstap.recht.kern;

import java.util.function.Consumer;

/** Two numbers are the same. */
public record Gelijk(GetalFeit a, GetalFeit b) implements Voorwaarde {
  @Override
  public int uitkomsten(Feiten feiten, int rij) {
    long laagA = a.laag(feiten, rij);
    long hoogA = a.hoog(feiten, rij);
    long laagB = b.laag(feiten, rij);
    long hoogB = b.hoog(feiten, rij);
    boolean zeker = laagA == hoogA && laagB == hoogB && laagA == laagB;
    return Uitkomsten.vanZekerEnMogelijk(zeker, laagA <= hoogB && laagB <= hoogA);
  }

  @Override
  public Snede snede(Feiten feiten, int rij) {
    boolean aBekend = a.isBekend(feiten, rij);
    GetalFeit open = aBekend ? b : a;
    GetalFeit ander = aBekend ? a : b;
    long laag = open.laag(feiten, rij);
    if (!ander.isBekend(feiten, rij)) {
      long midden = laag + (open.hoog(feiten, rij) - laag) / 2;
      return Snede.bij(open, feiten, rij, midden + 1);
    }
    long doel = ander.laag(feiten, rij);
    return Snede.bij(open, feiten, rij, laag < doel ? doel : doel + 1);
  }

  @Override
  public String zin() {
    return a.zin() + " is gelijk aan " + b.zin();
  }

  @Override
  public void feiten(Consumer<Feit> bij) {
    bij.accept(a);
    bij.accept(b);
  }
}
