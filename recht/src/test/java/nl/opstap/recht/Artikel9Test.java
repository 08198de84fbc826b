package nl.opstap.recht;

import static nl.opstap.recht.OordeelAssert.assertOordeel;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.opstap.recht.feiten.Activiteit;
import nl.opstap.recht.feiten.Artikel;
import nl.opstap.recht.feiten.Einde;
import nl.opstap.recht.feiten.Feitenboek;
import nl.opstap.recht.feiten.Ontheffing;
import nl.opstap.recht.feiten.Uitkering;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Feiten;
import nl.opstap.recht.kern.JaNeeFeit;
import nl.opstap.recht.kern.Oordeel;
import nl.opstap.recht.kern.Uitkomst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Artikel9Test {

  private static final String ARBEIDSPLICHT = "arbeidsplicht";
  private static final String ONTHEFFING = "ontheffing-9";

  private static Situatie nu() {
    return Situatie.op("2026-11-01");
  }

  private static Situatie klaar() {
    return nu().met(Zaak.OPVANG_BESCHIKBAAR).met(Zaak.VOLDOENDE_SCHOLING).met(Zaak.BELASTBAAR);
  }

  private static Situatie ontheven9() {
    return nu().ontheffing(Artikel.ARTIKEL_9, "2026-08-01", "2027-01-31", 935, Einde.LOOPT);
  }

  @Test
  void bijstand_brengt_alle_drie_de_plichten_mee() {
    assertOordeel(klaar(), ARBEIDSPLICHT)
        .isJa()
        .omdat("zoeken, aannemen en houden")
        .met("plichten", List.of("a", "b", "c"))
        .met("aanvaarden", true);
  }

  @Test
  void een_alleenstaande_ouder_hoeft_werk_pas_aan_te_nemen_als_drie_dingen_vaststaan() {
    for (JaNeeFeit mist :
        List.of(Zaak.OPVANG_BESCHIKBAAR, Zaak.VOLDOENDE_SCHOLING, Zaak.BELASTBAAR)) {
      assertOordeel(klaar().zonder(mist), ARBEIDSPLICHT)
          .isJa()
          .omdat("hoeft werk nog niet aan te nemen")
          .met("aanvaarden", false);
    }
  }

  @ParameterizedTest
  @CsvSource({"2014-11-02, false", "2014-11-01, true"})
  void dat_geldt_zolang_het_jongste_kind_nog_geen_twaalf_is(String geboren, boolean aanvaarden) {
    assertOordeel(nu().kinderen(geboren), ARBEIDSPLICHT).isJa().met("aanvaarden", aanvaarden);
  }

  @Test
  void en_alleen_voor_een_alleenstaande_ouder() {
    assertOordeel(nu().zonder(Zaak.ALLEENSTAANDE_OUDER), ARBEIDSPLICHT).met("aanvaarden", true);
  }

  @ParameterizedTest
  @CsvSource({
    "2008-11-02, NEE",
    "2008-11-01, JA",
    "1959-11-02, JA",
    "1959-11-01, NEE",
    "1961-06-01, JA"
  })
  void de_plicht_begint_met_18_en_eindigt_met_de_aow(String geboren, String uitkomst) {
    OordeelAssert oordeel = assertOordeel(nu().geboren(geboren), ARBEIDSPLICHT);
    if (uitkomst.equals("JA")) {
      oordeel.isJa();
    } else {
      oordeel.isNee().omdat("jonger dan 18").met("plichten", List.of());
    }
  }

  @Test
  void wie_bijna_aow_krijgt_hoort_dat_de_tabel_niet_is_bevestigd() {
    assertOordeel(nu().geboren("1962-11-01"), ARBEIDSPLICHT)
        .letOp("AOW-leeftijd komt uit een tabel");
    assertOordeel(nu().geboren("1962-11-02"), ARBEIDSPLICHT).zwijgtOver("AOW-leeftijd komt");
  }

  @Test
  void wie_volledig_en_duurzaam_arbeidsongeschikt_is_heeft_geen_plichten() {
    assertOordeel(nu().met(Zaak.VOLLEDIG_ARBEIDSONGESCHIKT), ARBEIDSPLICHT)
        .isNee()
        .omdat("arbeidsongeschikt")
        .met("plichten", List.of());
  }

  @Test
  void voor_2015_ging_lid_5_over_een_wsw_indicatie() {
    Situatie toen = Situatie.op("2014-12-31").met(Zaak.WSW_GEINDICEERD);
    assertOordeel(toen, ARBEIDSPLICHT).isNee().omdat("Wsw").met("plichten", List.of("c"));
    assertOordeel(Situatie.op("2014-12-31").met(Zaak.VOLLEDIG_ARBEIDSONGESCHIKT), ARBEIDSPLICHT)
        .isJa();
    assertOordeel(Situatie.op("2015-01-01").met(Zaak.WSW_GEINDICEERD), ARBEIDSPLICHT).isJa();
  }

  @Test
  void tegenprestatie_bestaat_sinds_2012() {
    assertOordeel(Situatie.op("2011-12-31"), ARBEIDSPLICHT).met("plichten", List.of("a", "b"));
    assertOordeel(Situatie.op("2012-01-01"), ARBEIDSPLICHT).met("plichten", List.of("a", "b", "c"));
  }

  @Test
  void ontheffing_om_dringende_redenen_laat_de_voorziening_staan() {
    assertOordeel(ontheven9(), ARBEIDSPLICHT)
        .isNee()
        .omdat("dringende redenen")
        .met("plichten", List.of("b"))
        .letOp("neemt de plicht om een voorziening te gebruiken niet weg");
  }

  @ParameterizedTest
  @CsvSource({"2026-11-01, true", "2026-10-31, false"})
  void een_ontheffing_werkt_tot_en_met_haar_laatste_dag(String totEnMet, boolean werkt) {
    OordeelAssert oordeel =
        assertOordeel(
            nu().ontheffing(Artikel.ARTIKEL_9, "2026-08-01", totEnMet, 935, Einde.VERLOPEN),
            ARBEIDSPLICHT);
    if (werkt) {
      oordeel.isNee();
    } else {
      oordeel.isJa();
    }
  }

  @Test
  void een_ontheffing_die_nog_moet_beginnen_werkt_niet() {
    assertOordeel(
            nu().ontheffing(Artikel.ARTIKEL_9, "2026-11-02", "2027-11-01", 935, Einde.LOOPT),
            ARBEIDSPLICHT)
        .isJa();
    assertOordeel(
            nu().ontheffing(Artikel.ARTIKEL_9, "2026-11-01", "2027-11-01", 935, Einde.LOOPT),
            ARBEIDSPLICHT)
        .isNee();
  }

  @Test
  void in_2013_kon_ook_de_voorziening_worden_ontheven() {
    Situatie toen =
        Situatie.op("2013-06-01")
            .ontheffing(Artikel.ARTIKEL_9, "2013-01-01", "2013-12-31", 935, Einde.LOOPT);
    assertOordeel(toen, ARBEIDSPLICHT).isNee().met("plichten", List.of("b"));
    assertOordeel(toen.met(b -> b.zet(Ontheffing.OOK_REINTEGRATIE, 0, true)), ARBEIDSPLICHT)
        .met("plichten", List.of());
  }

  @Test
  void ontheffing_voor_een_jong_kind_laat_alleen_de_voorziening_staan_sinds_2015() {
    assertOordeel(nu().ontheffing9a("2026-01-01", "", 935, Einde.LOOPT), ARBEIDSPLICHT)
        .isNee()
        .omdat("zorg voor een kind onder de vijf")
        .met("plichten", List.of("b"));
    assertOordeel(
            Situatie.op("2014-06-01").ontheffing9a("2014-01-01", "", 935, Einde.LOOPT),
            ARBEIDSPLICHT)
        .isNee()
        .met("plichten", List.of("b", "c"));
  }

  @Test
  void een_ontheffing_die_van_rechtswege_is_opgeschort_werkt_niet_meer() {
    assertOordeel(
            nu().kinderen("2021-11-01").ontheffing9a("2024-01-01", "", 935, Einde.LOOPT),
            ARBEIDSPLICHT)
        .isJa()
        .letOp("van rechtswege niet meer geldt");
    assertOordeel(nu().ontheffing9a("2021-11-01", "", 935, Einde.LOOPT), ARBEIDSPLICHT)
        .isJa()
        .letOp("van rechtswege niet meer geldt");
    assertOordeel(nu().ontheffing9a("2021-11-02", "", 935, Einde.LOOPT), ARBEIDSPLICHT)
        .isNee()
        .zwijgtOver("van rechtswege niet meer geldt");
  }

  @Test
  void twee_ontheffingen_tegelijk_worden_gemeld() {
    assertOordeel(ontheven9().ontheffing9a("2026-01-01", "", 935, Einde.LOOPT), ARBEIDSPLICHT)
        .isNee()
        .letOp("twee ontheffingen tegelijk");
  }

  @ParameterizedTest
  @CsvSource({
    "2009-12-31, 2008-12-31, true",
    "2010-01-01, 2008-12-31, false",
    "2010-01-01, 2009-01-01, true"
  })
  void ontheffingen_van_voor_2009_vervielen_voor_alleenstaande_ouders_binnen_een_jaar(
      String peildatum, String van, boolean werkt) {
    Situatie toen =
        Situatie.op(peildatum).ontheffing(Artikel.ARTIKEL_9, van, "2011-01-01", 935, Einde.LOOPT);
    if (werkt) {
      assertOordeel(toen, ARBEIDSPLICHT).isNee();
    } else {
      assertOordeel(toen, ARBEIDSPLICHT).isJa();
    }
    assertOordeel(toen.zonder(Zaak.ALLEENSTAANDE_OUDER), ARBEIDSPLICHT).isNee();
  }

  @Test
  void sollicitatieplicht_naast_een_lopende_activiteit_wordt_gemeld() {
    Activiteit activiteit = Activiteit.VAN_OUDER;
    Situatie bezig =
        nu().met(b ->
            b.aantal(activiteit.groep, 1)
                .zet(activiteit.van, 0, LocalDate.of(2026, 9, 1))
                .zet(activiteit.tot, 0, DatumFeit.NOOIT));
    assertOordeel(bezig, ARBEIDSPLICHT).letOp("solliciteren loopt door");
    assertOordeel(nu().met(b -> b.aantal(activiteit.groep, 0)), ARBEIDSPLICHT)
        .zwijgtOver("solliciteren");
    assertOordeel(bezig.ontheffing9a("2026-01-01", "", 935, Einde.LOOPT), ARBEIDSPLICHT)
        .zwijgtOver("solliciteren");
  }

  @Test
  void zonder_bijstand_gelden_de_plichten_van_deze_wet_niet() {
    assertOordeel(nu().uitkering(Uitkering.ANW), ARBEIDSPLICHT).isNee().met("plichten", List.of());
    assertOordeel(nu().uitkering(Uitkering.IOAZ), ARBEIDSPLICHT).isJa();
  }

  @Test
  void zonder_dringende_reden_geen_ontheffing() {
    assertOordeel(nu(), ONTHEFFING).isNee().omdat("Er zijn geen redenen aangevoerd");
    assertOordeel(nu().met(Zaak.REDEN_MEDISCH), ONTHEFFING).isNee();
  }

  private static Situatie voert_aan(JaNeeFeit... redenen) {
    Situatie situatie = nu().met(Zaak.DRINGENDE_REDENEN).met(Zaak.ARBEIDSKUNDIG_ADVIES);
    for (JaNeeFeit feit :
        List.of(
            Zaak.REDEN_MEDISCH,
            Zaak.REDEN_SOCIAAL,
            Zaak.REDEN_ZORGTAKEN,
            Zaak.VOORZIENING_MOGELIJK,
            Zaak.REDEN_LEEFTIJD,
            Zaak.REDEN_GROEP,
            Zaak.MEDISCH_ADVIES,
            Zaak.MEDISCH_ADVIES_VEREIST,
            Zaak.ARBEIDSVERMOGEN_IN_GEDING)) {
      situatie.zonder(feit);
    }
    for (JaNeeFeit reden : redenen) {
      situatie.met(reden);
    }
    return situatie;
  }

  @Test
  void een_dringende_reden_geeft_het_college_de_bevoegdheid() {
    for (JaNeeFeit reden : List.of(Zaak.REDEN_MEDISCH, Zaak.REDEN_SOCIAAL, Zaak.REDEN_ZORGTAKEN)) {
      assertOordeel(voert_aan(reden), ONTHEFFING)
          .isJa()
          .omdat("Het college kan tijdelijk")
          .omdat("voorziening te gebruiken blijft")
          .met("plichten", List.of("a", "c"));
    }
  }

  @Test
  void zorgtaken_zijn_geen_grond_als_een_voorziening_ze_opvangt() {
    assertOordeel(voert_aan(Zaak.REDEN_ZORGTAKEN, Zaak.VOORZIENING_MOGELIJK), ONTHEFFING)
        .isNee()
        .letOp("Bied die aan");
    assertOordeel(
            voert_aan(Zaak.REDEN_ZORGTAKEN, Zaak.VOORZIENING_MOGELIJK, Zaak.REDEN_SOCIAAL),
            ONTHEFFING)
        .isJa();
  }

  @Test
  void zevenenvijftigeneenhalf_is_nooit_een_grond() {
    assertOordeel(voert_aan(Zaak.REDEN_LEEFTIJD).geboren("1969-05-01"), ONTHEFFING)
        .isNee()
        .omdat("niet dringend")
        .letOp("57½");
    assertOordeel(voert_aan(Zaak.REDEN_GROEP), ONTHEFFING)
        .isNee()
        .letOp("geen ontheffing voor een groep");
  }

  @Test
  void een_medische_reden_vraagt_zorgvuldig_onderzoek() {
    assertOordeel(voert_aan(Zaak.REDEN_MEDISCH), ONTHEFFING).isJa().letOp("Awb artikel 3:2");
    assertOordeel(voert_aan(Zaak.REDEN_MEDISCH, Zaak.MEDISCH_ADVIES_VEREIST), ONTHEFFING)
        .letOp("beleid van de gemeente vraagt hier medisch advies");
    assertOordeel(voert_aan(Zaak.REDEN_MEDISCH, Zaak.MEDISCH_ADVIES), ONTHEFFING)
        .zwijgtOver("medisch advies");
    assertOordeel(
            voert_aan(Zaak.REDEN_MEDISCH, Zaak.ARBEIDSVERMOGEN_IN_GEDING)
                .zonder(Zaak.ARBEIDSKUNDIG_ADVIES),
            ONTHEFFING)
        .letOp("arbeidskundig advies");
    assertOordeel(voert_aan(Zaak.REDEN_MEDISCH, Zaak.ARBEIDSVERMOGEN_IN_GEDING), ONTHEFFING)
        .zwijgtOver("arbeidskundig advies");
  }

  @Test
  void wie_geen_plichten_heeft_kan_er_niet_van_worden_ontheven() {
    assertOordeel(voert_aan(Zaak.REDEN_MEDISCH).met(Zaak.VOLLEDIG_ARBEIDSONGESCHIKT), ONTHEFFING)
        .isNee();
  }

  @Test
  void een_tweede_ontheffing_stapelt() {
    assertOordeel(
            voert_aan(Zaak.REDEN_SOCIAAL)
                .ontheffing(Artikel.ARTIKEL_9, "2026-08-01", "2027-01-31", 935, Einde.LOOPT),
            ONTHEFFING)
        .isJa()
        .letOp("stapelt");
    assertOordeel(voert_aan(Zaak.REDEN_SOCIAAL), ONTHEFFING).zwijgtOver("stapelt");
  }

  @ParameterizedTest
  @CsvSource({"2011-12-31, a b", "2012-01-01, a b c", "2014-12-31, a b c", "2015-01-01, a c"})
  void welke_plichten_kunnen_worden_ontheven_hangt_af_van_de_wet_van_toen(
      String peildatum, String plichten) {
    Situatie toen =
        Situatie.op(peildatum)
            .met(Zaak.DRINGENDE_REDENEN)
            .met(Zaak.REDEN_SOCIAAL)
            .zonder(Zaak.REDEN_MEDISCH)
            .zonder(Zaak.REDEN_ZORGTAKEN);
    assertOordeel(toen, ONTHEFFING).isJa().met("plichten", List.of(plichten.split(" ")));
  }

  @Test
  void ook_de_plicht_tot_een_voorziening_komt_terug_als_een_ontheffing_van_voor_2009_vervalt() {
    Situatie erna =
        Situatie.op("2010-01-01")
            .ontheffing(Artikel.ARTIKEL_9, "2008-06-01", "2011-01-01", 935, Einde.LOOPT)
            .met(b -> b.zet(Ontheffing.OOK_REINTEGRATIE, 0, true));
    assertOordeel(erna, ARBEIDSPLICHT).isJa().met("plichten", List.of("a", "b"));
    Situatie ervoor =
        Situatie.op("2009-12-31")
            .ontheffing(Artikel.ARTIKEL_9, "2008-06-01", "2011-01-01", 935, Einde.LOOPT)
            .met(b -> b.zet(Ontheffing.OOK_REINTEGRATIE, 0, true));
    assertOordeel(ervoor, ARBEIDSPLICHT).isNee().met("plichten", List.of());
  }

  @Test
  void
      is_de_tijd_zeker_op_dan_geldt_de_arbeidsplicht_ook_als_van_de_ontheffingen_weinig_bekend_is() {
    // One day is left of the second exemption, and the first took at least one. Which municipality
    // gave them, and how the first ended, then does not matter; nor do the children.
    Feiten.Bouwer b = Feiten.op(LocalDate.of(2026, 5, 14), Feitenboek.BEGRIPPEN);
    b.zet(Zaak.UITKERING, Uitkering.ALGEMENE_BIJSTAND);
    b.zet(Zaak.OUDER_GEBOREN, LocalDate.of(1990, 1, 1)).zet(Zaak.VOLLEDIG_ARBEIDSONGESCHIKT, false);
    b.aantal(Ontheffing.GROEP, 2);
    b.zet(Ontheffing.ARTIKEL, 0, Artikel.ARTIKEL_9A).zet(Ontheffing.ARTIKEL, 1, Artikel.ARTIKEL_9A);
    b.zet(Ontheffing.VAN, 0, LocalDate.of(2010, 5, 30));
    b.zet(Ontheffing.VAN, 1, LocalDate.of(2021, 5, 15)).zet(Ontheffing.TOT, 1, DatumFeit.NOOIT);
    assertThat(Toetsing.van(b.bouw()).oordelen())
        .filteredOn(oordeel -> oordeel.onderwerp().naam().equals(ARBEIDSPLICHT))
        .extracting(Oordeel::uitkomst)
        .containsExactly(Uitkomst.JA);
  }
}
