package nl.opstap.werkplek.overname;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of answers of the BRP that are not as they should be. */
class BrpAntwoordenTest {

  private static final String BSN = "999995923";
  private static final String JEROEN =
      "{\"burgerservicenummer\": \"999995923\", \"naam\": {\"geslachtsnaam\": \"Boer\"}}";

  private final HttpServer server;
  private final Brp brp;
  private final CountDownLatch klaar = new CountDownLatch(1);

  BrpAntwoordenTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
    brp = new Brp("http://127.0.0.1:" + server.getAddress().getPort(), "");
  }

  @AfterEach
  void stop() {
    klaar.countDown();
    server.stop(0);
  }

  private void antwoordt(String lijf) {
    server.createContext(
        "/personen",
        gesprek -> {
          byte[] bytes = lijf.getBytes(StandardCharsets.UTF_8);
          gesprek.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
          gesprek.getResponseBody().write(bytes);
          gesprek.close();
        });
  }

  private static String met(String personen) {
    return "{\"type\": \"RaadpleegMetBurgerservicenummer\", \"personen\": " + personen + "}";
  }

  @Test
  void een_ander_dan_gevraagd_is_niet_over_te_nemen() {
    antwoordt(met("[" + JEROEN.replace(BSN, "999993653") + "]"));

    assertThat(brp.vraag(BSN)).isEqualTo(new Brp.Antwoord.IemandAnders());
  }

  @Test
  void iemand_zonder_nummer_is_niet_over_te_nemen() {
    antwoordt(met("[{\"naam\": {\"geslachtsnaam\": \"Boer\"}}]"));

    assertThat(brp.vraag(BSN)).isEqualTo(new Brp.Antwoord.IemandAnders());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   \n ",
        "null",
        "[]",
        "\"tekst\"",
        "onzin",
        "<html></html>",
        "{}",
        "{\"personen\": null}",
        "{\"personen\": \"geen\"}",
        "{\"personen\": {}}",
        "{\"personen\": [{\"burgerservicenummer\": \"999995923\"}]}",
        "{\"personen\": [{\"burgerservicenummer\": \"999995923\", \"naam\": {}}]}",
        "{\"personen\": [{\"burgerservicenummer\": \"999995923\", \"naam\": {\"geslachtsnaam\": 5}}]}",
        "{\"personen\": [{\"burgerservicenummer\": \"999995923\", \"naam\": {\"geslachtsnaam\":"
            + " \"Boer\"}, \"kinderen\": \"twee\"}]}",
        "{\"personen\": [{\"burgerservicenummer\": \"999995923\", \"naam\": {\"geslachtsnaam\":"
            + " \"Boer\"}, \"kinderen\": [\"twee\"]}]}",
        "{\"personen\": [{\"burgerservicenummer\": \"999995923\", \"geboorte\": {\"datum\":"
            + " {\"type\": \"Datum\", \"datum\": \"gisteren\"}}}]}",
        "{\"personen\": []} {\"personen\": []}",
        "{\"personen\": ["
      })
  void wat_niet_te_lezen_is_is_nu_geen_antwoord(String lijf) {
    antwoordt(lijf);

    assertThat(brp.vraag(BSN)).isEqualTo(new Brp.Antwoord.NuNiet());
  }

  @Test
  void een_lege_lijst_is_niemand() {
    antwoordt(met("[]"));

    assertThat(brp.vraag(BSN)).isEqualTo(new Brp.Antwoord.Niemand());
  }

  @Test
  void een_antwoord_dat_geen_einde_heeft_wordt_niet_in_het_geheel_bewaard() {
    antwoordt(met("[" + JEROEN + ", \"" + "a".repeat(400_000) + "\"]"));

    assertThat(brp.vraag(BSN)).isEqualTo(new Brp.Antwoord.NuNiet());
  }

  @Test
  void wie_aan_zijn_antwoord_begint_en_het_niet_afmaakt_wordt_niet_afgewacht() {
    server.createContext(
        "/personen",
        gesprek -> {
          gesprek.sendResponseHeaders(200, 0);
          OutputStream uit = gesprek.getResponseBody();
          uit.write("{\"personen\": [".getBytes(StandardCharsets.UTF_8));
          uit.flush();
          try {
            klaar.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });

    // Comes back before it is finished: that waits for the end of the test.
    assertThat(brp.vraag(BSN)).isEqualTo(new Brp.Antwoord.NuNiet());
    assertThat(klaar.getCount()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://brp.voorbeeld.nl",
        "http://localhost.voorbeeld.nl",
        "http://localhost@voorbeeld.nl",
        "http://127.0.0.1.voorbeeld.nl",
        "ftp://localhost",
        "brp.voorbeeld.nl",
        "https:brp"
      })
  void zonder_versleuteling_gaat_er_niets_over_het_netwerk(String adres) {
    assertThatThrownBy(() -> new Brp(adres, ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("https://");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://brp.voorbeeld.nl/haalcentraal", "HTTPS://brp", "http://[::1]:8"})
  void met_versleuteling_of_op_deze_machine_wel(String adres) {
    assertThat(new Brp(adres, "")).isNotNull();
  }
}
