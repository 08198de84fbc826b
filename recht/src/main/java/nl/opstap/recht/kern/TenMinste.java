package nl.opstap.recht.kern;

import java.util.List;
import java.util.function.Consumer;

/** One number is as high as another, or higher. */
public record TenMinste(Getal a, Getal b) implements Voorwaarde {
  @Override
  public int uitkomsten(Feiten feiten, int rij) {
    return Uitkomsten.vanZekerEnMogelijk(
        a.laagste(feiten, rij) >= b.hoogste(feiten, rij),
        a.hoogste(feiten, rij) >= b.laagste(feiten, rij));
  }

  @Override
  public Snede snede(Feiten feiten, int rij) {
    return Getal.eersteOpen(List.of(a, b), feiten, rij).snede(feiten, rij);
  }

  @Override
  public String zin() {
    return a.zin() + " is ten minste " + b.zin();
  }

  @Override
  public void feiten(Consumer<Feit> bij) {
    a.feiten(bij);
    b.feiten(bij);
  }
}
