package nl.opstap.werkplek.vastleggen;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.werkplek.Proefomgeving;
import nl.opstap.werkplek.dossier.Dossier;
import nl.opstap.werkplek.dossier.Dossiers;
import nl.opstap.werkplek.dossier.Gegeven;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Bezoeker;
import nl.opstap.werkplek.toegang.Grens;
import nl.opstap.werkplek.toegang.Rol;
import nl.opstap.werkplek.veld.Pad;
import nl.opstap.werkplek.veld.Soort;
import nl.opstap.werkplek.veld.Veld;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What happened is recorded in one form, with the days that follow from it. */
class GebeurtenissenTest {

  /** A household with one of everything that can end. */
  private static final Map<String, String> GEZIN =
      Map.ofEntries(
          Map.entry("ouder.uitkering", "algemene bijstand"),
          Map.entry("ouder.werkUrenPerWeek", "12"),
          Map.entry("kinderen[1]", "ja"),
          Map.entry("kinderen[1].voornamen", "Noor"),
          Map.entry("kinderen[1].geboortedatum", "2024-02-01"),
          Map.entry("kinderen[1].opvang", "ja"),
          Map.entry("kinderen[1].opvang.van", "2026-03-01"),
          Map.entry("kinderen[1].opvang.totEnMet", "geen"),
          Map.entry("activiteiten[1]", "ja"),
          Map.entry("activiteiten[1].van", "2026-02-01"),
          Map.entry("partner.activiteiten[1]", "ja"),
          Map.entry("verzoeken[1]", "ja"),
          Map.entry("verzoeken[1].artikel", "9a"),
          Map.entry("verzoeken[1].ontvangen", "2026-08-01"),
          Map.entry("ontheffingen[1]", "ja"),
          Map.entry("ontheffingen[1].van", "2026-04-01"),
          Map.entry("uitkeringsperioden[1]", "ja"));

  private final Proefomgeving omgeving = Proefomgeving.start();
  private final int gemeente = omgeving.nieuweGemeente();
  private final Aanwezige anne =
      omgeving.nieuweMedewerker(gemeente, omgeving.nieuwTeam(gemeente), Rol.KLANTMANAGER);

  private Dossier open(long nummer) {
    return omgeving
        .bean(Grens.class)
        .alsProgramma(anne, () -> omgeving.bean(Dossiers.class).open(nummer))
        .orElseThrow();
  }

  private Optional<String> waarde(long dossier, String pad, String dag) {
    return open(dossier)
        .gegeven(Pad.lees(pad).orElseThrow(), new GeldigOp(LocalDate.parse(dag)), BekendOp.ALLES)
        .map(Gegeven::waarde);
  }

  private HttpResponse<String> leg(long dossier, String wat, Map<String, String> velden)
      throws Exception {
    Bezoeker wie = Bezoeker.als(anne);
    String adres = "/dossiers/" + dossier + "/gebeurtenis/" + wat;
    wie.haal(adres);
    Map<String, String> alles = new LinkedHashMap<>(velden);
    alles.putIfAbsent("bron", "gesprek met de ouder");
    alles.putIfAbsent("stap", "bewaar");
    alles.put("versie", "1");
    return wie.stuur(adres, alles);
  }

  /** A value that a field can have. */
  private static String mogelijk(Veld veld) {
    return switch (veld.soort()) {
      case Soort.JaNee _ -> "ja";
      case Soort.Dag _ -> "15-12-2026";
      case Soort.Getal _ -> "1";
      case Soort.Code(int cijfers, boolean _) -> "4".repeat(cijfers);
      case Soort.Bsn _ -> "999993653";
      case Soort.Telefoon _ -> "06 12 34 56 78";
      case Soort.Keuze(List<String> codes) -> codes.getFirst();
      case Soort.Tekst _ -> "iets";
    };
  }

  private static Map<String, String> volledig(Gebeurtenis wat) {
    Map<String, String> uit = new HashMap<>();
    uit.put("dag", "20-11-2026");
    uit.put("lid", "1");
    for (Gebeurtenis.Vraag vraag : wat.vragen()) {
      boolean isVerleden =
          vraag.veld().feit().isPresent() && vraag.veld().naam().equals("geboortedatum");
      uit.put(vraag.invoer(), isVerleden ? "1-2-2024" : mogelijk(vraag.veld()));
    }
    return uit;
  }

  @TestFactory
  Stream<DynamicTest> alles_wat_kan_gebeuren_is_in_een_keer_vast_te_leggen() {
    return Gebeurtenissen.alle().stream()
        .map(wat ->
            DynamicTest.dynamicTest(
                wat.titel(),
                () -> {
                  long dossier = omgeving.dossier(anne, GEZIN);

                  HttpResponse<String> antwoord = leg(dossier, wat.naam(), volledig(wat));

                  assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(302);
                  List<String> velden =
                      open(dossier).gegevens().stream()
                          .filter(een -> een.wijziging().versie() == 2)
                          .map(een -> een.pad().veld())
                          .toList();
                  assertThat(velden).containsAll(wat.velden().map(Veld::naam).toList());
                }));
  }

