package nl.opstap.werkplek.browser;

import static nl.opstap.werkplek.browser.Bezoek.klik;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZelftoetsTest {

  /** A lone mother of a child of two, without a startkwalificatie, who asks for an exemption. */
  private static final Map<String, String> MOEDER =
      Map.ofEntries(
          Map.entry("ouder.uitkering", "algemene bijstand"),
          Map.entry("ouder.alleenstaandeOuder", "ja"),
          Map.entry("ouder.volledigeZorg", "ja"),
          Map.entry("kinderen", "1"),
          Map.entry("kinderen[1].geboortedatum", "2024-09-01"),
          Map.entry("kinderen[1].tenLaste", "ja"),
          Map.entry("kinderen[1].woontBijOuder", "ja"),
          Map.entry("kinderen[1].opvang", "nee"),
          Map.entry("ontheffingen", "0"),
          Map.entry("activiteiten", "0"),
          Map.entry("ouder.studie", "nee"),
          Map.entry("ouder.inburgeringstraject", "nee"),
          Map.entry("ouder.werkUrenPerWeek", "0"),
          Map.entry("partner", "nee"));

  /** Answers what the map knows and skips the rest, until there is a result. */
  private static Set<String> loopDoor(Bezoek bezoek, Map<String, String> antwoorden, int breedte) {
    Page pagina = bezoek.pagina();
    Set<String> gevraagd = new HashSet<>();
    while (pagina.locator("input[name=pad]").count() > 0) {
      String pad = pagina.locator("input[name=pad]").inputValue();
      assertThat(gevraagd.add(pad)).as("twee keer gevraagd: " + pad).isTrue();
      assertThat(bezoek.bezwaren()).as(pad).isEmpty();
      assertThat(bezoek.schuiftOpzij()).as(pad).isFalse();
      if (gevraagd.size() < 3) {
        bezoek.foto("check-vraag" + gevraagd.size() + "-" + breedte);
      }
      String antwoord = antwoorden.get(pad);
      if (antwoord != null && pagina.locator("input[type=radio]").count() > 0) {
        pagina.locator("input[type=radio][value='" + antwoord + "']").check();
      } else if (antwoord != null) {
        pagina.locator("#antwoord").fill(antwoord);
      }
      klik(pagina, antwoord == null ? "Weet ik niet" : "Verder");
    }
    return gevraagd;
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 320})
  void een_ouder_ziet_na_een_paar_vragen_wat_geldt_en_wat_te_doen(int breedte) {
    try (Bezoek bezoek = new Bezoek(breedte)) {
      bezoek.ga("/check");
      bezoek.foto("check-begin-" + breedte);
      assertThat(bezoek.bezwaren()).isEmpty();
      klik(bezoek.pagina(), "Begin");

      Set<String> gevraagd = loopDoor(bezoek, MOEDER, breedte);

      bezoek.foto("check-uitslag-" + breedte);
      assertThat(bezoek.bezwaren()).isEmpty();
      assertThat(bezoek.schuiftOpzij()).isFalse();
      assertThat(gevraagd)
          .contains("ouder.alleenstaandeOuder", "kinderen")
          .hasSizeLessThan(20)
          .doesNotContain("verzoeken", "ouder.ondubbelzinnigOnwillig");
      assertThat(bezoek.pagina().locator(".kaart").count()).isEqualTo(2);
      assertThat(bezoek.pagina().locator(".kaart").first().textContent())
          .contains("ja", "U kunt de ontheffing schriftelijk vragen", "Voorbeeld van een brief");
      assertThat(bezoek.pagina().locator(".kaart").last().textContent())
          .contains("Kinderopvangtoeslag")
          .contains("Vraag geen toeslag aan zolang dit nee is");
    }
  }

  @Test
  void wie_terug_gaat_vindt_zijn_vorige_vraag_en_kan_anders_antwoorden() {
    try (Bezoek bezoek = new Bezoek(360)) {
      bezoek.ga("/check");
      Page pagina = bezoek.pagina();
      klik(pagina, "Begin");
      String eerste = antwoordMetJa(pagina);
      assertThat(pagina.locator("input[name=pad]").inputValue()).isNotEqualTo(eerste);

      klik(pagina, "Terug");

      assertThat(pagina.locator("input[name=pad]").inputValue()).isEqualTo(eerste);
      assertThat(pagina.locator("input[type=radio]:checked").count()).isEqualTo(1);
    }
  }

  /** Answers the first question that has choices; others are not known. */
  private static String antwoordMetJa(Page pagina) {
    while (pagina.locator("input[type=radio]").count() == 0) {
      klik(pagina, "Weet ik niet");
    }
    String pad = pagina.locator("input[name=pad]").inputValue();
    pagina.locator("input[type=radio]").first().check();
    klik(pagina, "Verder");
    return pad;
  }

  @Test
  void de_knop_terug_van_de_browser_laat_de_vorige_vraag_zien() {
    try (Bezoek bezoek = new Bezoek(360)) {
      bezoek.ga("/check");
      Page pagina = bezoek.pagina();
      klik(pagina, "Begin");
      String eerste = antwoordMetJa(pagina);

      pagina.goBack();

      assertThat(pagina.locator("input[name=pad]").inputValue()).isEqualTo(eerste);
      assertThat(bezoek.bezwaren()).isEmpty();
    }
  }

  @Test
  void wie_niets_invult_leest_wat_te_doen_en_verliest_niets() {
    try (Bezoek bezoek = new Bezoek(360)) {
      bezoek.ga("/check");
      Page pagina = bezoek.pagina();
      klik(pagina, "Begin");
      String eerste = pagina.locator("input[name=pad]").inputValue();
      klik(pagina, "Verder");

      assertThat(pagina.locator("[role=alert]").textContent()).contains("kies ‘Weet ik niet’");
      assertThat(pagina.locator("input[name=pad]").inputValue()).isEqualTo(eerste);
      assertThat(bezoek.bezwaren()).isEmpty();
    }
  }

  @Test
  void van_de_zelftoets_blijft_niets_achter_ook_geen_sessie() {
    try (Bezoek bezoek = new Bezoek(360)) {
      bezoek.ga("/check");
      klik(bezoek.pagina(), "Begin");
      klik(bezoek.pagina(), "Weet ik niet");

      assertThat(bezoek.pagina().context().cookies()).isEmpty();
    }
  }
}
