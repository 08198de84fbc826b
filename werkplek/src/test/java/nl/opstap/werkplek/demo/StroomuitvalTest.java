package nl.opstap.werkplek.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.opstap.werkplek.opdracht.Opstap;
import nl.opstap.werkplek.toegang.Bezoeker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program, the database or both stop at once, in the middle of people's work. */
class StroomuitvalTest {

  private static final Pattern KLANTMANAGER =
      Pattern.compile(
          "name=\"wie\" value=\"([^\"]+)\">\\s*<button[^>]*>\\s*<span[^>]*>[^<]*</span>\\s*<span>klantmanager");
  private static final Pattern NUMMER = Pattern.compile("\"nummer\":([0-9]+)");
  private static final Pattern VERSIE = Pattern.compile("\"versie\":([0-9]+)");
  private static final int SCHRIJVERS = 4;
  private static final int BEVESTIGD = 40;
  private static final int TUSSENSTAND = 50;

  @TempDir private Path map;

  private ProcessBuilder opstap(String... met) {
    List<String> opdracht = new ArrayList<>();
    opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // Code that is compiled quickly: each of them runs for seconds.
    opdracht.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    opdracht.addAll(List.of("-cp", System.getProperty("java.class.path")));
    opdracht.add(Opstap.class.getName());
    opdracht.addAll(List.of(met));
    ProcessBuilder uit = new ProcessBuilder(opdracht).redirectErrorStream(true);
    uit.environment().put("OPSTAP_DEMO", map.toString());
    return uit;
  }

