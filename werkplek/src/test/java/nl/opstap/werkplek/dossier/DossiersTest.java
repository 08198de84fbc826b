package nl.opstap.werkplek.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.recht.kern.Periode;
import nl.opstap.werkplek.Proefomgeving;
import nl.opstap.werkplek.oordeel.Gevolgen;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Grens;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Rol;
import nl.opstap.werkplek.veld.Pad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("kalender")
class DossiersTest {

  private static final Aanleiding GESPREK = new Aanleiding("gesprek met de ouder", "");
  private static final Pad UREN = pad("ouder.werkUrenPerWeek");
  private static final Pad ALLEEN = pad("ouder.alleenstaandeOuder");

  private final Proefomgeving omgeving = Proefomgeving.start();
  private final Dossiers dossiers = omgeving.bean(Dossiers.class);
  private final Grens grens = omgeving.bean(Grens.class);
  private Aanwezige anne = nieuweKlantmanager();

  @BeforeEach
  void nieuwe_gemeente() {
    anne = nieuweKlantmanager();
  }

  private Aanwezige nieuweKlantmanager() {
    int gemeente = omgeving.nieuweGemeente();
    return omgeving.nieuweMedewerker(gemeente, omgeving.nieuwTeam(gemeente), Rol.KLANTMANAGER);
  }

  private static Pad pad(String tekst) {
    return Pad.lees(tekst).orElseThrow();
  }

  private static Periode vanaf(String dag) {
    return Periode.vanaf(LocalDate.parse(dag));
  }

  private static Periode van(String dag, String tot) {
    return new Periode(LocalDate.parse(dag), LocalDate.parse(tot));
  }

  private Dossier maak(Vastlegging... wat) {
    return grens.binnen(
        anne,
        Handeling.DOSSIER_WIJZIGEN,
        () ->
            dossiers.maak(
                anne,
                new Dossiers.Begin(anne.gemeenten().getFirst(), anne.medewerker(), null),
                GESPREK,
                List.of(wat),
                Proefomgeving.GEBEURD));
  }

  private Dossiers.Afloop leg(Dossier bij, Vastlegging... wat) {
    return grens.binnen(
        anne,
        Handeling.DOSSIER_WIJZIGEN,
        () ->
            dossiers.leg(
                anne, bij.nummer(), bij.versie(), GESPREK, List.of(wat), Proefomgeving.GEBEURD));
  }

  private Dossier vastgelegd(Dossiers.Afloop afloop) {
    assertThat(afloop).isInstanceOf(Dossiers.Afloop.Vastgelegd.class);
    return ((Dossiers.Afloop.Vastgelegd) afloop).dossier();
  }

  private Optional<Dossier> open(Aanwezige wie, long nummer) {
    return grens.binnen(wie, Handeling.DOSSIER_ZIEN, () -> dossiers.open(nummer));
  }

  private static Optional<String> op(Dossier dossier, Pad pad, String dag) {
    return dossier
        .gegeven(pad, new GeldigOp(LocalDate.parse(dag)), BekendOp.ALLES)
        .map(Gegeven::waarde);
  }

  @Test
  void een_feit_geldt_in_zijn_periode_en_daarbuiten_is_het_onbekend() {
    Dossier dossier = maak(new Vastlegging(UREN, "16", van("2026-03-01", "2026-06-01")));

    assertThat(op(dossier, UREN, "2026-02-28")).isEmpty();
    assertThat(op(dossier, UREN, "2026-03-01")).contains("16");
    assertThat(op(dossier, UREN, "2026-05-31")).contains("16");
    assertThat(op(dossier, UREN, "2026-06-01")).isEmpty();
  }

  @Test
  void een_nieuwe_waarde_vervangt_de_oude_alleen_in_haar_eigen_periode() {
    Dossier dossier = maak(new Vastlegging(UREN, "16", vanaf("2026-01-01")));

    Dossier nieuw =
        vastgelegd(leg(dossier, new Vastlegging(UREN, "24", van("2026-03-01", "2026-04-01"))));

    assertThat(op(nieuw, UREN, "2026-02-28")).contains("16");
    assertThat(op(nieuw, UREN, "2026-03-15")).contains("24");
    assertThat(op(nieuw, UREN, "2026-04-01")).contains("16");
  }

