package nl.opstap.werkplek.werklijst;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opstap.recht.feiten.Kind;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.recht.participatiewet.Artikel9a;
import nl.opstap.werkplek.dossier.Dossier;
import nl.opstap.werkplek.dossier.Weergave;
import nl.opstap.werkplek.oordeel.Beoordelaar;
import nl.opstap.werkplek.toegang.Pseudoniemen;
import nl.opstap.werkplek.veld.Velden;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the facts of a dossier and is kept for lists and for search.
 *
 * @param naam as a list shows it: last name first
 * @param zoekwoorden the words of the name in one spelling, to search by
 * @param bsnSleutel a keyed hash, by which a dossier is found without keeping the number twice
 * @param termijnen what the law still wants done; empty on a day of which it has not been read
 * @param dagen what is due or ends, and when; what is not there is missing
 * @param wakkerOp the first day on which time alone may make any of this another
 */
record Kenmerken(
    String naam,
    List<String> zoekwoorden,
    @Nullable String bsnSleutel,
    @Nullable String wachtOp,
    Optional<List<Termijn>> termijnen,
    Map<Lijstdag, LocalDate> dagen,
    LocalDate wakkerOp) {

  static Kenmerken van(
      Dossier dossier, LocalDate vandaag, Beoordelaar beoordelaar, Pseudoniemen pseudoniemen) {
    Stand stand = Stand.van(dossier, new GeldigOp(vandaag), beoordelaar);
    Map<Lijstdag, LocalDate> dagen = new EnumMap<>(Lijstdag.class);
    for (Lijstdag dag : Lijstdag.values()) {
      dag.van(stand).ifPresent(deze -> dagen.put(dag, deze));
    }
    String naam = Weergave.naam(dossier, stand.dag());
    return new Kenmerken(
        naam,
        Zoekvorm.woorden(naam),
        stand
            .waarde(Velden.BSN)
            .map(bsn -> pseudoniemen.vanBsn(dossier.gemeente(), bsn))
            .orElse(null),
        stand.waarde(Velden.WACHT_OP).orElse(null),
        stand.termijnen(),
        dagen,
        wakkerOp(dossier, vandaag));
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
}
