package nl.opstap.werkplek.werklijst;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.opstap.recht.kern.Periode;
import nl.opstap.werkplek.Proefklok;
import nl.opstap.werkplek.Proefomgeving;
import nl.opstap.werkplek.dossier.Aanleiding;
import nl.opstap.werkplek.dossier.Dossiers;
import nl.opstap.werkplek.dossier.Vastlegging;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Grens;
import nl.opstap.werkplek.toegang.Rol;
import nl.opstap.werkplek.veld.Pad;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("kalender")
class WekkerTest {

  private final Proefomgeving omgeving = Proefomgeving.start();
  private final int gemeente = omgeving.nieuweGemeente();
  private final Aanwezige anne =
      omgeving.nieuweMedewerker(gemeente, omgeving.nieuwTeam(gemeente), Rol.KLANTMANAGER);
  private final LocalDate vandaag = Proefklok.vandaag();

  private long maak(String... paarEnWaarde) {
    List<Vastlegging> wat =
        java.util.stream.IntStream.range(0, paarEnWaarde.length / 2)
            .mapToObj(i ->
                new Vastlegging(
                    Pad.lees(paarEnWaarde[2 * i]).orElseThrow(),
                    paarEnWaarde[2 * i + 1],
                    new Periode(LocalDate.MIN, LocalDate.MAX)))
            .toList();
    return omgeving
        .bean(Grens.class)
        .alsProgramma(
            anne,
            () ->
                omgeving
                    .bean(Dossiers.class)
                    .maak(
                        anne,
                        new Dossiers.Begin(anne.gemeenten().getFirst(), anne.medewerker(), null),
                        new Aanleiding("proef", ""),
                        wat,
                        Proefomgeving.GEBEURD))
        .nummer();
  }

  private String kolom(String kolom, long dossier) {
    return omgeving
        .bean(Grens.class)
        .alsProgramma(
            anne,
            () ->
                Objects.requireNonNull(
                    omgeving
                        .bean(TransactionTemplate.class)
                        .execute(_ ->
                            omgeving
                                .bean(JdbcClient.class)
                                .sql(
                                    "select coalesce(%s::text, 'geen') from werklijstregel where dossier = :nummer"
                                        .formatted(kolom))
                                .param("nummer", dossier)
                                .query(String.class)
                                .single())));
  }

  @Test
  void een_ontheffing_die_later_begint_komt_op_haar_eerste_dag_in_de_lijst() {
    LocalDate eerste = vandaag.plusDays(5);
    long dossier =
        maak(
            "ontheffingen[1]", "ja",
            "ontheffingen[1].van", eerste.toString(),
            "ontheffingen[1].totEnMet", eerste.plusDays(20).toString());
    assertThat(kolom("ontheffing_tot", dossier)).isEqualTo("geen");

    omgeving.bean(Wekker.class).ververs(gemeente, eerste.minusDays(1));
    assertThat(kolom("ontheffing_tot", dossier)).isEqualTo("geen");

    omgeving.bean(Wekker.class).ververs(gemeente, eerste);
    assertThat(kolom("ontheffing_tot", dossier)).isEqualTo(eerste.plusDays(21).toString());
  }

  @Test
  void na_de_vijfde_verjaardag_van_het_ene_kind_telt_die_van_het_volgende() {
    LocalDate eerste = vandaag.plusDays(2);
    LocalDate tweede = vandaag.plusDays(40);
    long dossier =
        maak(
            "kinderen[1]",
            "ja",
            "kinderen[1].geboortedatum",
            eerste.minusYears(5).toString(),
            "kinderen[2]",
            "ja",
            "kinderen[2].geboortedatum",
            tweede.minusYears(5).toString());
    assertThat(kolom("kind_vijf_op", dossier)).isEqualTo(eerste.toString());

    omgeving.bean(Wekker.class).ververs(gemeente, eerste);

    assertThat(kolom("kind_vijf_op", dossier)).isEqualTo(tweede.toString());
  }

  @Test
  void een_tweede_keer_op_een_dag_verandert_niets() {
    long dossier = maak("kinderen[1]", "ja", "kinderen[1].geboortedatum", vandaag.toString());
    omgeving.bean(Wekker.class).ververs(gemeente, vandaag.plusMonths(1));
    String wakker = kolom("wakker_op", dossier);

    omgeving.bean(Wekker.class).ververs(gemeente, vandaag.plusMonths(1));

    assertThat(kolom("wakker_op", dossier)).isEqualTo(wakker);
    assertThat(LocalDate.parse(wakker)).isAfter(vandaag.plusMonths(1));
  }

  @Test
  void een_kind_van_29_februari_wordt_vijf_op_1_maart_zoals_de_wet_het_rekent() {
    Proefklok.zet(LocalDate.of(2029, 2, 28));

    long dossier = maak("kinderen[1]", "ja", "kinderen[1].geboortedatum", "2024-02-29");

    assertThat(kolom("kind_vijf_op", dossier)).isEqualTo("2029-03-01");
  }
}
