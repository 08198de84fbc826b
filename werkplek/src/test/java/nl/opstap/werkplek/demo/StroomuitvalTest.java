package nl.opstap.werkplek.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.opstap.werkplek.logboek.Controleer;
import nl.opstap.werkplek.toegang.Bezoeker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything stops at once, program and database, in the middle of people's work. */
class StroomuitvalTest {

  private static final Pattern KLANTMANAGER =
      Pattern.compile(
          "name=\"wie\" value=\"([^\"]+)\">\\s*<button[^>]*>\\s*<span[^>]*>[^<]*</span>\\s*<span>klantmanager");
  private static final Pattern NUMMER = Pattern.compile("\"nummer\":([0-9]+)");
  private static final int SCHRIJVERS = 4;
  private static final int BEVESTIGD = 40;

  @TempDir private Path map;

  private static ProcessBuilder java(Class<?> wat, String... met) {
    List<String> opdracht = new ArrayList<>();
    opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    opdracht.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path")));
    opdracht.add(wat.getName());
    opdracht.addAll(List.of(met));
    return new ProcessBuilder(opdracht).redirectErrorStream(true);
  }

  /** The demo, in a program of its own. */
  private Process demo(int poort) throws IOException {
    ProcessBuilder opdracht = java(Demo.class, map.toString(), "40", "1");
    opdracht.environment().put("OPSTAP_POORT", String.valueOf(poort));
    Process demo = opdracht.start();
    StringBuilder gezegd = new StringBuilder();
    BufferedReader uit = demo.inputReader(StandardCharsets.UTF_8);
    for (String regel = uit.readLine(); regel != null; regel = uit.readLine()) {
      gezegd.append(regel).append('\n');
      if (regel.startsWith("Opstap draait")) {
        return demo;
      }
    }
    throw new AssertionError("De demo start niet: " + gezegd);
  }

  private static Bezoeker klantmanager(int poort) throws Exception {
    Bezoeker bezoeker = new Bezoeker("http://localhost:" + poort);
    Matcher wie = KLANTMANAGER.matcher(bezoeker.haal("/aanmelden").body());
    assertThat(wie.find()).isTrue();
    bezoeker.stuur("/aanmelden", Map.of("wie", wie.group(1)));
    bezoeker.haal("/aanmelden");
    return bezoeker;
  }

  private static int vrijePoort() throws IOException {
    try (ServerSocket poort = new ServerSocket(0)) {
      return poort.getLocalPort();
    }
  }

  /** Keeps saving in one dossier, and writes down what was confirmed, until nobody answers. */
  private static void schrijf(
      Bezoeker bezoeker,
      String dossier,
      Map<String, String> bevestigd,
      CountDownLatch genoeg,
      int wie) {
    try {
      for (int i = 1; ; i++) {
        String teken = "bevestigd-%d-%d".formatted(wie, i);
        String json =
            """
            {"bron": "proef", "toelichting": "%s", "gegevens": [
              {"pad": "ouder.werkUrenPerWeek", "waarde": "%d", "van": "2026-01-01"}]}
            """
                .formatted(teken, i % 40);
        int status =
            bezoeker
                .stuurJson(
                    "/api/v1/dossiers/" + dossier + "/wijzigingen",
                    json,
                    Map.of("If-Match", "\"" + i + "\""))
                .statusCode();
        assertThat(status).isEqualTo(201);
        bevestigd.put(teken, dossier);
        genoeg.countDown();
      }
    } catch (IOException uitgevallen) {
      // What was under way was not confirmed.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void wat_bevestigd_is_blijft_ook_als_alles_op_slag_uitvalt() throws Exception {
    int poort = vrijePoort();
    Process demo = demo(poort);
    Map<String, String> bevestigd = new ConcurrentHashMap<>();
    CountDownLatch genoeg = new CountDownLatch(BEVESTIGD);
    List<Future<?>> bezig = new ArrayList<>();
    try (ExecutorService schrijvers = Executors.newFixedThreadPool(SCHRIJVERS)) {
      List<String> dossiers =
          NUMMER
              .matcher(klantmanager(poort).haal("/api/v1/dossiers?van=eigen").body())
              .results()
              .map(gevonden -> gevonden.group(1))
              .limit(SCHRIJVERS)
              .toList();
      assertThat(dossiers).hasSize(SCHRIJVERS);
      for (int i = 0; i < SCHRIJVERS; i++) {
        int wie = i;
        Bezoeker bezoeker = klantmanager(poort);
        bezig.add(
            schrijvers.submit(() -> schrijf(bezoeker, dossiers.get(wie), bevestigd, genoeg, wie)));
      }
      assertThat(genoeg.await(1, TimeUnit.MINUTES)).isTrue();
      // kill -9, the database first.
      demo.descendants().forEach(ProcessHandle::destroyForcibly);
      demo.destroyForcibly().waitFor();
      for (Future<?> schrijver : bezig) {
        schrijver.get();
      }
    }

    Process opnieuw = demo(poort);
    try {
      Bezoeker bezoeker = klantmanager(poort);
      Map<String, String> geschiedenis = new LinkedHashMap<>();
      for (Map.Entry<String, String> een : bevestigd.entrySet()) {
        if (!geschiedenis.containsKey(een.getValue())) {
          geschiedenis.put(
              een.getValue(),
              bezoeker.haal("/api/v1/dossiers/" + een.getValue() + "/wijzigingen").body());
        }
        assertThat(geschiedenis.get(een.getValue())).contains("\"" + een.getKey() + "\"");
      }
      Process controle = java(Controleer.class, map.toString()).start();
      assertThat(controle.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(controle.exitValue())
          .as(controle.inputReader(StandardCharsets.UTF_8).lines().toList().toString())
          .isZero();
    } finally {
      opnieuw.descendants().forEach(ProcessHandle::destroyForcibly);
      opnieuw.destroyForcibly().waitFor();
    }
  }
}
