package nl.opstap.recht.kern;

import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * Until when the rules are known by which a day was found that was told before; only when that day
 * is later.
 */
public record Horizon(Sleutel.Dag sleutel, Sleutel.Dag dag, LocalDate bekendTotEnMet)
    implements Waarde {
  @Override
  public Voorwaarde als() {
    return Voorwaarde.altijd();
  }

  @Override
  public void vertel(Feiten feiten, int rij, Waarden.Bouwer bij) {
    if (bij.verteld(dag).filter(bekendTotEnMet::isBefore).isPresent()) {
      bij.zet(sleutel, bekendTotEnMet);
    }
  }

  @Override
  public String zin() {
    return "een vaste dag, als daarna ligt: " + dag.label();
  }

  @Override
  public void feiten(Consumer<Feit> bij) {}
}
