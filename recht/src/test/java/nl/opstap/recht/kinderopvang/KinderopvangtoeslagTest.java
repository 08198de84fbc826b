package nl.opstap.recht.kinderopvang;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.opstap.recht.Toetsing;
import nl.opstap.recht.Waardenkaart;
import nl.opstap.recht.Wetboek;
import nl.opstap.recht.feiten.Activiteit;
import nl.opstap.recht.feiten.Activiteitsoort;
import nl.opstap.recht.feiten.BovenMaximum;
import nl.opstap.recht.feiten.Categorie;
import nl.opstap.recht.feiten.Doel;
import nl.opstap.recht.feiten.Feitenboek;
import nl.opstap.recht.feiten.Kind;
import nl.opstap.recht.feiten.Methode;
import nl.opstap.recht.feiten.Opvangsoort;
import nl.opstap.recht.feiten.Uitkering;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Feiten;
import nl.opstap.recht.kern.Oordeel;
import nl.opstap.recht.kern.Uitkomst;
import nl.opstap.recht.kern.Vraag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The right to childcare benefit, its amounts, and what lies around it. */
class KinderopvangtoeslagTest {

  private static final LocalDate PEIL = LocalDate.of(2026, 11, 1);
  private static final Activiteit A = Activiteit.VAN_OUDER;
  private static final Activiteit P = Activiteit.VAN_PARTNER;

  /**
   * A lone parent on algemene bijstand in a course that makes childcare necessary, with one child
   * of two in day care for 80 hours of 10.50.
   */
  private static Feiten.Bouwer cursist(LocalDate peildatum) {
    Feiten.Bouwer b =
        Feiten.op(peildatum, Feitenboek.BEGRIPPEN)
            .zet(Zaak.GEMEENTE_METHODE, Methode.DOEL)
            .zet(Zaak.OUDER_GEBOREN, peildatum.minusYears(30))
            .zet(Zaak.UITKERING, Uitkering.ALGEMENE_BIJSTAND)
            .zet(Zaak.WERKUREN, BigDecimal.ZERO)
            .zet(Zaak.WERK_GESTOPT, DatumFeit.NOOIT)
            .zet(Zaak.INGESCHREVEN_UWV, false)
            .zet(Zaak.UWV_TRAJECT, false)
            .zet(Zaak.INBURGERING, false)
            .zet(Zaak.STUDIE, false)
            .zet(Zaak.PARTNER, false)
            .zet(Zaak.TOETSINGSINKOMEN, BigDecimal.valueOf(21_000))
            .aantal(P.groep, 0)
            .aantal(A.groep, 1)
            .zet(A.code, 0, BigDecimal.valueOf(42))
            .zet(A.soort, 0, Activiteitsoort.OVERIG)
            .zet(A.doel, 0, Doel.RE_INTEGRATIE)
            .zet(A.categorie, 0, Categorie.TABEL_BESLIST)
            .zet(A.uren, 0, BigDecimal.TEN)
            .zet(A.vasteTijden, 0, false)
            .zet(A.groei, 0, false)
            .zet(A.onderbouwd, 0, false)
            .zet(A.opvangNodig, 0, true)
            .zet(A.van, 0, peildatum.minusMonths(2))
            .zet(A.tot, 0, DatumFeit.NOOIT)
            .aantal(Kind.GROEP, 1);
    return kind(b, 0, peildatum.minusYears(2), Opvangsoort.DAGOPVANG, "80", "10.50");
  }

  private static Feiten.Bouwer cursist() {
    return cursist(PEIL);
  }

  private static Feiten.Bouwer kind(
      Feiten.Bouwer b, int rij, LocalDate geboren, Opvangsoort soort, String uren, String prijs) {
    return b.zet(Kind.GEBOREN, rij, geboren)
        .zet(Kind.WOONT_BIJ_OUDER, rij, true)
        .zet(Kind.CO_OUDER, rij, false)
        .zet(Kind.TEN_LASTE, rij, true)
        .zet(Kind.NAAR_SCHOOL, rij, false)
        .zet(Kind.OP_MIDDELBARE_SCHOOL, rij, false)
        .zet(Kind.OPVANG.opAdres, rij, false)
        .zet(Kind.OPVANG.isEr, rij, true)
        .zet(Kind.OPVANG.geregistreerd, rij, true)
        .zet(Kind.OPVANG.soort, rij, soort)
        .zet(Kind.OPVANG.uren, rij, new BigDecimal(uren))
        .zet(Kind.OPVANG.uurprijs, rij, new BigDecimal(prijs))
        .zet(Kind.OPVANG.van, rij, LocalDate.of(2020, 1, 1))
        .zet(Kind.OPVANG.tot, rij, DatumFeit.NOOIT);
  }

  private static Feiten.Bouwer metPartner(Feiten.Bouwer b) {
    return b.zet(Zaak.PARTNER, true)
        .zet(Zaak.PARTNER_WERKT, false)
        .zet(Zaak.PARTNER_UITKERING, Uitkering.ALGEMENE_BIJSTAND)
        .zet(Zaak.PARTNER_WERK_GESTOPT, DatumFeit.NOOIT)
        .zet(Zaak.PARTNER_INGESCHREVEN_UWV, false)
        .zet(Zaak.PARTNER_UWV_TRAJECT, false)
        .zet(Zaak.PARTNER_FAMILIE, false)
        .zet(Zaak.PARTNER_WLZ, false)
        .zet(Zaak.PARTNER_DETENTIE, false)
        .zet(Zaak.PARTNER_INBURGERING, false)
        .zet(Zaak.PARTNER_STUDIE, false)
        .zet(Zaak.PARTNER_BUITENLAND, false);
  }

  private static Oordeel oordeel(Feiten.Bouwer b, String onderwerp, Variant... varianten) {
    Wetboek boek = Wetboek.met(Indeling.LANDELIJK, Set.of(varianten));
    return Toetsing.van(b.bouw(), boek).oordelen().stream()
        .filter(oordeel -> oordeel.onderwerp().naam().equals(onderwerp))
        .findFirst()
        .orElseThrow();
  }