  @Test
  void wat_vervangen_is_blijft_staan_met_wie_het_vastlegde() {
    Dossier dossier = maak(new Vastlegging(UREN, "16", vanaf("2026-01-01")));

    Dossier nieuw = vastgelegd(leg(dossier, new Vastlegging(UREN, "24", vanaf("2026-01-01"))));

    assertThat(nieuw.gegevens())
        .filteredOn(gegeven -> gegeven.pad().equals(UREN))
        .extracting(Gegeven::waarde, gegeven -> gegeven.bekend().isNog())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("16", false),
            org.assertj.core.groups.Tuple.tuple("24", true));
    assertThat(nieuw.gegevens())
        .allSatisfy(gegeven -> assertThat(gegeven.wijziging().door()).isEqualTo("Anne de Vries"));
  }

  @Test
  void een_feit_zonder_grond_wordt_weer_onbekend() {
    Dossier dossier = maak(new Vastlegging(ALLEEN, "ja", vanaf("2026-01-01")));

    Dossier nieuw =
        vastgelegd(leg(dossier, new Vastlegging(ALLEEN, Optional.empty(), vanaf("2026-01-01"))));

    assertThat(op(nieuw, ALLEEN, "2026-02-01")).isEmpty();
    var feiten = nieuw.feiten(new GeldigOp(LocalDate.parse("2026-02-01")), BekendOp.ALLES);
    assertThat(Zaak.ALLEENSTAANDE_OUDER.isBekend(feiten, 0)).isFalse();
  }

  @Test
  void de_regels_krijgen_de_feiten_van_de_dag() {
    Dossier dossier =
        maak(
            new Vastlegging(ALLEEN, "ja", vanaf("2026-01-01")),
            new Vastlegging(pad("kinderen"), "ja", vanaf("2020-01-01")),
            new Vastlegging(pad("kinderen[1]"), "ja", vanaf("2024-03-10")),
            new Vastlegging(pad("kinderen[1].geboortedatum"), "2024-03-10", vanaf("2024-03-10")));

    var feiten = dossier.feiten(new GeldigOp(LocalDate.parse("2026-11-01")), BekendOp.ALLES);

    assertThat(Zaak.ALLEENSTAANDE_OUDER.isBekend(feiten, 0)).isTrue();
    assertThat(feiten.zeker(nl.opstap.recht.feiten.Kind.GROEP)).isEqualTo(1);
    assertThat(feiten.hoogstens(nl.opstap.recht.feiten.Kind.GROEP)).isEqualTo(1);
    assertThat(nl.opstap.recht.feiten.Kind.GEBOREN.isBekend(feiten, 0)).isTrue();
  }

  @Test
  void wie_een_oudere_versie_zag_krijgt_die_van_nu_en_overschrijft_niets() {
    Dossier dossier = maak(new Vastlegging(UREN, "16", vanaf("2026-01-01")));
    leg(dossier, new Vastlegging(UREN, "24", vanaf("2026-01-01")));

    Dossiers.Afloop afloop = leg(dossier, new Vastlegging(UREN, "32", vanaf("2026-01-01")));

    assertThat(afloop).isInstanceOf(Dossiers.Afloop.Achterhaald.class);
    Dossier nu = open(anne, dossier.nummer()).orElseThrow();
    assertThat(op(nu, UREN, "2026-02-01")).contains("24");
  }

  @Test
  void van_wie_tegelijk_bewaren_slaagt_er_precies_een() throws Exception {
    Dossier dossier = maak(new Vastlegging(UREN, "16", vanaf("2026-01-01")));
    try (ExecutorService tegelijk = Executors.newFixedThreadPool(8)) {
      List<Future<Dossiers.Afloop>> pogingen =
          java.util.stream.IntStream.range(20, 28)
              .mapToObj(uren ->
                  tegelijk.submit(
                      () -> leg(dossier, new Vastlegging(UREN, "" + uren, vanaf("2026-01-01")))))
              .toList();
      int geslaagd = 0;
      for (Future<Dossiers.Afloop> poging : pogingen) {
        geslaagd += poging.get() instanceof Dossiers.Afloop.Vastgelegd ? 1 : 0;
      }
      assertThat(geslaagd).isEqualTo(1);
    }
    assertThat(open(anne, dossier.nummer()).orElseThrow().versie()).isEqualTo(2);
  }

  @Test
  void een_andere_gemeente_ziet_het_dossier_niet() {
    Dossier dossier = maak(new Vastlegging(UREN, "16", vanaf("2026-01-01")));

    assertThat(open(nieuweKlantmanager(), dossier.nummer())).isEmpty();
  }

  @Test
  void een_collega_van_het_team_ziet_het_dossier_en_kan_er_niets_in_vastleggen() {
    Dossier dossier = maak(new Vastlegging(UREN, "16", vanaf("2026-01-01")));
    Aanwezige collega =
        omgeving.nieuweMedewerker(
            anne.gemeenten().getFirst(), Objects.requireNonNull(anne.team()), Rol.KLANTMANAGER);

    assertThat(open(collega, dossier.nummer())).isPresent();
    assertThat(
            grens.binnen(
                collega,
                Handeling.DOSSIER_WIJZIGEN,
                () ->
                    dossiers.leg(
                        collega,
                        dossier.nummer(),
                        dossier.versie(),
                        GESPREK,
                        List.of(new Vastlegging(UREN, "24", vanaf("2026-01-01"))),
                        Proefomgeving.GEBEURD)))
        .isInstanceOf(Dossiers.Afloop.NietGevonden.class);
  }

  @Test
  void een_ander_team_ziet_het_dossier_niet() {
    Dossier dossier = maak(new Vastlegging(UREN, "16", vanaf("2026-01-01")));
    Aanwezige ander =
        omgeving.nieuweMedewerker(
            anne.gemeenten().getFirst(),
            omgeving.nieuwTeam(anne.gemeenten().getFirst()),
            Rol.KLANTMANAGER);

    assertThat(open(ander, dossier.nummer())).isEmpty();
  }

  @Test
  void buiten_de_grens_geeft_de_database_niets() {
    Dossier dossier = maak(new Vastlegging(UREN, "16", vanaf("2026-01-01")));

    assertThat(dossiers.open(dossier.nummer())).isEmpty();
  }

  @Test
  void twee_waarden_voor_een_dag_laat_de_database_niet_toe() {
    Dossier dossier = maak(new Vastlegging(UREN, "16", vanaf("2026-01-01")));

    assertThatThrownBy(() ->
            grens.alsProgramma(
                anne,
                () -> {
                  omgeving
                      .bean(DossierRepository.class)
                      .leg(
                          dossier,
                          List.of(new Vastlegging(UREN, "8", vanaf("2026-01-01"))),
                          dossier.gegevens().getFirst().wijziging());
                  return true;
                }))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void een_vastgelegd_gegeven_is_niet_te_overschrijven_en_niet_te_verwijderen() {
    Dossier dossier = maak(new Vastlegging(UREN, "16", vanaf("2026-01-01")));
    String van = "where dossier = " + dossier.nummer();

    for (String poging :
        List.of(
            "update gegeven set waarde = '40' " + van,
            "delete from gegeven " + van,
            "update wijziging set door = 'een ander' " + van)) {
      assertThatThrownBy(() ->
              grens.alsProgramma(anne, () -> omgeving.bean(JdbcClient.class).sql(poging).update()))
          .isInstanceOf(DataAccessException.class);
    }
  }

  private List<Gevolgen.Gevolg> gevolgen(Dossier dossier, Vastlegging... wat) {
    return dossiers.gevolgen(dossier, List.of(wat)).rijen();
  }

  @Test
  void een_wijziging_binnen_een_maand_telt_ook_als_zij_voor_de_volgende_ophoudt() {
    Dossier dossier =
        maak(
            new Vastlegging(pad("ouder.uitkering"), "algemene bijstand", vanaf("2026-01-01")),
            new Vastlegging(ALLEEN, "ja", vanaf("2026-01-01")));

    assertThat(gevolgen(dossier, new Vastlegging(ALLEEN, "nee", van("2026-03-10", "2026-03-20"))))
        .extracting(gevolg -> gevolg.van() + " " + gevolg.wordt().uitkomst())
        .contains("2026-03 nee");
  }

  @Test
  void een_lid_dat_weggaat_verandert_niets_aan_het_oordeel_over_een_ander_lid() {
    Dossier dossier =
        maak(
            new Vastlegging(pad("activiteiten[1]"), "ja", vanaf("2026-01-01")),
            new Vastlegging(pad("activiteiten[1].omschrijving"), "stage", vanaf("2026-01-01")),
            new Vastlegging(pad("activiteiten[1].doel"), "re-integratie", vanaf("2026-01-01")),
            new Vastlegging(pad("activiteiten[2]"), "ja", vanaf("2026-01-01")),
            new Vastlegging(pad("activiteiten[2].omschrijving"), "koor", vanaf("2026-01-01")),
            new Vastlegging(pad("activiteiten[2].doel"), "participatie", vanaf("2026-01-01")));

    List<Gevolgen.Gevolg> gevolgen =
        gevolgen(
            dossier,
            new Vastlegging(pad("activiteiten[1]"), Optional.empty(), vanaf("2026-01-01")));

    assertThat(gevolgen)
        .filteredOn(gevolg -> gevolg.titel().contains("(stage)"))
        .isNotEmpty()
        .allSatisfy(gevolg -> assertThat(gevolg.wordt().uitkomst()).isEqualTo("geen oordeel"));
    assertThat(gevolgen).noneMatch(gevolg -> gevolg.titel().contains("(koor)"));
  }

  @Test
  void wat_elkaar_over_jaren_pas_tegenspreekt_wordt_nu_geweigerd() {
    Dossier dossier =
        maak(
            new Vastlegging(pad("activiteiten[1]"), "ja", vanaf("2026-01-01")),
            new Vastlegging(pad("activiteiten[1].van"), "2026-01-01", vanaf("2026-01-01")));

    Dossiers.Afloop afloop =
        leg(
            dossier,
            new Vastlegging(
                pad("activiteiten[1].totEnMet"), "2025-06-01", van("2031-03-03", "2031-03-09")));

    assertThat(afloop).isInstanceOf(Dossiers.Afloop.Tegenstrijdig.class);
    assertThat(open(anne, dossier.nummer()).orElseThrow().versie()).isEqualTo(dossier.versie());
  }

  @Test
  void wat_is_ingetrokken_staat_in_de_tijdlijn_en_wat_ervan_overbleef_niet_nog_eens() {
    Dossier begin = maak(new Vastlegging(UREN, "16", vanaf("2026-01-01")));
    Dossier nieuw =
        vastgelegd(
            leg(begin, new Vastlegging(UREN, Optional.empty(), van("2026-03-01", "2026-04-01"))));

    assertThat(Veranderingen.van(nieuw, 1))
        .containsExactly("Aantal uren werk per week: 16 (vanaf 1 januari 2026)");
    assertThat(Veranderingen.van(nieuw, 2))
        .containsExactly("Aantal uren werk per week: 16 → onbekend (vanaf 1 januari 2026)");
    assertThat(Veranderingen.sinds(nieuw, 1)).isEqualTo(Veranderingen.van(nieuw, 2));
  }

  @Test
  void een_steekproef_is_elke_keer_dezelfde_en_nooit_van_een_andere_gemeente() {
    Set<Long> alle = new HashSet<>();
    for (int i = 0; i < 5; i++) {
      alle.add(omgeving.dossier(anne, Map.of()));
    }
    int gemeente = anne.gemeenten().getFirst();
    grens.alsProgramma(
        anne,
        () -> {
          List<Long> drie = dossiers.steekproef(gemeente, 3);
          assertThat(drie).hasSize(3).isSubsetOf(alle);
          assertThat(dossiers.steekproef(gemeente, 3)).isEqualTo(drie);
          assertThat(dossiers.steekproef(gemeente, 9)).containsExactlyInAnyOrderElementsOf(alle);
          assertThat(dossiers.aantal(gemeente)).isEqualTo(5);
          return drie;
        });
  }
}
