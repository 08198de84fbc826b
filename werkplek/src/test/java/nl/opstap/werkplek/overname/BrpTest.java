package nl.opstap.werkplek.overname;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import nl.opstap.werkplek.Proefomgeving;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Bezoeker;
import nl.opstap.werkplek.toegang.Rol;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("kalender")
class BrpTest {

  private static final String DATUM =
      "{\"type\": \"Datum\", \"datum\": \"%s\", \"langFormaat\": \"%s\"}";
  private static final String JEROEN =
      """
      {"burgerservicenummer": "999995923",
       "naam": {"voornamen": "Jeroen", "voorvoegsel": "de", "geslachtsnaam": "Boer"},
       "geboorte": {"datum": %s},
       "partners": [
         {"naam": {"voornamen": "Oud", "geslachtsnaam": "Geleden"},
          "ontbindingHuwelijkPartnerschap": {"datum": %s}},
         {"naam": {"voornamen": "Saskia Yvonne", "geslachtsnaam": "Nagelhout"},
          "aangaanHuwelijkPartnerschap": {"datum": %s}}],
       "kinderen": [
         {"naam": {"voornamen": "Fenna"}, "geboorte": {"datum": %s}},
         {"naam": {"voornamen": "Onbekend"},
          "geboorte": {"datum": {"type": "JaarDatum", "jaar": 2015, "langFormaat": "2015"}}}]}
      """
          .formatted(
              DATUM.formatted("1989-04-01", "1 april 1989"),
              DATUM.formatted("2010-01-01", "1 januari 2010"),
              DATUM.formatted("2018-09-20", "20 september 2018"),
              DATUM.formatted("2019-02-03", "3 februari 2019"));

  private final Proefomgeving omgeving = Proefomgeving.start();
  private final NepBrp brp = NepBrp.start();
  private final int gemeente = omgeving.nieuweGemeente();
  private final Aanwezige anne =
      omgeving.nieuweMedewerker(gemeente, omgeving.nieuwTeam(gemeente), Rol.KLANTMANAGER);

  private long dossier(Map<String, String> gegevens) {
    return omgeving.dossier(anne, gegevens);
  }

  private HttpResponse<String> vraag(Bezoeker bezoeker, long dossier, String versie)
      throws Exception {
    bezoeker.haal("/dossiers/" + dossier + "/gegevens");
    return bezoeker.stuur(
        "/dossiers/" + dossier + "/brp",
        versie.isEmpty() ? Map.of() : Map.of("versie", versie, "stap", "bewaar"));
  }

  @Test
  void wie_vergelijkt_ziet_wat_de_brp_anders_heeft_en_neemt_het_over() throws Exception {
    brp.kent("999995923", JEROEN);
    long dossier =
        dossier(
            Map.of(
                "ouder.bsn", "999995923",
                "ouder.geslachtsnaam", "Boer",
                "kinderen[3]", "ja",
                "kinderen[3].geboortedatum", "2019-02-03"));
    Bezoeker bezoeker = Bezoeker.als(anne);

    String verschil = vraag(bezoeker, dossier, "").body();
    assertThat(verschil)
        .contains("Jeroen")
        .contains("kind 3: Voornamen van het kind")
        .contains("Saskia Yvonne")
        .doesNotContain("Geleden")
        .doesNotContain("kind 4")
        .contains("een kind: de geboortedatum is niet op de dag bekend");

    assertThat(vraag(bezoeker, dossier, "1").statusCode()).isEqualTo(302);
    assertThat(vraag(bezoeker, dossier, "").body()).contains("alles zoals de BRP het heeft");
    assertThat(bezoeker.haal("/dossiers/" + dossier + "/tijdlijn").body()).contains("Bron: BRP");
  }

  @Test
  void wie_intussen_achterhaald_is_neemt_niets_over_en_ziet_het() throws Exception {
    brp.kent("999995923", JEROEN);
    long dossier = dossier(Map.of("ouder.bsn", "999995923"));

    assertThat(vraag(Bezoeker.als(anne), dossier, "7").body())
        .contains("Er is nog niets overgenomen");
  }

  @Test
  void wat_in_onderzoek_is_of_geheim_wordt_gezegd() throws Exception {
    brp.kent(
        "999992879",
        """
        {"burgerservicenummer": "999992879", "geheimhoudingPersoonsgegevens": true,
         "naam": {"geslachtsnaam": "Smit",
                  "inOnderzoek": {"geslachtsnaam": true, "datumIngangOnderzoek": %s}}}
        """
            .formatted(DATUM.formatted("2026-01-01", "1 januari 2026")));
    long dossier = dossier(Map.of("ouder.bsn", "999992879"));

    assertThat(vraag(Bezoeker.als(anne), dossier, "").body())
        .contains("de naam: die is in onderzoek")
        .contains("geheimhouding")
        .doesNotContain("Smit");
  }

  @Test
  void als_de_brp_geen_antwoord_geeft_verandert_er_niets_en_staat_dat_er() throws Exception {
    brp.kent("999990937", "503");
    long dossier = dossier(Map.of("ouder.bsn", "999990937"));
    HttpResponse<String> antwoord = vraag(Bezoeker.als(anne), dossier, "");

    assertThat(antwoord.statusCode()).isEqualTo(503);
    assertThat(antwoord.body()).contains("De BRP geeft nu geen antwoord");
  }

  @Test
  void wie_de_brp_niet_kent_en_wie_geen_nummer_heeft_krijgen_een_eigen_bericht() throws Exception {
    assertThat(vraag(Bezoeker.als(anne), dossier(Map.of("ouder.bsn", "999995091")), "").body())
        .contains("kent niemand");
    assertThat(vraag(Bezoeker.als(anne), dossier(Map.of("draaglast", "3")), "").body())
        .contains("geen burgerservicenummer");
  }

  @Test
  void vraag_en_antwoord_zijn_zoals_de_landelijke_beschrijving_ze_kent() throws Exception {
    assumeTrue(
        NepBrp.heeftBeschrijving(),
        "De beschrijving van BRP Personen 2.7 is hier niet; vraag en antwoord zijn er niet aan getoetst.");
    brp.kent("999995923", JEROEN);
    vraag(Bezoeker.als(anne), dossier(Map.of("ouder.bsn", "999995923")), "");

    assertThat(brp.bezwaren()).isEmpty();
  }
}