  private static Oordeel toeslag(Feiten.Bouwer b, Variant... varianten) {
    return oordeel(b, "kinderopvangtoeslag", varianten);
  }

  private static Uitkomst recht(Feiten.Bouwer b, Variant... varianten) {
    return toeslag(b, varianten).uitkomst();
  }

  @Test
  void een_traject_met_uitkering_dat_opvang_nodig_maakt_geeft_recht() {
    Oordeel oordeel = toeslag(cursist());
    assertThat(oordeel.uitkomst()).isEqualTo(Uitkomst.JA);
    assertThat(oordeel.uitleg()).contains("traject naar werk").contains("806 euro per maand");
    assertThat(Waardenkaart.van(oordeel))
        .containsEntry("toeslagPerMaand", 806)
        .containsEntry("toeslagPerJaar", 9672)
        .containsEntry("grond", "traject met uitkering")
        .containsEntry("zichtbaarVoorIb", true)
        .containsEntry("perActiviteit", List.of(Map.of("activiteit", 0)))
        .containsEntry("aanvragenUiterlijk", LocalDate.of(2026, 12, 31))
        .containsEntry("alVerloren", 0)
        .doesNotContainKey("totEnMet");
    assertThat(oordeel.kanttekeningen())
        .anyMatch(tekst -> tekst.contains("hooguit 230 uur"))
        .anyMatch(tekst -> tekst.contains("Stopt het traject"))
        .noneMatch(tekst -> tekst.contains("ziet dit traject niet"));
  }

