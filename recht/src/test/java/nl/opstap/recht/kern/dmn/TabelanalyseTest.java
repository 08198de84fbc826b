package nl.opstap.recht.kern.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.opstap.recht.kern.Beslistabel;
import nl.opstap.recht.kern.Beslistabel.Cel;
import nl.opstap.recht.kern.Beslistabel.Kolom;
import nl.opstap.recht.kern.Beslistabel.Rij;
import nl.opstap.recht.kern.Beslistabel.Soort;
import nl.opstap.recht.kern.Feiten;
import nl.opstap.recht.kern.Proeftabellen;
import nl.opstap.recht.kern.Uitkomst;
import nl.opstap.recht.kern.dmn.Tabelanalyse.Bevinding;
import org.junit.jupiter.api.Test;

class TabelanalyseTest {

  private static final List<Kolom> CODE_EN_UREN =
      List.of(new Kolom("code", Soort.TEKST), new Kolom("urenPerWeek", Soort.GETAL));
  private static final Cel ALLES = new Cel.Alles();

  private final Proeftabellen w = new Proeftabellen();

  private static Cel een(String... waarden) {
    return new Cel.EenVan(List.of(waarden));
  }

  private static Cel niet(String... waarden) {
    return new Cel.Niet(List.of(waarden));
  }

  private static Cel totEnMet(int uren) {
    return new Cel.Bereik(Long.MIN_VALUE, uren * 100L);
  }

  private static Cel meerDan(int uren) {
    return new Cel.Bereik(uren * 100L + 1, Long.MAX_VALUE);
  }

  private static Rij rij(String uitkomst, Cel... cellen) {
    return new Rij(List.of(cellen), uitkomst, "");
  }

  private static Beslistabel eerste(List<Kolom> kolommen, Rij... rijen) {
    return new Beslistabel("t", "", false, kolommen, "doel", List.of(rijen));
  }

  private static Beslistabel uniek(List<Kolom> kolommen, Rij... rijen) {
    return new Beslistabel("t", "", true, kolommen, "doel", List.of(rijen));
  }

  private static List<String> zinnen(List<Bevinding> bevindingen) {
    return bevindingen.stream().map(Bevinding::zin).toList();
  }

  private static List<String> zinnen(Beslistabel tabel) {
    return zinnen(Tabelanalyse.van(tabel));
  }

  @Test
  void a_table_that_answers_everything_once_has_nothing_wrong() {
    assertThat(
            zinnen(
                uniek(
                    CODE_EN_UREN,
                    rij("a", een("43"), totEnMet(8)),
                    rij("b", een("43"), meerDan(8)),
                    rij("c", niet("43"), ALLES))))
        .isEmpty();
    assertThat(zinnen(eerste(CODE_EN_UREN, rij("a", een("43"), ALLES), rij("b", ALLES, ALLES))))
        .isEmpty();
  }

  @Test
  void a_gap_names_only_the_columns_that_matter() {
    assertThat(
            zinnen(
                uniek(CODE_EN_UREN, rij("a", een("43"), totEnMet(8)), rij("b", niet("43"), ALLES))))
        .containsExactly("Geen enkele rij past als code 43 is en urenPerWeek meer dan 8.");
    assertThat(zinnen(uniek(CODE_EN_UREN, rij("a", een("43", "44"), ALLES))))
        .containsExactly("Geen enkele rij past als code niet 43 of 44 is.");
    assertThat(zinnen(uniek(CODE_EN_UREN)))
        .containsExactly("Geen enkele rij past, wat er ook is ingevuld.");
  }

  @Test
  void gaps_are_as_wide_as_they_go() {
    assertThat(
            zinnen(
                eerste(
                    CODE_EN_UREN,
                    rij("a", een("1", "2", "3"), totEnMet(8)),
                    rij("b", niet("2"), new Cel.Bereik(801, 1600)))))
        .containsExactly(
            "Geen enkele rij past als urenPerWeek meer dan 16 is.",
            "Geen enkele rij past als code 2 is en urenPerWeek meer dan 8.",
            "Geen enkele rij past als code niet 1, 2 of 3 is en urenPerWeek 8 of minder of meer"
                + " dan 16.");
  }

  private static String gat(long van, long totEnMet, long nogVan, long nogTotEnMet) {
    return zinnen(
            eerste(
                List.of(new Kolom("uren", Soort.GETAL)),
                rij("a", new Cel.Bereik(van, totEnMet)),
                rij("b", new Cel.Bereik(nogVan, nogTotEnMet))))
        .getFirst();
  }

