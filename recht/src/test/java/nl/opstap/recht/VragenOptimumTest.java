package nl.opstap.recht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.opstap.recht.kern.Oordeel;
import nl.opstap.recht.kern.Uitkomst;
import nl.opstap.recht.kern.Vraag;
import nl.opstap.recht.proef.Gelezen;
import nl.opstap.recht.proef.Geval;
import nl.opstap.recht.proef.Onbekende;
import nl.opstap.recht.proef.Onbekenden;
import nl.opstap.recht.proef.Orakel;
import nl.opstap.recht.proef.Uitkomstentabel;
import nl.opstap.recht.proef.Vertaling;
import nl.opstap.recht.proef.Voltooiingen;
import nl.opstap.recht.proef.Zaakgenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How good the questions are: whoever always asks the first open question needs hardly more of them
 * than the best plan there is, computed from the oracle alone. Every possible answer to a hidden
 * fact is taken to be equally likely, in the plan and in the draw.
 */
@Tag("groot")
class VragenOptimumTest {

  private static final int GEVALLEN = 2_500;

  @Test
  void vraagt_gemiddeld_hooguit_tien_procent_meer_dan_het_best_mogelijke_gesprek() {
    double gevraagd = 0;
    double best = 0;
    int open = 0;
    for (int zaad = 0; zaad < GEVALLEN; zaad++) {
      Zaakgenerator generator = new Zaakgenerator(500_000L + zaad);
      Geval geval = generator.geval();
      List<String> onderwerpen =
          Toetsing.van(Vertaling.feiten(geval, Set.of())).oordelen().stream()
              .map(Orakel::naam)
              .toList();
      String onderwerp = onderwerpen.get(generator.geheel(onderwerpen.size()));
      List<Onbekende> verborgen =
          generator.verberg(
              Voltooiingen.dieErtoeDoen(onderwerp, Onbekenden.van(geval)).stream()
                  .filter(VragenOptimumTest::isEenFeit)
                  .toList(),
              0.5,
              10);
      Uitkomstentabel tabel = Uitkomstentabel.van(onderwerp, geval, verborgen);
      if (tabel.past() && tabel.isOpen()) {
        open++;
        best += tabel.besteVerwachting();
        gevraagd += gesprek(onderwerp, geval, verborgen, generator);
      }
    }
    double meer = gevraagd / best - 1;
    assertThat(open).isGreaterThan(500);
    assertThat(meer)
        .as("%d open zaken, %.3f vragen, best %.3f", open, gevraagd / open, best / open)
        .isLessThan(0.10);
  }

  /** Not a list as a whole, nor all there is of a partner: those are more than one question. */
  private static boolean isEenFeit(Onbekende onbekende) {
    return !onbekende.pad().equals("partner")
        && Gelezen.groepen().stream().noneMatch(groep -> groep.pad().equals(onbekende.pad()));
  }

  /** Draws the truth, then asks the first open question until the outcome is known. */
  private static double gesprek(
      String onderwerp, Geval geval, List<Onbekende> verborgen, Zaakgenerator generator) {
    double som = 0;
    int keren = 4;
    for (int keer = 0; keer < keren; keer++) {
      List<Onbekende> getrokken = new ArrayList<>(verborgen);
      do {
        for (Onbekende onbekende : getrokken) {
          onbekende.mogelijk().get(generator.geheel(onbekende.mogelijk().size())).accept(geval);
        }
      } while (!Voltooiingen.isGeldig(geval));
      Set<String> nog =
          verborgen.stream().map(Onbekende::pad).collect(Collectors.toCollection(HashSet::new));
      Oordeel oordeel = oordeel(onderwerp, geval, nog);
      while (oordeel.uitkomst() == Uitkomst.ONBEKEND && !oordeel.ontbreekt().isEmpty()) {
        Vraag vraag = oordeel.ontbreekt().getFirst();
        assertThat(nog.remove(vraag.pad())).as("%s van %s", vraag.pad(), nog).isTrue();
        som++;
        oordeel = oordeel(onderwerp, geval, nog);
      }
      verborgen.forEach(onbekende -> onbekende.echt().accept(geval));
    }
    return som / keren;
  }

  private static Oordeel oordeel(String onderwerp, Geval geval, Set<String> verborgen) {
    return Toetsing.van(Vertaling.feiten(geval, verborgen)).oordelen().stream()
        .filter(oordeel -> Orakel.naam(oordeel).equals(onderwerp))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void de_rekenmachine_van_het_beste_gesprek_klopt_op_een_geval_dat_men_narekent() {
    // Two coins that must both show heads: one question, and half the time a second.
    int[] uitkomsten = {0, 0, 0, 1};
    assertThat(Uitkomstentabel.beste(uitkomsten, new int[] {2, 2}, gewichten(2, 2))).isEqualTo(1.5);
  }

  private static double[][] gewichten(int... aantallen) {
    return Arrays.stream(aantallen)
        .mapToObj(aantal -> {
          double[] gelijk = new double[aantal];
          Arrays.fill(gelijk, 1.0 / aantal);
          return gelijk;
        })
        .toArray(double[][]::new);
  }
}
