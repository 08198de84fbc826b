package nl.opstap.werkplek.dossier;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.opstap.recht.Toetsing;
import nl.opstap.recht.Waardetekst;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.Feitenhistorie;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.recht.kern.Oordeel;
import nl.opstap.recht.kern.Uitkomst;

/**
 * What a change does to the judgements of a dossier, month by month, because childcare benefit is
 * paid by the month: looked at on the first day of each, and today.
 *
 * @param rijen in the order of the law, and in time; empty when nothing changes
 * @param van the first month that was looked at
 * @param totEnMet the last month that was looked at
 */
public record Gevolgen(List<Gevolg> rijen, YearMonth van, YearMonth totEnMet) {

  private static final int MAANDEN_TERUG = 36;
  private static final int MAANDEN_VOORUIT = 12;

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

  /** What recording these facts would do. */
  static Gevolgen van(Dossier dossier, List<Vastlegging> wat, LocalDate vandaag) {
    Feitenhistorie historie = dossier.historie(wat);
    YearMonth begin = YearMonth.from(vandaag).minusMonths(MAANDEN_TERUG);
    YearMonth einde = YearMonth.from(vandaag).plusMonths(MAANDEN_VOORUIT);
    Map<String, List<Gevolg>> perOordeel = new LinkedHashMap<>();
    for (YearMonth maand = begin; !maand.isAfter(einde); maand = maand.plusMonths(1)) {
      LocalDate dag = maand.equals(YearMonth.from(vandaag)) ? vandaag : maand.atDay(1);
      if (wat.stream().anyMatch(een -> een.geldig().bevat(dag))) {
        verschillen(historie, dag, vandaag)
            .forEach((wie, gevolg) ->
                voegToe(perOordeel.computeIfAbsent(wie, nieuw -> new ArrayList<>()), gevolg));
      }
    }
    List<Gevolg> rijen = perOordeel.values().stream().flatMap(List::stream).toList();
    return new Gevolgen(rijen, begin, einde);
  }

  /** Months that follow each other and change in the same way are one line. */
  private static void voegToe(List<Gevolg> bij, Gevolg nieuw) {
    if (!bij.isEmpty() && sluitAan(bij.getLast(), nieuw)) {
      bij.add(langer(bij.removeLast(), nieuw));
    } else {
      bij.add(nieuw);
    }
  }

  private static boolean sluitAan(Gevolg eerder, Gevolg nieuw) {
    return eerder.totEnMet().plusMonths(1).equals(nieuw.van())
        && eerder.was().equals(nieuw.was())
        && eerder.wordt().equals(nieuw.wordt());
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

  private static Map<String, Gevolg> verschillen(
      Feitenhistorie historie, LocalDate dag, LocalDate vandaag) {
    GeldigOp geldigOp = new GeldigOp(dag);
    Map<String, Oordeel> was = totNuToe(historie, geldigOp, vandaag);
    Map<String, Oordeel> wordt = oordelen(historie, geldigOp, BekendOp.ALLES);
    Map<String, Gevolg> uit = new LinkedHashMap<>();
    was.forEach((wie, oud) -> {
      Oordeel nieuw = wordt.get(wie);
      if (nieuw != null && !tekst(oud).equals(tekst(nieuw))) {
        YearMonth maand = YearMonth.from(dag);
        boolean raaktRecht = oud.uitkomst() == Uitkomst.JA && !dag.isAfter(vandaag);
        uit.put(
            wie,
            new Gevolg(
                oud.onderwerp().titel(), maand, maand, tekst(oud), tekst(nieuw), raaktRecht));
      }
    });
    return uit;
  }

  /** Nothing on a day on which the facts contradicted each other: this change may mend it. */
  private static Map<String, Oordeel> totNuToe(
      Feitenhistorie historie, GeldigOp geldigOp, LocalDate vandaag) {
    try {
      return oordelen(historie, geldigOp, new BekendOp(vandaag));
    } catch (IllegalArgumentException tegenspraak) {
      return Map.of();
    }
  }

  private static Map<String, Oordeel> oordelen(
      Feitenhistorie historie, GeldigOp geldigOp, BekendOp bekendOp) {
    Map<String, Oordeel> uit = new LinkedHashMap<>();
    for (Oordeel oordeel : Toetsing.van(historie.feiten(geldigOp, bekendOp)).oordelen()) {
      uit.put(oordeel.onderwerp().naam() + oordeel.rij(), oordeel);
    }
    return uit;
  }

  private static String tekst(Oordeel oordeel) {
    List<String> waarden = Waardetekst.regels(oordeel.waarden());
    return oordeel.uitkomst().woord()
        + (waarden.isEmpty() ? "" : " (" + String.join("; ", waarden) + ")");
  }
}
