package nl.opstap.werkplek.werklijst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opstap.recht.Onderwerpen;
import nl.opstap.recht.feiten.Kind;
import nl.opstap.recht.feiten.Verzoek;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.Feiten;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.recht.kern.Oordeel;
import nl.opstap.recht.kern.Periode;
import nl.opstap.recht.participatiewet.Artikel9a;
import nl.opstap.recht.participatiewet.Tekst;
import nl.opstap.werkplek.dossier.Dossier;
import nl.opstap.werkplek.dossier.Gegeven;
import nl.opstap.werkplek.dossier.Vastlegging;
import nl.opstap.werkplek.oordeel.Beoordelaar;
import nl.opstap.werkplek.veld.Onderdeel;
import nl.opstap.werkplek.veld.Pad;
import nl.opstap.werkplek.veld.Soort;
import nl.opstap.werkplek.veld.Veld;
import nl.opstap.werkplek.veld.Velden;

/**
 * What is taken to be so in a dossier on a day.
 *
 * @param termijnen what the law still wants done; empty on a day of which it has not been read
 */
record Stand(Dossier dossier, GeldigOp dag, Optional<List<Termijn>> termijnen) {

  private static final Periode ALTIJD = new Periode(LocalDate.MIN, LocalDate.MAX);

  static Stand van(Dossier dossier, GeldigOp dag, Beoordelaar beoordelaar) {
    if (!dag.dag().isBefore(Tekst.BEKEND_TOT)) {
      return new Stand(dossier, dag, Optional.empty());
    }
    Stand zonder = new Stand(dossier, dag, Optional.empty());
    Stream<Termijn> plan = zonder.oordelen(beoordelaar, List.of()).flatMap(Termijn::vanHetPlan);
    Stream<Termijn> verzoeken =
        dossier.leden(Velden.VERZOEKEN, dag, BekendOp.ALLES).isEmpty()
            ? Stream.of()
            : zonder.oordelen(beoordelaar, zonder.alsof()).flatMap(Termijn::vanVerzoeken);
    List<Termijn> termijnen = Stream.concat(plan, verzoeken).toList();
    return new Stand(dossier, dag, Optional.of(termijnen));
  }

  /** The judgements on terms, if these were recorded too. */
  private Stream<Oordeel> oordelen(Beoordelaar beoordelaar, List<Vastlegging> erbij) {
    Feiten feiten = dossier.historie(erbij).feiten(dag, BekendOp.ALLES);
    return beoordelaar
        .oordelen(feiten, dossier.wetboek(dag, BekendOp.ALLES), Onderwerpen.TERMIJNEN)
        .stream();
  }

  /**
   * What is taken for so of requests, so that no deadline stays out of sight. That there are no
   * others does not move the day of this one; and who did not say that the parent was asked for
   * more has not suspended the term.
   */
  private List<Vastlegging> alsof() {
    List<Vastlegging> uit = new ArrayList<>();
    uit.add(new Vastlegging(Pad.lijst(Velden.VERZOEKEN), "ja", ALTIJD));
    for (int lid : dossier.leden(Velden.VERZOEKEN, dag, BekendOp.ALLES)) {
      Pad gevraagd = new Pad(Velden.VERZOEKEN.naam(), lid, Verzoek.AANVULLING_GEVRAAGD.naam());
      if (waarde(gevraagd).isEmpty()) {
        uit.add(new Vastlegging(gevraagd, Soort.GEEN, ALTIJD));
      }
    }
    return uit;
  }

  Optional<String> waarde(Veld veld) {
    return waarde(Pad.van(veld, 0));
  }

  private Optional<String> waarde(Pad pad) {
    return dossier.gegeven(pad, dag, BekendOp.ALLES).map(Gegeven::waarde);
  }

  /** The first day without any of the members that run now. */
  Optional<LocalDate> einde(Onderdeel deel, String van, String totEnMet) {
    return dossier.leden(deel, dag, BekendOp.ALLES).stream()
        .filter(lid ->
            waarde(new Pad(deel.naam(), lid, van))
                .map(LocalDate::parse)
                .filter(begin -> !begin.isAfter(dag.dag()))
                .isPresent())
        .flatMap(lid -> waarde(new Pad(deel.naam(), lid, totEnMet)).stream())
        .map(laatste ->
            laatste.equals(Soort.GEEN) ? Lijstdag.NOOIT : LocalDate.parse(laatste).plusDays(1))
        .filter(einde -> einde.isAfter(dag.dag()))
        .max(Comparator.naturalOrder());
  }

  /** The next day on which a child turns five. */
  Optional<LocalDate> vijfdeVerjaardag() {
    return dossier.leden(Velden.KINDEREN, dag, BekendOp.ALLES).stream()
        .flatMap(lid -> waarde(new Pad("kinderen", lid, Kind.GEBOREN.naam())).stream())
        .map(geboren -> Artikel9a.wordtVijf(LocalDate.parse(geboren)))
        .filter(vijf -> vijf.isAfter(dag.dag()))
        .min(Comparator.naturalOrder());
  }
}
