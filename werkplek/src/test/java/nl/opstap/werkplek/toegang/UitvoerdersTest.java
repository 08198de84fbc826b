package nl.opstap.werkplek.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.opstap.recht.kern.Periode;
import nl.opstap.werkplek.Proefomgeving;
import nl.opstap.werkplek.beleid.Beleidsboek;
import nl.opstap.werkplek.beleid.Beleidsveld;
import nl.opstap.werkplek.beleid.Beleidswijziging;
import nl.opstap.werkplek.dossier.Dossier;
import nl.opstap.werkplek.dossier.Dossiers;
import nl.opstap.werkplek.logboek.Inzagen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One workplace for several municipalities; dossiers, policy and log are of each of them. */
class UitvoerdersTest {

  private final Proefomgeving omgeving = Proefomgeving.start();
  private final int zuid = omgeving.nieuweGemeente();
  private final int noord = omgeving.nieuweGemeente();
  private final String isd = omgeving.nieuweUitvoerder(zuid, noord);
  private final int team = omgeving.nieuwTeam(isd);
  private final Aanwezige anne = omgeving.nieuweMedewerker(isd, team, Rol.KLANTMANAGER);
  private final Aanwezige bas = omgeving.nieuweMedewerker(isd, team, Rol.KLANTMANAGER);

  private static Map<String, String> gezin(String naam) {
    return Map.of("ouder.geslachtsnaam", naam, "ouder.werkUrenPerWeek", "16");
  }

  private void werktVoor(Integer... gemeenten) {
    DataSource eigenaar = omgeving.database().alsEigenaar();
    new TransactionTemplate(new JdbcTransactionManager(eigenaar))
        .executeWithoutResult(
            _ -> Uitvoerders.leg(JdbcClient.create(eigenaar), isd, "ISD", List.of(gemeenten)));
  }

  private Dossier open(Aanwezige wie, long nummer) {
    return omgeving
        .bean(Grens.class)
        .binnen(wie, Handeling.DOSSIER_ZIEN, () -> omgeving.bean(Dossiers.class).open(nummer))
        .orElseThrow();
  }

  @Test
  void een_werklijst_toont_de_dossiers_van_alle_gemeenten_en_van_een_ervan_als_u_kiest()
      throws Exception {
    omgeving.dossier(anne, zuid, gezin("Zuiderling"));
    omgeving.dossier(anne, noord, gezin("Noorderling"));
    Bezoeker bezoeker = Bezoeker.als(anne);

    assertThat(bezoeker.haal("/werklijst").body())
        .contains("Zuiderling", "Noorderling", "Proefstad " + zuid, "Proefstad " + noord);
    assertThat(bezoeker.haal("/werklijst?gemeente=" + noord).body())
        .contains("Noorderling")
        .doesNotContain("Zuiderling");
    assertThat(bezoeker.haal("/werklijst?gemeente=" + omgeving.nieuweGemeente()).statusCode())
        .isEqualTo(404);
  }

  @Test
  void wie_voor_een_gemeente_werkt_krijgt_geen_keuze_van_gemeente() throws Exception {
    Aanwezige alleen = omgeving.nieuweMedewerker(zuid, omgeving.nieuwTeam(zuid), Rol.KLANTMANAGER);
    omgeving.dossier(alleen, gezin("Zuiderling"));

    assertThat(Bezoeker.als(alleen).haal("/werklijst").body())
        .contains("Zuiderling")
        .doesNotContain("Proefstad " + zuid, "Van welke gemeente");
  }

  @Test
  void zoeken_vindt_iemand_in_elke_gemeente_waarvoor_u_werkt() throws Exception {
    omgeving.dossier(anne, zuid, Map.of("ouder.geslachtsnaam", "Een", "ouder.bsn", "999993653"));
    omgeving.dossier(anne, noord, Map.of("ouder.geslachtsnaam", "Twee", "ouder.bsn", "999993653"));
    Bezoeker bezoeker = Bezoeker.als(anne);
    bezoeker.haal("/werklijst");

    assertThat(bezoeker.stuur("/zoeken", Map.of("wat", "999993653")).body())
        .contains("Een", "Twee");
    assertThat(bezoeker.haal("/zoeken?wat=twee").body()).contains("Twee", "Proefstad " + noord);
  }

