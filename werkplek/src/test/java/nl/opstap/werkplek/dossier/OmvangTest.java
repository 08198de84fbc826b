package nl.opstap.werkplek.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.opstap.werkplek.Proefomgeving;
import nl.opstap.werkplek.overname.Overname;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Bezoeker;
import nl.opstap.werkplek.toegang.Rol;
import org.junit.jupiter.api.Test;

/** A dossier holds no more than can be judged while somebody waits. */
class OmvangTest {

  private final Proefomgeving omgeving = Proefomgeving.start();
  private final int gemeente = omgeving.nieuweGemeente();
  private final Aanwezige anne =
      omgeving.nieuweMedewerker(gemeente, omgeving.nieuwTeam(gemeente), Rol.KLANTMANAGER);
  private final long dossier = omgeving.dossier(anne, Map.of("draaglast", "3"));

  private static String leden(String lijst, int van, int tot) {
    return IntStream.rangeClosed(van, tot)
        .mapToObj(lid ->
            "{\"pad\": \"%s[%d]\", \"waarde\": \"ja\", \"van\": \"2026-01-01\"}"
                .formatted(lijst, lid))
        .collect(Collectors.joining(","));
  }

  private static HttpResponse<String> leg(Bezoeker wie, long dossier, String gegevens)
      throws Exception {
    String adres = "/api/v1/dossiers/" + dossier;
    String etag = wie.haal(adres).headers().firstValue("ETag").orElse("");
    return wie.stuurJson(
        adres + "/wijzigingen",
        "{\"bron\": \"proef\", \"gegevens\": [" + gegevens + "]}",
        Map.of("If-Match", etag));
  }

  /** One more child, by the form for that. */
  private static HttpResponse<String> opPagina(Bezoeker wie, long dossier, String stap, int versie)
      throws Exception {
    String adres = "/dossiers/" + dossier + "/gebeurtenis/kind-erbij";
    wie.haal(adres);
    return wie.stuur(
        adres,
        Map.of(
            "dag", "1-1-2026",
            "veld.voornamen", "Noor",
            "veld.geboortedatum", "1-2-2020",
            "veld.tenLaste", "ja",
            "bron", "gesprek",
            "versie", String.valueOf(versie),
            "stap", stap));
  }

  @Test
  void er_passen_twintig_kinderen_in_en_niet_meer() throws Exception {
    Bezoeker wie = Bezoeker.als(anne);
    assertThat(leg(wie, dossier, leden("kinderen", 1, 20)).statusCode()).isEqualTo(201);

    HttpResponse<String> teVeel = leg(wie, dossier, leden("kinderen", 21, 21));
    assertThat(teVeel.statusCode()).isEqualTo(400);
    assertThat(teVeel.body()).contains("Kinderen: er passen er hoogstens 20 tegelijk");
    for (String stap : List.of("bekijk", "bewaar")) {
      HttpResponse<String> opPagina = opPagina(wie, dossier, stap, 2);
      assertThat(opPagina.statusCode()).isEqualTo(400);
      assertThat(opPagina.body()).contains("er passen er hoogstens 20 tegelijk");
    }
    // One who is there already counts once.
    assertThat(leg(wie, dossier, leden("kinderen", 20, 20)).statusCode()).isEqualTo(201);
  }

  @Test
  void in_een_keer_gaan_er_niet_meer_in() throws Exception {
    assertThat(leg(Bezoeker.als(anne), dossier, leden("netwerk", 1, 31)).statusCode())
        .isEqualTo(400);
    assertThat(leg(Bezoeker.als(anne), dossier, leden("netwerk", 1, 30)).statusCode())
        .isEqualTo(201);
  }

  @Test
  void wie_elkaar_opvolgt_telt_niet_bij_elkaar_op() throws Exception {
    Bezoeker wie = Bezoeker.als(anne);
    String oud = leden("kinderen", 1, 20).replace("\"}", "\", \"totEnMet\": \"2026-05-31\"}");
    assertThat(leg(wie, dossier, oud).statusCode()).isEqualTo(201);

    assertThat(
            leg(wie, dossier, leden("kinderen", 21, 25).replace("2026-01-01", "2026-06-01"))
                .statusCode())
        .isEqualTo(201);
  }