  @Test
  void ranges_are_said_in_words() {
    long geen = Long.MAX_VALUE;
    assertThat(gat(0, 400, 800, geen)).contains("als uren boven 4 tot 8 is.");
    assertThat(gat(0, 399, 801, geen)).contains("als uren van 4 tot en met 8 is.");
    assertThat(gat(0, 400, 801, geen)).contains("als uren boven 4 tot en met 8 is.");
    assertThat(gat(0, 399, 800, geen)).contains("als uren van 4 tot 8 is.");
    assertThat(gat(0, 399, 401, geen)).contains("als uren 4 is.");
    assertThat(gat(450, 450, 451, geen)).contains("als uren 4,49 of minder is.");
    assertThat(gat(400, 450, 451, geen)).contains("als uren minder dan 4 is.");
    assertThat(gat(0, 450, 451, 500)).contains("als uren meer dan 5 is.");
    assertThat(gat(0, 450, 451, 549)).contains("als uren 5,5 of meer is.");
    assertThat(gat(0, 300, 500, 600)).contains("als uren boven 3 tot 5 of meer dan 6 is.");
    assertThat(gat(Long.MIN_VALUE, -1, 1, geen)).contains("als uren 0 is.");
    assertThat(gat(-100, 0, 0, geen)).contains("als uren minder dan -1 is.");
  }

  @Test
  void two_rows_that_both_fit_contradict_each_other() {
    Beslistabel tabel =
        uniek(
            CODE_EN_UREN,
            rij("a", een("43", "44"), totEnMet(8)),
            rij("", een("44", "45"), ALLES),
            rij("a", een("43"), new Cel.Bereik(400, 600)),
            rij("x", niet("43", "44", "45"), ALLES),
            rij("y", een("43"), meerDan(8)));
    assertThat(Tabelanalyse.van(tabel))
        .containsExactly(
            new Bevinding(
                Tabelanalyse.Soort.TEGENSPRAAK,
                List.of(1, 2),
                "Rij 1 en rij 2 passen allebei als code 44 is en urenPerWeek 8 of minder, maar met"
                    + " een andere uitkomst: a en (open)."),
            new Bevinding(
                Tabelanalyse.Soort.DUBBEL,
                List.of(1, 3),
                "Rij 1 en rij 3 passen allebei als code 43 is en urenPerWeek van 4 tot en met 6."
                    + " De uitkomst is wel dezelfde."));
  }

  @Test
  void a_row_that_earlier_rows_cover_never_has_its_turn() {
    Beslistabel tabel =
        eerste(
            CODE_EN_UREN,
            rij("a", een("43"), totEnMet(8)),
            rij("b", een("99"), ALLES),
            rij("c", ALLES, meerDan(7)),
            rij("d", een("43"), ALLES),
            rij("e", niet("43"), meerDan(20)),
            rij("f", ALLES, ALLES),
            rij("g", ALLES, ALLES));
    assertThat(Tabelanalyse.van(tabel))
        .containsExactly(
            new Bevinding(
                Tabelanalyse.Soort.ONBEREIKBAAR,
                List.of(4, 1, 3),
                "Rij 4 komt nooit aan de beurt: rij 1 en rij 3 gaan altijd voor."),
            new Bevinding(
                Tabelanalyse.Soort.ONBEREIKBAAR,
                List.of(5, 3),
                "Rij 5 komt nooit aan de beurt: rij 3 gaat altijd voor."),
            new Bevinding(
                Tabelanalyse.Soort.ONBEREIKBAAR,
                List.of(7, 6),
                "Rij 7 komt nooit aan de beurt: rij 6 gaat altijd voor."));
  }

  @Test
  void only_the_rows_that_are_needed_to_cover_one_are_named() {
    assertThat(
            zinnen(
                eerste(
                    CODE_EN_UREN,
                    rij("a", ALLES, totEnMet(8)),
                    rij("b", ALLES, new Cel.Bereik(400, 1000)),
                    rij("c", ALLES, meerDan(8)),
                    rij("d", ALLES, ALLES))))
        .containsExactly("Rij 4 komt nooit aan de beurt: rij 1 en rij 3 gaan altijd voor.");
  }

