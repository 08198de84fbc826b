package nl.opstap.werkplek.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.opstap.werkplek.Proefomgeving;
import nl.opstap.werkplek.overname.Overname;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Bezoeker;
import nl.opstap.werkplek.toegang.Rol;
import org.junit.jupiter.api.Test;

/** Of a person there is one dossier in a municipality, from whichever side it comes. */
class EenPersoonTest {

  private static final String BSN = "999993653";
  private static final String ANDER = "999990937";

  private final Proefomgeving omgeving = Proefomgeving.start();
  private final int gemeente = omgeving.nieuweGemeente();
  private final int team = omgeving.nieuwTeam(gemeente);
  private final Aanwezige anne = omgeving.nieuweMedewerker(gemeente, team, Rol.KLANTMANAGER);
  private final Aanwezige elders =
      omgeving.nieuweMedewerker(gemeente, omgeving.nieuwTeam(gemeente), Rol.KLANTMANAGER);
  private final long eerste = omgeving.dossier(anne, Map.of("ouder.bsn", BSN));
  private final long tweede = omgeving.dossier(anne, Map.of("draaglast", "3"));
  private final long verder = omgeving.dossier(elders, Map.of("draaglast", "3"));

  private static HttpResponse<String> leg(
      Aanwezige wie, long dossier, String bsn, String van, int versie) throws Exception {
    Bezoeker bezoeker = Bezoeker.als(wie);
    bezoeker.haal("/dossiers/" + dossier + "/vastleggen?pad=ouder.bsn");
    Map<String, String> formulier = new LinkedHashMap<>();
    formulier.put("pad", "ouder.bsn");
    formulier.put("waarde", bsn);
    formulier.put("van", van);
    formulier.put("bron", "gesprek");
    formulier.put("versie", String.valueOf(versie));
    formulier.put("stap", "bewaar");
    return bezoeker.stuur("/dossiers/" + dossier + "/vastleggen", formulier);
  }

  private static HttpResponse<String> maak(Bezoeker wie, String bsn) throws Exception {
    wie.haal("/werklijst");
    return wie.stuurJson(
        "/api/v1/dossiers",
        """
        {"bron": "proef", "gegevens": [{"pad": "ouder.bsn", "waarde": "%s", "van": "2026-01-01"}]}
        """
            .formatted(bsn),
        Map.of("Idempotency-Key", UUID.randomUUID().toString()));
  }

  @Test
  void met_de_hand_wordt_het_geweigerd_met_het_dossier_erbij_als_dat_te_zien_is() throws Exception {
    HttpResponse<String> eigen = leg(anne, tweede, BSN, "2026-01-01", 1);
    HttpResponse<String> vanAnder = leg(elders, verder, BSN, "2026-01-01", 1);

    assertThat(eigen.statusCode()).isEqualTo(409);
    assertThat(eigen.body()).contains("staat al in dossier " + eerste);
    assertThat(vanAnder.statusCode()).isEqualTo(409);
    assertThat(vanAnder.body())
        .contains("staat al in een ander dossier van de gemeente")
        .doesNotContain("dossier " + eerste);
  }

  @Test
  void ook_voor_andere_dagen_dan_vandaag() throws Exception {
    assertThat(leg(anne, tweede, BSN, "2031-01-01", 1).statusCode()).isEqualTo(409);
  }

  @Test
  void door_de_api_wordt_het_geweigerd_en_er_blijft_niets_van_achter() throws Exception {
    Bezoeker programma = Bezoeker.als(anne);
    HttpResponse<String> antwoord = maak(programma, BSN);

    assertThat(antwoord.statusCode()).isEqualTo(409);
    assertThat(antwoord.body()).contains("dossier " + eerste).doesNotContain(BSN);
    assertThat(programma.haal("/api/v1/dossiers?van=eigen").body())
        .contains("\"nummer\":" + eerste + ",", "\"nummer\":" + tweede + ",")
        .doesNotContain("\"nummer\":" + (verder + 1) + ",");
  }

  @Test
  void bij_het_overnemen_wordt_alleen_die_regel_geweigerd() throws Exception {
    List<String> verslag = new ArrayList<>();
    omgeving
        .bean(Overname.class)
        .neemOver(
            gemeente,
            new StringReader(
                "bronnummer;vanaf;ouder.bsn\nU-1;2026-01-01;%s\nU-2;2026-01-01;%s\n"
                    .formatted(BSN, ANDER)),
            false,
            regel -> verslag.add(regel.tekst()));

    assertThat(verslag.get(0))
        .contains("NIET overgenomen")
        .contains("dossier " + eerste)
        .doesNotContain(BSN);
    assertThat(verslag.get(1)).contains("nieuw dossier");
  }

  @Test
  void een_nummer_dat_verkeerd_was_komt_weer_vrij() throws Exception {
    assertThat(leg(anne, eerste, ANDER, "2026-01-01", 1).statusCode()).isEqualTo(302);
    assertThat(leg(anne, tweede, BSN, "2026-01-01", 1).statusCode()).isEqualTo(302);
  }

  @Test
  void van_twee_die_het_tegelijk_doen_lukt_het_er_een() throws Exception {
    List<Future<Integer>> pogingen = new ArrayList<>();
    try (ExecutorService tegelijk = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 4; i++) {
        Bezoeker programma = Bezoeker.als(anne);
        pogingen.add(tegelijk.submit(() -> maak(programma, ANDER).statusCode()));
      }
    }
    List<Integer> uit = new ArrayList<>();
    for (Future<Integer> poging : pogingen) {
      uit.add(poging.get());
    }

    // Two that wait for each other are told to come back.
    assertThat(uit).isSubsetOf(201, 409, 503).containsOnlyOnce(201);
  }

  @Test
  void wie_zo_nummers_probeert_loopt_vast() throws Exception {
    Bezoeker programma = Bezoeker.als(elders);
    for (int i = 0; i < 20; i++) {
      assertThat(maak(programma, BSN).statusCode()).isEqualTo(409);
    }

    assertThat(maak(programma, BSN).body()).contains("te vaak een burgerservicenummer");
    assertThat(leg(elders, verder, BSN, "2026-01-01", 1).body()).contains("te vaak");
  }

  @Test
  void negen_nullen_zijn_geen_nummer() throws Exception {
    assertThat(leg(anne, tweede, "000000000", "2026-01-01", 1).statusCode()).isEqualTo(400);
    assertThat(maak(Bezoeker.als(anne), "000000000").statusCode()).isEqualTo(400);
  }
}
