package nl.opstap.werkplek.werklijst;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opstap.recht.awb.Awb;
import nl.opstap.recht.kern.Oordeel;
import nl.opstap.recht.kern.Waarden;
import nl.opstap.recht.participatiewet.Termijnen;

/**
 * Something that the law wants done by a day.
 *
 * @param uiterlijk the last day on which it is in time
 */
record Termijn(Taaksoort soort, LocalDate uiterlijk) {

  /** The kinds that follow from the facts; who does something about them records a fact. */
  static final List<Taaksoort> SOORTEN =
      List.of(Taaksoort.BESLUIT, Taaksoort.PLAN_VAN_AANPAK, Taaksoort.HERONDERZOEK);

  /** The plan and its review, by a judgement on terms. */
  static Stream<Termijn> vanHetPlan(Oordeel oordeel) {
    return Stream.of(
            oordeel
                .waarde(Termijnen.PLAN_UITERLIJK)
                .map(dag -> new Termijn(Taaksoort.PLAN_VAN_AANPAK, dag)),
            oordeel
                .waarde(Termijnen.HERONDERZOEK_UITERLIJK)
                .map(dag -> new Termijn(Taaksoort.HERONDERZOEK, dag)))
        .flatMap(Optional::stream);
  }

  /** The decisions on requests, by a judgement on terms. */
  static Stream<Termijn> vanVerzoeken(Oordeel oordeel) {
    return oordeel.waarde(Termijnen.PER_VERZOEK).stream()
        .flatMap(List::stream)
        .map(Termijn::besluit)
        .flatMap(Optional::stream)
        .distinct();
  }

  /** Nothing for a request that was decided on: what runs then is the term of the parent. */
  private static Optional<Termijn> besluit(Waarden verzoek) {
    return verzoek.van(Awb.BEZWAAR_TOT_EN_MET).isPresent()
        ? Optional.empty()
        : verzoek.van(Awb.BESLUIT_UITERLIJK).map(dag -> new Termijn(Taaksoort.BESLUIT, dag));
  }
}
