package nl.opstap.bench.werkplek;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A demo that is measured: a program of its own, that ends with the measurement. */
final class Meetdemo implements AutoCloseable {

  private static final long GEDULD = 60;

  private final Process proces;
  private final Path map;
  private final URI adres;

  private Meetdemo(Process proces, Path map, URI adres) {
    this.proces = proces;
    this.map = map;
    this.adres = adres;
  }

  /**
   * Starts it as anybody would, and waits until it is filled.
   *
   * @param naam of the directory in which it keeps everything, for the next measurement too
   * @throws IOException when it does not start; says what it said
   */
  static Meetdemo start(String naam, int huishoudens, int gemeenten, int poort) throws IOException {
    // Where ./opstap is; it says so itself.
    Path hier = Path.of(System.getProperty("opstap.map", ".")).toAbsolutePath();
    Path map = hier.resolve(".opstap").resolve(naam);
    System.err.printf(
        "De werkplek start met %d gemeenten van %d huishoudens.%n", gemeenten, huishoudens);
    ProcessBuilder opdracht =
        new ProcessBuilder(
                hier.resolve("opstap").toString(),
                "demo",
                "--huishoudens",
                String.valueOf(huishoudens),
                "--gemeenten",
                String.valueOf(gemeenten))
            .redirectErrorStream(true);
    opdracht.environment().put("OPSTAP_DEMO", map.toString());
    opdracht.environment().put("OPSTAP_POORT", String.valueOf(poort));
    // Was built with this; building again would clean what this program itself runs in.
    opdracht.environment().put("OPSTAP_GEBOUWD", "ja");
    Process proces = opdracht.start();
    // Also when the measurement is broken off.
    Runtime.getRuntime().addShutdownHook(new Thread(proces::destroy));
    wacht(proces);
    return new Meetdemo(proces, map, URI.create("http://localhost:" + poort));
  }

  private static void wacht(Process proces) throws IOException {
    StringBuilder gezegd = new StringBuilder();
    BufferedReader uit = proces.inputReader(StandardCharsets.UTF_8);
    for (String regel = uit.readLine(); regel != null; regel = uit.readLine()) {
      gezegd.append(regel).append('\n');
      if (regel.startsWith("Opstap draait")) {
        // What it says from now on is not looked at, and may not stand in its way.
        Thread.startVirtualThread(() -> uit.lines().forEach(_ -> {}));
        return;
      }
    }
    throw new IOException("De werkplek start niet:\n" + gezegd);
  }

  URI adres() {
    return adres;
  }

  /** Where its PostgreSQL keeps everything. */
  Path postgres() {
    return map.resolve("postgres");
  }

  @Override
  public void close() {
    proces.destroy();
    try {
      proces.waitFor(GEDULD, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
