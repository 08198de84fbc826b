package nl.opstap.werkplek.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import nl.opstap.werkplek.toegang.Bezoeker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the README says to begin with, from nothing to the first page. Runs when everything has been
 * packaged, and in that.
 */
class NieuwkomerIT {

  private static final String OPDRACHT = "./opstap demo";

  @TempDir private Path map = Path.of("");

  private Process start(int poort) throws IOException {
    ProcessBuilder opdracht =
        new ProcessBuilder(OPDRACHT.split(" ", -1))
            .directory(Path.of("..").toFile())
            .redirectErrorStream(true);
    opdracht.environment().keySet().removeIf(naam -> naam.startsWith("OPSTAP"));
    opdracht.environment().put("OPSTAP_DEMO", map.toString());
    opdracht.environment().put("OPSTAP_POORT", String.valueOf(poort));
    // Building would clean what this very test runs in.
    opdracht.environment().put("OPSTAP_GEBOUWD", "ja");
    return opdracht.start();
  }

  private static int vrijePoort() throws IOException {
    try (ServerSocket poort = new ServerSocket(0)) {
      return poort.getLocalPort();
    }
  }

  @Test
  void de_eerste_opdracht_van_de_readme_geeft_de_eerste_pagina_en_stopt_netjes() throws Exception {
    assertThat(Files.readAllLines(Path.of("..", "README.md"))).contains(OPDRACHT);
    int poort = vrijePoort();
    Process demo = start(poort);
    try {
      StringBuilder gezegd = new StringBuilder();
      BufferedReader uit = demo.inputReader(StandardCharsets.UTF_8);
      String regel = uit.readLine();
      while (regel != null && !regel.startsWith("Opstap draait")) {
        gezegd.append(regel).append('\n');
        regel = uit.readLine();
      }
      assertThat(regel)
          .as("%s", gezegd)
          .isEqualTo("Opstap draait op http://localhost:%d (stoppen: Ctrl+C)", poort);
      assertThat(new Bezoeker("http://localhost:" + poort).haal("/aanmelden").body())
          .contains("Anne de Vries");
    } finally {
      demo.destroy();
    }
    assertThat(demo.waitFor(1, TimeUnit.MINUTES)).isTrue();
    // The program itself stops its database too.
    assertThat(map.resolve("postgres").resolve("PG_VERSION")).exists();
    assertThat(map.resolve("postgres").resolve("postmaster.pid")).doesNotExist();
  }
}
