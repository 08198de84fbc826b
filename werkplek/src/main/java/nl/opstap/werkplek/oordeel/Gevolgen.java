package nl.opstap.werkplek.oordeel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.opstap.recht.Onderwerpen;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.recht.kern.Groep;
import nl.opstap.recht.kern.Herziening;
import nl.opstap.recht.kern.Oordeel;
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

  /**
   * A judgement that becomes another, from one month through another.
   *
   * @param raaktRecht whether it was yes in months that have begun, and is no longer or is other:
   *     what was given may have to be paid back
   */
  public record Gevolg(
      String titel, YearMonth van, YearMonth totEnMet, Kant was, Kant wordt, boolean raaktRecht) {}

  /**
   * A judgement before or after.
   *
   * @param uitkomst in a word, or why there is none
   * @param waarden what it tells beside its outcome, a line each
   */
  public record Kant(String uitkomst, List<String> waarden) {

    /** In a line, without what the other says as well; the outcome is always told. */
    public String naast(Kant ander) {
      List<String> eigen =
          waarden.stream().filter(waarde -> !ander.waarden().contains(waarde)).toList();
      return uitkomst + (eigen.isEmpty() ? "" : " (" + String.join("; ", eigen) + ")");
    }
  }

  /** How people call the member of a list, on a day. */
  @FunctionalInterface
  public interface Ledennamen {
    String naam(Groep groep, int lid, GeldigOp op);
  }

  /** Of what changes nothing. */
  public static Gevolgen geen(LocalDate vandaag) {
    YearMonth nu = YearMonth.from(vandaag);
    return new Gevolgen(List.of(), nu.minusMonths(MAANDEN_TERUG), nu.plusMonths(MAANDEN_VOORUIT));
  }

  /** Whether what was given may have to be paid back. */
  public boolean raaktRecht() {
    return rijen.stream().anyMatch(Gevolg::raaktRecht);
  }

  static Gevolgen van(Herziening herziening, LocalDate vandaag, Ledennamen namen) {
    List<Gevolg> rijen =
        herziening.verschillen().stream()
            .map(verschil -> gevolg(verschil, vandaag, namen))
            .toList();
    Gevolgen geen = geen(vandaag);
    return new Gevolgen(samen(rijen), geen.van(), geen.totEnMet());
  }

  /**
   * The days to look at, in order.
   *
   * @param randen those on which something begins or ends
   */
  static NavigableSet<LocalDate> dagen(LocalDate vandaag, Set<LocalDate> randen) {
    YearMonth nu = YearMonth.from(vandaag);
    LocalDate eerste = nu.minusMonths(MAANDEN_TERUG).atDay(1);
    NavigableSet<LocalDate> dagen = new TreeSet<>(randen);
    dagen.add(vandaag);
    for (int i = -MAANDEN_TERUG; i <= MAANDEN_VOORUIT; i++) {
      dagen.add(nu.plusMonths(i).atDay(1));
    }
    dagen.removeIf(dag -> dag.isBefore(eerste) || dag.isAfter(DatumFeit.LAATSTE));
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

  private static Gevolg gevolg(Herziening.Verschil verschil, LocalDate vandaag, Ledennamen namen) {
    LocalDate eerste = verschil.dagen().van();
    boolean raaktRecht =
        verschil.was().filter(was -> was.uitkomst() == Uitkomst.JA).isPresent()
            && !eerste.isAfter(vandaag)
            // A term that runs is the municipality's, and nothing that was given.
            && !verschil.over().onderwerp().equals(Onderwerpen.TERMIJNEN);
    return new Gevolg(
        titel(verschil, new GeldigOp(eerste), namen),
        YearMonth.from(eerste),
        YearMonth.from(verschil.dagen().tot().minusDays(1)),
        verschil.sprakTegen()
            ? new Kant("niet te zeggen: gegevens spraken elkaar tegen", List.of())
            : kant(verschil.was()),
        kant(verschil.wordt()),
        raaktRecht);
  }

  private static String titel(Herziening.Verschil verschil, GeldigOp op, Ledennamen namen) {
    String titel = verschil.over().onderwerp().titel();
    int lid = verschil.over().lid();
    return verschil
        .wordt()
        .or(verschil::was)
        .flatMap(oordeel -> oordeel.regel().per())
        .filter(_ -> lid > 0)
        .map(groep -> "%s (%s)".formatted(titel, namen.naam(groep, lid, op)))
        .orElse(titel);
  }

  private static Kant kant(Optional<Oordeel> oordeel) {
    return oordeel
        // Which one it is stands in the title.
        .map(dit -> new Kant(dit.uitkomst().woord(), dit.waarden().zonderNummer().regels()))
        .orElse(new Kant("geen oordeel", List.of()));
  }
}
