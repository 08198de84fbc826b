package nl.opstap.werkplek.werklijst;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opstap.recht.Onderwerpen;
import nl.opstap.recht.awb.Awb;
import nl.opstap.recht.feiten.Activiteit;
import nl.opstap.recht.feiten.Kind;
import nl.opstap.recht.feiten.Ontheffing;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.recht.kern.Oordeel;
import nl.opstap.recht.participatiewet.Artikel9a;
import nl.opstap.recht.participatiewet.Termijnen;
import nl.opstap.werkplek.dossier.Dossier;
import nl.opstap.werkplek.dossier.Gegeven;
import nl.opstap.werkplek.dossier.Weergave;
import nl.opstap.werkplek.oordeel.Beoordelaar;
import nl.opstap.werkplek.toegang.Pseudoniemen;
import nl.opstap.werkplek.veld.Onderdeel;
import nl.opstap.werkplek.veld.Pad;
import nl.opstap.werkplek.veld.Soort;
import nl.opstap.werkplek.veld.Veld;
import nl.opstap.werkplek.veld.Velden;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the facts of a dossier and is kept beside them, for lists and for search.
 *
 * @param naam as a list shows it: last name first
 * @param zoekwoorden the words of the name in one spelling, to search by
 * @param bsnSleutel a keyed hash, by which a dossier is found without keeping the number twice
 * @param termijn the first day by which something must have been decided
 * @param ontheffingTot the first day without the exemption that runs
 * @param activiteitTot the first day without the activity that runs longest; the far future when it
 *     has no end
 * @param kindVijfOp the next day on which a child turns five
 * @param wakkerOp the first day on which time alone may make any of this another
 */
public record Kenmerken(
    String naam,
    List<String> zoekwoorden,
    @Nullable String bsnSleutel,
    @Nullable LocalDate termijn,
    @Nullable LocalDate ontheffingTot,
    @Nullable String wachtOp,
    @Nullable LocalDate activiteitTot,
    @Nullable LocalDate kindVijfOp,
    LocalDate wakkerOp) {

  /** Stands for "no end". */
  private static final LocalDate NOOIT = LocalDate.of(9999, 12, 31);

  static Kenmerken van(
      Dossier dossier, LocalDate vandaag, Beoordelaar beoordelaar, Pseudoniemen pseudoniemen) {
    Stand stand = new Stand(dossier, new GeldigOp(vandaag));
    String naam = Weergave.naam(dossier, stand.dag());
    return new Kenmerken(
        naam,
        Zoekvorm.woorden(naam),
        stand
            .waarde(Velden.BSN)
            .map(bsn -> pseudoniemen.vanBsn(dossier.gemeente(), bsn))
            .orElse(null),
        termijn(beoordelaar, dossier, stand.dag()),
        stand.einde(Velden.ONTHEFFINGEN, Ontheffing.VAN.naam(), Ontheffing.TOT.naam()),
        stand.waarde(Velden.WACHT_OP).orElse(null),
        stand.einde(
            Velden.ACTIVITEITEN, Activiteit.VAN_OUDER.van.naam(), Activiteit.VAN_OUDER.tot.naam()),
        stand.vijfdeVerjaardag(vandaag),
        wakkerOp(dossier, vandaag));
  }

  private static @Nullable LocalDate termijn(
      Beoordelaar beoordelaar, Dossier dossier, GeldigOp op) {
    return beoordelaar.oordelen(dossier.feiten(op, BekendOp.ALLES), Onderwerpen.TERMIJNEN).stream()
        .flatMap(Kenmerken::dagen)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /**
   * The next day on which something in the dossier begins or ends, or a child turns five; at most a
   * month away, because terms also run by the law.
   */
  private static LocalDate wakkerOp(Dossier dossier, LocalDate vandaag) {
    Stream<LocalDate> verjaardagen =
        dossier.gegevens().stream()
            .filter(gegeven -> gegeven.pad().veld().equals(Kind.GEBOREN.naam()))
            .map(gegeven -> Artikel9a.wordtVijf(LocalDate.parse(gegeven.waarde())));
    return Stream.concat(dossier.randen().stream(), verjaardagen)
        .filter(dag -> dag.isAfter(vandaag))
        .min(Comparator.naturalOrder())
        .filter(vandaag.plusMonths(1)::isAfter)
        .orElse(vandaag.plusMonths(1));
  }

  /** The days by which a decision, a plan or a review is due. */
  private static Stream<LocalDate> dagen(Oordeel oordeel) {
    Stream<Optional<LocalDate>> eigen =
        Stream.of(Termijnen.PLAN_UITERLIJK, Termijnen.HERONDERZOEK_UITERLIJK).map(oordeel::waarde);
    Stream<Optional<LocalDate>> perVerzoek =
        oordeel.waarde(Termijnen.PER_VERZOEK).stream()
            .flatMap(List::stream)
            .map(verzoek -> verzoek.van(Awb.BESLUIT_UITERLIJK));
    return Stream.concat(eigen, perVerzoek).flatMap(Optional::stream);
  }

  /** What is taken to be so today. */
  private record Stand(Dossier dossier, GeldigOp dag) {

    Optional<String> waarde(Veld veld) {
      return waarde(Pad.van(veld, 0));
    }

    private Optional<String> waarde(Pad pad) {
      return dossier.gegeven(pad, dag, BekendOp.ALLES).map(Gegeven::waarde);
    }

    /** The first day without any of the members that run now. */
    @Nullable LocalDate einde(Onderdeel deel, String van, String totEnMet) {
      return dossier.leden(deel, dag, BekendOp.ALLES).stream()
          .filter(lid ->
              waarde(new Pad(deel.naam(), lid, van))
                  .map(LocalDate::parse)
                  .filter(begin -> !begin.isAfter(dag.dag()))
                  .isPresent())
          .flatMap(lid -> waarde(new Pad(deel.naam(), lid, totEnMet)).stream())
          .map(laatste -> laatste.equals(Soort.GEEN) ? NOOIT : LocalDate.parse(laatste).plusDays(1))
          .filter(einde -> einde.isAfter(dag.dag()))
          .max(Comparator.naturalOrder())
          .orElse(null);
    }

    @Nullable LocalDate vijfdeVerjaardag(LocalDate vandaag) {
      return dossier.leden(Velden.KINDEREN, dag, BekendOp.ALLES).stream()
          .flatMap(lid -> waarde(new Pad("kinderen", lid, Kind.GEBOREN.naam())).stream())
          .map(geboren -> Artikel9a.wordtVijf(LocalDate.parse(geboren)))
          .filter(vijf -> vijf.isAfter(vandaag))
          .min(Comparator.naturalOrder())
          .orElse(null);
    }
  }
}
