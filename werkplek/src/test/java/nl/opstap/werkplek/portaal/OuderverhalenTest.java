package nl.opstap.werkplek.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.opstap.recht.kern.Kenner;
import nl.opstap.werkplek.Proefklok;
import nl.opstap.werkplek.oordeel.Beoordelaar;
import nl.opstap.werkplek.overzicht.Besluitkaarten;
import nl.opstap.werkplek.veld.Pad;
import nl.opstap.werkplek.veld.Veldfout;
import org.junit.jupiter.api.Test;

/** Parents who answer what they know, and how soon they know what holds for them. */
class OuderverhalenTest {

  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);

  private final Zelftoets toets =
      new Zelftoets(new Proefklok(), new Balie(1, 1), new Besluitkaarten(new Beoordelaar()));

  /** A mother alone with a child of two, who asks for the first time. */
  private static Map<String, String> moeder() {
    Map<String, String> uit = new HashMap<>();
    uit.put("ouder.uitkering", "algemene bijstand");
    uit.put("ouder.geboortedatum", "1997-03-01");
    uit.put("ouder.alleenstaandeOuder", "ja");
    uit.put("ouder.volledigeZorg", "ja");
    uit.put("partner", "nee");
    uit.put("kinderen", "1");
    uit.put("kinderen[1].geboortedatum", "2024-09-01");
    uit.put("kinderen[1].tenLaste", "ja");
    uit.put("kinderen[1].woontBijOuder", "ja");
    uit.put("kinderen[1].onderhouden", "ja");
    uit.put("kinderen[1].coOuder", "nee");
    uit.put("kinderen[1].naarBasisschool", "nee");
    uit.put("kinderen[1].opvang", "nee");
    uit.put("kinderen[1].tweedeOpvang", "nee");
    uit.put("ontheffingen", "0");
    uit.put("activiteiten", "0");
    uit.put("ouder.werkUrenPerWeek", "0");
    uit.put("ouder.laatsteWerkdag", "geen");
    uit.put("ouder.studie", "nee");
    uit.put("ouder.inburgeringstraject", "nee");
    uit.put("ouder.uwvTraject", "nee");
    uit.put("ouder.ingeschrevenBijUwv", "nee");
    return uit;
  }

  private static Map<String, String> metOpvang(Map<String, String> gezin) {
    gezin.put("kinderen[1].opvang", "ja");
    gezin.put("kinderen[1].opvang.soort", "dagopvang");
    gezin.put("kinderen[1].opvang.geregistreerdLrk", "ja");
    gezin.put("kinderen[1].opvang.van", "2026-10-01");
    gezin.put("kinderen[1].opvang.totEnMet", "geen");
    gezin.put("kinderen[1].opvang.urenPerMaand", "90");
    gezin.put("kinderen[1].opvang.uurprijs", "10,50");
    return gezin;
  }

  /** How many questions it takes until a subject says one of these. */
  private int vragenTot(Map<String, String> weet, int onderwerp, String... uitkomsten)
      throws Veldfout {
    Antwoorden antwoorden = new Antwoorden();
    Set<String> gevraagd = new TreeSet<>();
    while (true) {
      if (Set.of(uitkomsten).contains(toets.uitkomsten(antwoorden, VANDAAG).get(onderwerp))) {
        return gevraagd.size();
      }
      Optional<Pad> vraag = toets.volgendeVraag(antwoorden, VANDAAG);
      assertThat(vraag).as("niets meer te vragen na " + gevraagd).isPresent();
      assertThat(gevraagd.add(vraag.get().toString())).isTrue();
      assertThat(gevraagd).hasSizeLessThan(30);
      antwoorden.zet(
          vraag.get(), weet.getOrDefault(vraag.get().toString(), Antwoorden.WEET_NIET), VANDAAG);
    }
  }

  @Test
  void een_moeder_alleen_met_een_jong_kind_weet_na_acht_vragen_dat_zij_ontheffing_kan_krijgen()
      throws Veldfout {
    assertThat(vragenTot(moeder(), 0, "ja")).isLessThanOrEqualTo(8);
  }

  @Test
  void wie_werkt_weet_na_vijftien_vragen_over_beide_dat_zij_kinderopvangtoeslag_krijgt()
      throws Veldfout {
    Map<String, String> werkt = metOpvang(moeder());
    werkt.put("ouder.werkUrenPerWeek", "20");

    assertThat(vragenTot(werkt, 1, "ja")).isLessThanOrEqualTo(15);
  }

  @Test
  void wie_een_traject_volgt_weet_na_tweeentwintig_vragen_over_beide_wat_zij_moet_vragen()
      throws Veldfout {
    Map<String, String> volgt = metOpvang(moeder());
    volgt.put("activiteiten", "1");
    volgt.put("activiteiten[1].van", "2026-09-01");
    volgt.put("activiteiten[1].totEnMet", "2027-03-01");
    volgt.put("activiteiten[1].urenPerWeek", "16");

    assertThat(vragenTot(volgt, 1, "waarschijnlijk ja")).isLessThanOrEqualTo(22);
  }

  @Test
  void een_ouder_wordt_niets_gevraagd_dat_alleen_een_medewerker_beoordeelt() {
    assertThat(Oudervragen.feiten()).noneMatch(feit -> feit.kenner() == Kenner.OORDEEL);
  }

  @Test
  void geen_vraag_gaat_over_de_ouder_alsof_het_een_ander_is() {
    assertThat(Oudervragen.feiten())
        .allSatisfy(feit ->
            assertThat(Oudervragen.over(feit).orElseThrow().vraag())
                .doesNotContainIgnoringCase("de ouder ")
                .endsWith("?"));
  }
}