  @Test
  void wat_iemand_ziet_staat_in_het_logboek_van_de_gemeente_van_het_dossier() throws Exception {
    long inZuid = omgeving.dossier(anne, zuid, gezin("Zuiderling"));
    omgeving.dossier(anne, noord, gezin("Noorderling"));
    Bezoeker.als(anne).haal("/werklijst");

    assertThat(regels(zuid, inZuid)).contains("werklijst");
    assertThat(regels(noord, inZuid)).isEmpty();
  }

  private List<String> regels(int gemeente, long dossier) {
    return omgeving
        .bean(Grens.class)
        .alsProgramma(
            Aanwezige.programma(gemeente),
            () ->
                omgeving
                    .bean(Inzagen.class)
                    .over(new Betrokkene(gemeente, dossier), Inzagen.BEGIN)
                    .blikken())
        .stream()
        .map(Inzagen.Blik::waarvoor)
        .toList();
  }

  @Test
  void een_weigering_staat_in_het_logboek_van_de_gemeente_van_het_dossier() throws Exception {
    Aanwezige anderTeam = omgeving.nieuweMedewerker(isd, omgeving.nieuwTeam(isd), Rol.KLANTMANAGER);
    long inNoord = omgeving.dossier(anderTeam, noord, gezin("Noorderling"));

    assertThat(Bezoeker.als(anne).haal("/dossiers/" + inNoord).statusCode()).isEqualTo(404);

    assertThat(regels(noord, inNoord)).contains("gevraagd en niet gekregen");
  }

  @Test
  void elke_gemeente_houdt_haar_eigen_beleid() throws Exception {
    Aanwezige fatma = omgeving.nieuweMedewerker(isd, null, Rol.BELEIDSMEDEWERKER);
    Beleidsveld veld = Beleidsveld.van("gemeente.methode").orElseThrow();
    omgeving
        .bean(Grens.class)
        .binnen(
            fatma,
            Handeling.BELEID_WIJZIGEN,
            () ->
                omgeving
                    .bean(Beleidsboek.class)
                    .leg(
                        fatma,
                        noord,
                        0,
                        new Beleidswijziging(
                            veld,
                            Optional.of("doel"),
                            Periode.vanaf(LocalDate.of(2026, 1, 1)),
                            "raadsbesluit",
                            "")));
    long inZuid = omgeving.dossier(anne, zuid, gezin("Zuiderling"));
    long inNoord = omgeving.dossier(anne, noord, gezin("Noorderling"));

    assertThat(open(anne, inZuid).beleid().op(veld, LocalDate.of(2026, 2, 1))).isEmpty();
    assertThat(open(anne, inNoord).beleid().op(veld, LocalDate.of(2026, 2, 1))).isPresent();
    assertThat(Bezoeker.als(fatma).haal("/beleid?gemeente=" + noord).body())
        .contains("Beleid van Proefstad " + noord, "Raadsbesluit");
  }

  @Test
  void een_gemeente_ziet_van_haar_uitvoerder_alleen_wat_van_haar_is() throws Exception {
    long inNoord = omgeving.dossier(anne, noord, gezin("Noorderling"));
    long inZuid = omgeving.dossier(anne, zuid, gezin("Zuiderling"));
    Bezoeker vanZuid =
        Bezoeker.als(omgeving.nieuweMedewerker(zuid, null, Rol.KWALITEITSMEDEWERKER));

    assertThat(vanZuid.haal("/dossiers/" + inZuid).statusCode()).isEqualTo(200);
    assertThat(vanZuid.haal("/dossiers/" + inNoord).statusCode()).isEqualTo(404);
    assertThat(vanZuid.haal("/werklijst").body())
        .contains("Zuiderling", "Anne de Vries")
        .doesNotContain("Noorderling");
  }

  @Test
  void een_dossier_gaat_alleen_naar_wie_voor_zijn_gemeente_werkt() throws Exception {
    long inNoord = omgeving.dossier(anne, noord, gezin("Noorderling"));
    Aanwezige alleenZuid =
        omgeving.nieuweMedewerker(zuid, omgeving.nieuwTeam(zuid), Rol.KLANTMANAGER);
    Bezoeker bezoeker = Bezoeker.als(anne);

    assertThat(bezoeker.haal("/overdracht?dossier=" + inNoord).body())
        .contains(String.valueOf(bas.medewerker()))
        .doesNotContain(String.valueOf(alleenZuid.medewerker()));
    HttpResponse<String> geweigerd = draagOver(bezoeker, inNoord, alleenZuid);
    assertThat(geweigerd.statusCode()).isEqualTo(409);
    assertThat(geweigerd.body()).contains("een gemeente waar deze persoon niet voor werkt");
    assertThat(draagOver(bezoeker, inNoord, bas).statusCode()).isEqualTo(200);
    assertThat(open(bas, inNoord).behandelaar().id()).isEqualTo(bas.medewerker());
  }

