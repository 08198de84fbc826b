package nl.opstap.werkplek.browser;

import static nl.opstap.werkplek.browser.Bezoek.klik;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import nl.opstap.werkplek.Proefomgeving;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class VastleggenTest {

  /** Opens the form for the hours of work in a dossier of the demo; each test has its own. */
  private static String formulier(Bezoek bezoek, int welk) {
    bezoek.alsEerste("klantmanager").ga("/werklijst");
    bezoek.pagina().locator(".dossiertabel a").nth(welk).click();
    String dossier = bezoek.pagina().url();
    bezoek.pagina().navigate(dossier + "/vastleggen?pad=ouder.werkUrenPerWeek");
    return dossier;
  }

  private static void vul(Page pagina, String uren) {
    pagina.locator("#waarde").fill(uren);
    pagina.locator("#bron").fill("gesprek met de ouder");
    klik(pagina, "Bekijk wat dit verandert");
  }

  @Test
  void een_klantmanager_ziet_wat_een_wijziging_doet_legt_haar_vast_en_vindt_haar_terug() {
    try (Bezoek bezoek = new Bezoek(1280)) {
      String dossier = formulier(bezoek, 20);
      Page pagina = bezoek.pagina();
      vul(pagina, "18");
      assertThat(pagina.locator("main").textContent()).contains("Wat dit verandert");

      klik(pagina, "Leg vast");

      assertThat(pagina.locator(".utrecht-alert--ok").textContent()).contains("Vastgelegd");
      assertThat(bezoek.bezwaren()).isEmpty();
      pagina.navigate(dossier + "/tijdlijn");
      assertThat(pagina.locator(".tijdlijn > li").first().textContent())
          .contains("Aantal uren werk per week")
          .contains("→ 18")
          .contains("gesprek met de ouder");
    }
  }

  @Test
  void een_adres_dat_iemand_overtypt_mag_haken_hebben() {
    try (Bezoek bezoek = new Bezoek(1280)) {
      String dossier = formulier(bezoek, 20);
      bezoek.pagina().navigate(dossier + "/vastleggen?pad=kinderen[1].opvang");

      assertThat(bezoek.pagina().locator("main").textContent())
          .contains("Gaat het kind naar de kinderopvang?");
    }
  }

  @Test
  void wie_tegelijk_bewaart_ziet_beide_waarden_en_verliest_niets() {
    try (Bezoek een = new Bezoek(1280);
        Bezoek ander = new Bezoek(1280)) {
      formulier(een, 21);
      formulier(ander, 21);
      vul(een.pagina(), "12");
      vul(ander.pagina(), "24");
      klik(een.pagina(), "Leg vast");

      klik(ander.pagina(), "Leg vast");

      assertThat(ander.pagina().locator("[role=alert]").textContent())
          .contains("Er is nog niets van u bewaard")
          .contains("12");
      assertThat(ander.pagina().locator(".feiten").first().textContent()).contains("24");
      ander.foto("conflict-1280");
      assertThat(ander.bezwaren()).isEmpty();

      klik(ander.pagina(), "Leg vast");

      assertThat(ander.pagina().locator(".utrecht-alert--ok").textContent()).contains("Vastgelegd");
    }
  }

  @Test
  void als_bewaren_niet_lukt_staat_wat_is_ingevuld_er_nog_en_staat_dat_er_niets_is_vastgelegd() {
    JdbcClient eigenaar = Proefomgeving.start().alsEigenaar();
    eigenaar
        .sql("alter table gegeven add constraint storing check (waarde <> '33') not valid")
        .update();
    try (Bezoek bezoek = new Bezoek(1280)) {
      formulier(bezoek, 23);
      Page pagina = bezoek.pagina();
      vul(pagina, "33");

      klik(pagina, "Leg vast");

      assertThat(pagina.locator("[role=alert]").textContent())
          .contains("Wat u invulde staat er nog")
          .contains("Er is niets vastgelegd");
      assertThat(pagina.locator("#waarde").inputValue()).isEqualTo("33");
      assertThat(pagina.locator("#bron").inputValue()).isEqualTo("gesprek met de ouder");
      assertThat(bezoek.bezwaren()).isEmpty();
    } finally {
      eigenaar.sql("alter table gegeven drop constraint storing").update();
    }
  }

  @Test
  void zonder_muis_komt_een_klantmanager_van_aanmelden_tot_vastleggen() {
    try (Bezoek bezoek = new Bezoek(1280)) {
      Page pagina = bezoek.ga("/aanmelden").pagina();
      tabNaar(pagina, "klantmanager");
      pagina.keyboard().press("Enter");
      pagina.waitForURL("**/vandaag");
      tabNaar(pagina, "Lijsten");
      pagina.keyboard().press("Enter");
      pagina.waitForURL("**/werklijst");
      String naam = pagina.locator(".dossiertabel a").nth(22).textContent();
      tabNaar(pagina, naam);
      pagina.keyboard().press("Enter");
      pagina.waitForURL("**/dossiers/*");
      tabNaar(pagina, "Gegevens");
      pagina.keyboard().press("Enter");
      pagina.waitForURL("**/gegevens");
      tabNaar(pagina, "Wijzig Aantal uren werk per week");
      pagina.keyboard().press("Enter");
      pagina.waitForURL("**/vastleggen**");
      pagina.locator("#waarde").focus();
      pagina.keyboard().press("Control+a");
      pagina.keyboard().type("9");
      pagina.locator("#bron").focus();
      pagina.keyboard().type("document");
      tabNaar(pagina, "Bekijk wat dit verandert");
      pagina.keyboard().press("Enter");
      pagina.waitForSelector("h2:has-text('Wat u vastlegt')");
      tabNaar(pagina, "Leg vast");
      pagina.keyboard().press("Enter");
      pagina.waitForURL("**/gegevens");
    }
  }

  /** Presses Tab until what has the focus says this, and shows that it has it. */
  private static void tabNaar(Page pagina, String tekst) {
    for (int i = 0; i < 200; i++) {
      pagina.keyboard().press("Tab");
      String hier =
          String.valueOf(
              pagina.evaluate("() => document.activeElement.textContent.replace(/\\s+/g, ' ')"));
      if (hier.contains(tekst)) {
        assertThat(pagina.evaluate("() => getComputedStyle(document.activeElement).outlineStyle"))
            .isNotEqualTo("none");
        return;
      }
    }
    throw new AssertionError("Niet te bereiken met Tab: " + tekst);
  }
}
