package nl.opstap.recht.kern.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import nl.opstap.recht.kern.Beslistabel;
import nl.opstap.recht.kern.Feiten;
import nl.opstap.recht.kern.Proeftabellen;
import nl.opstap.recht.kern.Uitkomst;
import nl.opstap.recht.kern.dmn.Tabelanalyse.Bevinding;
import org.junit.jupiter.api.Test;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** What we write, another engine reads, and it answers the same: Apache KIE. */
class DmnOrakelTest {

  private static final long ZAAD = 20261101;
  private static final int TABELLEN = 120;
  private static final int ZAKEN = 30;

  private final Proeftabellen w = new Proeftabellen();

  /** A table as KIE reads it. */
  private record Kie(DMNRuntime motor, DMNModel model) {

    static Kie lees(String dmn) {
      DMNRuntime motor =
          DMNRuntimeBuilder.fromDefaults()
              .buildConfiguration()
              .fromResources(
                  List.of(
                      ResourceFactory.newByteArrayResource(dmn.getBytes(StandardCharsets.UTF_8))))
              .getOrElseThrow(IllegalStateException::new);
      DMNModel model = motor.getModels().getFirst();
      assertThat(model.getMessages()).as(dmn).isEmpty();
      return new Kie(motor, model);
    }

    DMNDecisionResult geeft(Map<String, Object> feiten) {
      DMNContext context = motor.newContext();
      feiten.forEach(context::set);
      return motor.evaluateAll(model, context).getDecisionResults().getFirst();
    }
  }

  @Test
  void the_first_row_that_fits_counts_there_as_it_does_here() {
    SplittableRandom toeval = new SplittableRandom(ZAAD);
    for (int t = 0; t < TABELLEN; t++) {
      Beslistabel tabel = Proeftabellen.tabel(toeval, false);
      String dmn = Dmn.schrijf(tabel);
      Kie kie = Kie.lees(dmn);
      for (int z = 0; z < ZAKEN; z++) {
        Feiten feiten = w.feiten(toeval);
        zelfde(kie.geeft(w.context(feiten)), tabel, feiten, dmn);
      }
    }
  }

  @Test
  void a_table_is_unambiguous_there_exactly_where_our_analysis_says_so() {
    SplittableRandom toeval = new SplittableRandom(ZAAD + 1);
    int dubbel = 0;
    for (int t = 0; t < TABELLEN; t++) {
      Beslistabel tabel = Proeftabellen.tabel(toeval, true);
      List<List<Integer>> overlap =
          Tabelanalyse.van(tabel, w::vind).stream().map(Bevinding::rijen).toList();
      String dmn = Dmn.schrijf(tabel);
      Kie kie = Kie.lees(dmn);
      for (int z = 0; z < ZAKEN; z++) {
        Feiten feiten = w.feiten(toeval);
        DMNDecisionResult ginds = kie.geeft(w.context(feiten));
        List<Integer> passend = passend(tabel, feiten);
        if (passend.size() > 1) {
          dubbel++;
          assertThat(ginds.getMessages()).as(dmn).anyMatch(DmnOrakelTest::isFout);
          assertThat(overlap).as(dmn).contains(passend.subList(0, 2));
        } else {
          zelfde(ginds, tabel, feiten, dmn);
        }
      }
    }
    assertThat(dubbel).isBetween(TABELLEN, TABELLEN * ZAKEN / 2);
  }

  private void zelfde(DMNDecisionResult ginds, Beslistabel tabel, Feiten feiten, String dmn) {
    String waar = "zaad %d, %s%n%s".formatted(ZAAD, w.context(feiten), dmn);
    assertThat(ginds.getMessages()).as(waar).noneMatch(DmnOrakelTest::isFout);
    assertThat(String.valueOf(ginds.getResult())).as(waar).isEqualTo(hier(tabel, feiten));
  }

  private static boolean isFout(DMNMessage melding) {
    return melding.getLevel() == DMNMessage.Level.ERROR;
  }

  private String hier(Beslistabel tabel, Feiten feiten) {
    List<String> uit = new ArrayList<>();
    for (String uitkomst : uitkomsten(tabel)) {
      switch (tabel.geeft(w::feit, List.of(uitkomst)).uitkomst(feiten, 0)) {
        case JA -> uit.add(uitkomst);
        case NEE -> {}
        case ONBEKEND -> {
          return "null";
        }
      }
    }
    return uit.isEmpty() ? "null" : String.join(" en ", uit);
  }

  private static SortedSet<String> uitkomsten(Beslistabel tabel) {
    SortedSet<String> uit = new TreeSet<>();
    tabel.rijen().forEach(rij -> uit.add(rij.uitkomst()));
    uit.remove("");
    return uit;
  }

  private List<Integer> passend(Beslistabel tabel, Feiten feiten) {
    List<Integer> uit = new ArrayList<>();
    for (int i = 0; i < tabel.rijen().size(); i++) {
      if (tabel.past(tabel.rijen().get(i), w::feit).uitkomst(feiten, 0) == Uitkomst.JA) {
        uit.add(i + 1);
      }
    }
    return uit;
  }
}
