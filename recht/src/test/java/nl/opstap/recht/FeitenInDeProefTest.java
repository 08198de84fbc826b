package nl.opstap.recht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.opstap.recht.feiten.Einde;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.Feit;
import nl.opstap.recht.kern.Feiten;
import nl.opstap.recht.kern.Groep;
import nl.opstap.recht.kern.Regel;
import nl.opstap.recht.proef.Bijzonderheid;
import nl.opstap.recht.proef.Gelezen;
import nl.opstap.recht.proef.Geval;
import nl.opstap.recht.proef.Onbekenden;
import nl.opstap.recht.proef.Raakvlak;
import nl.opstap.recht.proef.Vertaling;
import nl.opstap.recht.proef.Zaakgenerator;
import org.junit.jupiter.api.Test;

/**
 * The proof about the unknown covers every fact. A fact that a rule begins to read, or that is new,
 * makes one of these fail until the proof hides it, tells it and varies it too.
 */
class FeitenInDeProefTest {

  private static final int GEVALLEN = 200;

  private static final String ALLEEN_VAZALO = "alleen het wetsvoorstel Vazalo vraagt ernaar";

  /** What no text of law reads, with the reason why a case can tell it all the same. */
  private static final Map<String, String> NIET_GELEZEN =
      Map.of(
          "ouder.loonPerJaar", ALLEEN_VAZALO,
          "ouder.nettoLoonPerMaand", ALLEEN_VAZALO,
          "ouder.partneralimentatiePerMaand", ALLEEN_VAZALO,
          "ouder.studie.soort", "elke studie is een grond (Wko 1.6 lid 1, onder j)",
          "partner.studie.soort", "elke studie is een grond (Wko 1.6 lid 1, onder j)",
          "partner.activiteiten[].erkendDoorOcw", "alleen bij die van de ouder staat er iets over",
          "activiteiten[].hoortBijInburgering", "alleen de variant inburgering-2027",
          "partner.activiteiten[].hoortBijInburgering", "alleen de variant inburgering-2027");

  /** What a yes-or-no fact has of which only no is possible. */
  private static final long NEE = 1;

  private static Geval geval(int zaad) {
    return new Zaakgenerator(zaad).geval();
  }

