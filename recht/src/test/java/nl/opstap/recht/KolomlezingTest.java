package nl.opstap.recht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.opstap.recht.feiten.Activiteit;
import nl.opstap.recht.feiten.Feitenboek;
import nl.opstap.recht.feiten.Kind;
import nl.opstap.recht.feiten.Ontheffing;
import nl.opstap.recht.feiten.Verzoek;
import nl.opstap.recht.kern.Feiten;
import nl.opstap.recht.kern.Groep;
import nl.opstap.recht.kern.Regel;
import nl.opstap.recht.kern.Waarde;
import nl.opstap.recht.kern.kolom.Gevraagd;
import nl.opstap.recht.kern.kolom.Kolom;
import nl.opstap.recht.kern.kolom.Kolomlezing;
import nl.opstap.recht.kinderopvang.Indeling;
import nl.opstap.recht.kinderopvang.Variant;
import nl.opstap.recht.proef.Geval;
import nl.opstap.recht.proef.Huishoudens;
import nl.opstap.recht.proef.Onbekende;
import nl.opstap.recht.proef.Onbekenden;
import nl.opstap.recht.proef.Vertaling;
import nl.opstap.recht.proef.Zaakgenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The population reading says what the judging one says, of every household. */
class KolomlezingTest {

  private static final int BLOK = 500;
  private static final Map<Groep, Integer> LEDEN =
      Map.of(
          Kind.GROEP, 3,
          Ontheffing.GROEP, 2,
          Verzoek.GROEP, 2,
          Activiteit.VAN_OUDER.groep, 2,
          Activiteit.VAN_PARTNER.groep, 2);
  private static final Set<String> ONDERWERPEN =
      Set.of(
          "ontheffing-9a",
          "kinderopvangtoeslag",
          "tegemoetkoming-gemeente",
          "alternatieven",
          "vazalo");

  private static List<Gevraagd> gevraagd(Regelset set) {
    List<Gevraagd> uit = new ArrayList<>();
    for (Regel regel : set.regels()) {
      if (ONDERWERPEN.contains(regel.onderwerp().naam())) {
        uit.add(new Gevraagd.Uitkomst(regel, 0));
        for (Waarde waarde : regel.waardenBijJa()) {
          if (waarde instanceof Waarde.Aantal aantal && !aantal.naam().startsWith("resterende")) {
            uit.add(new Gevraagd.Aantal(regel, aantal, 0));
          }
        }
      } else if (regel.onderwerp().naam().equals("classificatie")) {
        for (int i = 0; i < 2; i++) {
          uit.add(new Gevraagd.Uitkomst(regel, i));
          for (Waarde waarde : regel.waarden()) {
            if (waarde instanceof Waarde.Keuze keuze) {
              uit.add(new Gevraagd.Keuze(regel, keuze, i));
            }
          }
        }
      }
    }
    return uit;
  }

  private static void vergelijk(Wetboek boek, LocalDate peildatum, double verborgen, int zaad) {
    vergelijk(boek, peildatum, verborgen, zaad, _ -> true);
    if (verborgen == 0) {
      vergelijk(boek, peildatum, verborgen, zaad, _ -> false);
    }
  }