  @Test
  void een_traject_dat_geen_opvang_nodig_maakt_geeft_geen_recht() {
    Oordeel oordeel = toeslag(cursist().zet(A.opvangNodig, 0, false));
    assertThat(oordeel.uitkomst()).isEqualTo(Uitkomst.NEE);
    assertThat(oordeel.uitleg()).contains("geen grond");
    assertThat(oordeel.kanttekeningen()).anyMatch(tekst -> tekst.contains("Let op terugvordering"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-01, , JA",
    "2026-11-02, , NEE",
    "2026-09-01, 2026-11-01, JA",
    "2026-09-01, 2026-10-31, NEE"
  })
  void een_traject_telt_van_de_eerste_tot_en_met_de_laatste_dag(
      LocalDate van, LocalDate totEnMet, Uitkomst verwacht) {
    Feiten.Bouwer b = cursist().zet(A.van, 0, van);
    b.zet(A.tot, 0, totEnMet == null ? DatumFeit.NOOIT : totEnMet);
    assertThat(recht(b)).isEqualTo(verwacht);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-01, JA", "2026-10-31, JA", "2026-08-01, JA", "2026-07-31, NEE"})
  void wie_stopt_met_werken_heeft_recht_tot_en_met_drie_maanden_na_de_laatste_dag(
      LocalDate laatsteWerkdag, Uitkomst verwacht) {
    Feiten.Bouwer b = cursist().aantal(A.groep, 0).zet(Zaak.WERK_GESTOPT, laatsteWerkdag);
    assertThat(recht(b)).isEqualTo(verwacht);
  }

  @Test
  void na_het_werk_staat_er_tot_en_met_welke_dag_het_recht_duurt_en_geen_bedrag_per_jaar() {
    Feiten.Bouwer b =
        cursist(LocalDate.of(2026, 10, 31))
            .aantal(A.groep, 0)
            .zet(Zaak.WERK_GESTOPT, LocalDate.of(2026, 7, 31));
    Oordeel oordeel = toeslag(b);
    assertThat(Waardenkaart.van(oordeel))
        .containsEntry("totEnMet", LocalDate.of(2026, 10, 31))
        .doesNotContainKey("toeslagPerJaar");
    assertThat(oordeel.kanttekeningen())
        .anyMatch(tekst -> tekst.contains("tot en met 31 oktober 2026"));
  }

  @ParameterizedTest
  @CsvSource({"2026-12-31, 2027-03-31", "2026-10-15, "})
  void wie_nog_werkt_hoort_tot_wanneer_het_recht_na_de_laatste_werkdag_duurt(
      LocalDate laatsteWerkdag, @Nullable LocalDate totEnMet) {
    Feiten.Bouwer b =
        cursist()
            .aantal(A.groep, 0)
            .zet(Zaak.WERKUREN, BigDecimal.valueOf(24))
            .zet(Zaak.WERK_GESTOPT, laatsteWerkdag);
    Map<String, Object> waarden = Waardenkaart.van(toeslag(b));
    assertThat(waarden.get("totEnMet")).isEqualTo(totEnMet);
    assertThat(waarden.containsKey("toeslagPerJaar")).isEqualTo(totEnMet == null);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20, 2026-09-03, 2026-11-14, JA, 2026-12-29",
    "2026-12-29, 2026-09-03, 2026-11-14, JA, 2026-12-29",
    "2026-12-30, 2026-09-03, 2026-11-14, NEE, ",
    "2026-10-31, 2026-11-01, 2027-01-20, JA, 2026-10-31",
    "2026-11-20, 2026-05-01, 2026-08-10, NEE, ",
    "2026-11-10, 2026-05-01, 2026-08-10, JA, 2026-11-10"
  })
  void de_drie_maanden_na_het_werk_zijn_langer_rond_een_bevalling(
      LocalDate peildatum,
      LocalDate van,
      LocalDate totEnMet,
      Uitkomst verwacht,
      @Nullable LocalDate laatste) {
    Oordeel oordeel =
        toeslag(
            cursist(peildatum)
                .aantal(A.groep, 0)
                .zet(Zaak.WERK_GESTOPT, LocalDate.of(2026, 7, 31))
                .zet(Zaak.VERLOF_VAN, van)
                .zet(Zaak.VERLOF_TOT, totEnMet));
    assertThat(oordeel.uitkomst()).isEqualTo(verwacht);
    assertThat(Waardenkaart.van(oordeel).get("totEnMet")).isEqualTo(laatste);
  }

  @Test
  void een_traject_dat_volgt_op_een_ander_laat_het_recht_doorlopen() {
    Feiten.Bouwer b =
        cursist()
            .aantal(A.groep, 2)
            .zet(A.categorie, 0, Categorie.A)
            .zet(A.opvangNodig, 0, true)
            .zet(A.van, 0, PEIL)
            .zet(A.tot, 0, LocalDate.of(2026, 11, 20))
            .zet(A.categorie, 1, Categorie.A)
            .zet(A.opvangNodig, 1, true)
            .zet(A.van, 1, LocalDate.of(2026, 11, 21))
            .zet(A.tot, 1, LocalDate.of(2026, 12, 10));
    assertThat(Waardenkaart.van(toeslag(b))).containsEntry("totEnMet", LocalDate.of(2026, 12, 10));
  }

  @Test
  void wie_nog_geen_recht_heeft_hoort_vanaf_wanneer_wel() {
    Oordeel oordeel = toeslag(cursist().zet(A.van, 0, LocalDate.of(2026, 12, 1)));
    assertThat(oordeel.uitkomst()).isEqualTo(Uitkomst.NEE);
    assertThat(Waardenkaart.van(oordeel)).containsEntry("vanaf", LocalDate.of(2026, 12, 1));
    assertThat(oordeel.kanttekeningen()).anyMatch(tekst -> tekst.contains("vanaf 1 december 2026"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-01, 2026-12-31, 0",
    "2026-06-15, 2026-11-30, 2",
    "2026-11-20, 2027-02-28, 0"
  })
  void elke_maand_die_men_wacht_met_aanvragen_kost_na_drie_maanden_een_maand(
      LocalDate sinds, LocalDate uiterlijk, int verloren) {
    Feiten.Bouwer b = cursist(LocalDate.of(2026, 11, 20)).zet(A.van, 0, LocalDate.of(2026, 1, 1));
    assertThat(Waardenkaart.van(toeslag(b.zet(Kind.OPVANG.van, 0, sinds))))
        .containsEntry("aanvragenUiterlijk", uiterlijk)
        .containsEntry("alVerloren", verloren);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-01, 2027-01-04, 2027-01-31",
    "2026-12-15, 2027-01-31, 2027-03-31",
    "2026-12-15, 2027-03-31, 2027-03-31"
  })
  void na_de_laatste_bekende_regels_zijn_maanden_van_daarvoor_nog_te_krijgen(
      LocalDate sinds, LocalDate peildatum, LocalDate uiterlijk) {
    Feiten.Bouwer b = cursist(peildatum).zet(A.van, 0, LocalDate.of(2026, 1, 1));
    Oordeel oordeel = toeslag(b.zet(Kind.OPVANG.van, 0, sinds));
    assertThat(oordeel.uitkomst()).isEqualTo(Uitkomst.ONBEKEND);
    assertThat(Waardenkaart.van(oordeel)).containsEntry("aanvragenUiterlijk", uiterlijk);
    assertThat(oordeel.kanttekeningen()).anyMatch(tekst -> tekst.contains("maanden van 2026"));
  }

  @ParameterizedTest
  @CsvSource({"2026-09-01, 2027-04-01", "2027-01-02, 2027-01-04"})
  void over_maanden_van_na_de_bekende_regels_is_geen_dag_te_noemen(
      LocalDate sinds, LocalDate peildatum) {
    Feiten.Bouwer b = cursist(peildatum).zet(A.van, 0, LocalDate.of(2026, 1, 1));
    Oordeel oordeel = toeslag(b.zet(Kind.OPVANG.van, 0, sinds));
    assertThat(Waardenkaart.van(oordeel)).doesNotContainKey("aanvragenUiterlijk");
    assertThat(oordeel.kanttekeningen())
        .containsExactly("Toets op 31 december 2026 wat er tot dan toe gold.");
  }

  @Test
  void na_een_traject_is_er_geen_uitloop_maar_de_ongebruikte_uren_blijven() {
    Feiten.Bouwer b = cursist().zet(A.tot, 0, LocalDate.of(2026, 10, 15));
    Oordeel oordeel = toeslag(b);
    assertThat(oordeel.uitkomst()).isEqualTo(Uitkomst.NEE);
    assertThat(oordeel.kanttekeningen())
        .anyMatch(tekst -> tekst.contains("geen uitloop van drie maanden"));
    assertThat(recht(b, Variant.UITLOOP_TRAJECTEN)).isEqualTo(Uitkomst.JA);
    Feiten.Bouwer eerder = cursist().zet(A.van, 0, LocalDate.of(2026, 1, 1));
    assertThat(recht(eerder.zet(A.tot, 0, LocalDate.of(2026, 8, 1)), Variant.UITLOOP_TRAJECTEN))
        .isEqualTo(Uitkomst.JA);
    assertThat(recht(eerder.zet(A.tot, 0, LocalDate.of(2026, 7, 31)), Variant.UITLOOP_TRAJECTEN))
        .isEqualTo(Uitkomst.NEE);
  }

  private static @Nullable Object urenrekening(Feiten.Bouwer b) {
    return Waardenkaart.van(toeslag(b)).get("perKindUren");
  }

  private static List<Map<String, Integer>> uren(int opgebouwd, int gebruikt, int over) {
    return List.of(Map.of("kind", 0, "opgebouwd", opgebouwd, "gebruikt", gebruikt, "over", over));
  }

  @Test
  void na_een_traject_staan_de_uren_van_dit_jaar_die_nog_te_gebruiken_zijn_op_een_rekening() {
    Feiten.Bouwer b = cursist().zet(A.tot, 0, LocalDate.of(2026, 10, 15));
    assertThat(urenrekening(b)).isEqualTo(uren(460, 160, 300));
    b.zet(A.van, 0, LocalDate.of(2026, 9, 30)).zet(A.tot, 0, LocalDate.of(2026, 10, 1));
    assertThat(urenrekening(b)).isEqualTo(uren(460, 160, 300));
  }

  @Test
  void op_1_januari_begint_de_rekening_opnieuw() {
    Feiten.Bouwer b = cursist(LocalDate.of(2026, 2, 20)).zet(A.van, 0, LocalDate.of(2025, 9, 1));
    b.zet(A.tot, 0, LocalDate.of(2026, 1, 5));
    assertThat(urenrekening(b)).isEqualTo(uren(230, 80, 150));
    b.zet(A.tot, 0, LocalDate.of(2025, 12, 31));
    assertThat(Waardenkaart.van(toeslag(b))).doesNotContainKey("perKindUren");
    assertThat(toeslag(b).kanttekeningen()).noneMatch(zin -> zin.contains("31 december"));
  }

  @Test
  void de_rekening_telt_elke_maand_met_recht_ook_van_een_eerder_traject() {
    Feiten.Bouwer b =
        cursist()
            .aantal(A.groep, 2)
            .zet(A.categorie, 0, Categorie.A)
            .zet(A.opvangNodig, 0, true)
            .zet(A.van, 0, LocalDate.of(2026, 2, 10))
            .zet(A.tot, 0, LocalDate.of(2026, 3, 1))
            .zet(A.categorie, 1, Categorie.A)
            .zet(A.opvangNodig, 1, true)
            .zet(A.van, 1, LocalDate.of(2026, 10, 1))
            .zet(A.tot, 1, LocalDate.of(2026, 10, 15));
    assertThat(urenrekening(b)).isEqualTo(uren(690, 240, 450));
  }

  @Test
  void opvang_die_later_begon_of_eerder_stopte_telt_voor_de_maanden_dat_zij_er_was() {
    Feiten.Bouwer b = cursist().zet(A.van, 0, LocalDate.of(2026, 6, 1));
    b.zet(A.tot, 0, LocalDate.of(2026, 10, 15)).zet(Kind.OPVANG.van, 0, LocalDate.of(2026, 8, 3));
    assertThat(urenrekening(b)).isEqualTo(uren(690, 240, 450));
    assertThat(urenrekening(tweedeOpvang(b, "60", "8.00"))).isEqualTo(uren(1150, 540, 610));
    assertThat(urenrekening(tweedeOpvang(b, "160", "8.00"))).isEqualTo(uren(1150, 1010, 140));
    tweedeOpvang(b, "60", "8.00");
    b.zet(Kind.OPVANG.tot, 0, LocalDate.of(2026, 8, 31));
    assertThat(urenrekening(b)).isEqualTo(uren(1150, 380, 770));
  }

  @Test
  void zolang_het_traject_loopt_staat_er_wat_er_over_is_als_het_nu_stopt() {
    assertThat(urenrekening(cursist())).isEqualTo(uren(690, 240, 450));
  }

  @Test
  void wie_werkt_krijgt_geen_rekening() {
    Feiten.Bouwer werkt = cursist().aantal(A.groep, 0).zet(Zaak.WERKUREN, BigDecimal.TEN);
    assertThat(urenrekening(werkt)).isNull();
  }

  @Test
  void zwangerschapsverlof_onderbreekt_het_traject() {
    Feiten.Bouwer b = cursist().zet(Zaak.VERLOF_VAN, PEIL).zet(Zaak.VERLOF_TOT, PEIL.plusDays(100));
    assertThat(recht(b)).isEqualTo(Uitkomst.NEE);
    assertThat(toeslag(b).kanttekeningen()).anyMatch(tekst -> tekst.contains("ligt het traject"));
    assertThat(recht(b.zet(Zaak.VERLOF_VAN, PEIL.plusDays(1)))).isEqualTo(Uitkomst.JA);
    assertThat(
            recht(
                cursist()
                    .zet(Zaak.VERLOF_VAN, PEIL.minusDays(90))
                    .zet(Zaak.VERLOF_TOT, PEIL.minusDays(1))))
        .isEqualTo(Uitkomst.JA);
  }

  @ParameterizedTest
  @EnumSource(
      value = Uitkering.class,
      names = {"WW", "WIA", "ZIEKTEWET", "WAJONG"},
      mode = EnumSource.Mode.EXCLUDE)
  void elke_uitkering_van_onderdeel_c_telt_en_zonder_uitkering_telt_inschrijving_bij_uwv(
      Uitkering uitkering) {
    boolean zonder = uitkering == Uitkering.GEEN;
    assertThat(recht(cursist().zet(Zaak.UITKERING, uitkering)))
        .isEqualTo(zonder ? Uitkomst.NEE : Uitkomst.JA);
    Oordeel ingeschreven =
        toeslag(cursist().zet(Zaak.UITKERING, uitkering).zet(Zaak.INGESCHREVEN_UWV, true));
    assertThat(ingeschreven.uitkomst()).isEqualTo(Uitkomst.JA);
    assertThat(Waardenkaart.van(ingeschreven))
        .containsEntry("grond", zonder ? "traject zonder uitkering" : "traject met uitkering");
  }

  @ParameterizedTest
  @EnumSource(
      value = Uitkering.class,
      names = {"WW", "WIA", "ZIEKTEWET", "WAJONG"})
  void met_een_uitkering_van_uwv_telt_een_traject_van_uwv(Uitkering uitkering) {
    Feiten.Bouwer b = cursist().zet(Zaak.UITKERING, uitkering);
    Oordeel met = toeslag(b.zet(Zaak.UWV_TRAJECT, true));
    assertThat(met.uitkomst()).isEqualTo(Uitkomst.JA);
    assertThat(Waardenkaart.van(met)).containsEntry("grond", "traject van UWV");
    Feiten.Bouwer partner = metPartner(cursist()).zet(Zaak.PARTNER_UITKERING, uitkering);
    assertThat(recht(partner)).isEqualTo(Uitkomst.NEE);
    assertThat(recht(partner.zet(Zaak.PARTNER_UWV_TRAJECT, true))).isEqualTo(Uitkomst.JA);
  }

  @Test
  void wie_onder_de_27_is_gaat_via_artikel_7a_en_heeft_hetzelfde_recht() {
    Oordeel jong = toeslag(cursist().zet(Zaak.OUDER_GEBOREN, PEIL.minusYears(27).plusDays(1)));
    assertThat(jong.uitkomst()).isEqualTo(Uitkomst.JA);
    assertThat(jong.kanttekeningen()).anyMatch(tekst -> tekst.contains("7a"));
    assertThat(toeslag(cursist().zet(Zaak.OUDER_GEBOREN, PEIL.minusYears(27))).kanttekeningen())
        .noneMatch(tekst -> tekst.contains("7a"));
  }

  @Test
  void een_partner_die_niets_doet_neemt_het_recht_weg() {
    Oordeel oordeel = toeslag(metPartner(cursist()));
    assertThat(oordeel.uitkomst()).isEqualTo(Uitkomst.NEE);
    assertThat(oordeel.uitleg()).contains("De partner werkt niet");
    assertThat(oordeel.kanttekeningen()).anyMatch(tekst -> tekst.contains("terugvordering"));
  }

  @Test
  void een_partner_die_werkt_studeert_inburgert_of_een_traject_volgt_laat_het_recht_staan() {
    assertThat(recht(metPartner(cursist()).zet(Zaak.PARTNER_WERKT, true))).isEqualTo(Uitkomst.JA);
    assertThat(recht(metPartner(cursist()).zet(Zaak.PARTNER_STUDIE, true))).isEqualTo(Uitkomst.JA);
    assertThat(recht(metPartner(cursist()).zet(Zaak.PARTNER_INBURGERING, true)))
        .isEqualTo(Uitkomst.JA);
    Feiten.Bouwer b =
        metPartner(cursist())
            .aantal(P.groep, 1)
            .zet(P.categorie, 0, Categorie.B)
            .zet(P.opvangNodig, 0, true)
            .zet(P.van, 0, PEIL)
            .zet(P.tot, 0, PEIL);
    assertThat(recht(b)).isEqualTo(Uitkomst.JA);
    assertThat(recht(b.zet(P.categorie, 0, Categorie.C))).isEqualTo(Uitkomst.NEE);
  }

  @Test
  void een_partner_met_wlz_zorg_of_die_familie_is_hoeft_geen_grond_te_hebben() {
    assertThat(recht(metPartner(cursist()).zet(Zaak.PARTNER_WLZ, true))).isEqualTo(Uitkomst.JA);
    assertThat(recht(metPartner(cursist()).zet(Zaak.PARTNER_FAMILIE, true))).isEqualTo(Uitkomst.JA);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08-01, , JA",
    "2026-08-02, , ONBEKEND",
    "2026-08-02, 2026-11-02, ONBEKEND",
    "2026-08-02, 2026-11-01, NEE",
    "2026-11-02, , NEE",
    "2026-01-01, 2026-10-31, NEE",
    "2026-01-01, 2026-11-01, JA"
  })
  void een_partner_die_langer_dan_drie_maanden_vastzit_hoeft_geen_grond_te_hebben(
      LocalDate van, LocalDate totEnMet, Uitkomst verwacht) {
    Oordeel oordeel =
        toeslag(
            metPartner(cursist())
                .zet(Zaak.PARTNER_DETENTIE, true)
                .zet(Zaak.PARTNER_DETENTIE_VAN, van)
                .zet(Zaak.PARTNER_DETENTIE_TOT, totEnMet == null ? DatumFeit.NOOIT : totEnMet));
    assertThat(oordeel.uitkomst()).isEqualTo(verwacht);
    if (verwacht == Uitkomst.ONBEKEND) {
      assertThat(oordeel.uitleg()).contains("nog geen drie maanden vast");
    }
  }

