package nl.opstap.werkplek.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The PostgreSQL that runs on a directory, as that directory and the system tell of it. */
final class Draaiend {

  private static final String PID = "postmaster.pid";

  private Draaiend() {}

  /** Where it listens: the fourth line of PostgreSQL's own file. */
  static int poort(Path map) throws IOException {
    return Integer.parseInt(Files.readAllLines(map.resolve(PID)).get(3).strip());
  }

  /**
   * Stops it: after a hard stop of the program the server it started may still run. Of a directory
   * that was copied the file names the server of the original, which is left alone.
   */
  static void stop(Path map) throws IOException {
    Path pid = map.resolve(PID);
    if (!Files.exists(pid)) {
      return;
    }
    Optional<ProcessHandle> vorige = proces(pid).filter(proces -> isVan(proces, map));
    if (vorige.isEmpty()) {
      // PostgreSQL would not start beside any process that has this number now.
      Files.deleteIfExists(pid);
      return;
    }
    vorige.get().destroy();
    try {
      vorige.get().onExit().get(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException(
          "Een eerdere PostgreSQL op %s stopt niet. Misschien helpt het hem zelf te stoppen."
              .formatted(map),
          e);
    }
  }

  private static Optional<ProcessHandle> proces(Path pid) throws IOException {
    List<String> regels = Files.readAllLines(pid);
    try {
      return regels.isEmpty()
          ? Optional.empty()
          : ProcessHandle.of(Long.parseLong(regels.getFirst().strip()));
    } catch (NumberFormatException geenGetal) {
      return Optional.empty();
    }
  }

  /** Whether a process is a PostgreSQL that works on this very directory. */
  private static boolean isVan(ProcessHandle proces, Path map) {
    if (proces.info().command().filter(wat -> wat.endsWith("postgres")).isEmpty()) {
      return false;
    }
    // PostgreSQL works from within its directory, also when that was given another name since.
    Path werkt = Path.of("/proc", String.valueOf(proces.pid()), "cwd");
    if (Files.exists(werkt)) {
      return isZelfde(werkt, map);
    }
    String[] woorden = proces.info().arguments().orElse(new String[0]);
    for (int i = 0; i + 1 < woorden.length; i++) {
      if (woorden[i].equals("-D") && isZelfde(Path.of(woorden[i + 1]), map)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isZelfde(Path een, Path ander) {
    try {
      return Files.isSameFile(een, ander);
    } catch (IOException weg) {
      return false;
    }
  }
}
