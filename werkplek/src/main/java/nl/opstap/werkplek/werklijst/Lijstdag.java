package nl.opstap.werkplek.werklijst;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opstap.recht.feiten.Activiteit;
import nl.opstap.werkplek.veld.Velden;

/**
 * A day that follows from the facts of a dossier and is kept for lists. Each has a column of the
 * same name in {@code werklijstregel}; a new one is a constant here, that column in a migration,
 * and a {@link Filter} or {@link Kolom} that shows it.
 */
enum Lijstdag {
  /** The first day without the exemption that runs. */
  ONTHEFFING_TOT(Stand::eindeOntheffing),

  /**
   * The first day on which an exemption that is registered as running did not hold any more; {@link
   * #NOOIT} when that day is not known.
   */
  ONTHEFFING_VOORBIJ(Stand::nietMeerSinds),

  /** The first day without the activity that runs longest; {@link #NOOIT} when it has no end. */
  ACTIVITEIT_TOT(stand ->
      stand.einde(Velden.ACTIVITEITEN, Activiteit.VAN_OUDER.van, Activiteit.VAN_OUDER.tot)),

  /** The next day on which a child turns five. */
  KIND_VIJF_OP(Stand::vijfdeVerjaardag),

  /** The day of birth of the parent: of two of the same name it tells who is meant. */
  GEBOREN(Stand::geboren);

  /** Stands for "no end", and for a day that is not known. */
  static final LocalDate NOOIT = LocalDate.of(9999, 12, 31);

  // Each is a method of its own, without state.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Function<Stand, Optional<LocalDate>> dag;

  Lijstdag(Function<Stand, Optional<LocalDate>> dag) {
    this.dag = dag;
  }

  /** What it is in a dossier; empty when there is none. */
  Optional<LocalDate> van(Stand stand) {
    return dag.apply(stand);
  }

  String kolom() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * All columns, as SQL lists them.
   *
   * @param vorm how each is written, with the column for {@code %1$s}
   */
  static String kolommen(String vorm) {
    return Stream.of(values())
        .map(dag -> vorm.formatted(dag.kolom()))
        .collect(Collectors.joining(", "));
  }
}