  @Test
  void van_een_partner_over_wie_niets_is_gezegd_wordt_naar_de_uitzonderingen_gevraagd() {
    Feiten.Bouwer b =
        cursist()
            .zet(Zaak.PARTNER, true)
            .zet(Zaak.PARTNER_WERKT, false)
            .zet(Zaak.PARTNER_WERK_GESTOPT, DatumFeit.NOOIT)
            .zet(Zaak.PARTNER_UITKERING, Uitkering.GEEN)
            .zet(Zaak.PARTNER_INGESCHREVEN_UWV, false)
            .zet(Zaak.PARTNER_INBURGERING, false)
            .zet(Zaak.PARTNER_STUDIE, false);
    assertThat(toeslag(b).ontbreekt())
        .extracting(Vraag::pad)
        .contains("partner.familie", "partner.wlz", "partner.detentie");
  }

  @ParameterizedTest
  @CsvSource({
    "2014-11-01, false, true, NEE",
    "2013-05-01, true, false, JA",
    "2013-05-01, false, false, JA",
    "2014-11-01, false, , ONBEKEND",
    "2014-11-01, true, , JA",
    "2016-11-01, false, , ONBEKEND",
    "2016-11-02, false, , JA"
  })
  void een_kind_telt_tot_het_naar_de_middelbare_school_gaat(
      LocalDate geboren, boolean basisschool, @Nullable Boolean middelbaar, Uitkomst verwacht) {
    Feiten.Bouwer b =
        Feiten.op(PEIL, Feitenboek.BEGRIPPEN)
            .zet(Zaak.WERKUREN, BigDecimal.TEN)
            .zet(Zaak.PARTNER, false)
            .aantal(Kind.GROEP, 1)
            .zet(Kind.GEBOREN, 0, geboren)
            .zet(Kind.WOONT_BIJ_OUDER, 0, true)
            .zet(Kind.TEN_LASTE, 0, true)
            .zet(Kind.NAAR_SCHOOL, 0, basisschool)
            .zet(Kind.OPVANG.isEr, 0, true)
            .zet(Kind.OPVANG.soort, 0, Opvangsoort.BSO)
            .zet(Kind.OPVANG.geregistreerd, 0, true)
            .zet(Kind.OPVANG.van, 0, LocalDate.of(2020, 1, 1))
            .zet(Kind.OPVANG.tot, 0, DatumFeit.NOOIT);
    if (middelbaar != null) {
      b.zet(Kind.OP_MIDDELBARE_SCHOOL, 0, middelbaar);
    }
    assertThat(recht(b)).isEqualTo(verwacht);
  }

