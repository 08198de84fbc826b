package nl.opstap.werkplek.browser;

import static nl.opstap.werkplek.browser.Bezoek.klik;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** How far the work of a day is, in pages and clicks. */
class DagTest {

  /** Opens a dossier of the caseload that no other test uses. */
  private static String dossier(Bezoek bezoek) {
    bezoek.alsEerste("klantmanager").ga("/werklijst");
    bezoek.pagina().locator(".dossiertabel a").nth(24).click();
    return bezoek.pagina().url();
  }

  private static void legVast(Page pagina, String wat) {
    pagina.locator(".legvast summary").click();
    pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(wat)).click();
  }

  @Test
  void een_verzoek_is_na_een_formulier_en_een_voorbeeld_ingevoerd_en_bellen_is_twee_klikken() {
    try (Bezoek bezoek = new Bezoek(1280)) {
      String dossier = dossier(bezoek);
      Page pagina = bezoek.pagina();

      legVast(pagina, "Verzoek ontvangen");
      pagina.locator("#dag").fill("3-10-2026");
      pagina.locator("input[value='9a']").check();
      klik(pagina, "Bekijk wat dit verandert");
      assertThat(pagina.locator("main").textContent()).contains("Wat u vastlegt");
      klik(pagina, "Leg vast");

      assertThat(pagina.url()).isEqualTo(dossier);
      assertThat(pagina.locator("[role=status]").first().textContent())
          .contains("Vastgelegd: Verzoek ontvangen");
      assertThat(pagina.locator(".kenmerken").textContent())
          .contains("Besluit uiterlijk: 30 november 2026");

      legVast(pagina, "Telefoon, e-mail of taal");
      pagina.locator("#dag").fill("24-11-2026");
      pagina.locator("[id='veld-ouder-telefoon']").fill("06 12345678");
      klik(pagina, "Bekijk wat dit verandert");
      klik(pagina, "Leg vast");
      bezoek.ga("/vandaag");
      pagina
          .locator(".klus")
          .filter(
              new com.microsoft.playwright.Locator.FilterOptions()
                  .setHasText("30 november 2026, over 6 dagen"))
          .locator(".klus__naam")
          .click();

      assertThat(pagina.url()).isEqualTo(dossier);
      assertThat(pagina.locator(".identiteit a[href^='tel:']").getAttribute("href"))
          .isEqualTo("tel:0612345678");
    }
  }
}
