package nl.opstap.werkplek.beleid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.opstap.recht.Wetboek;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.Feitenhistorie;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.recht.kern.Periode;
import nl.opstap.werkplek.veld.Feitwaarde;

/**
 * The policy of a municipality with both its histories, as the rules read it.
 *
 * @param gemeente its code; 0 for none that is known
 * @param versie one higher with every decision, also one that leaves no rule
 * @param regels in the order in which they became known
 * @param voorstel what would be decided, known from {@link LocalDate#MAX} on: to see what it would
 *     change
 */
public record Beleid(
    int gemeente, int versie, List<Beleidsregel> regels, Optional<Beleidswijziging> voorstel) {

  private static final Periode ALTIJD = new Periode(LocalDate.MIN, LocalDate.MAX);

  /** Of somebody who has not said where they live. */
  public static final Beleid ONBEKEND = new Beleid(0, 0, List.of(), Optional.empty());

  public Beleid {
    regels = List.copyOf(regels);
  }

  /** Adds it to what is known of a household: which municipality it is, and what that decided. */
  public void leg(Feitenhistorie.Bouwer historie) {
    if (gemeente == 0) {
      return;
    }
    historie.leg(Zaak.GEMEENTE, 0, BigDecimal.valueOf(gemeente), ALTIJD, LocalDate.MIN);
    // What ends on a day goes before what replaces it.
    regels.stream()
        .sorted(Comparator.comparing(regel -> regel.bekend().vanaf()))
        .forEach(regel -> leg(historie, regel));
    voorstel.ifPresent(wat -> legVoorstel(historie, wat));
  }

  private static void legVoorstel(Feitenhistorie.Bouwer historie, Beleidswijziging wat) {
    wat.veld()
        .feit()
        .map(feit -> new Feitwaarde(feit, 0))
        .ifPresent(feit ->
            wat.waarde()
                .ifPresentOrElse(
                    waarde -> feit.leg(historie, waarde, wat.geldig(), LocalDate.MAX),
                    () -> feit.legOnbekend(historie, wat.geldig(), LocalDate.MAX)));
  }

  private static void leg(Feitenhistorie.Bouwer historie, Beleidsregel regel) {
    if (regel.veld().feit().isEmpty() || regel.bekend().isNooit()) {
      return;
    }
    Feitwaarde waarde = new Feitwaarde(regel.veld().feit().get(), 0);
    waarde.leg(historie, regel.waarde(), regel.geldig(), regel.bekend().vanaf());
    regel.bekend().tot().ifPresent(tot -> waarde.legOnbekend(historie, regel.geldig(), tot));
  }

  /**
   * The rules of the municipality for a day: the law, with the table of its own that was in force
   * then, as far as that was known on another day.
   */
  public Wetboek wetboek(GeldigOp geldigOp, BekendOp bekendOp) {
    return tabel(geldigOp.dag(), bekendOp).map(Eigentabel::wetboek).orElse(Wetboek.GELDEND);
  }

  private Optional<String> tabel(LocalDate dag, BekendOp bekendOp) {
    Optional<Beleidswijziging> nieuw =
        voorstel
            .filter(wat -> wat.veld().isTabel() && wat.geldig().bevat(dag))
            .filter(_ -> bekendOp.equals(BekendOp.ALLES));
    if (nieuw.isPresent()) {
      return nieuw.get().waarde();
    }
    return regels.stream()
        .filter(regel -> regel.veld().isTabel() && regel.geldig().bevat(dag))
        .filter(regel -> regel.bekend().op(bekendOp))
        .map(Beleidsregel::waarde)
        .findFirst();
  }

  /** This policy, with something that would be decided. */
  public Beleid met(Beleidswijziging wat) {
    return new Beleid(gemeente, versie, regels, Optional.of(wat));
  }

  /** What holds on a day, as far as it is decided now. */
  public Optional<Beleidsregel> op(Beleidsveld veld, LocalDate dag) {
    return regels.stream()
        .filter(regel -> regel.veld().equals(veld) && regel.bekend().isNog())
        .filter(regel -> regel.geldig().bevat(dag))
        .findFirst();
  }

  /** Everything that was ever decided about a field, the latest first. */
  public List<Beleidsregel> over(Beleidsveld veld) {
    return regels.stream().filter(regel -> regel.veld().equals(veld)).toList().reversed();
  }
}