  @Test
  void een_kind_dat_om_de_beurt_bij_beide_ouders_woont_telt_waar_het_ook_staat_ingeschreven() {
    Oordeel oordeel =
        toeslag(cursist().zet(Kind.WOONT_BIJ_OUDER, 0, false).zet(Kind.CO_OUDER, 0, true));
    assertThat(oordeel.uitkomst()).isEqualTo(Uitkomst.JA);
    assertThat(oordeel.kanttekeningen()).anyMatch(tekst -> tekst.contains("zelf betaalt"));
  }

  @Test
  void een_kind_moet_worden_onderhouden_en_een_kind_ten_laste_wordt_dat() {
    Feiten.Bouwer b = cursist().zet(Kind.TEN_LASTE, 0, false);
    assertThat(recht(b)).isEqualTo(Uitkomst.ONBEKEND);
    assertThat(recht(b.zet(Kind.ONDERHOUDEN, 0, false))).isEqualTo(Uitkomst.NEE);
    assertThat(recht(b.zet(Kind.ONDERHOUDEN, 0, true))).isEqualTo(Uitkomst.JA);
  }

  @Test
  void een_gastouder_op_het_adres_van_de_ouder_is_geen_gastouder() {
    Feiten.Bouwer b = cursist().zet(Kind.OPVANG.opAdres, 0, true);
    assertThat(recht(b)).isEqualTo(Uitkomst.JA);
    assertThat(recht(b.zet(Kind.OPVANG.soort, 0, Opvangsoort.GASTOUDER))).isEqualTo(Uitkomst.NEE);
  }