  @Test
  void a_row_that_nothing_fits_is_told() {
    Rij nooit = rij("a", ALLES, new Cel.Bereik(Long.MIN_VALUE, -1));
    Rij onderNul = rij("b", ALLES, new Cel.Bereik(-500, 400));
    assertThat(zinnen(uniek(CODE_EN_UREN, rij("a", een(), ALLES), rij("b", ALLES, ALLES))))
        .containsExactly("Rij 1 past nooit: geen enkele waarde van code past.");
    // Below zero only counts when the table looks there itself.
    assertThat(zinnen(eerste(CODE_EN_UREN, nooit, onderNul)))
        .containsExactly("Geen enkele rij past als urenPerWeek meer dan 4 is.");
    assertThat(zinnen(Tabelanalyse.van(eerste(CODE_EN_UREN, nooit), w::vind)))
        .contains("Rij 1 past nooit: geen enkele waarde van urenPerWeek past.");
  }

  @Test
  void what_a_fact_cannot_be_is_no_gap() {
    List<Kolom> kolommen =
        List.of(new Kolom("woord", Soort.TEKST), new Kolom("ouder.leeftijd", Soort.GETAL));
    Cel alleWoorden =
        new Cel.EenVan(
            List.of(Proeftabellen.Woord.values()).stream().map(Proeftabellen.Woord::code).toList());
    Beslistabel tabel =
        eerste(
            kolommen,
            rij("a", alleWoorden, totEnMet(17)),
            rij("b", niet("onzin"), new Cel.Bereik(1800, 9900)));
    assertThat(zinnen(Tabelanalyse.van(tabel, w::vind))).isEmpty();
    assertThat(zinnen(tabel)).hasSize(3);
    Beslistabel gat =
        eerste(
            kolommen,
            rij("a", niet("gewoon"), totEnMet(17)),
            rij("b", ALLES, new Cel.Bereik(1900, 2000)));
    assertThat(zinnen(Tabelanalyse.van(eerste(kolommen, rij("a", een("gewoon"), ALLES)), w::vind)))
        .containsExactly("Geen enkele rij past als woord niet gewoon is.");
    assertThat(zinnen(Tabelanalyse.van(gat, w::vind)))
        .containsExactly(
            "Geen enkele rij past als ouder.leeftijd 18 of 21 of meer is.",
            "Geen enkele rij past als woord gewoon is en ouder.leeftijd 18 of minder of 21 of"
                + " meer.");
  }

  @Test
  void two_columns_of_one_fact_are_one_question() {
    List<Kolom> twee = List.of(new Kolom("uren", Soort.GETAL), new Kolom("uren", Soort.GETAL));
    assertThat(
            zinnen(eerste(twee, rij("a", meerDan(4), totEnMet(8)), rij("b", totEnMet(6), ALLES))))
        .containsExactly("Geen enkele rij past als uren meer dan 8 is.");
  }

  @Test
  void yes_and_no_are_said_so() {
    List<Kolom> plan = List.of(new Kolom("inPlan", Soort.JA_NEE));
    assertThat(zinnen(eerste(plan, rij("a", new Cel.Zo(true)))))
        .containsExactly("Geen enkele rij past als inPlan nee is.");
    assertThat(zinnen(eerste(plan, rij("a", new Cel.Zo(false)))))
        .containsExactly("Geen enkele rij past als inPlan ja is.");
  }

  @Test
  void the_analysis_finds_what_trying_every_case_finds() {
    long zaad = 5;
    SplittableRandom toeval = new SplittableRandom(zaad);
    for (int i = 0; i < 60; i++) {
      Beslistabel tabel = Proeftabellen.tabel(toeval, toeval.nextBoolean());
      List<Bevinding> bevindingen = Tabelanalyse.van(tabel, w::vind);
      Set<List<Integer>> paren = new HashSet<>();
      Set<Integer> ooit = new HashSet<>();
      boolean gat = false;
      for (Feiten feiten : w.alleGevallen(tabel.kolommen())) {
        List<Integer> past = passend(tabel, feiten);
        gat |= past.isEmpty();
        for (int ander : past) {
          past.stream().filter(een -> een < ander).forEach(een -> paren.add(List.of(een, ander)));
        }
        past.stream().limit(tabel.uniek() ? past.size() : 1).forEach(ooit::add);
      }
      Set<Integer> nooit =
          IntStream.rangeClosed(1, tabel.rijen().size()).boxed().collect(Collectors.toSet());
      nooit.removeAll(ooit);
      String waar = "zaad %d, %d%n%s%n%s".formatted(zaad, i, Dmn.schrijf(tabel), bevindingen);
      assertThat(rijen(bevindingen, Tabelanalyse.Soort.GAT).isEmpty()).as(waar).isEqualTo(!gat);
      assertThat(rijen(bevindingen, Tabelanalyse.Soort.ONBEREIKBAAR))
          .as(waar)
          .extracting(List::getFirst)
          .containsExactlyInAnyOrderElementsOf(nooit);
      List<List<Integer>> overlap = new ArrayList<>();
      overlap.addAll(rijen(bevindingen, Tabelanalyse.Soort.TEGENSPRAAK));
      overlap.addAll(rijen(bevindingen, Tabelanalyse.Soort.DUBBEL));
      assertThat(overlap)
          .as(waar)
          .containsExactlyInAnyOrderElementsOf(tabel.uniek() ? paren : Set.of());
    }
  }

