package nl.opstap.werkplek.beleid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.Feiten;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.recht.kern.Periode;
import nl.opstap.werkplek.Proefklok;
import nl.opstap.werkplek.Proefomgeving;
import nl.opstap.werkplek.dossier.Dossier;
import nl.opstap.werkplek.dossier.Dossiers;
import nl.opstap.werkplek.overzicht.Besluitkaart;
import nl.opstap.werkplek.overzicht.Besluitkaarten;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Bezoeker;
import nl.opstap.werkplek.toegang.Grens;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Rol;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("kalender")
class BeleidTest {

  private static final Beleidsveld METHODE = Beleidsveld.van("gemeente.methode").orElseThrow();

  private final Proefomgeving omgeving = Proefomgeving.start();
  private final int gemeente = omgeving.nieuweGemeente();
  private final Aanwezige anne =
      omgeving.nieuweMedewerker(gemeente, omgeving.nieuwTeam(gemeente), Rol.KLANTMANAGER);
  private final Aanwezige fatma = omgeving.nieuweMedewerker(gemeente, null, Rol.BELEIDSMEDEWERKER);

  private boolean besluit(int vanVersie, Beleidsveld veld, String waarde, String vanaf) {
    Beleidswijziging wat =
        new Beleidswijziging(
            veld, Optional.of(waarde), Periode.vanaf(LocalDate.parse(vanaf)), "raadsbesluit", "");
    return omgeving
        .bean(Grens.class)
        .binnen(
            fatma,
            Handeling.BELEID_WIJZIGEN,
            () ->
                omgeving
                    .bean(Beleidsboek.class)
                    .leg(fatma, fatma.gemeenten().getFirst(), vanVersie, wat));
  }

  private Dossier dossier() {
    long nummer = omgeving.dossier(anne, Map.of("ouder.uitkering", "algemene bijstand"));
    return omgeving
        .bean(Grens.class)
        .binnen(anne, Handeling.DOSSIER_ZIEN, () -> omgeving.bean(Dossiers.class).open(nummer))
        .orElseThrow();
  }

  private static boolean isDoel(Dossier dossier, String geldigOp, BekendOp bekendOp) {
    Feiten feiten = dossier.feiten(new GeldigOp(LocalDate.parse(geldigOp)), bekendOp);
    return Zaak.GEMEENTE_METHODE.isBekend(feiten, 0);
  }

  @Test
  void in_een_gemeente_met_beleid_laat_een_dossier_niets_open_dat_van_de_gemeente_is() {
    int versie = 0;
    for (Beleidsveld veld : Beleidsveld.ALLE.stream().filter(een -> !een.isTabel()).toList()) {
      String waarde = veld.soort().keuzen().isEmpty() ? "12" : veld.soort().keuzen().getFirst();
      assertThat(besluit(versie++, veld, waarde, "2020-01-01")).isTrue();
    }

    List<Besluitkaart> kaarten =
        omgeving
            .bean(Besluitkaarten.class)
            .van(dossier(), new GeldigOp(LocalDate.of(2026, 11, 24)), BekendOp.ALLES);

    assertThat(kaarten).isNotEmpty();
    assertThat(kaarten).flatExtracting(Besluitkaart::open).isNotEmpty();
    assertThat(kaarten)
        .flatExtracting(Besluitkaart::open)
        .noneMatch(open -> open.wie().contains("beleid"));
  }

  @Test
  void de_code_van_de_gemeente_hoeft_niemand_vast_te_leggen() {
    Feiten feiten = dossier().feiten(new GeldigOp(Proefklok.vandaag()), BekendOp.ALLES);

    assertThat(Zaak.GEMEENTE.isBekend(feiten, 0)).isTrue();
  }

  @Test
  void beleid_geldt_vanaf_zijn_dag_en_was_eerder_niet_bekend() {
    LocalDate vandaag = Proefklok.vandaag();
    besluit(0, METHODE, "doel", vandaag.minusDays(10).toString());
    Dossier dossier = dossier();

    assertThat(isDoel(dossier, vandaag.minusDays(11).toString(), BekendOp.ALLES)).isFalse();
    assertThat(isDoel(dossier, vandaag.minusDays(10).toString(), BekendOp.ALLES)).isTrue();
    assertThat(isDoel(dossier, vandaag.toString(), new BekendOp(vandaag.minusDays(1)))).isFalse();
  }

  @Test
  void wie_een_ouder_beleid_zag_besluit_niets() {
    assertThat(besluit(0, METHODE, "doel", "2026-01-01")).isTrue();
    assertThat(besluit(0, METHODE, "afstand", "2026-01-01")).isFalse();
    assertThat(besluit(1, METHODE, "afstand", "2026-06-01")).isTrue();
  }

  @Test
  void wat_besloten_is_wordt_niet_overschreven() {
    besluit(0, METHODE, "doel", "2026-01-01");

    for (String poging :
        List.of(
            "update beleidsregel set waarde = 'afstand'",
            "delete from beleidsregel",
            "update beleidsbesluit set door = 'een ander'")) {
      assertThatThrownBy(() ->
              omgeving
                  .bean(Grens.class)
                  .alsProgramma(fatma, () -> omgeving.bean(JdbcClient.class).sql(poging).update()))
          .isInstanceOf(DataAccessException.class);
    }
  }

  @Test
  void wie_besluit_ziet_eerst_in_hoeveel_dossiers_een_oordeel_anders_wordt() throws Exception {
    Proefklok.zet(LocalDate.of(2026, 11, 24));
    dossier();
    Bezoeker bezoeker = Bezoeker.als(fatma);
    bezoeker.haal("/beleid/vastleggen?veld=gemeente.beschikbaarheid");
    Map<String, String> besluit =
        Map.of(
            "veld", "gemeente.beschikbaarheid",
            "waarde", "nee",
            "vanaf", "2026-01-01",
            "bron", "raadsbesluit",
            "versie", "0");

    assertThat(bezoeker.stuur("/beleid/vastleggen", besluit).body())
        .contains("Beschikbaarheid</th><td>1 dossier<", "alle dossiers (1)")
        .contains("Leg vast");
    assertThat(bezoeker.haal("/beleid").body()).doesNotContain("raadsbesluit");
  }

  @Test
  void wie_beleid_verandert_ziet_het_verschil_met_wat_nu_geldt() throws Exception {
    Proefklok.zet(LocalDate.of(2026, 11, 24));
    Beleidsveld beschikbaarheid = Beleidsveld.van("gemeente.beschikbaarheid").orElseThrow();
    besluit(0, beschikbaarheid, "nee", "2015-01-01");
    dossier();
    Bezoeker bezoeker = Bezoeker.als(fatma);
    bezoeker.haal("/beleid/vastleggen?veld=gemeente.beschikbaarheid");
    Map<String, String> besluit =
        Map.of(
            "veld", "gemeente.beschikbaarheid",
            "waarde", "ja",
            "vanaf", "2026-12-01",
            "bron", "raadsbesluit",
            "versie", "1");

    assertThat(bezoeker.stuur("/beleid/vastleggen", besluit).body())
        .contains("Beschikbaarheid</th><td>1 dossier<");
  }

  @Test
  void wie_niet_alle_dossiers_bekijkt_zegt_dat_het_lot_ze_koos() {
    assertThat(new Beleidsgevolgen.Gevolgen(1_000, 4_213, List.of()).waarin())
        .isEqualTo(
            "Bekeken: 1000 van de 4213 dossiers, door het lot gekozen (elke keer dezelfde).");
  }
}