  /**
   * @param kanOntbreken whether something may be unknown in a column
   */
  private static void vergelijk(
      Wetboek boek,
      LocalDate peildatum,
      double verborgen,
      int zaad,
      Predicate<Kolom> kanOntbreken) {
    Regelset set = boek.op(peildatum);
    List<Gevraagd> vragen = gevraagd(set);
    Kolomlezing lezing = new Kolomlezing(Feitenboek.BEGRIPPEN, LEDEN, kanOntbreken, vragen);
    Kolomlezing.Werkblad blad = lezing.werkblad(BLOK);
    List<Kolom> invoer = lezing.invoer();
    List<Feiten> huishoudens = new ArrayList<>();
    for (int i = 0; i < BLOK; i++) {
      Zaakgenerator generator = new Zaakgenerator(1_000_003L * zaad + i);
      Geval geval = generator.geval(peildatum);
      Set<String> weg =
          generator.verberg(Onbekenden.van(geval), verborgen, 12).stream()
              .map(Onbekende::pad)
              .collect(Collectors.toSet());
      Feiten feiten = Vertaling.feiten(geval, weg);
      huishoudens.add(feiten);
      Huishoudens.vul(blad, invoer, i, feiten);
    }
    blad.gevuld(BLOK);
    int apart = blad.op(peildatum);
    if (verborgen == 0) {
      assertThat(apart).as("een voor een beoordeeld").isZero();
    }
    for (int v = 0; v < vragen.size(); v++) {
      for (int i = 0; i < BLOK; i++) {
        Gevraagd vraag = vragen.get(v);
        Feiten feiten = huishoudens.get(i);
        assertThat(blad.uit(v)[i])
            .as("zaad %d, huishouden %d op %s: %s", zaad, i, peildatum, naam(vraag))
            .isEqualTo(vraag.antwoord(feiten));
      }
    }
  }

  private static String naam(Gevraagd vraag) {
    String onderwerp = vraag.regel().onderwerp().naam() + "[" + vraag.rij() + "]";
    return switch (vraag) {
      case Gevraagd.Uitkomst _ -> onderwerp;
      case Gevraagd.Aantal aantal -> onderwerp + " " + aantal.waarde().naam();
      case Gevraagd.Keuze keuze -> onderwerp + " " + keuze.waarde().naam();
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-01", "2026-01-01", "2025-06-15", "2024-02-29", "2012-03-01"})
  void elk_huishouden_krijgt_hetzelfde_antwoord(LocalDate peildatum) {
    for (int zaad = 0; zaad < 4; zaad++) {
      vergelijk(Wetboek.GELDEND, peildatum, 0, zaad);
    }
  }

  @Test
  @Tag("groot")
  void honderdduizend_huishoudens_op_en_om_elke_grens_krijgen_hetzelfde_antwoord() {
    for (int zaad = 100; zaad < 100 + 100_000 / BLOK; zaad++) {
      LocalDate peildatum = LocalDate.of(2024, 1, 1).plusDays(7L * (zaad % 157));
      boolean open = zaad % 2 == 0;
      vergelijk(Wetboek.GELDEND, peildatum, 0, zaad, _ -> open);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-01", "2025-12-31"})
  void ook_als_er_feiten_ontbreken(LocalDate peildatum) {
    vergelijk(Wetboek.GELDEND, peildatum, 0.2, 9);
  }

  @Test
  void ook_met_een_variant() {
    for (Variant variant : Variant.values()) {
      Wetboek boek = Wetboek.met(Indeling.LANDELIJK, Set.of(variant));
      vergelijk(boek, LocalDate.of(2026, 11, 1), 0, 20 + variant.naam().length());
    }
  }

  @Test
  void een_kolom_die_er_niet_is_zegt_van_iets_bijzonders_dat_het_er_niet_is() {
    Map<Boolean, List<Kolom>> kolommen = new HashMap<>();
    Kolomlezing lezing =
        new Kolomlezing(
            Feitenboek.BEGRIPPEN,
            LEDEN,
            _ -> true,
            gevraagd(Wetboek.GELDEND.op(LocalDate.of(2026, 11, 1))));
    kolommen.putAll(
        lezing.invoer().stream()
            .collect(Collectors.partitioningBy(kolom -> kolom.zonder() == Kolom.ONBEKEND)));
    assertThat(kolommen.get(false))
        .extracting(Kolom::pad)
        .contains("ouder.zwangerschapsverlof.van", "kinderopvangtoeslagAangevraagdOp");
    assertThat(kolommen.get(true))
        .extracting(Kolom::pad)
        .contains("kinderen", "kinderen[0].geboortedatum", "toetsingsinkomen");
  }
}
