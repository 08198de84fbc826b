package nl.opstap.recht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.opstap.recht.kern.Oordeel;
import nl.opstap.recht.kern.Uitkomst;
import nl.opstap.recht.proef.Geval;
import nl.opstap.recht.proef.Onbekende;
import nl.opstap.recht.proef.Onbekenden;
import nl.opstap.recht.proef.Orakel;
import nl.opstap.recht.proef.Vertaling;
import nl.opstap.recht.proef.Voltooiingen;
import nl.opstap.recht.proef.Zaakgenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Exact about the unknown: every judgement against all completions of the case. */
@Tag("groot")
class OnbekendExactTest {

  private static final int GEVALLEN = Integer.getInteger("opstap.gevallen", 20_000);
  private static final long ZAAD = 20261123;

  private final List<String> ongegrond = new CopyOnWriteArrayList<>();
  private final List<String> onnodigGeweigerd = new CopyOnWriteArrayList<>();
  private final List<String> zonderVraag = new CopyOnWriteArrayList<>();

  @Test
  void says_yes_or_no_exactly_when_every_completion_does_and_else_asks() {
    IntStream.range(0, GEVALLEN).parallel().forEach(this::beoordeel);
    assertThat(ongegrond).as("antwoorden zonder grond").isEmpty();
    assertThat(onnodigGeweigerd).as("weigeringen zonder noodzaak").isEmpty();
    assertThat(zonderVraag).as("open zaken zonder vraag").isEmpty();
  }

  private void beoordeel(int nummer) {
    Zaakgenerator generator = new Zaakgenerator(ZAAD + nummer);
    Geval geval = generator.geval();
    List<Onbekende> verborgen = zonderLeden(generator.verberg(Onbekenden.van(geval), 0.3, 12));
    Set<String> paden =
        verborgen.stream().map(Onbekende::pad).collect(Collectors.toCollection(HashSet::new));
    for (Oordeel oordeel : Toetsing.van(Vertaling.feiten(geval, paden)).oordelen()) {
      vergelijk(nummer, geval, verborgen, paden, oordeel);
    }
  }

  /** Who does not know a list does not know its members. */
  private static List<Onbekende> zonderLeden(List<Onbekende> verborgen) {
    return verborgen.stream()
        .filter(o -> verborgen.stream().noneMatch(v -> o.pad().startsWith(v.pad() + "[")))
        .toList();
  }

  private void vergelijk(
      int nummer, Geval geval, List<Onbekende> verborgen, Set<String> paden, Oordeel oordeel) {
    String onderwerp = Orakel.naam(oordeel);
    Set<Uitkomst> mogelijk = Voltooiingen.uitkomsten(onderwerp, geval, verborgen);
    Uitkomst verwacht = mogelijk.size() == 1 ? mogelijk.iterator().next() : Uitkomst.ONBEKEND;
    String wie =
        "geval %d (zaad %d), %s op %s, verborgen %s: %s, alle voltooiingen: %s"
            .formatted(
                nummer, ZAAD, onderwerp, geval.peildatum, paden, oordeel.uitkomst(), mogelijk);
    if (oordeel.uitkomst() == Uitkomst.ONBEKEND) {
      if (verwacht != Uitkomst.ONBEKEND) {
        onnodigGeweigerd.add(wie);
      } else if (mogelijk.size() > 1) {
        boolean vraagt =
            !oordeel.ontbreekt().isEmpty() && paden.contains(oordeel.ontbreekt().getFirst().pad());
        if (!vraagt) {
          zonderVraag.add(wie);
        }
      }
    } else {
      if (verwacht != oordeel.uitkomst()) {
        ongegrond.add(wie);
      }
    }
  }
}
