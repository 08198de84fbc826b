package nl.opstap.recht.proef;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.opstap.recht.feiten.Artikel;
import nl.opstap.recht.kern.Uitkomst;

/**
 * Values beside an outcome once more, read from the articles by hand, for complete cases only:
 * those that must be told as soon as every completion says the same.
 */
public final class Waardenorakel {

  private static final LocalDate JAN_2012 = LocalDate.of(2012, 1, 1);
  private static final LocalDate JAN_2015 = LocalDate.of(2015, 1, 1);

  /** That the value is not told. */
  public static final Object NIETS = "niets";

  private static final Set<String> JONGSTE_KIND =
      Set.of("kinderen", "kinderen[].geboortedatum", "kinderen[].tenLaste");

  /**
   * A value of a subject.
   *
   * @param alleenBijJa whether it is told only with a yes
   * @param raakt the paths that it can depend on
   * @param is what it is in a complete case
   */
  public record Over(
      String onderwerp,
      String naam,
      boolean alleenBijJa,
      Set<String> raakt,
      Function<Geval, Object> is) {}

  public static final List<Over> ALLE =
      List.of(
          new Over(
              "arbeidsplicht",
              "aanvaarden",
              true,
              Raakvlak.samen(
                  JONGSTE_KIND,
                  Set.of(
                      "ouder.alleenstaandeOuder",
                      "ouder.passendeOpvangBeschikbaar",
                      "ouder.voldoendeScholing",
                      "ouder.belastbaar")),
              Waardenorakel::aanvaarden),
          new Over(
              "arbeidsplicht",
              "plichten",
              false,
              Raakvlak.samen(
                  Raakvlak.van("arbeidsplicht"), Set.of("ontheffingen[].ookReintegratie")),
              Waardenorakel::plichten),
          new Over(
              "beschikbaarheid",
              "urenPerWeek",
              true,
              Raakvlak.samen(
                  JONGSTE_KIND,
                  Set.of(
                      "gemeente.beschikbaarheid.leeftijdsgrens",
                      "gemeente.beschikbaarheid.urenOnderGrens",
                      "gemeente.beschikbaarheid.urenVanafGrens")),
              Waardenorakel::urenPerWeek));

  /** Those of which only a complete case is compared. */
  public static final List<Over> VAN_VOLLEDIGE_ZAKEN =
      List.of(new Over("termijnen", "planUiterlijk", true, Set.of(), Waardenorakel::planUiterlijk));

  private Waardenorakel() {}

  /** Art. 9 lid 4. */
  private static Object aanvaarden(Geval g) {
    boolean eerstOvertuigen = g.alleenstaand && Orakel.heeftKindOnder(g, 12);
    return !eerstOvertuigen || (g.opvangBeschikbaar && g.voldoendeScholing && g.belastbaar);
  }

  /** Policy of the municipality: fewer hours while the youngest child is below its age. */
  private static Object urenPerWeek(Geval g) {
    return Orakel.heeftKindOnder(g, g.leeftijdsgrens) ? g.urenOnderGrens : g.urenVanafGrens;
  }

  /**
   * Art. 9a lid 7: half a year from receipt of the request, a whole one when it was asked in the
   * first half year of the law. While it will be granted and is not a revival; and once it was
   * given, until there is a plan.
   */
  private static Object planUiterlijk(Geval g) {
    List<Geval.Ontheffing> vanHier =
        g.ontheffingen.stream()
            .filter(o -> o.artikel == Artikel.ARTIKEL_9A && o.gemeente == g.gemeente)
            .sorted(Comparator.comparing(o -> o.van))
            .toList();
    List<Geval.Ontheffing> begonnenOp =
        vanHier.stream().filter(o -> !o.van.isAfter(g.peildatum)).toList();
    if (Orakel.planOntbreekt(g)) {
      LocalDate eerste = vanHier.getFirst().van;
      return isHerleefd(begonnenOp)
          ? NIETS
          : grond(g, eerste).map(Waardenorakel::plan).orElse(NIETS);
    }
    boolean begonnen = !begonnenOp.isEmpty();
    if (Orakel.ontheffing9a(g) != Uitkomst.JA || begonnen) {
      return NIETS;
    }
    LocalDate open =
        g.verzoeken.stream()
            .filter(v -> v.artikel == Artikel.ARTIKEL_9A && !v.ontvangen.isAfter(g.peildatum))
            .filter(v -> v.besluit.isAfter(g.peildatum))
            .map(v -> v.ontvangen)
            .min(Comparator.naturalOrder())
            .orElseThrow();
    return g.peildatum.isBefore(JAN_2012) ? plan(open) : open.plusMonths(6);
  }

