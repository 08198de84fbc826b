package nl.opstap.recht.kern.kolom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.opstap.recht.kern.Datum;
import nl.opstap.recht.kern.Feit;
import nl.opstap.recht.kern.Feiten;
import nl.opstap.recht.kern.Onderwerp;
import nl.opstap.recht.kern.Proefwoorden;
import nl.opstap.recht.kern.Regel;
import nl.opstap.recht.kern.Regeling;
import nl.opstap.recht.kern.Vindplaats;
import nl.opstap.recht.kern.Voorwaarde;
import nl.opstap.recht.proef.Huishoudens;
import org.junit.jupiter.api.Test;

/** Conditions of any shape and length, compiled, say what they say of one case. */
class KolomcodeTest {

  private static final int VOORWAARDEN = 150;
  private static final int HUISHOUDENS = 40;

  private final Proefwoorden w = new Proefwoorden();

  private Kolomlezing lezing(Voorwaarde voorwaarde, Predicate<Kolom> kanOntbreken) {
    Vindplaats hier = new Regeling("proef", "proef", "", List.of()).artikel("1");
    Regel regel =
        Regel.over(new Onderwerp("proef", "Proef", "Is het zo?"), hier)
            .ja(Voorwaarde.voorwaarde("Het is zo.", "Het is niet zo.", hier, voorwaarde))
            .bouw();
    return new Kolomlezing(
        w.begrippen,
        Map.of(w.lijst, Proefwoorden.LEDEN),
        kanOntbreken,
        List.of(new Gevraagd.Uitkomst(regel, 0)));
  }

  private void vergelijk(Voorwaarde voorwaarde, List<Feiten> huishoudens, Kolomlezing lezing) {
    Kolomlezing.Werkblad blad = lezing.werkblad(huishoudens.size());
    for (int i = 0; i < huishoudens.size(); i++) {
      Huishoudens.vul(blad, lezing.invoer(), i, huishoudens.get(i));
    }
    blad.gevuld(huishoudens.size());
    blad.op(Proefwoorden.PEIL);
    for (int i = 0; i < huishoudens.size(); i++) {
      int verwacht =
          switch (voorwaarde.uitkomst(huishoudens.get(i), 0)) {
            case NEE -> Kolomcode.NEE;
            case JA -> Kolomcode.JA;
            case ONBEKEND -> Kolomcode.ONBEPAALD;
          };
      assertThat(blad.uit(0)[i]).as("%d: %s", i, voorwaarde.zin()).isEqualTo(verwacht);
    }
  }

  /** Conditions that loops cannot hold are refused when they are compiled, and passed over here. */
  private Optional<Kolomlezing> vertaald(Voorwaarde voorwaarde, Predicate<Kolom> kanOntbreken) {
    try {
      return Optional.of(lezing(voorwaarde, kanOntbreken));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void elkeVoorwaarde(Predicate<Kolom> kanOntbreken) {
    boolean allesBekend = !kanOntbreken.test(Kolom.van(w.een, 0));
    int vertaald = 0;
    for (int zaad = 0; zaad < VOORWAARDEN; zaad++) {
      SplittableRandom toeval = new SplittableRandom(zaad);
      Voorwaarde voorwaarde = w.voorwaarde(toeval, 2 + zaad % 3);
      List<Feiten> huishoudens = new ArrayList<>();
      for (int i = 0; i < HUISHOUDENS; i++) {
        Feiten feiten = w.feiten(toeval);
        huishoudens.add(inKolommen(feiten, allesBekend));
      }
      Optional<Kolomlezing> lezing = vertaald(voorwaarde, kanOntbreken);
      lezing.ifPresent(klaar -> vergelijk(voorwaarde, huishoudens, klaar));
      vertaald += lezing.isPresent() ? 1 : 0;
    }
    assertThat(vertaald).isGreaterThan(VOORWAARDEN / 4);
  }

  /**
   * The same case as columns can tell it, where a value is known or it is not.
   *
   * @param allesBekend whether the lowest of several possible values becomes the real one
   */
  private Feiten inKolommen(Feiten feiten, boolean allesBekend) {
    boolean lijstBekend = allesBekend || feiten.zeker(w.lijst) == feiten.hoogstens(w.lijst);
    int leden = lijstBekend ? feiten.zeker(w.lijst) : 0;
    Feiten.Bouwer b = w.op();
    if (lijstBekend) {
      b.aantal(w.lijst, leden);
    }
    for (Feit feit : w.zaak.feiten()) {
      if (!feit.equals(w.peildatum) && (allesBekend || feit.isBekend(feiten, 0))) {
        Proefwoorden.zetLaagste(b, feiten, feit, 0);
      }
    }
    for (int i = 0; i < leden; i++) {
      for (Feit feit : w.lijst.feiten()) {
        if (allesBekend || feit.isBekend(feiten, i)) {
          Proefwoorden.zetLaagste(b, feiten, feit, i);
        }
      }
    }
    return b.bouw();
  }

  @Test
  void with_everything_known_loops_without_jumps_say_the_same() {
    elkeVoorwaarde(_ -> false);
  }

  @Test
  void with_unknown_values_loops_say_the_same() {
    elkeVoorwaarde(_ -> true);
  }

  @Test
  void many_parts_of_which_none_is_long_are_cut_and_still_say_the_same() {
    for (int delen = 1; delen < 30; delen++) {
      Voorwaarde[] getallen =
          IntStream.range(0, delen).mapToObj(i -> w.getal.is(i)).toArray(Voorwaarde[]::new);
      Voorwaarde enige = Voorwaarde.enige(getallen);
      List<Feiten> huishoudens =
          IntStream.range(0, 33)
              .mapToObj(i -> w.op().zet(w.getal, BigDecimal.valueOf(i)).aantal(w.lijst, 0).bouw())
              .toList();
      vergelijk(enige, huishoudens, lezing(enige, _ -> false));
      Voorwaarde geen = Voorwaarde.niet(enige);
      vergelijk(geen, huishoudens, lezing(geen, _ -> false));
    }
  }

  @Test
  void what_does_not_look_at_the_reference_date_is_the_same_on_every_day() {
    Voorwaarde jong = w.verleden.plus(Period.ofDays(3)).later(w.peildatum);
    Voorwaarde beide = Voorwaarde.alle(w.een.genoemd("een"), jong);
    Kolomlezing lezing = lezing(beide, _ -> false);
    Kolomlezing.Werkblad blad = lezing.werkblad(1);
    Feiten feiten =
        w.op()
            .zet(w.een, true)
            .zet(w.verleden, Proefwoorden.PEIL.minusDays(1))
            .aantal(w.lijst, 0)
            .bouw();
    Huishoudens.vul(blad, lezing.invoer(), 0, feiten);
    blad.gevuld(1);
    blad.op(Proefwoorden.PEIL);
    assertThat(blad.uit(0)[0]).isEqualTo(Kolomcode.JA);
    blad.op(Proefwoorden.PEIL.plusDays(2));
    assertThat(blad.uit(0)[0]).isEqualTo(Kolomcode.NEE);
    blad.op(Proefwoorden.PEIL);
    assertThat(blad.uit(0)[0]).isEqualTo(Kolomcode.JA);
  }

  @Test
  void what_no_loop_can_hold_is_refused_when_it_is_compiled() {
    Voorwaarde verlengd =
        w.verleden.verlengdMet(w.ooit, w.verleden).nietLaterDan(Datum.dag(Proefwoorden.PEIL));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lezing(verlengd, _ -> false))
        .withMessageContaining("Niet over kolommen te lezen");
  }
}
