package nl.opstap.werkplek.werklijst;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opstap.recht.Onderwerpen;
import nl.opstap.recht.Wetboek;
import nl.opstap.recht.feiten.Artikel;
import nl.opstap.recht.feiten.Kind;
import nl.opstap.recht.feiten.Ontheffing;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Feiten;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.recht.kern.Oordeel;
import nl.opstap.recht.kern.Sleutel;
import nl.opstap.recht.participatiewet.Artikel9a;
import nl.opstap.recht.participatiewet.Ontheffing9a;
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
 * @param ontheffing the judgement on the exemption for a young child; empty on such a day too
 */
record Stand(
    Dossier dossier,
    GeldigOp dag,
    Optional<List<Termijn>> termijnen,
    Optional<Oordeel> ontheffing) {

  static Stand van(Dossier dossier, GeldigOp dag, Beoordelaar beoordelaar) {
    if (!dag.dag().isBefore(Tekst.BEKEND_TOT)) {
      return new Stand(dossier, dag, Optional.empty(), Optional.empty());
    }
    Feiten feiten = dossier.historie(Aannamen.van(dossier, dag)).feiten(dag, BekendOp.ALLES);
    Wetboek wetboek = dossier.wetboek(dag, BekendOp.ALLES);
    Oordeel ontheffing =
        beoordelaar.oordelen(feiten, wetboek, Onderwerpen.ONTHEFFING_9A).getFirst();
    List<Termijn> termijnen =
        Stream.concat(
                beoordelaar.oordelen(feiten, wetboek, Onderwerpen.TERMIJNEN).stream()
                    .flatMap(Termijn::van),
                Termijn.vanOntheffing(ontheffing))
            .toList();
    return new Stand(dossier, dag, Optional.of(termijnen), Optional.of(ontheffing));
  }

  private <T> Optional<T> verteld(Sleutel<T> sleutel) {
    return ontheffing.flatMap(oordeel -> oordeel.waarde(sleutel));
  }

  Optional<String> waarde(Veld veld) {
    return waarde(Pad.van(veld, 0));
  }

  private Optional<String> waarde(Pad pad) {
    return dossier.gegeven(pad, dag, BekendOp.ALLES).map(Gegeven::waarde);
  }

  /** The first day without any of the members that run now, as they are registered. */
  Optional<LocalDate> einde(Onderdeel deel, DatumFeit van, DatumFeit totEnMet) {
    return lopende(deel, van)
        .flatMap(lid -> geregistreerdEinde(totEnMet, lid).stream())
        .filter(einde -> einde.isAfter(dag.dag()))
        .max(Comparator.naturalOrder());
  }

  /**
   * The first day without an exemption: of one for a young child no later than the law ends it, and
   * none when the law has.
   */
  Optional<LocalDate> eindeOntheffing() {
    return lopende(Velden.ONTHEFFINGEN, Ontheffing.VAN)
        .flatMap(lid -> {
          Optional<LocalDate> einde = geregistreerdEinde(Ontheffing.TOT, lid);
          return (is9a(lid) ? volgensDeWet(einde) : einde).stream();
        })
        .filter(einde -> einde.isAfter(dag.dag()))
        .max(Comparator.naturalOrder());
  }

  private Optional<LocalDate> volgensDeWet(Optional<LocalDate> geregistreerd) {
    if (verteld(Ontheffing9a.REGISTRATIE_LOOPT_ACHTER).isPresent()) {
      return Optional.empty();
    }
    Optional<LocalDate> wettelijk =
        verteld(Ontheffing9a.LOOPT_UITERLIJK_TOT_EN_MET).map(laatste -> laatste.plusDays(1));
    return Stream.concat(geregistreerd.stream(), wettelijk.stream()).min(Comparator.naturalOrder());
  }

  /** Since when an exemption that is registered as running does not hold by law. */
  Optional<LocalDate> nietMeerSinds() {
    return verteld(Ontheffing9a.REGISTRATIE_LOOPT_ACHTER)
        .map(_ -> verteld(Ontheffing9a.GELDT_NIET_MEER_SINDS).orElse(Lijstdag.NOOIT));
  }

  private boolean is9a(int lid) {
    return waarde(Pad.van(Ontheffing.ARTIKEL, lid))
        .filter(Soort.code(Artikel.ARTIKEL_9A)::equals)
        .isPresent();
  }

  private Stream<Integer> lopende(Onderdeel deel, DatumFeit van) {
    return dossier.leden(deel, dag, BekendOp.ALLES).stream()
        .filter(lid ->
            waarde(Pad.van(van, lid))
                .map(LocalDate::parse)
                .filter(begin -> !begin.isAfter(dag.dag()))
                .isPresent());
  }

  /** The first day after it; {@link Lijstdag#NOOIT} for a member without an end. */
  private Optional<LocalDate> geregistreerdEinde(DatumFeit totEnMet, int lid) {
    return waarde(Pad.van(totEnMet, lid))
        .map(laatste ->
            laatste.equals(Soort.GEEN) ? Lijstdag.NOOIT : LocalDate.parse(laatste).plusDays(1));
  }

  Optional<LocalDate> geboren() {
    return waarde(Pad.van(Zaak.OUDER_GEBOREN)).map(LocalDate::parse);
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
