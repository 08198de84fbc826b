package nl.opstap.recht.kern;

import java.util.function.Consumer;

/** A value that is told only when it is certain that there is no day of the other kind. */
public record Tenzij(Sleutel.Dag ander, Waarde waarde) implements Waarde {
  @Override
  public Sleutel<?> sleutel() {
    return waarde.sleutel();
  }

  @Override
  public Voorwaarde als() {
    return waarde.als();
  }

  @Override
  public void vertel(Feiten feiten, int rij, Waarden.Bouwer bij) {
    if (bij.isNooit(ander)) {
      waarde.vertel(feiten, rij, bij);
    }
  }

  @Override
  public String zin() {
    return waarde.zin() + ", als er niet staat: " + ander.label();
  }

  @Override
  public void feiten(Consumer<Feit> bij) {
    waarde.feiten(bij);
  }
}
