package nl.opstap.werkplek.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.opstap.werkplek.Proefklok;
import nl.opstap.werkplek.oordeel.Beoordelaar;
import nl.opstap.werkplek.overzicht.Besluitkaarten;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** When many do the self-check at once. */
class ZelftoetsDrukTest {

  @Test
  void wie_niet_geholpen_kan_worden_houdt_wat_hij_invulde() throws Exception {
    Balie balie = new Balie(1, 1);
    CountDownLatch klaar = new CountDownLatch(1);
    CountDownLatch begonnen = new CountDownLatch(1);
    MockHttpServletResponse hoe = new MockHttpServletResponse();
    try (ExecutorService anderen = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Optional<Boolean>>> bezig =
          List.of(anderen.submit(() -> balie.help(() -> wacht(begonnen, klaar))));
      begonnen.await();
      // The only place in the row.
      Future<Optional<Boolean>> wachtend = anderen.submit(() -> balie.help(() -> true));
      while (!balie.isVol()) {
        Thread.onSpinWait();
      }
      LinkedMultiValueMap<String, String> gezegd = new LinkedMultiValueMap<>();
      gezegd.add("gezegd", "kinderen=1");

      ModelAndView pagina =
          new Zelftoets(new Proefklok(), balie, new Besluitkaarten(new Beoordelaar()))
              .verder(gezegd, "kinderen[1].geboortedatum", "2024-03-12", "verder", hoe);

      assertThat(pagina.getStatus()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
      assertThat(hoe.getHeader("Retry-After")).isEqualTo("10");
      assertThat(pagina.getModel().get("inhoud"))
          .isEqualTo(
              new Zelftoets.Druk(List.of("kinderen=1"), "kinderen[1].geboortedatum", "2024-03-12"));
      klaar.countDown();
      assertThat(bezig.getFirst().get()).contains(true);
      assertThat(wachtend.get()).contains(true);
    } finally {
      balie.destroy();
    }
  }

  private static boolean wacht(CountDownLatch begonnen, CountDownLatch klaar)
      throws InterruptedException {
    begonnen.countDown();
    klaar.await();
    return true;
  }
}
