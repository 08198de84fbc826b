package nl.opstap.recht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import nl.opstap.recht.kern.Groep;
import nl.opstap.recht.kern.Oordeel;
import nl.opstap.recht.kern.Uitkomst;
import nl.opstap.recht.proef.Gelezen;
import nl.opstap.recht.proef.Geval;
import nl.opstap.recht.proef.Onbekende;
import nl.opstap.recht.proef.Orakel;
import nl.opstap.recht.proef.Raakvlak;
import nl.opstap.recht.proef.Verborgen;
import nl.opstap.recht.proef.Vertaling;
import nl.opstap.recht.proef.Voltooiingen;
import nl.opstap.recht.proef.Waardenorakel;
import nl.opstap.recht.proef.Zaakgenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Exact about the unknown: every judgement against all completions of the case. Of what is told
 * beside an outcome some values are compared in the same way; the others, and the remarks, with a
 * completion drawn by chance, which must tell the same.
 */
@Tag("groot")
class OnbekendExactTest {

  private static final int GEVALLEN = Integer.getInteger("opstap.gevallen", 1_500);
  private static final long ZAAD = 20261123;

  /** In how many cases each fact is hidden at least, of so many. */
  private static final int EEN_OP = 250;

  private final List<String> ongegrond = new CopyOnWriteArrayList<>();
  private final List<String> onnodigGeweigerd = new CopyOnWriteArrayList<>();
  private final List<String> zonderVraag = new CopyOnWriteArrayList<>();
  private final List<String> ongegrondErnaast = new CopyOnWriteArrayList<>();
  private final List<String> verkeerdeWaarde = new CopyOnWriteArrayList<>();
  private final Map<String, Integer> keren = new ConcurrentHashMap<>();

  @Test
  void says_yes_or_no_exactly_when_every_completion_does_and_else_asks() {
    IntStream.range(0, GEVALLEN).parallel().forEach(this::beoordeel);
    assertThat(ongegrond).as("antwoorden zonder grond").isEmpty();
    assertThat(onnodigGeweigerd).as("weigeringen zonder noodzaak").isEmpty();
    assertThat(zonderVraag).as("open zaken zonder vraag").isEmpty();
    assertThat(verkeerdeWaarde).as("waarden die niet zijn wat elke voltooiing zegt").isEmpty();
    assertThat(ongegrondErnaast).as("waarden en kanttekeningen zonder grond").isEmpty();
    assertThat(teZelden()).as("feiten die te zelden verborgen waren").isEmpty();
  }

  private void beoordeel(int nummer) {
    Zaakgenerator generator = new Zaakgenerator(ZAAD + nummer);
    Geval geval = generator.geval();
    Verborgen verborgen = Verborgen.in(geval, generator);
    verborgen.paden().stream()
        .map(Raakvlak::algemeen)
        .distinct()
        .forEach(pad -> keren.merge(pad, 1, Integer::sum));
    List<Oordeel> oordelen = Toetsing.van(Vertaling.feiten(geval, verborgen.paden())).oordelen();
    for (Oordeel oordeel : oordelen) {
      vergelijk(nummer, geval, verborgen, oordeel);
      vergelijkWaarden(nummer, geval, verborgen, oordeel);
    }
    ernaast(nummer, geval, verborgen, oordelen, generator);
  }

  /** Everything that a rule reads, and each list as a whole, was hidden now and then. */
  private Map<String, Integer> teZelden() {
    Map<String, Integer> uit = new TreeMap<>();
    Set<String> alles = new HashSet<>();
    Gelezen.feiten().forEach(feit -> alles.add(Gelezen.pad(feit)));
    Gelezen.groepen().stream().filter(Groep::isLijst).forEach(groep -> alles.add(groep.pad()));
    for (String pad : alles) {
      int aantal = keren.getOrDefault(pad, 0);
      if (aantal < GEVALLEN / EEN_OP) {
        uit.put(pad, aantal);
      }
    }
    return uit;
  }

  private void vergelijk(int nummer, Geval geval, Verborgen verborgen, Oordeel oordeel) {
    String onderwerp = Orakel.naam(oordeel);
    Set<Uitkomst> mogelijk = Voltooiingen.uitkomsten(onderwerp, geval, verborgen.onbekend());
    Uitkomst verwacht = mogelijk.size() == 1 ? mogelijk.iterator().next() : Uitkomst.ONBEKEND;
    String wie =
        "geval %d (zaad %d), %s op %s, verborgen %s: %s, alle voltooiingen: %s"
            .formatted(
                nummer,
                ZAAD,
                onderwerp,
                geval.peildatum,
                verborgen.paden(),
                oordeel.uitkomst(),
                mogelijk);
    if (oordeel.uitkomst() == Uitkomst.ONBEKEND) {
      if (verwacht != Uitkomst.ONBEKEND) {
        onnodigGeweigerd.add(wie);
      } else if (mogelijk.size() > 1 && !vraagtIetsOnbekends(oordeel, verborgen)) {
        zonderVraag.add(wie);
      }
    } else {
      if (verwacht != oordeel.uitkomst()) {
        ongegrond.add(wie);
      }
    }
  }

