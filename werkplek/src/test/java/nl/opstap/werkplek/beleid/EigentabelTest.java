package nl.opstap.werkplek.beleid;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.recht.kern.Periode;
import nl.opstap.recht.kern.dmn.Dmn;
import nl.opstap.recht.kinderopvang.Indeling;
import nl.opstap.werkplek.Gelogd;
import nl.opstap.werkplek.Proefklok;
import nl.opstap.werkplek.Proefomgeving;
import nl.opstap.werkplek.dossier.Dossier;
import nl.opstap.werkplek.dossier.Dossiers;
import nl.opstap.werkplek.oordeel.Beoordelaar;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Bezoeker;
import nl.opstap.werkplek.toegang.Grens;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Rol;
import org.junit.jupiter.api.Test;

/** A municipality classifies activities by a table of its own. */
class EigentabelTest {

  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);

  private static final String VOORBEELD = lees("src/test/resources/eigen-indeling.dmn");

  private static String lees(String bestand) {
    try {
      return Files.readString(Path.of(bestand));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final Proefomgeving omgeving = Proefomgeving.start();
  private final int gemeente = omgeving.nieuweGemeente();
  private final Aanwezige anne =
      omgeving.nieuweMedewerker(gemeente, omgeving.nieuwTeam(gemeente), Rol.KLANTMANAGER);
  private final Aanwezige fatma = omgeving.nieuweMedewerker(gemeente, null, Rol.BELEIDSMEDEWERKER);

  private long activiteit() {
    return omgeving.dossier(
        anne,
        Map.of(
            "activiteiten", "ja",
            "activiteiten[1]", "ja",
            "activiteiten[1].code", "22",
            "activiteiten[1].categorie", "geen"));
  }

  private String categorie(long nummer, LocalDate dag, BekendOp bekend) {
    Dossier dossier =
        omgeving
            .bean(Grens.class)
            .binnen(anne, Handeling.DOSSIER_ZIEN, () -> omgeving.bean(Dossiers.class).open(nummer))
            .orElseThrow();
    GeldigOp op = new GeldigOp(dag);
    return omgeving
        .bean(Beoordelaar.class)
        .oordelen(dossier.feiten(op, bekend), dossier.wetboek(op, bekend), Indeling.CLASSIFICATIE)
        .getFirst()
        .waarde(Indeling.CATEGORIE)
        .orElse("onbekend");
  }

  private static Map<String, String> besluit(String tabel, String stap, int versie) {
    Map<String, String> uit = new LinkedHashMap<>();
    uit.put("soort", "eigen");
    uit.put("bestand", tabel);
    uit.put("vanaf", "2026-10-01");
    uit.put("bron", "collegebesluit");
    uit.put("versie", String.valueOf(versie));
    uit.put("stap", stap);
    return uit;
  }

  /** What has this code is of this category, and of anything else a person decides. */
  private static String tabel(String code, String categorie) {
    return VOORBEELD.replace("\"22\"", '"' + code + '"').replace("\"B\"", '"' + categorie + '"');
  }

  private void kiesMethode(Bezoeker bezoeker) throws Exception {
    bezoeker.haal("/beleid");
    bezoeker.stuur(
        "/beleid/vastleggen",
        Map.of(
            "veld", "gemeente.methode",
            "waarde", "doel",
            "vanaf", "2026-01-01",
            "bron", "raadsbesluit",
            "versie", "0",
            "stap", "bewaar"));
  }

  @Test
  void een_eigen_tabel_telt_vanaf_haar_dag_en_was_eerder_niet_bekend() throws Exception {
    Proefklok.zet(VANDAAG);
    Bezoeker bezoeker = Bezoeker.als(fatma);
    kiesMethode(bezoeker);
    long nummer = activiteit();

    HttpResponse<String> gedaan =
        bezoeker.stuurBestand("/beleid/tabel", besluit(tabel("22", "C"), "bewaar", 1));

    assertThat(gedaan.statusCode()).isEqualTo(302);
    assertThat(categorie(nummer, LocalDate.of(2026, 10, 1), BekendOp.ALLES)).isEqualTo("C");
    assertThat(categorie(nummer, LocalDate.of(2026, 9, 30), BekendOp.ALLES)).isNotEqualTo("C");
    assertThat(categorie(nummer, VANDAAG, new BekendOp(VANDAAG.minusDays(1)))).isNotEqualTo("C");
    assertThat(bezoeker.haal("/beleid").body()).contains("Indeling van Proefstad, 2 rijen");
  }

  @Test
  void wie_besluit_ziet_eerst_wat_gelezen_is_wat_ontbreekt_en_wat_het_verandert() throws Exception {
    Proefklok.zet(VANDAAG);
    Bezoeker bezoeker = Bezoeker.als(fatma);
    kiesMethode(bezoeker);
    activiteit();
    String metGat = tabel("22", "C").replaceFirst("(?s)<rule id=\"r2\">.*</rule>", "");

    String pagina = bezoeker.stuurBestand("/beleid/tabel", besluit(metGat, "bekijk", 1)).body();

    assertThat(pagina)
        .contains("Indeling van Proefstad", "kijk of u dit zo bedoelt")
        .contains("Indeling van de activiteit</th><td>1 dossier<");
    assertThat(bezoeker.haal("/beleid/tabel").body()).contains("Nu gelden de landelijke tabellen");
  }

  @Test
  void een_tabel_is_te_proberen_op_een_activiteit_van_niemand() throws Exception {
    Proefklok.zet(VANDAAG);
    Bezoeker bezoeker = Bezoeker.als(fatma);
    kiesMethode(bezoeker);
    Map<String, String> proef = besluit(tabel("22", "B"), "probeer", 1);
    proef.put("code", "22");

    assertThat(bezoeker.stuurBestand("/beleid/tabel", proef).body()).contains("Categorie B");

    proef.put("code", "een");
    assertThat(bezoeker.stuurBestand("/beleid/tabel", proef).body())
        .contains("Dit is een code van 2 cijfers");
  }

  @Test
  void wat_geen_tabel_is_wordt_geweigerd_met_de_reden_en_er_verandert_niets() throws Exception {
    Bezoeker bezoeker = Bezoeker.als(fatma);
    bezoeker.haal("/beleid");

    for (String fout : new String[] {"geen xml", tabel("22", "D"), tabel("x", "B"), ""}) {
      HttpResponse<String> geweigerd =
          bezoeker.stuurBestand("/beleid/tabel", besluit(fout, "bewaar", 0));
      assertThat(geweigerd.statusCode()).as(fout).isEqualTo(400);
      assertThat(geweigerd.body()).contains("Er is niets veranderd");
    }
    assertThat(
            bezoeker
                .stuurBestand(
                    "/beleid/tabel", besluit(tabel("22", "B") + " ".repeat(70_000), "bewaar", 0))
                .statusCode())
        .isEqualTo(413);
  }

  @Test
  void wat_bewaard_is_komt_als_hetzelfde_bestand_terug() throws Exception {
    Bezoeker bezoeker = Bezoeker.als(fatma);
    kiesMethode(bezoeker);
    assertThat(bezoeker.haal("/beleid/tabel/bestand").statusCode()).isEqualTo(302);
    bezoeker.stuurBestand("/beleid/tabel", besluit(tabel("22", "A"), "bewaar", 1));

    String terug = bezoeker.haal("/beleid/tabel/bestand").body();

    assertThat(Eigentabel.lees(terug)).isEqualTo(Eigentabel.lees(tabel("22", "A")));
    assertThat(terug).isEqualTo(Dmn.schrijf(Eigentabel.lees(terug).tabel()));
  }

  @Test
  void de_landelijke_tabellen_komen_terug_als_de_gemeente_dat_besluit() throws Exception {
    Proefklok.zet(VANDAAG);
    Bezoeker bezoeker = Bezoeker.als(fatma);
    kiesMethode(bezoeker);
    long nummer = activiteit();
    String eerst = categorie(nummer, VANDAAG, BekendOp.ALLES);
    bezoeker.stuurBestand("/beleid/tabel", besluit(tabel("22", "C"), "bewaar", 1));
    Map<String, String> landelijk = besluit("", "bewaar", 2);
    landelijk.put("soort", "landelijk");

    assertThat(bezoeker.stuurBestand("/beleid/tabel", landelijk).statusCode()).isEqualTo(302);

    assertThat(categorie(nummer, VANDAAG, BekendOp.ALLES)).isEqualTo(eerst).isNotEqualTo("C");
    assertThat(bezoeker.haal("/beleid/tabel").body()).contains("name=\"versie\" value=\"3\"");
    assertThat(
            bezoeker
                .stuurBestand("/beleid/tabel", besluit(tabel("22", "B"), "bewaar", 3))
                .statusCode())
        .as("after a decision that left no rule")
        .isEqualTo(302);
  }

  @Test
  void met_een_tabel_die_niet_meer_te_lezen_is_beslist_een_medewerker() throws Exception {
    Proefklok.zet(VANDAAG);
    kiesMethode(Bezoeker.als(fatma));
    long nummer = activiteit();
    Beleidswijziging onleesbaar =
        new Beleidswijziging(
            Beleidsveld.INDELING,
            Optional.of("van een eerdere versie"),
            Periode.vanaf(LocalDate.of(2026, 10, 1)),
            "raadsbesluit",
            "");
    omgeving
        .bean(Grens.class)
        .binnen(
            fatma,
            Handeling.BELEID_WIJZIGEN,
            () -> omgeving.bean(Beleidsboek.class).leg(fatma, gemeente, 1, onleesbaar));

    try (Gelogd log = Gelogd.van(Eigentabel.class.getName())) {
      assertThat(categorie(nummer, VANDAAG, BekendOp.ALLES)).isEqualTo("onbekend");
      assertThat(Bezoeker.als(fatma).haal("/beleid/tabel").body()).contains("niet meer lezen");
      assertThat(log.ernst()).containsOnly(Level.ERROR);
    }
  }
}