  @Test
  void opvang_moet_geregistreerd_zijn_lopen_en_het_kind_moet_bij_de_ouder_wonen() {
    assertThat(recht(cursist().zet(Kind.OPVANG.geregistreerd, 0, false))).isEqualTo(Uitkomst.NEE);
    assertThat(recht(cursist().zet(Kind.WOONT_BIJ_OUDER, 0, false))).isEqualTo(Uitkomst.NEE);
    assertThat(recht(cursist().zet(Kind.OPVANG.tot, 0, PEIL.minusDays(1)))).isEqualTo(Uitkomst.NEE);
    assertThat(recht(cursist().zet(Kind.OPVANG.van, 0, PEIL.plusDays(1)))).isEqualTo(Uitkomst.NEE);
    assertThat(recht(cursist().zet(Kind.OPVANG.isEr, 0, false))).isEqualTo(Uitkomst.NEE);
  }

  @ParameterizedTest
  @CsvSource({"2027-02-28, JA", "2027-03-01, NEE", "2026-01-01, JA"})
  void de_aanvraag_gaat_hooguit_drie_maanden_terug(LocalDate aangevraagd, Uitkomst verwacht) {
    Oordeel oordeel = toeslag(cursist().zet(Zaak.TOESLAG_AANGEVRAAGD, aangevraagd));
    assertThat(oordeel.uitkomst()).isEqualTo(verwacht);
    assertThat(Waardenkaart.van(oordeel)).doesNotContainKey("aanvragenUiterlijk");
  }

  @Test
  void een_recht_met_een_onbekend_bedrag_is_ja_en_vraagt_naar_het_inkomen() {
    Feiten.Bouwer b =
        kind(
            Feiten.op(PEIL, Feitenboek.BEGRIPPEN)
                .zet(Zaak.WERKUREN, BigDecimal.TEN)
                .zet(Zaak.PARTNER, false)
                .aantal(Kind.GROEP, 1),
            0,
            PEIL.minusYears(2),
            Opvangsoort.BSO,
            "30",
            "9.00");
    Oordeel oordeel = toeslag(b);
    assertThat(oordeel.uitkomst()).isEqualTo(Uitkomst.JA);
    assertThat(Waardenkaart.van(oordeel)).doesNotContainKey("toeslagPerMaand");
    assertThat(oordeel.ontbreekt()).extracting(Vraag::pad).containsExactly("toetsingsinkomen");
    assertThat(oordeel.uitleg()).contains("geregistreerde opvang");
  }

  @ParameterizedTest
  @CsvSource({"56412, 96.0, 806", "56413, 95.5, 802", "0, 96.0, 806", "9999999, 36.5, 306"})
  void het_percentage_wisselt_precies_op_de_grens_van_de_tabel(
      int inkomen, BigDecimal percentage, int toeslag) {
    Oordeel oordeel = toeslag(cursist().zet(Zaak.TOETSINGSINKOMEN, BigDecimal.valueOf(inkomen)));
    assertThat(((Map<?, ?>) perKind(oordeel).getFirst()).get("percentage")).isEqualTo(percentage);
    assertThat(Waardenkaart.van(oordeel)).containsEntry("toeslagPerMaand", toeslag);
  }

  private static List<?> perKind(Oordeel oordeel) {
    return (List<?>) Objects.requireNonNull(Waardenkaart.van(oordeel).get("perKind"));
  }

  @Test
  void in_2025_is_bij_het_hoogste_percentage_ook_dat_van_een_volgend_kind_bekend() {
    LocalDate peil = LocalDate.of(2025, 11, 20);
    Feiten.Bouwer twee =
        cursist(peil).zet(Zaak.TOETSINGSINKOMEN, BigDecimal.valueOf(21_500)).aantal(Kind.GROEP, 2);
    kind(twee, 0, LocalDate.of(2023, 2, 10), Opvangsoort.DAGOPVANG, "100", "10.50");
    kind(twee, 1, LocalDate.of(2021, 1, 10), Opvangsoort.BSO, "40", "9.00");
    assertThat(Waardenkaart.van(toeslag(twee))).containsEntry("toeslagPerMaand", 1353);
    twee.zet(Zaak.TOETSINGSINKOMEN, BigDecimal.valueOf(47_403));
    assertThat(Waardenkaart.van(toeslag(twee))).containsEntry("toeslagPerMaand", 1353);
    twee.zet(Zaak.TOETSINGSINKOMEN, BigDecimal.valueOf(47_404));
    assertThat(Waardenkaart.van(toeslag(twee))).doesNotContainKey("toeslagPerMaand");
  }

