package nl.opstap.werkplek.werklijst;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.opstap.recht.Onderwerpen;
import nl.opstap.recht.feiten.Kind;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Feiten;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.recht.participatiewet.Artikel9a;
import nl.opstap.recht.participatiewet.Tekst;
import nl.opstap.werkplek.dossier.Dossier;
import nl.opstap.werkplek.dossier.Gegeven;
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

  static Stand van(Dossier dossier, GeldigOp dag, Beoordelaar beoordelaar) {
    if (!dag.dag().isBefore(Tekst.BEKEND_TOT)) {
      return new Stand(dossier, dag, Optional.empty());
    }
    Feiten feiten = dossier.historie(Aannamen.van(dossier, dag)).feiten(dag, BekendOp.ALLES);
    List<Termijn> termijnen =
        beoordelaar
            .oordelen(feiten, dossier.wetboek(dag, BekendOp.ALLES), Onderwerpen.TERMIJNEN)
            .stream()
            .flatMap(Termijn::van)
            .toList();
    return new Stand(dossier, dag, Optional.of(termijnen));
  }

  Optional<String> waarde(Veld veld) {
    return waarde(Pad.van(veld, 0));
  }

  private Optional<String> waarde(Pad pad) {
    return dossier.gegeven(pad, dag, BekendOp.ALLES).map(Gegeven::waarde);
  }

  /** The first day without any of the members that run now. */
  Optional<LocalDate> einde(Onderdeel deel, DatumFeit van, DatumFeit totEnMet) {
    return dossier.leden(deel, dag, BekendOp.ALLES).stream()
        .filter(lid ->
            waarde(Pad.van(van, lid))
                .map(LocalDate::parse)
                .filter(begin -> !begin.isAfter(dag.dag()))
                .isPresent())
        .flatMap(lid -> waarde(Pad.van(totEnMet, lid)).stream())
        .map(laatste ->
            laatste.equals(Soort.GEEN) ? Lijstdag.NOOIT : LocalDate.parse(laatste).plusDays(1))
        .filter(einde -> einde.isAfter(dag.dag()))
        .max(Comparator.naturalOrder());
  }

  /** The next day on which a child turns five. */
  Optional<LocalDate> vijfdeVerjaardag() {
    return dossier.leden(Velden.KINDEREN, dag, BekendOp.ALLES).stream()
        .flatMap(lid -> waarde(Pad.van(Kind.GEBOREN, lid)).stream())
        .map(geboren -> Artikel9a.wordtVijf(LocalDate.parse(geboren)))
        .filter(vijf -> vijf.isAfter(dag.dag()))
        .min(Comparator.naturalOrder());
  }
}