  @Test
  void een_nummer_ver_van_de_andere_wordt_geweigerd_met_het_nummer_dat_kan() throws Exception {
    Bezoeker wie = Bezoeker.als(anne);
    leg(wie, dossier, leden("kinderen", 1, 2));
    HttpResponse<String> antwoord = leg(wie, dossier, leden("kinderen", 999_999, 999_999));

    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(antwoord.body()).contains("nummer 999999 is te ver").contains("Gebruik nummer 3");
  }

  @Test
  void een_dossier_dat_al_een_hoog_nummer_heeft_kan_er_nog_een_kind_bij_hebben() throws Exception {
    long oud = omgeving.dossier(anne, Map.of("kinderen[1]", "ja"));
    omgeving.alsEigenaar().sql("alter table gegeven disable trigger gegeven_blijft").update();
    try {
      omgeving
          .alsEigenaar()
          .sql(
              """
              begin; alter table gegeven no force row level security;
              update gegeven set pad = 'kinderen[999999]' where pad = 'kinderen[1]' and dossier = %d;
              alter table gegeven force row level security; commit
              """
                  .formatted(oud))
          .update();
    } finally {
      omgeving.alsEigenaar().sql("alter table gegeven enable trigger gegeven_blijft").update();
    }
    Bezoeker wie = Bezoeker.als(anne);

    assertThat(opPagina(wie, oud, "bewaar", 1).statusCode()).isEqualTo(302);

    assertThat(wie.haal("/dossiers/" + oud + "/gegevens").body()).contains("kinderen%5B1000000%5D");
  }

  @Test
  void een_regel_met_te_veel_kinderen_wordt_niet_overgenomen() throws Exception {
    StringBuilder kop = new StringBuilder("bronnummer;vanaf");
    StringBuilder regel = new StringBuilder("U-1;2026-01-01");
    for (int lid = 1; lid <= 21; lid++) {
      kop.append(";kinderen[").append(lid).append("].voornamen");
      regel.append(";Noor");
    }
    List<String> verslag = new ArrayList<>();
    omgeving
        .bean(Overname.class)
        .neemOver(
            gemeente,
            new StringReader(kop + "\n" + regel + "\n"),
            false,
            een -> verslag.add(een.tekst()));

    assertThat(verslag.getFirst())
        .contains("NIET overgenomen")
        .contains("Kinderen: er passen er hoogstens 20");
  }

  @Test
  void een_dossier_loopt_vol_en_zegt_dat() throws Exception {
    omgeving
        .alsEigenaar()
        .sql(
            """
            begin; alter table gegeven no force row level security;
            insert into gegeven (gemeente, dossier, pad, waarde, geldig, bekend, wijziging, vervangen_door)
            select g.gemeente, g.dossier, 'draagkracht', '1', g.geldig,
              tstzrange(lower(g.bekend) - n * interval '1 second',
                lower(g.bekend) - (n - 1) * interval '1 second'),
              g.wijziging, g.wijziging
            from gegeven g, generate_series(1, 4999) n where g.dossier = %d and g.pad = 'draaglast';
            alter table gegeven force row level security; commit
            """
                .formatted(dossier))
        .update();
    HttpResponse<String> antwoord =
        leg(
            Bezoeker.als(anne),
            dossier,
            "{\"pad\": \"draaglast\", \"waarde\": \"4\", \"van\": \"2026-01-01\"}");

    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(antwoord.body()).contains("Dit dossier is vol");
  }

  @Test
  void alle_lijsten_samen_blijven_te_beoordelen() throws Exception {
    Bezoeker wie = Bezoeker.als(anne);
    assertThat(leg(wie, dossier, leden("ontheffingen", 1, 11)).statusCode()).isEqualTo(400);
    assertThat(leg(wie, dossier, leden("activiteiten", 1, 30)).statusCode()).isEqualTo(201);
    assertThat(leg(wie, dossier, leden("verzoeken", 1, 30)).statusCode()).isEqualTo(201);

    HttpResponse<String> teVeel = leg(wie, dossier, leden("kinderen", 1, 1));
    assertThat(teVeel.statusCode()).isEqualTo(400);
    assertThat(teVeel.body()).contains("er passen er samen hoogstens 60 tegelijk");
    // No rule looks at these.
    assertThat(leg(wie, dossier, leden("netwerk", 1, 30)).statusCode()).isEqualTo(201);
  }
}
