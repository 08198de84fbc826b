package nl.opstap.werkplek.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.opstap.werkplek.Proefomgeving;

/** Somebody with a browser: a real Chromium, with a session of its own. */
final class Bezoek implements AutoCloseable {

  private static final Browser BROWSER = start();

  private final BrowserContext sessie;
  private final Page pagina;
  private final String adres = Proefomgeving.start().adres();

  Bezoek(int breedte) {
    sessie =
        BROWSER.newContext(
            new Browser.NewContextOptions().setViewportSize(breedte, 800).setLocale("nl-NL"));
    pagina = sessie.newPage();
  }

  private static Browser start() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(System.getProperty("chromium", "/usr/bin/chromium")))
                .setArgs(List.of("--no-sandbox")));
  }

  Page pagina() {
    return pagina;
  }

  Bezoek ga(String pad) {
    pagina.navigate(adres + pad);
    return this;
  }

  /** Signs in as the first person of the demo with this role. */
  Bezoek alsEerste(String rol) {
    ga("/aanmelden");
    pagina
        .getByRole(AriaRole.BUTTON)
        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(rol))
        .first()
        .click();
    return this;
  }

  static void klik(Page pagina, String knop) {
    pagina
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(knop).setExact(true))
        .click();
  }

  /** What axe finds wrong with the page, a line each. */
  List<String> bezwaren() {
    return new AxeBuilder(pagina)
            .withTags(
                List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
            .analyze()
            .getViolations()
            .stream()
            .map(bezwaar -> bezwaar.getId() + ": " + bezwaar.getNodes().getFirst().getHtml())
            .toList();
  }

  boolean schuiftOpzij() {
    return (boolean)
        pagina.evaluate(
            "() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }

  /**
   * Keeps what the page looks like, for a person who asks for that: {@code -Dopstap.fotos=true}.
   */
  void foto(String naam) {
    if (!Boolean.getBoolean("opstap.fotos")) {
      return;
    }
    pagina.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "schermen", naam + ".png")));
  }

  @Override
  public void close() {
    sessie.close();
  }
}
