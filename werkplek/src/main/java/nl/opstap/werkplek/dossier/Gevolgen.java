package nl.opstap.werkplek.dossier;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.opstap.recht.Toetsing;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Feitenhistorie;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.recht.kern.Oordeel;
import nl.opstap.recht.kern.Uitkomst;
import nl.opstap.recht.kinderopvang.Indeling;

/**
 * What a change does to the judgements of a dossier, told by the month, because childcare benefit
 * is paid by the month. Looked at on the first day of each, today, and on every day on which
 * something in the dossier begins or ends.
 *
 * @param rijen in the order of the law, and in time; empty when nothing changes
 * @param van the first month that was looked at
 * @param totEnMet the last month of which every first day was looked at; beyond it only days on
 *     which something begins or ends
 */
public record Gevolgen(List<Gevolg> rijen, YearMonth van, YearMonth totEnMet) {

  private static final int MAANDEN_TERUG = 36;
  private static final int MAANDEN_VOORUIT = 12;

  /** All that is recorded, without what would be: that is known from {@link LocalDate#MAX} on. */
  private static final BekendOp TOT_NU = new BekendOp(LocalDate.MAX.minusDays(1));

  /**
   * A judgement that becomes another, from one month through another.
   *
   * @param raaktRecht whether it was yes in months that have begun, and is no longer or is other:
   *     what was given may have to be paid back
   */
  public record Gevolg(
      String titel,
      YearMonth van,
      YearMonth totEnMet,
      String was,
      String wordt,
      boolean raaktRecht) {}

  /** A judgement, by subject and by the number of the member that it is about; 0 for none. */
  private record Wie(String onderwerp, int lid) {}

  /**
   * What recording these facts would do.
   *
   * @throws Tegenspraak when facts would contradict each other on one of the days looked at
   */
  static Gevolgen van(Dossier dossier, List<Vastlegging> wat, LocalDate vandaag)
      throws Tegenspraak {
    Feitenhistorie historie = dossier.historie(wat);
    YearMonth begin = YearMonth.from(vandaag).minusMonths(MAANDEN_TERUG);
    YearMonth einde = YearMonth.from(vandaag).plusMonths(MAANDEN_VOORUIT);
    Map<Wie, List<Gevolg>> perOordeel = new LinkedHashMap<>();
    Set<Wie> vorige = Set.of();
    for (LocalDate dag : dagen(dossier, wat, vandaag, begin, einde)) {
      Map<Wie, Gevolg> nu = new LinkedHashMap<>();
      if (wat.stream().anyMatch(een -> een.geldig().bevat(dag))) {
        nu = verschillen(dossier, historie, dag, vandaag);
      }
      Set<Wie> eerder = vorige;
      nu.forEach((wie, gevolg) ->
          voegToe(
              perOordeel.computeIfAbsent(wie, nieuw -> new ArrayList<>()),
              gevolg,
              eerder.contains(wie)));
      vorige = nu.keySet();
    }
    List<Gevolg> rijen = perOordeel.values().stream().flatMap(List::stream).toList();
    return new Gevolgen(rijen, begin, einde);
  }

  /** Whether these facts contradict each other, or those that are there, on any day looked at. */
  static boolean isTegenspraak(Dossier dossier, List<Vastlegging> wat, LocalDate vandaag) {
    Feitenhistorie historie = dossier.historie(wat);
    YearMonth nu = YearMonth.from(vandaag);
    for (LocalDate dag : dagen(dossier, wat, vandaag, nu.minusMonths(MAANDEN_TERUG), nu)) {
      try {
        historie.feiten(new GeldigOp(dag), BekendOp.ALLES);
      } catch (IllegalArgumentException tegenspraak) {
        return true;
      }
    }
    return false;
  }

  /** The days to look at, in order. */
  private static NavigableSet<LocalDate> dagen(
      Dossier dossier, List<Vastlegging> wat, LocalDate vandaag, YearMonth begin, YearMonth einde) {
    NavigableSet<LocalDate> dagen = new TreeSet<>();
    dagen.add(vandaag);
    for (YearMonth maand = begin; !maand.isAfter(einde); maand = maand.plusMonths(1)) {
      dagen.add(maand.atDay(1));
    }
    for (Vastlegging een : wat) {
      dagen.add(een.geldig().van());
      dagen.add(een.geldig().tot());
      een.waarde().ifPresent(waarde -> dagen.addAll(Dossier.randen(een.pad(), waarde)));
    }
    dagen.addAll(dossier.randen());
    dagen.removeIf(dag -> dag.isBefore(begin.atDay(1)) || dag.isAfter(DatumFeit.LAATSTE));
    return dagen;
  }

