package nl.opstap.werkplek.dossier;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import nl.opstap.recht.Wetboek;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Feitenhistorie;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.recht.kern.Herziening;
import nl.opstap.recht.kern.Oordeel;
import nl.opstap.recht.kern.Tegenspraak;
import nl.opstap.recht.kern.Uitkomst;

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

  /**
   * What recording these facts would do.
   *
   * @throws Tegenspraak when facts would contradict each other on one of the days looked at
   */
  static Gevolgen van(Dossier dossier, List<Vastlegging> wat, LocalDate vandaag) {
    YearMonth begin = YearMonth.from(vandaag).minusMonths(MAANDEN_TERUG);
    YearMonth einde = YearMonth.from(vandaag).plusMonths(MAANDEN_VOORUIT);
    Herziening herziening =
        Wetboek.GELDEND.herziening(
            dossier.historie(wat),
            dagen(dossier, wat, vandaag, begin, einde),
            TOT_NU,
            BekendOp.ALLES);
    List<Gevolg> rijen =
        herziening.verschillen().stream()
            .map(verschil -> gevolg(dossier, verschil, vandaag))
            .toList();
    return new Gevolgen(samen(rijen), begin, einde);
  }

  /**
   * Looks for contradictions only, as for a dossier of which nothing was known.
   *
   * @throws Tegenspraak when these facts contradict each other on any day looked at
   */
  static void zoekTegenspraak(Dossier dossier, List<Vastlegging> wat, LocalDate vandaag) {
    Feitenhistorie historie = dossier.historie(wat);
    YearMonth nu = YearMonth.from(vandaag);
    for (LocalDate dag : dagen(dossier, wat, vandaag, nu.minusMonths(MAANDEN_TERUG), nu)) {
      historie.feiten(new GeldigOp(dag), BekendOp.ALLES);
    }
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

  /** Lines about the same that read the same and touch are one line. */
  private static List<Gevolg> samen(List<Gevolg> rijen) {
    List<Gevolg> uit = new ArrayList<>();
    for (Gevolg rij : rijen) {
      if (!uit.isEmpty() && sluitAan(uit.getLast(), rij)) {
        Gevolg vorig = uit.removeLast();
        uit.add(
            new Gevolg(
                vorig.titel(),
                vorig.van(),
                rij.totEnMet(),
                vorig.was(),
                vorig.wordt(),
                vorig.raaktRecht() || rij.raaktRecht()));
      } else {
        uit.add(rij);
      }
    }
    return uit;
  }

  private static boolean sluitAan(Gevolg vorig, Gevolg rij) {
    return vorig.titel().equals(rij.titel())
        && vorig.was().equals(rij.was())
        && vorig.wordt().equals(rij.wordt())
        && !rij.van().isAfter(vorig.totEnMet().plusMonths(1));
  }

  private static Gevolg gevolg(Dossier dossier, Herziening.Verschil verschil, LocalDate vandaag) {
    LocalDate eerste = verschil.dagen().van();
    boolean raaktRecht =
        verschil.was().filter(was -> was.uitkomst() == Uitkomst.JA).isPresent()
            && !eerste.isAfter(vandaag);
    return new Gevolg(
        titel(dossier, verschil, new GeldigOp(eerste)),
        YearMonth.from(eerste),
        YearMonth.from(verschil.dagen().tot().minusDays(1)),
        verschil.sprakTegen()
            ? "niet te zeggen: gegevens spraken elkaar tegen"
            : tekst(verschil.was()),
        tekst(verschil.wordt()),
        raaktRecht);
  }

  private static String titel(Dossier dossier, Herziening.Verschil verschil, GeldigOp geldigOp) {
    String titel = verschil.over().onderwerp().titel();
    return verschil
        .wordt()
        .or(verschil::was)
        .flatMap(oordeel -> oordeel.regel().per())
        .filter(_ -> verschil.over().lid() > 0)
        .flatMap(groep -> Velden.onderdeel(groep.pad()))
        .map(deel ->
            "%s (%s)"
                .formatted(
                    titel,
                    Weergave.lid(dossier, deel, verschil.over().lid(), geldigOp, BekendOp.ALLES)))
        .orElse(titel);
  }

  private static String tekst(Optional<Oordeel> oordeel) {
    return oordeel.map(Gevolgen::tekst).orElse("geen oordeel");
  }

  private static String tekst(Oordeel oordeel) {
    // Which one it is stands in the title.
    List<String> waarden = oordeel.waarden().zonderNummer().regels();
    return oordeel.uitkomst().woord()
        + (waarden.isEmpty() ? "" : " (" + String.join("; ", waarden) + ")");
  }
}