  private static boolean vraagtIetsOnbekends(Oordeel oordeel, Verborgen verborgen) {
    return !oordeel.ontbreekt().isEmpty()
        && verborgen.isOnbekend(oordeel.ontbreekt().getFirst().pad());
  }

  /** A value is told exactly when every completion has the same. */
  private void vergelijkWaarden(int nummer, Geval geval, Verborgen verborgen, Oordeel oordeel) {
    for (Waardenorakel.Over waarde : Waardenorakel.ALLE) {
      boolean speelt = !waarde.alleenBijJa() || oordeel.uitkomst() == Uitkomst.JA;
      if (speelt && waarde.onderwerp().equals(Orakel.naam(oordeel))) {
        Set<Object> mogelijk = Voltooiingen.waarden(waarde, geval, verborgen.onbekend());
        Object verwacht = mogelijk.size() == 1 ? mogelijk.iterator().next() : Waardenorakel.NIETS;
        Object verteld = Waardenkaart.van(oordeel).getOrDefault(waarde.naam(), Waardenorakel.NIETS);
        if (!verteld.equals(verwacht)) {
          verkeerdeWaarde.add(
              "geval %d (zaad %d), %s op %s, verborgen %s: %s, alle voltooiingen: %s"
                  .formatted(
                      nummer,
                      ZAAD,
                      waarde.naam(),
                      geval.peildatum,
                      verborgen.paden(),
                      verteld,
                      mogelijk));
        }
      }
    }
  }

  /** What is told beside an outcome is told, and the same, of completions drawn by chance. */
  private void ernaast(
      int nummer,
      Geval geval,
      Verborgen verborgen,
      List<Oordeel> oordelen,
      Zaakgenerator generator) {
    if (verborgen.trek(geval, generator)) {
      Map<String, Oordeel> heel = new TreeMap<>();
      Toetsing.van(Vertaling.feiten(geval, verborgen.weggelaten()))
          .oordelen()
          .forEach(oordeel -> heel.put(Orakel.naam(oordeel), oordeel));
      for (Oordeel oordeel : oordelen) {
        Oordeel scherp = heel.get(Orakel.naam(oordeel));
        List<String> verschil = scherp == null ? List.of() : verdwenen(oordeel, scherp);
        if (!verschil.isEmpty()) {
          ongegrondErnaast.add(
              "geval %d (zaad %d), %s op %s, verborgen %s: %s"
                  .formatted(
                      nummer,
                      ZAAD,
                      Orakel.naam(oordeel),
                      geval.peildatum,
                      verborgen.paden(),
                      verschil));
        }
      }
    }
    verborgen.onbekend().forEach((Onbekende onbekende) -> onbekende.echt().accept(geval));
  }

  /** What the one tells that the other, in which more is known, does not. */
  private static List<String> verdwenen(Oordeel vaag, Oordeel scherp) {
    List<String> uit = new ArrayList<>();
    Map<String, Object> scherper = Waardenkaart.van(scherp);
    Waardenkaart.van(vaag)
        .forEach((naam, waarde) -> {
          if (!omvat(scherper.get(naam), waarde)) {
            uit.add(naam + "=" + waarde + ", maar " + scherper.get(naam));
          }
        });
    List<String> gezegd = new ArrayList<>(vaag.kanttekeningen());
    gezegd.removeAll(scherp.kanttekeningen());
    uit.addAll(gezegd);
    return uit;
  }

  /** The same, or of each member of a list at least as much. */
  private static boolean omvat(@Nullable Object scherp, Object vaag) {
    if (scherp instanceof List<?> leden && vaag instanceof List<?> minder) {
      return minder.stream().allMatch(lid -> leden.stream().anyMatch(ander -> omvat(ander, lid)));
    }
    if (scherp instanceof Map<?, ?> lid && vaag instanceof Map<?, ?> minder) {
      return minder.entrySet().stream().allMatch(w -> w.getValue().equals(lid.get(w.getKey())));
    }
    return vaag.equals(scherp);
  }
}