  private static HttpResponse<String> draagOver(Bezoeker wie, long dossier, Aanwezige aan)
      throws Exception {
    return wie.stuur(
        "/overdracht",
        Map.of(
            "dossier", String.valueOf(dossier),
            "aan", String.valueOf(aan.medewerker()),
            "reden", "verdeling"));
  }

  @Test
  void ook_de_database_geeft_een_dossier_aan_niemand_die_er_niet_werkt() {
    long inNoord = omgeving.dossier(anne, noord, gezin("Noorderling"));
    Aanwezige alleenZuid = omgeving.nieuweMedewerker(zuid, null, Rol.KLANTMANAGER);

    assertThatThrownBy(() ->
            inNaamVan(
                anne,
                "update dossier set klantmanager = '%s' where nummer = %d"
                    .formatted(alleenZuid.medewerker(), inNoord)))
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() ->
            inNaamVan(
                anne,
                """
                insert into wijziging (gemeente, dossier, versie, moment, door, medewerker, bron)
                values (%d, %d, 9, '2030-01-01', 'x', '%s', 'x')
                """
                    .formatted(noord, inNoord, alleenZuid.medewerker())))
        .isInstanceOf(DataAccessException.class);
  }

  private @Nullable Integer inNaamVan(Aanwezige wie, String sql) {
    return omgeving
        .bean(Grens.class)
        .alsProgramma(
            wie,
            () ->
                omgeving
                    .bean(TransactionTemplate.class)
                    .execute(_ -> omgeving.bean(JdbcClient.class).sql(sql).update()));
  }

  @Test
  void wie_voor_meer_gemeenten_werkt_zegt_waar_een_nieuw_dossier_hoort() throws Exception {
    Bezoeker bezoeker = Bezoeker.als(anne);
    String gegevens =
        "{\"bron\": \"gesprek\", \"gegevens\": [{\"pad\": \"draaglast\", \"waarde\": \"3\", \"van\": \"2026-01-01\"}]}";

    assertThat(maak(bezoeker, "", gegevens)).isEqualTo(400);
    assertThat(maak(bezoeker, "?gemeente=" + omgeving.nieuweGemeente(), gegevens)).isEqualTo(404);
    assertThat(maak(bezoeker, "?gemeente=" + noord, gegevens)).isEqualTo(201);
    assertThat(bezoeker.haal("/api/v1/dossiers").body())
        .contains("\"gemeente\":\"%04d\"".formatted(noord));
  }

  private static int maak(Bezoeker wie, String waar, String gegevens) throws Exception {
    return wie.stuurJson(
            "/api/v1/dossiers" + waar,
            gegevens,
            Map.of("Idempotency-Key", UUID.randomUUID().toString()))
        .statusCode();
  }

  @Test
  void een_uitvoerder_verlaat_geen_gemeente_waarvan_zijn_mensen_dossiers_hebben() throws Exception {
    long inNoord = omgeving.dossier(anne, noord, gezin("Noorderling"));
    Bezoeker bezoeker = Bezoeker.als(anne);
    assertThatThrownBy(() -> werktVoor(zuid)).isInstanceOf(Uitvoerders.NogAanHetWerk.class);
    assertThat(bezoeker.haal("/dossiers/" + inNoord).statusCode()).isEqualTo(200);

    Aanwezige vanNoord =
        omgeving.nieuweMedewerker(noord, omgeving.nieuwTeam(noord), Rol.KLANTMANAGER);
    assertThat(draagOver(bezoeker, inNoord, vanNoord).statusCode()).isEqualTo(200);
    werktVoor(zuid);

    // Who was signed in has other rights by now.
    assertThat(bezoeker.haal("/werklijst").statusCode()).isEqualTo(302);
    assertThat(Bezoeker.als(anne).haal("/dossiers/" + inNoord).statusCode()).isEqualTo(404);
  }

  @Test
  void wie_er_al_werkte_werkt_ook_voor_een_gemeente_die_erbij_komt() throws Exception {
    int west = omgeving.nieuweGemeente();
    werktVoor(zuid, noord, west);

    Aanwezige annie =
        new Aanwezige(anne.medewerker(), anne.naam(), anne.rol(), List.of(zuid, noord, west), team);
    long inWest = omgeving.dossier(annie, west, gezin("Westerling"));
    assertThat(Bezoeker.als(anne).haal("/dossiers/" + inWest).body())
        .contains("Westerling", "Proefstad " + west);
  }

  @Test
  void collegas_van_een_andere_uitvoerder_zijn_te_zien_en_niet_te_veranderen() {
    Aanwezige vanZuid = omgeving.nieuweMedewerker(zuid, null, Rol.AUDITOR);
    String namen = "select count(*) from collega where id = '%s'".formatted(anne.medewerker());
    int gezien =
        omgeving
            .bean(Grens.class)
            .alsProgramma(
                vanZuid,
                () ->
                    Objects.requireNonNull(
                        omgeving
                            .bean(TransactionTemplate.class)
                            .execute(_ ->
                                omgeving
                                    .bean(JdbcClient.class)
                                    .sql(namen)
                                    .query(Integer.class)
                                    .single())));

    assertThat(gezien).isEqualTo(1);
    assertThat(
            inNaamVan(
                vanZuid,
                "update medewerker set rol = 'auditor' where id = '%s'"
                    .formatted(anne.medewerker())))
        .isZero();
    assertThatThrownBy(() ->
            inNaamVan(
                vanZuid,
                "insert into inzet (gemeente, medewerker, uitvoerder) values (%d, '%s', '%s')"
                    .formatted(zuid, vanZuid.medewerker(), isd)))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void noodtoegang_blijft_te_zien_als_de_uitvoerder_er_niet_meer_werkt() throws Exception {
    Aanwezige vanNoord =
        omgeving.nieuweMedewerker(noord, omgeving.nieuwTeam(noord), Rol.KLANTMANAGER);
    long inNoord = omgeving.dossier(vanNoord, gezin("Noorderling"));
    Bezoeker bezoeker = Bezoeker.als(anne);
    bezoeker.haal("/noodtoegang?dossier=" + inNoord);
    bezoeker.stuur(
        "/noodtoegang",
        Map.of("dossier", String.valueOf(inNoord), "reden", "melding van huiselijk geweld"));
    Bezoeker auditor = Bezoeker.als(omgeving.nieuweMedewerker(noord, null, Rol.AUDITOR));
    assertThat(auditor.haal("/toezicht").body())
        .contains("melding van huiselijk geweld", "Anne de Vries");

    werktVoor(zuid);

    assertThat(auditor.haal("/toezicht").body())
        .contains("melding van huiselijk geweld", "iemand die hier niet meer werkt");
  }

  @Test
  void wat_in_een_team_achterblijft_kan_de_teamleider_van_de_gemeente_verdelen() throws Exception {
    Aanwezige makelaar = omgeving.nieuweMedewerker(isd, team, Rol.KINDEROPVANGMAKELAAR);
    Bezoeker bezoeker = Bezoeker.als(makelaar);
    String gegevens =
        "{\"bron\": \"gesprek\", \"gegevens\": [{\"pad\": \"draaglast\", \"waarde\": \"3\", \"van\": \"2026-01-01\"}]}";
    assertThat(maak(bezoeker, "?gemeente=" + noord, gegevens)).isEqualTo(201);
    werktVoor(zuid);

    int teamVanNoord = omgeving.nieuwTeam(noord);
    Aanwezige klantmanager = omgeving.nieuweMedewerker(noord, teamVanNoord, Rol.KLANTMANAGER);
    Bezoeker leider = Bezoeker.als(omgeving.nieuweMedewerker(noord, teamVanNoord, Rol.TEAMLEIDER));
    leider.haal("/overdracht");
    HttpResponse<String> verdeeld =
        leider.stuur(
            "/overdracht",
            Map.of(
                "vanWie", "niemand",
                "aan", String.valueOf(klantmanager.medewerker()),
                "reden", "achtergebleven"));

    assertThat(verdeeld.body()).contains("1 dossier is overgedragen");
  }

  @Test
  void een_gevraagd_nummer_dat_er_niet_is_staat_bij_elke_gemeente_waarvoor_u_werkt()
      throws Exception {
    assertThat(Bezoeker.als(anne).haal("/dossiers/999999999").statusCode()).isEqualTo(404);

    assertThat(regels(zuid, 999_999_999)).contains("gevraagd en niet gekregen");
    assertThat(regels(noord, 999_999_999)).contains("gevraagd en niet gekregen");
  }
}
