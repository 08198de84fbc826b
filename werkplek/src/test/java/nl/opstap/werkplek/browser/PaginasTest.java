package nl.opstap.werkplek.browser;

import static nl.opstap.werkplek.browser.Bezoek.klik;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaginasTest {

  private void bekijk(Bezoek bezoek, String naam, int breedte) {
    bezoek.foto(naam + "-" + breedte);
    assertThat(bezoek.pagina().title()).doesNotContain("Er ging iets mis");
    assertThat(bezoek.bezwaren()).as(naam).isEmpty();
    assertThat(bezoek.schuiftOpzij()).as(naam + " schuift opzij").isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 320})
  void every_page_can_be_used_by_everybody_on_every_screen(int breedte) {
    try (Bezoek bezoek = new Bezoek(breedte)) {
      bezoek.ga("/aanmelden");
      bekijk(bezoek, "aanmelden", breedte);
      bezoek.alsEerste("klantmanager");
      bekijk(bezoek, "vandaag", breedte);
      bezoek.ga("/vandaag?van=team");
      bekijk(bezoek, "vandaag-team", breedte);
      bezoek.ga("/werklijst");
      bekijk(bezoek, "werklijst", breedte);
      for (String filter : List.of("termijn", "ontheffing", "kind-vijf", "gewijzigd")) {
        bezoek.ga("/werklijst?filter=" + filter + "&van=team");
        bekijk(bezoek, "werklijst-" + filter, breedte);
      }
      bezoek.ga("/werklijst");
      Page pagina = bezoek.pagina();
      pagina.locator(".dossiertabel a").first().click();
      bekijk(bezoek, "oordelen", breedte);
      open(pagina);
      bekijk(bezoek, "oordelen-open", breedte);
      String dossier = pagina.url();
      for (String blad : List.of("plichten", "activiteiten", "kinderen")) {
        pagina.navigate(dossier + "/oordelen/" + blad);
        bekijk(bezoek, blad, breedte);
        open(pagina);
        bekijk(bezoek, blad + "-waarom", breedte);
      }
      for (String wat : List.of("opvang-begint", "kind-geboren", "activiteit-begint")) {
        pagina.navigate(dossier + "/gebeurtenis/" + wat);
        bekijk(bezoek, wat, breedte);
        klik(pagina, "Bekijk wat dit verandert");
        bekijk(bezoek, wat + "-fout", breedte);
      }
      pagina.navigate(dossier + "?op=2026-03-01&bekend=2026-03-01");
      bekijk(bezoek, "oordelen-toen", breedte);
      pagina.navigate(dossier + "/gegevens");
      open(pagina);
      bekijk(bezoek, "gegevens", breedte);
      for (String pad :
          List.of(
              "ouder.werkUrenPerWeek",
              "ouder.startkwalificatie",
              "kinderen[1].opvang.totEnMet",
              "draaglast.toelichting",
              "kinderen[1]",
              "kinderen")) {
        pagina.navigate(dossier + "/vastleggen?pad=" + pad.replace("[", "%5B").replace("]", "%5D"));
        bekijk(bezoek, "vastleggen-" + pad.replaceAll("[^a-zA-Z]", ""), breedte);
      }
      pagina.navigate(dossier + "/vastleggen?pad=ouder.werkUrenPerWeek");
      pagina.locator("#waarde").fill("honderd");
      pagina
          .getByRole(
              AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bekijk wat dit verandert"))
          .click();
      bekijk(bezoek, "vastleggen-fout", breedte);
      assertThat(pagina.locator("#waarde").inputValue()).isEqualTo("honderd");
      pagina.navigate(dossier + "/vastleggen?pad=ouder.alleenstaandeOuder");
      pagina.locator("input[name=waarde]").first().check();
      pagina.locator("#bron").fill("gesprek met de ouder");
      pagina.locator("#van").fill("2025-01-01");
      pagina
          .getByRole(
              AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bekijk wat dit verandert"))
          .click();
      bekijk(bezoek, "gevolgen", breedte);
      pagina.navigate(dossier + "/tijdlijn");
      bekijk(bezoek, "tijdlijn", breedte);
      klik(pagina, "Toon het hele burgerservicenummer");
      bekijk(bezoek, "bsn", breedte);
      pagina.navigate(dossier + "/gegevens");
      klik(pagina, "Vergelijk met de BRP");
      bekijk(bezoek, "brp", breedte);
      pagina.navigate(dossier);
      pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Draag over")).click();
      bekijk(bezoek, "overdracht", breedte);
      klik(pagina, "Draag over");
      bekijk(bezoek, "overdracht-fout", breedte);
      bezoek.ga("/noodtoegang?dossier=12");
      bekijk(bezoek, "noodtoegang", breedte);
      klik(pagina, "Open dit dossier");
      bekijk(bezoek, "noodtoegang-fout", breedte);
      bezoek.ga("/werklijst");
      pagina.locator(".kolommen summary").click();
      bekijk(bezoek, "werklijst-kolommen", breedte);
      pagina.navigate(dossier + "0000");
      bekijk(bezoek, "niet-gevonden", breedte);
      bezoek.ga("/werklijst");
      pagina.locator("#wat").fill("b");
      pagina
          .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zoek").setExact(true))
          .click();
      bekijk(bezoek, "zoeken", breedte);
    }
  }

  /** Opens everything that is folded away; the menu lies over the rest, and stays closed. */
  private static void open(Page pagina) {
    pagina.evaluate(
        "() => document.querySelectorAll('details:not(.legvast)').forEach(een => een.open = true)");
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 320})
  void every_other_role_begins_at_a_page_that_can_be_used(int breedte) {
    for (String rol : List.of("auditor", "teamleider", "kwaliteitsmedewerker", "ouder")) {
      try (Bezoek bezoek = new Bezoek(breedte)) {
        bezoek.alsEerste(rol);
        bekijk(bezoek, "begin-" + rol, breedte);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 320})
  void who_works_for_several_municipalities_sees_which_one_it_is_about(int breedte) {
    try (Bezoek bezoek = new Bezoek(breedte)) {
      Page pagina = bezoek.alsEerste("klantmanager bij").pagina();
      bekijk(bezoek, "vandaag-isd", breedte);
      bezoek.ga("/werklijst");
      bekijk(bezoek, "werklijst-isd", breedte);
      pagina.locator(".dossiertabel a").first().click();
      bekijk(bezoek, "oordelen-isd", breedte);
      assertThat(pagina.locator(".identiteit").innerText()).contains("Kleindorp");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 320})
  void a_policy_officer_tries_a_table_before_it_is_in_force(int breedte) {
    try (Bezoek bezoek = new Bezoek(breedte)) {
      Page pagina = bezoek.alsEerste("beleidsmedewerker bij").pagina();
      bekijk(bezoek, "beleid-isd", breedte);
      bezoek.ga("/beleid/tabel");
      bekijk(bezoek, "tabel", breedte);
      klik(pagina, "Bekijk wat dit verandert");
      bekijk(bezoek, "tabel-fout", breedte);
      pagina.setInputFiles("#bestand", Path.of("src/test/resources/eigen-indeling.dmn"));
      pagina.locator("#bron").fill("collegebesluit");
      klik(pagina, "Bekijk wat dit verandert");
      bekijk(bezoek, "tabelgevolgen", breedte);
      pagina.locator("#proef-code").fill("22");
      klik(pagina, "Probeer");
      assertThat(pagina.locator("main").innerText()).contains("Categorie B");
      bekijk(bezoek, "tabelproef", breedte);
    }
  }
}