  private static Set<String> paden(Set<Feit> feiten) {
    return feiten.stream().map(Gelezen::pad).collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void wat_geen_wettekst_leest_staat_hier_met_de_reden() {
    Set<String> ongelezen = new TreeSet<>();
    for (Groep groep : Gelezen.groepen()) {
      groep.feiten().forEach(feit -> ongelezen.add(Gelezen.pad(feit)));
    }
    ongelezen.removeAll(paden(Gelezen.feiten()));
    ongelezen.remove(Zaak.PEILDATUM.naam());
    assertThat(ongelezen).isEqualTo(new TreeSet<>(NIET_GELEZEN.keySet()));
  }

  @Test
  void elk_feit_dat_een_regel_leest_kan_verborgen_worden() {
    Set<String> gewoon = new HashSet<>();
    Set<String> bijzonder = new HashSet<>();
    for (int zaad = 0; zaad < GEVALLEN; zaad++) {
      Geval geval = geval(zaad);
      Onbekenden.van(geval).forEach(dit -> gewoon.add(Raakvlak.algemeen(dit.pad())));
      Onbekenden.naastDeUitkomst(geval).forEach(dit -> gewoon.add(Raakvlak.algemeen(dit.pad())));
      Bijzonderheid.van(geval).forEach(dit -> bijzonder.add(Raakvlak.algemeen(dit.pad())));
    }
    Set<String> ontbreekt = new TreeSet<>();
    for (Feit feit : Gelezen.feiten()) {
      // What is special cannot be unknown: leaving it out says that it is not so.
      if (!(feit.bijzonder() ? bijzonder : gewoon).contains(Gelezen.pad(feit))) {
        ontbreekt.add(Gelezen.pad(feit));
      }
    }
    assertThat(ontbreekt).as("feiten die in Onbekenden of Bijzonderheid ontbreken").isEmpty();
    assertThat(gewoon)
        .as("lijsten die in Onbekenden ontbreken")
        .containsAll(Gelezen.groepen().stream().filter(Groep::isLijst).map(Groep::pad).toList());
  }

  @Test
  void elk_feit_dat_een_regel_leest_wordt_gevarieerd_en_verteld_en_is_weg_als_het_verborgen_is() {
    Map<String, Set<Long>> waarden = new TreeMap<>();
    Set<String> blijft = new TreeSet<>();
    Set<Feit> gelezen = Gelezen.feiten();
    for (int zaad = 0; zaad < GEVALLEN; zaad++) {
      Geval geval = geval(zaad);
      Feiten feiten = Vertaling.feiten(geval, Set.of());
      for (Feit feit : gelezen) {
        Set<Long> gezien = waarden.computeIfAbsent(Gelezen.pad(feit), _ -> new HashSet<>());
        if (feiten.zeker(feit.groep()) > 0 && feit.isBekend(feiten, 0)) {
          gezien.add(feit.laag(feiten, 0));
          if (isTeZien(feit, geval)) {
            blijft.add(Gelezen.pad(feit));
          }
        }
      }
    }
    waarden.values().removeIf(gezien -> gezien.size() > 1);
    assertThat(waarden.keySet()).as("feiten die Zaakgenerator of Vertaling niet kent").isEmpty();
    assertThat(blijft).as("feiten die Vertaling vertelt terwijl ze verborgen zijn").isEmpty();
  }

  /** Whether a fact of the first member is still told when it is hidden. */
  private static boolean isTeZien(Feit feit, Geval geval) {
    Feiten zonder = Vertaling.feiten(geval, Set.of(feit.groep().pad(feit, 0)));
    return !feit.bijzonder() && feit.isBekend(zonder, 0);
  }

  @Test
  void de_voltooiingen_kennen_elk_feit_waar_een_uitkomst_van_kan_afhangen() {
    Set<String> ontbreekt = new TreeSet<>();
    for (Regelset set : Wetboek.GELDEND.alle()) {
      for (Regel regel : set.regels()) {
        String onderwerp = regel.onderwerp().naam();
        regel
            .inhoud()
            .feiten(feit -> {
              String pad = Gelezen.pad(feit);
              if (!feit.equals(Zaak.PEILDATUM) && !Raakvlak.van(onderwerp).contains(pad)) {
                ontbreekt.add(onderwerp + ": " + pad);
              }
            });
      }
    }
    assertThat(ontbreekt).as("feiten die in Raakvlak ontbreken").isEmpty();
  }

  /** What stands under something that is not there (a partner, a plan) is nothing to know. */
  @Test
  void van_een_situatie_is_elk_feit_bekend_dat_een_regel_leest() {
    Situatie situatie =
        Situatie.op("2026-11-01")
            .ontheffing9a("2026-01-01", "", 935, Einde.LOOPT)
            .vraagtOntheffing("2026-10-01");
    Feiten feiten = situatie.feiten();
    Set<String> onbekend = new TreeSet<>();
    for (Feit feit : Gelezen.feiten()) {
      for (int rij = 0; rij < feiten.hoogstens(feit.groep()); rij++) {
        if (!feit.isBekend(feiten, rij) && !staatOnderIetsDatErNietIs(feit, feiten, rij)) {
          onbekend.add(Gelezen.pad(feit));
        }
      }
    }
    assertThat(onbekend).as("feiten die Situatie niet kent").isEmpty();
  }

  private static boolean staatOnderIetsDatErNietIs(Feit feit, Feiten feiten, int rij) {
    List<Feit> gehelen =
        feit.groep().feiten().stream()
            .filter(geheel -> feit.naam().startsWith(geheel.naam() + "."))
            .toList();
    return gehelen.stream()
        .anyMatch(geheel -> geheel.isBekend(feiten, rij) && geheel.laag(feiten, rij) == NEE);
  }
}