  /** Some day lies between the end of the first and the beginning of another. */
  private static boolean isHerleefd(List<Geval.Ontheffing> begonnen) {
    if (begonnen.isEmpty()) {
      return false;
    }
    LocalDate eerste = begonnen.getFirst().van;
    LocalDate einde =
        begonnen.stream()
            .filter(o -> o.van.equals(eerste))
            .map(o -> o.totEnMet)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return !einde.equals(Geval.NOOIT)
        && begonnen.stream().anyMatch(o -> o.van.isAfter(einde.plusDays(1)));
  }

  /** The request that an exemption was given on: not one decided before another came in. */
  private static Optional<LocalDate> grond(Geval g, LocalDate eersteDag) {
    List<Geval.Verzoek> rond =
        g.verzoeken.stream()
            .filter(v -> v.artikel == Artikel.ARTIKEL_9A && !v.ontvangen.isAfter(g.peildatum))
            .filter(v -> !v.ontvangen.isBefore(eersteDag.minusYears(1)))
            .filter(v -> !v.ontvangen.isAfter(eersteDag.plusMonths(1)))
            .toList();
    return rond.stream()
        .filter(v -> rond.stream().noneMatch(ander -> ander.ontvangen.isAfter(v.besluit)))
        .map(v -> v.ontvangen)
        .min(Comparator.naturalOrder());
  }

  private static Object plan(LocalDate ontvangen) {
    return ontvangen.plusMonths(ontvangen.isBefore(LocalDate.of(2009, 7, 1)) ? 12 : 6);
  }

  /** Art. 37 lid 1, 37a lid 1 and 4 and 38 lid 1 of IOAW and IOAZ, since 2015. */
  private static List<String> plichtenIoaw(Geval g) {
    List<Geval.Ontheffing> lopend = Orakel.lopend9(g);
    List<String> uit = new ArrayList<>();
    if (!Orakel.isBijstandEnLeeftijd(g)) {
      return uit;
    }
    boolean vrij = !lopend.isEmpty() || Orakel.geldt9a(g);
    uit.addAll(vrij ? List.of() : List.of("a", "b", "c", "d"));
    if (lopend.stream().noneMatch(o -> o.ookReintegratie)) {
      uit.add("e");
    }
    if (!vrij) {
      uit.add("f");
    }
    uit.add("g");
    return uit;
  }

  /**
   * Art. 9 lid 1, 2, 5 and 7. Until 2015 lid 2 could lift b too, and lid 5 left c, which exists
   * since 2012; lid 7 lifts c with an exemption of art. 9a since 2015. Outside the texts nothing is
   * said.
   */
  private static Object plichten(Geval g) {
    if (Orakel.arbeidsplicht(g) == Uitkomst.ONBEKEND) {
      return NIETS;
    }
    if (Orakel.isIoaw(g)) {
      return plichtenIoaw(g);
    }
    boolean sinds2015 = !g.peildatum.isBefore(JAN_2015);
    List<Geval.Ontheffing> lopend = Orakel.lopend9(g);
    List<String> uit = new ArrayList<>();
    if (Orakel.arbeidsplicht(g) == Uitkomst.JA) {
      uit.add("a");
    }
    boolean ookB = !sinds2015 && lopend.stream().anyMatch(o -> o.ookReintegratie);
    if (Orakel.plichtig(g) && !ookB) {
      uit.add("b");
    }
    boolean c =
        sinds2015
            ? Orakel.plichtig(g) && !(Orakel.geldt9a(g) && g.alleenstaand)
            : !g.peildatum.isBefore(JAN_2012) && Orakel.isBijstandEnLeeftijd(g);
    if (c && lopend.isEmpty()) {
      uit.add("c");
    }
    return uit;
  }
}