  @Test
  void in_2025_is_anders_alleen_het_percentage_van_het_eerste_kind_bekend() {
    LocalDate peil = LocalDate.of(2025, 6, 1);
    Oordeel een = toeslag(cursist(peil));
    assertThat(Waardenkaart.van(een)).containsEntry("toeslagPerMaand", 806);
    Feiten.Bouwer twee =
        cursist(peil).zet(Zaak.TOETSINGSINKOMEN, BigDecimal.valueOf(50_000)).aantal(Kind.GROEP, 2);
    kind(twee, 0, peil.minusYears(2), Opvangsoort.DAGOPVANG, "80", "10.50");
    kind(twee, 1, peil.minusYears(3), Opvangsoort.DAGOPVANG, "60", "10.50");
    Oordeel samen = toeslag(twee);
    assertThat(samen.uitkomst()).isEqualTo(Uitkomst.JA);
    assertThat(Waardenkaart.van(samen)).doesNotContainKey("toeslagPerMaand");
    assertThat(samen.ontbreekt()).isEmpty();
    assertThat(samen.kanttekeningen()).anyMatch(tekst -> tekst.contains("volgend kind"));
    assertThat(perKind(samen).toString()).contains("94.6").contains("630.00");
  }

  @Test
  void van_2024_is_er_geen_percentage_en_daarbuiten_is_niets_bekend() {
    Oordeel toen = toeslag(cursist(LocalDate.of(2024, 6, 1)));
    assertThat(toen.uitkomst()).isEqualTo(Uitkomst.JA);
    assertThat(Waardenkaart.van(toen)).doesNotContainKey("toeslagPerMaand");
    assertThat(perKind(toen).toString()).contains("820.00");
    assertThat(toen.kanttekeningen()).anyMatch(tekst -> tekst.contains("niet de percentages"));
    assertThat(recht(cursist(LocalDate.of(2023, 12, 31)))).isEqualTo(Uitkomst.ONBEKEND);
    assertThat(recht(cursist(LocalDate.of(2027, 1, 1)))).isEqualTo(Uitkomst.ONBEKEND);
  }

  @Test
  void de_gemeente_mag_aanvullen_bij_een_traject_met_uitkering_en_bij_studie_en_anders_niet() {
    String onderwerp = "tegemoetkoming-gemeente";
    Oordeel traject = oordeel(cursist(), onderwerp);
    assertThat(traject.uitkomst()).isEqualTo(Uitkomst.JA);
    assertThat(traject.uitleg()).contains("34,00 euro per maand");
    assertThat(Waardenkaart.van(traject)).containsEntry("maximumPerMaand", new BigDecimal("34.00"));
    Feiten.Bouwer student = cursist().aantal(A.groep, 0).zet(Zaak.STUDIE, true);
    assertThat(oordeel(student, onderwerp).uitkomst()).isEqualTo(Uitkomst.JA);
    Feiten.Bouwer werker = cursist().aantal(A.groep, 0).zet(Zaak.WERKUREN, BigDecimal.TEN);
    assertThat(oordeel(werker, onderwerp).uitkomst()).isEqualTo(Uitkomst.NEE);
    Feiten.Bouwer nug =
        cursist().zet(Zaak.UITKERING, Uitkering.GEEN).zet(Zaak.INGESCHREVEN_UWV, true);
    assertThat(oordeel(nug, onderwerp).uitkomst()).isEqualTo(Uitkomst.NEE);
    assertThat(oordeel(nug, onderwerp).uitleg()).contains("artikel 35");
  }

  @Test
  void wat_boven_de_maximum_uurprijs_komt_staat_apart_en_eigen_beleid_wordt_genoemd() {
    Feiten.Bouwer b = cursist().zet(Kind.OPVANG.uurprijs, 0, new BigDecimal("12.00"));
    b.zet(Kind.OPVANG.uren, 0, new BigDecimal("240")).zet(Zaak.BOVEN_MAXIMUM, BovenMaximum.ALLES);
    Oordeel oordeel = oordeel(b, "tegemoetkoming-gemeente");
    assertThat(Waardenkaart.van(oordeel))
        .containsEntry("maximumPerMaand", new BigDecimal("103.90"))
        .containsEntry("bovenMaximumPerMaand", new BigDecimal("177.10"))
        .containsEntry("urenBovenMaximum", 10);
    assertThat(oordeel.kanttekeningen()).anyMatch(tekst -> tekst.contains("eigen beleid"));
    Oordeel anders = oordeel(b, "tegemoetkoming-gemeente", Variant.TOESLAG_BOVEN_MAXIMUM);
    assertThat(Waardenkaart.van(anders)).containsEntry("maximumPerMaand", new BigDecimal("281.00"));
    assertThat(anders.kanttekeningen()).isEmpty();
  }

  @Test
  void wie_alleen_opvang_mist_hoort_dat_er_recht_is_zodra_die_er_is() {
    String zodra = "vanaf de dag dat die opvang begint";
    Feiten.Bouwer b = cursist().zet(Kind.OPVANG.isEr, 0, false);
    assertThat(toeslag(b).kanttekeningen()).anyMatch(tekst -> tekst.contains(zodra));
    assertThat(toeslag(cursist()).kanttekeningen()).noneMatch(tekst -> tekst.contains(zodra));
    b.aantal(A.groep, 0);
    assertThat(toeslag(b).kanttekeningen()).noneMatch(tekst -> tekst.contains(zodra));
  }

  @Test
  void voor_een_kind_op_de_middelbare_school_hoeft_niemand_opvang_te_zoeken() {
    Feiten.Bouwer b = cursist().zet(Kind.OPVANG.isEr, 0, false);
    b.zet(Kind.GEBOREN, 0, PEIL.minusYears(13)).zet(Kind.OP_MIDDELBARE_SCHOOL, 0, true);
    assertThat(toeslag(b).kanttekeningen())
        .noneMatch(tekst -> tekst.contains("vanaf de dag dat die opvang begint"));
  }

