package nl.opstap.werkplek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The worklist on a telephone. */
class SmalTest {

  @Test
  void wat_van_een_dossier_in_de_lijst_staat_staat_onder_elkaar() {
    try (Bezoek bezoek = new Bezoek(360)) {
      bezoek.alsEerste("klantmanager").ga("/werklijst");

      Object overlap =
          bezoek
              .pagina()
              .evaluate(
                  """
                  () => [...document.querySelectorAll('.dossiertabel tbody tr')].flatMap(rij => {
                    const cellen = [...rij.children].map(cel => cel.getBoundingClientRect());
                    return cellen.slice(1).filter((cel, i) => cel.top < cellen[i].bottom - 1
                      || rij.children[i + 1].scrollHeight > cel.height + 1);
                  }).length
                  """);

      assertThat(overlap).isEqualTo(0);
    }
  }

  @Test
  void het_menu_breekt_geen_woord_af() {
    try (Bezoek bezoek = new Bezoek(360)) {
      bezoek.alsEerste("klantmanager").ga("/werklijst");

      Object hoogte =
          bezoek.pagina().locator(".balk__nav a").first().evaluate("link => link.offsetHeight");

      assertThat(((Number) hoogte).intValue()).isLessThan(40);
    }
  }
}