  @TestFactory
  Stream<DynamicTest> wat_nodig_is_en_leeg_blijft_wordt_bij_het_veld_gezegd() {
    return Gebeurtenissen.alle().stream()
        .map(wat ->
            DynamicTest.dynamicTest(
                wat.titel(),
                () -> {
                  long dossier = omgeving.dossier(anne, GEZIN);

                  HttpResponse<String> antwoord = leg(dossier, wat.naam(), Map.of("bron", ""));

                  assertThat(antwoord.statusCode()).isEqualTo(400);
                  assertThat(antwoord.body())
                      .contains("id=\"dag-fout\"")
                      .contains("id=\"bron-fout\"");
                  wat.vragen().stream()
                      .filter(Gebeurtenis.Vraag::isNodig)
                      .forEach(vraag ->
                          assertThat(antwoord.body())
                              .contains("id=\"" + vraag.invoer().replace('.', '-') + "-fout\""));
                  assertThat(open(dossier).versie()).isEqualTo(1);
                }));
  }

  @Test
  void een_verzoek_geldt_vanaf_de_dag_waarop_het_kwam_ook_als_het_later_wordt_ingevoerd()
      throws Exception {
    long dossier = omgeving.dossier(anne, Map.of("ouder.uitkering", "algemene bijstand"));

    leg(dossier, "verzoek-ontvangen", Map.of("dag", "20-11-2026", "veld.artikel", "9a"));

    assertThat(waarde(dossier, "verzoeken[1]", "2026-11-20")).contains("ja");
    assertThat(waarde(dossier, "verzoeken[1].ontvangen", "2026-11-20")).contains("2026-11-20");
    assertThat(waarde(dossier, "verzoeken[1].aanvullingGevraagdOp", "2026-11-20")).contains("geen");
    assertThat(waarde(dossier, "verzoeken[1]", "2026-11-19")).isEmpty();
  }

  @Test
  void opvang_die_stopt_houdt_haar_hele_tijd_dezelfde_laatste_dag() throws Exception {
    long dossier = omgeving.dossier(anne, GEZIN);

    leg(dossier, "opvang-stopt", Map.of("dag", "31-10-2026", "lid", "1"));

    assertThat(waarde(dossier, "kinderen[1].opvang.totEnMet", "2026-03-01")).contains("2026-10-31");
    assertThat(waarde(dossier, "kinderen[1].opvang.totEnMet", "2026-11-30")).contains("2026-10-31");
    assertThat(waarde(dossier, "kinderen[1].opvang.totEnMet", "2026-02-28")).contains("geen");
  }

  @Test
  void wie_stopt_met_werk_werkt_op_de_laatste_dag_nog() throws Exception {
    long dossier = omgeving.dossier(anne, GEZIN);

    leg(dossier, "werk-stopt", Map.of("dag", "30-10-2026"));

    assertThat(waarde(dossier, "ouder.werkUrenPerWeek", "2026-10-30")).contains("12");
    assertThat(waarde(dossier, "ouder.werkUrenPerWeek", "2026-10-31")).contains("0");
    assertThat(waarde(dossier, "ouder.laatsteWerkdag", "2026-10-30")).contains("2026-10-30");
    assertThat(waarde(dossier, "ouder.laatsteWerkdag", "2026-10-29")).isEmpty();
  }

  @Test
  void een_kind_van_wie_niets_eindigt_staat_niet_in_de_keuze() throws Exception {
    long dossier = omgeving.dossier(anne, Map.of("ouder.uitkering", "algemene bijstand"));

    assertThat(Bezoeker.als(anne).haal("/dossiers/" + dossier).body())
        .contains("Verzoek ontvangen")
        .doesNotContain("Opvang stopt");
    assertThat(leg(dossier, "opvang-stopt", Map.of("dag", "1-10-2026", "lid", "7")).statusCode())
        .isEqualTo(400);
  }

  @Test
  void een_kind_dat_per_vergissing_is_ingevoerd_kan_eruit_en_de_tijdlijn_weet_het_nog()
      throws Exception {
    long dossier = omgeving.dossier(anne, GEZIN);
    Bezoeker wie = Bezoeker.als(anne);
    String formulier = "/dossiers/" + dossier + "/vastleggen";
    assertThat(wie.haal(formulier + "?pad=kinderen%5B1%5D").body()).contains("hoort er niet bij");

    HttpResponse<String> antwoord =
        wie.stuur(
            formulier,
            Map.of(
                "pad", "kinderen[1]",
                "van", "1900-01-01",
                "bron", "gesprek",
                "toelichting", "verkeerd dossier",
                "versie", "1",
                "stap", "bewaar"));

    assertThat(antwoord.statusCode()).isEqualTo(302);
    assertThat(waarde(dossier, "kinderen[1]", "2026-06-01")).isEmpty();
    assertThat(wie.haal("/dossiers/" + dossier + "/tijdlijn").body()).contains("verkeerd dossier");
  }
}