  private static Feiten.Bouwer tweedeOpvang(Feiten.Bouwer b, String uren, String prijs) {
    return b.zet(Kind.TWEEDE_OPVANG.isEr, 0, true)
        .zet(Kind.TWEEDE_OPVANG.opAdres, 0, false)
        .zet(Kind.TWEEDE_OPVANG.geregistreerd, 0, true)
        .zet(Kind.TWEEDE_OPVANG.soort, 0, Opvangsoort.GASTOUDER)
        .zet(Kind.TWEEDE_OPVANG.uren, 0, new BigDecimal(uren))
        .zet(Kind.TWEEDE_OPVANG.uurprijs, 0, new BigDecimal(prijs))
        .zet(Kind.TWEEDE_OPVANG.van, 0, LocalDate.of(2020, 1, 1))
        .zet(Kind.TWEEDE_OPVANG.tot, 0, DatumFeit.NOOIT);
  }

  private static @Nullable Object kosten(Feiten.Bouwer b) {
    return Waardenkaart.van(toeslag(b)).get("perKind") instanceof List<?> kinderen
            && kinderen.getFirst() instanceof Map<?, ?> kind
        ? kind.get("kostenPerMaand")
        : null;
  }

  @Test
  void twee_soorten_opvang_van_een_kind_zijn_samen_de_kosten_van_dat_kind() {
    Feiten.Bouwer b = tweedeOpvang(cursist(), "60", "9.00");
    assertThat(kosten(b)).isEqualTo(new BigDecimal("1349.40"));
    assertThat(toeslag(b).kanttekeningen())
        .anyMatch(tekst -> tekst.contains("meer per uur"))
        .noneMatch(tekst -> tekst.contains("twee contracten"));
  }

  @Test
  void de_uren_van_twee_contracten_tellen_samen_voor_het_hoogste_aantal() {
    Feiten.Bouwer b = tweedeOpvang(cursist(), "160", "8.00");
    assertThat(kosten(b)).isEqualTo(new BigDecimal("2040.00"));
    assertThat(toeslag(b).kanttekeningen()).anyMatch(tekst -> tekst.contains("twee contracten"));
    assertThat(Waardenkaart.van(oordeel(b, "tegemoetkoming-gemeente")))
        .containsEntry("urenBovenMaximum", 10);
    assertThat(kosten(tweedeOpvang(cursist(), "150", "8.00"))).isEqualTo(new BigDecimal("2040.00"));
  }

  @Test
  void alleen_het_contract_dat_loopt_en_geregistreerd_is_telt() {
    Feiten.Bouwer gestopt = tweedeOpvang(cursist(), "60", "8.00");
    gestopt.zet(Kind.OPVANG.tot, 0, PEIL.minusDays(1));
    assertThat(recht(gestopt)).isEqualTo(Uitkomst.JA);
    assertThat(kosten(gestopt)).isEqualTo(new BigDecimal("480.00"));
    Feiten.Bouwer zwart = tweedeOpvang(cursist(), "60", "8.00");
    zwart.zet(Kind.TWEEDE_OPVANG.geregistreerd, 0, false);
    assertThat(kosten(zwart)).isEqualTo(new BigDecimal("840.00"));
    zwart.zet(Kind.OPVANG.geregistreerd, 0, false);
    assertThat(recht(zwart)).isEqualTo(Uitkomst.NEE);
  }

  @Test
  void zonder_recht_zijn_er_per_leeftijd_andere_mogelijkheden() {
    Feiten.Bouwer b = cursist().aantal(A.groep, 0).aantal(Kind.GROEP, 4);
    kind(b, 0, PEIL.minusMonths(30).plusDays(1), Opvangsoort.DAGOPVANG, "1", "1");
    kind(b, 1, PEIL.minusMonths(30), Opvangsoort.DAGOPVANG, "1", "1");
    kind(b, 2, PEIL.minusYears(4), Opvangsoort.DAGOPVANG, "1", "1");
    kind(b, 3, PEIL.minusYears(12), Opvangsoort.DAGOPVANG, "1", "1");
    Oordeel oordeel = oordeel(b, "alternatieven");
    assertThat(oordeel.uitkomst()).isEqualTo(Uitkomst.JA);
    String smi = "sociaal-medische indicatie";
    assertThat(Waardenkaart.van(oordeel))
        .containsEntry(
            "perKind",
            List.of(
                Map.of("kind", 0, "mogelijk", List.of(smi)),
                Map.of(
                    "kind", 1, "mogelijk", List.of(smi, "voorschoolse educatie", "peuteropvang")),
                Map.of("kind", 2, "mogelijk", List.of(smi))));
    assertThat(Waardenkaart.van(oordeel(b.zet(Zaak.GRATIS_OPVANG_IN_WIJK, true), "alternatieven")))
        .asString()
        .contains("gratis opvang in de wijk");
    assertThat(oordeel(cursist(), "alternatieven").uitkomst()).isEqualTo(Uitkomst.NEE);
  }

  @Test
  void varianten_veranderen_alleen_wat_zij_zeggen() {
    Feiten.Bouwer c = cursist().zet(A.categorie, 0, Categorie.C);
    assertThat(recht(c)).isEqualTo(Uitkomst.NEE);
    assertThat(recht(c, Variant.C_GEEFT_RECHT)).isEqualTo(Uitkomst.JA);
    assertThat(recht(c, Variant.VERRUIMDE_RE_INTEGRATIE)).isEqualTo(Uitkomst.NEE);
    c.zet(A.onderbouwd, 0, true);
    assertThat(recht(c, Variant.VERRUIMDE_RE_INTEGRATIE)).isEqualTo(Uitkomst.JA);
    c.zet(A.hoortBijInburgering, 0, true);
    assertThat(recht(c)).isEqualTo(Uitkomst.NEE);
    assertThat(recht(c, Variant.INBURGERING_2027)).isEqualTo(Uitkomst.JA);
    Feiten.Bouwer coaching =
        cursist().zet(A.code, 0, BigDecimal.valueOf(40)).zet(A.doel, 0, Doel.PARTICIPATIE);
    assertThat(recht(coaching)).isEqualTo(Uitkomst.ONBEKEND);
    assertThat(recht(coaching, Variant.CODE_40_GESPLITST)).isEqualTo(Uitkomst.JA);
    for (Variant variant : Variant.values()) {
      assertThat(recht(cursist(), variant)).as(variant.naam()).isEqualTo(Uitkomst.JA);
      assertThat(variant.uitleg()).endsWith(".");
    }
  }
}
