package nl.opstap.werkplek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first page of a dossier, of everybody on the first page of a caseload. */
class OverzichtTest {

  /** As many words as a page may have before anything is opened. */
  private static final int WOORDEN = 250;

  private static List<String> dossiers(Page pagina) {
    String adres = pagina.url().replaceAll("/werklijst.*", "");
    return pagina.locator(".dossiertabel th a").all().stream()
        .map(link -> adres + link.getAttribute("href"))
        .toList();
  }

  @Test
  void van_ieder_gezin_past_het_overzicht_op_een_scherm_en_staat_elke_vraag_er_een_keer() {
    try (Bezoek bezoek = new Bezoek(1280)) {
      Page pagina = bezoek.alsEerste("klantmanager").ga("/werklijst").pagina();
      List<String> dossiers = dossiers(pagina);
      assertThat(dossiers).hasSize(25);
      for (String dossier : dossiers) {
        pagina.navigate(dossier);
        int woorden =
            (int)
                pagina.evaluate(
                    "() => document.body.innerText.split(/\\s+/).filter(w => w).length");
        int onderkant =
            ((Number)
                    pagina.evaluate(
                        "() => document.querySelector('.overzicht').getBoundingClientRect().bottom"))
                .intValue();

        assertThat(woorden).as(dossier).isLessThanOrEqualTo(WOORDEN);
        assertThat(onderkant).as(dossier).isLessThanOrEqualTo(900);
        assertThat(pagina.locator(".lijst a[href*=vastleggen]").allTextContents())
            .as(dossier)
            .doesNotHaveDuplicates();
        assertThat(pagina.locator("main").textContent()).doesNotContain("Bij ja: onbekend");
      }
    }
  }
}