  private List<Integer> passend(Beslistabel tabel, Feiten feiten) {
    List<Integer> uit = new ArrayList<>();
    for (int r = 0; r < tabel.rijen().size(); r++) {
      if (tabel.past(tabel.rijen().get(r), w::feit).uitkomst(feiten, 0) == Uitkomst.JA) {
        uit.add(r + 1);
      }
    }
    return uit;
  }

  private static List<List<Integer>> rijen(List<Bevinding> bevindingen, Tabelanalyse.Soort soort) {
    return bevindingen.stream()
        .filter(bevinding -> bevinding.soort() == soort)
        .map(Bevinding::rijen)
        .toList();
  }

  @Test
  void a_table_of_a_thousand_rows_is_checked_to_the_end() {
    List<Rij> rijen = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      rijen.add(rij("a", een("c" + i), totEnMet(8)));
      rijen.add(rij("b", een("c" + i), i == 77 ? meerDan(9) : meerDan(8)));
    }
    rijen.add(
        rij(
            "c",
            niet(IntStream.range(0, 500).mapToObj(i -> "c" + i).toArray(String[]::new)),
            ALLES));
    assertThat(zinnen(uniek(CODE_EN_UREN, rijen.toArray(Rij[]::new))))
        .containsExactly(
            "Geen enkele rij past als code c77 is en urenPerWeek boven 8 tot en met 9.");
    assertThat(zinnen(eerste(CODE_EN_UREN, rijen.toArray(Rij[]::new)))).hasSize(1);
  }

  @Test
  void many_gaps_are_cut_short() {
    List<Rij> rijen = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      rijen.add(rij("a", een("c" + i), new Cel.Bereik(0, 100 + i)));
    }
    List<String> zinnen = zinnen(eerste(CODE_EN_UREN, rijen.toArray(Rij[]::new)));
    assertThat(zinnen)
        .hasSize(Tabelanalyse.MEESTE + 1)
        .endsWith("Er zijn nog meer waarden waarbij geen rij past.");
  }

  @Test
  void many_contradictions_are_cut_short() {
    Rij[] rijen = Collections.nCopies(20, rij("a", ALLES, ALLES)).toArray(Rij[]::new);
    assertThat(zinnen(uniek(CODE_EN_UREN, rijen)))
        .hasSize(Tabelanalyse.MEESTE)
        .startsWith(
            "Rij 1 en rij 2 passen allebei, wat er ook is ingevuld. De uitkomst is wel dezelfde.");
  }

  /** Whether rows with three tests each leave a gap is as hard as satisfiability. */
  private static List<Rij> lastig(int kolommen, int aantal) {
    SplittableRandom toeval = new SplittableRandom(1);
    List<Rij> uit = new ArrayList<>();
    for (int i = 0; i < aantal; i++) {
      List<Cel> cellen = new ArrayList<>(Collections.nCopies(kolommen, ALLES));
      for (int j = 0; j < 3; j++) {
        cellen.set(toeval.nextInt(kolommen), new Cel.Zo(toeval.nextBoolean()));
      }
      uit.add(new Rij(cellen, "a", ""));
    }
    return uit;
  }

  private static List<Tabelanalyse.Soort> soorten(boolean uniek, List<Rij> rijen) {
    List<Kolom> kolommen =
        IntStream.range(0, rijen.getFirst().cellen().size())
            .mapToObj(k -> new Kolom("k" + k, Soort.JA_NEE))
            .toList();
    Beslistabel tabel = new Beslistabel("t", "", uniek, kolommen, "u", rijen);
    return Tabelanalyse.van(tabel).stream().map(Bevinding::soort).distinct().toList();
  }

  @Test
  void a_table_that_takes_too_long_is_told_so() {
    assertThat(soorten(false, lastig(120, 520))).contains(Tabelanalyse.Soort.TE_GROOT);
  }

  @Test
  void a_last_row_for_all_that_is_left_makes_it_easy() {
    List<Rij> rijen = lastig(120, 520);
    rijen.add(new Rij(Collections.nCopies(120, ALLES), "a", ""));
    assertThat(soorten(true, rijen)).containsExactly(Tabelanalyse.Soort.DUBBEL);
  }
}