  /** The demo, in a program of its own. */
  private Process demo(int poort) throws IOException {
    ProcessBuilder opdracht = opstap("demo", "--huishoudens", "40");
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
      String teken,
      Map<String, String> bevestigd,
      CountDownLatch genoeg) {
    try {
      Matcher versie = VERSIE.matcher(bezoeker.haal("/api/v1/dossiers/" + dossier).body());
      assertThat(versie.find()).isTrue();
      int eerste = Integer.parseInt(versie.group(1));
      for (int i = 0; ; i++) {
        String dit = teken + "-" + i;
        String json =
            """
            {"bron": "proef", "toelichting": "%s", "gegevens": [
              {"pad": "ouder.werkUrenPerWeek", "waarde": "%d", "van": "2026-01-01"}]}
            """
                .formatted(dit, (eerste + i) % 40);
        int status =
            bezoeker
                .stuurJson(
                    "/api/v1/dossiers/" + dossier + "/wijzigingen",
                    json,
                    Map.of("If-Match", "\"" + (eerste + i) + "\""))
                .statusCode();
        if (status >= 500) {
          // The database is gone, and the program says so.
          return;
        }
        assertThat(status).isEqualTo(201);
        bevestigd.put(dit, dossier);
        genoeg.countDown();
      }
    } catch (IOException uitgevallen) {
      // What was under way was not confirmed.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What stops at once. */
  private enum Uitval {
    ALLES,
    PROGRAMMA,
    DATABASE
  }

  /** Once of each kind; the bench asks for more, and wants to know how it went. */
  @Test
  void wat_bevestigd_is_blijft_ook_als_alles_op_slag_uitvalt() throws Exception {
    int keren = Integer.getInteger("opstap.keren", Uitval.values().length);
    int poort = vrijePoort();
    Map<Uitval, Telling> geteld = new EnumMap<>(Uitval.class);
    long begin = System.nanoTime();
    Process demo = demo(poort);
    try {
      for (int keer = 0; keer < keren; keer++) {
        Uitval wat = Uitval.values()[keer % Uitval.values().length];
        Map<String, String> bevestigd = werkTotUitval(poort, demo, wat, keer);
        demo = demo(poort);
        geteld.merge(
            wat,
            new Telling(1, bevestigd.size(), kwijt(klantmanager(poort), bevestigd)),
            Telling::plus);
        if (keer + 1 == keren || (keer + 1) % TUSSENSTAND == 0) {
          eisHeelLogboek();
          meld(geteld, begin);
        }
      }
    } finally {
      demo.destroyForcibly().waitFor();
      database().ifPresent(StroomuitvalTest::stopOpSlag);
    }
    assertThat(geteld.values())
        .allMatch(telling -> telling.kwijt() == 0 && telling.bevestigd() > 0);
  }

  /** A long run tells on the way how it goes: it may be stopped. */
  private static void meld(Map<Uitval, Telling> geteld, long begin) {
    // The build plays each kind once, and says nothing.
    if (geteld.values().stream().allMatch(telling -> telling.keren() == 1)) {
      return;
    }
    Duration duur = Duration.ofNanos(System.nanoTime() - begin);
    System.out.printf("Na %d s: %s%n", duur.toSeconds(), geteld);
  }

  private record Telling(int keren, int bevestigd, int kwijt) {
    Telling plus(Telling andere) {
      return new Telling(keren + andere.keren, bevestigd + andere.bevestigd, kwijt + andere.kwijt);
    }
  }

  /** People work until it stops; gives what was confirmed to them. */
  private Map<String, String> werkTotUitval(int poort, Process demo, Uitval wat, int keer)
      throws Exception {
    Map<String, String> bevestigd = new ConcurrentHashMap<>();
    CountDownLatch genoeg = new CountDownLatch(BEVESTIGD);
    List<Future<?>> bezig = new ArrayList<>();
    try (ExecutorService schrijvers = Executors.newFixedThreadPool(SCHRIJVERS)) {
      List<String> dossiers =
          NUMMER
              .matcher(klantmanager(poort).haal("/api/v1/dossiers?van=eigen").body())
              .results()
              .map(gevonden -> gevonden.group(1))
              .toList();
      assertThat(dossiers).hasSizeGreaterThanOrEqualTo(SCHRIJVERS);
      for (int i = 0; i < SCHRIJVERS; i++) {
        String dossier = dossiers.get((keer * SCHRIJVERS + i) % dossiers.size());
        String teken = "bevestigd-%d-%d".formatted(keer, i);
        Bezoeker bezoeker = klantmanager(poort);
        bezig.add(schrijvers.submit(() -> schrijf(bezoeker, dossier, teken, bevestigd, genoeg)));
      }
      assertThat(genoeg.await(1, TimeUnit.MINUTES)).isTrue();
      // kill -9, the database first.
      if (wat != Uitval.PROGRAMMA) {
        stopOpSlag(database().orElseThrow());
      }
      if (wat != Uitval.DATABASE) {
        demo.destroyForcibly().waitFor();
      }
      wachtOp(bezig);
      demo.destroyForcibly().waitFor();
      for (Future<?> schrijver : bezig) {
        schrijver.get();
      }
    }
    return bevestigd;
  }

  /** A program whose database is gone may go on answering for a while, or not answer at all. */
  private static void wachtOp(List<Future<?>> bezig) throws Exception {
    for (Future<?> schrijver : bezig) {
      try {
        schrijver.get(1, TimeUnit.SECONDS);
      } catch (TimeoutException geenAntwoord) {
        return;
      }
    }
  }

  /** The server, which is no child of the program that started it. */
  private Optional<ProcessHandle> database() throws IOException {
    Path pid = map.resolve("postgres").resolve("postmaster.pid");
    return Files.exists(pid)
        ? ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).getFirst().strip()))
        : Optional.empty();
  }

  private static void stopOpSlag(ProcessHandle server) {
    List<ProcessHandle> alle = new ArrayList<>(server.descendants().toList());
    alle.addFirst(server);
    alle.forEach(ProcessHandle::destroyForcibly);
    alle.forEach(proces -> proces.onExit().join());
  }

  private static int kwijt(Bezoeker bezoeker, Map<String, String> bevestigd) throws Exception {
    Map<String, String> geschiedenis = new LinkedHashMap<>();
    int kwijt = 0;
    for (Map.Entry<String, String> een : bevestigd.entrySet()) {
      if (!geschiedenis.containsKey(een.getValue())) {
        geschiedenis.put(
            een.getValue(),
            bezoeker.haal("/api/v1/dossiers/" + een.getValue() + "/wijzigingen").body());
      }
      kwijt += geschiedenis.get(een.getValue()).contains("\"" + een.getKey() + "\"") ? 0 : 1;
    }
    return kwijt;
  }

  private void eisHeelLogboek() throws Exception {
    Process controle = opstap("logboek", "controleer").start();
    assertThat(controle.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(controle.exitValue())
        .as(controle.inputReader(StandardCharsets.UTF_8).lines().toList().toString())
        .isZero();
  }
}