  /** What follows on each other and changes in the same way is one line. */
  private static void voegToe(List<Gevolg> bij, Gevolg nieuw, boolean sluitAan) {
    if (sluitAan
        && bij.getLast().was().equals(nieuw.was())
        && bij.getLast().wordt().equals(nieuw.wordt())) {
      bij.add(langer(bij.removeLast(), nieuw));
    } else {
      bij.add(nieuw);
    }
  }

  private static Gevolg langer(Gevolg eerder, Gevolg nu) {
    return new Gevolg(
        eerder.titel(),
        eerder.van(),
        nu.totEnMet(),
        eerder.was(),
        eerder.wordt(),
        eerder.raaktRecht() || nu.raaktRecht());
  }

  private static Map<Wie, Gevolg> verschillen(
      Dossier dossier, Feitenhistorie historie, LocalDate dag, LocalDate vandaag)
      throws Tegenspraak {
    GeldigOp geldigOp = new GeldigOp(dag);
    Optional<Map<Wie, Oordeel>> was = oordelen(historie, geldigOp, TOT_NU);
    Map<Wie, Oordeel> wordt =
        oordelen(historie, geldigOp, BekendOp.ALLES).orElseThrow(Tegenspraak::new);
    Set<Wie> alle = new LinkedHashSet<>(wordt.keySet());
    was.ifPresent(oud -> alle.addAll(oud.keySet()));
    Map<Wie, Gevolg> uit = new LinkedHashMap<>();
    for (Wie wie : alle) {
      Optional<Oordeel> oud = was.flatMap(oordelen -> Optional.ofNullable(oordelen.get(wie)));
      Optional<Oordeel> nieuw = Optional.ofNullable(wordt.get(wie));
      String toen = was.isEmpty() ? "niet te zeggen: gegevens spraken elkaar tegen" : tekst(oud);
      if (!toen.equals(tekst(nieuw))) {
        Oordeel een = nieuw.or(() -> oud).orElseThrow();
        YearMonth maand = YearMonth.from(dag);
        boolean raaktRecht =
            oud.filter(dit -> dit.uitkomst() == Uitkomst.JA).isPresent() && !dag.isAfter(vandaag);
        uit.put(
            wie,
            new Gevolg(
                titel(dossier, een, wie, geldigOp), maand, maand, toen, tekst(nieuw), raaktRecht));
      }
    }
    return uit;
  }

  private static String titel(Dossier dossier, Oordeel oordeel, Wie wie, GeldigOp geldigOp) {
    String titel = oordeel.onderwerp().titel();
    return oordeel
        .regel()
        .per()
        .filter(_ -> wie.lid() > 0)
        .flatMap(groep -> Velden.onderdeel(groep.pad()))
        .map(deel ->
            titel + " (" + Weergave.lid(dossier, deel, wie.lid(), geldigOp, BekendOp.ALLES) + ")")
        .orElse(titel);
  }

  /** Empty on a day on which the facts contradict each other. */
  private static Optional<Map<Wie, Oordeel>> oordelen(
      Feitenhistorie historie, GeldigOp geldigOp, BekendOp bekendOp) {
    Map<Wie, Oordeel> uit = new LinkedHashMap<>();
    List<Oordeel> oordelen;
    try {
      oordelen = Toetsing.van(historie.feiten(geldigOp, bekendOp)).oordelen();
    } catch (IllegalArgumentException tegenspraak) {
      return Optional.empty();
    }
    for (Oordeel oordeel : oordelen) {
      List<Integer> leden =
          oordeel
              .regel()
              .per()
              .map(groep -> historie.leden(groep, geldigOp, bekendOp))
              .orElse(List.of());
      int lid = oordeel.rij() < leden.size() ? leden.get(oordeel.rij()) : 0;
      uit.put(new Wie(oordeel.onderwerp().naam(), lid), oordeel);
    }
    return Optional.of(uit);
  }

  private static String tekst(Optional<Oordeel> oordeel) {
    return oordeel.map(Gevolgen::tekst).orElse("geen oordeel");
  }

  private static String tekst(Oordeel oordeel) {
    // Which one it is stands in the title; its place in the list moves when another goes.
    List<String> waarden = oordeel.waarden().zonder(Indeling.ACTIVITEIT).regels();
    return oordeel.uitkomst().woord()
        + (waarden.isEmpty() ? "" : " (" + String.join("; ", waarden) + ")");
  }
}
