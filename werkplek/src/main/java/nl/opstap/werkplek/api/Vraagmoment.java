package nl.opstap.werkplek.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.werkplek.api.OnjuisteVraag.Fout;
import nl.opstap.werkplek.veld.Soort;
import org.jspecify.annotations.Nullable;

/** On which day a program asks, and with whose knowledge. */
public record Vraagmoment(GeldigOp geldig, BekendOp bekend) {

  /**
   * As an address has it; nothing stands for today, and for all that is known.
   *
   * @throws OnjuisteVraag when one of them is no day
   */
  public static Vraagmoment lees(
      @Nullable String geldigOp, @Nullable String bekendOp, LocalDate vandaag) {
    List<Fout> fouten = new ArrayList<>();
    Optional<LocalDate> geldig = dag("geldigOp", geldigOp, fouten);
    Optional<LocalDate> bekend = dag("bekendOp", bekendOp, fouten);
    if (!fouten.isEmpty()) {
      throw new OnjuisteVraag(fouten);
    }
    return new Vraagmoment(
        new GeldigOp(geldig.orElse(vandaag)), bekend.map(BekendOp::new).orElse(BekendOp.ALLES));
  }

  private static Optional<LocalDate> dag(String naam, @Nullable String tekst, List<Fout> fouten) {
    if (tekst == null) {
      return Optional.empty();
    }
    // Another program writes a day in one way only.
    Optional<LocalDate> dag =
        tekst.matches("[0-9]{4}-.*") ? Soort.Dag.mogelijk(tekst) : Optional.empty();
    if (dag.isEmpty()) {
      fouten.add(new Fout(naam, "Dit is geen datum zoals 2026-11-01."));
    }
    return dag;
  }
}
