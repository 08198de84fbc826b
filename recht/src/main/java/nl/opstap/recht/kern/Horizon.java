package nl.opstap.recht.kern;

import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * Until when the rules are known by which a day was found that was told before; only when that day
 * is later.
 */
public record Horizon(Sleutel.Dag dag, LocalDate bekendTotEnMet) implements Waarde {

  private static final Sleutel.Dag REGELS_BEKEND_TOT_EN_MET =
      Sleutel.dag("regelsBekendTotEnMet", "De regels zijn bekend tot en met");

  /** The remark that belongs to it. */
  public static final String KANTTEKENING =
      "De regels zijn bekend tot en met {regelsBekendTotEnMet}. Een dag daarna is berekend met de"
          + " regels van nu.";

  @Override
  public Sleutel.Dag sleutel() {
    return REGELS_BEKEND_TOT_EN_MET;
  }

  @Override
  public Voorwaarde als() {
    return Voorwaarde.altijd();
  }

  @Override
  public void vertel(Feiten feiten, int rij, Waarden.Bouwer bij) {
    if (bij.verteld(dag).filter(bekendTotEnMet::isBefore).isPresent()) {
      bij.zet(sleutel(), bekendTotEnMet);
    }
  }

  @Override
  public String zin() {
    return "een vaste dag, als daarna ligt: " + dag.label();
  }

  @Override
  public void feiten(Consumer<Feit> bij) {}
}
