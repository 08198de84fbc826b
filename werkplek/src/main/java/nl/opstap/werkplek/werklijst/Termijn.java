package nl.opstap.werkplek.werklijst;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opstap.recht.awb.Awb;
import nl.opstap.recht.kern.Oordeel;
import nl.opstap.recht.kern.Waarden;
import nl.opstap.recht.participatiewet.Ontheffing9a;
import nl.opstap.recht.participatiewet.Termijnen;
import org.jspecify.annotations.Nullable;

/**
 * Something that the law wants done, most by a day.
 *
 * @param uiterlijk the last day on which it is in time; null when that is not known, or there is
 *     none
 */
record Termijn(Taaksoort soort, @Nullable LocalDate uiterlijk) {

  /** The kinds that follow from the facts; who does something about them records a fact. */
  static final List<Taaksoort> SOORTEN =
      List.of(
          Taaksoort.BESLUIT,
          Taaksoort.PLAN_VAN_AANPAK,
          Taaksoort.HERONDERZOEK,
          Taaksoort.REGISTRATIE);

  /** Those that a judgement on terms tells. */
  static Stream<Termijn> van(Oordeel oordeel) {
    Stream<Termijn> besluiten =
        oordeel.waarde(Termijnen.PER_VERZOEK).stream()
            .flatMap(List::stream)
            .map(Termijn::besluit)
            .flatMap(Optional::stream)
            .distinct();
    Stream<Termijn> heronderzoek =
        oordeel.waarde(Termijnen.HERONDERZOEK_UITERLIJK).stream()
            .map(dag -> new Termijn(Taaksoort.HERONDERZOEK, dag));
    return Stream.of(besluiten, plan(oordeel).stream(), heronderzoek).flatMap(soort -> soort);
  }

  /** What a judgement on the exemption for a young child tells. */
  static Stream<Termijn> vanOntheffing(Oordeel oordeel) {
    return oordeel.waarde(Ontheffing9a.REGISTRATIE_LOOPT_ACHTER).stream()
        .map(_ -> new Termijn(Taaksoort.REGISTRATIE, null));
  }

  /** It has to come also when nobody knows by when. */
  private static Optional<Termijn> plan(Oordeel oordeel) {
    return oordeel
        .waarde(Termijnen.PLAN_UITERLIJK)
        .map(dag -> new Termijn(Taaksoort.PLAN_VAN_AANPAK, dag))
        .or(() ->
            oordeel
                .waarde(Termijnen.PLAN_MOET_NOG_KOMEN)
                .map(_ -> new Termijn(Taaksoort.PLAN_VAN_AANPAK, null)));
  }

  /** Nothing for a request that was decided on: what runs then is the term of the parent. */
  private static Optional<Termijn> besluit(Waarden verzoek) {
    return verzoek.van(Awb.BEZWAAR_TOT_EN_MET).isPresent()
        ? Optional.empty()
        : verzoek.van(Awb.BESLUIT_UITERLIJK).map(dag -> new Termijn(Taaksoort.BESLUIT, dag));
  }
}
