package nl.opstap.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Lays DuckDB's native library beside its jar, once, after a build: from a jar that has it, its 70
 * MB are unpacked at every start.
 */
final class DuckdbLos {

  private DuckdbLos() {}

  /**
   * Where the machine is none of those it knows, it changes nothing; DuckDB starts later there.
   *
   * @param args the directory with the jar, which nobody uses now
   */
  public static void main(String[] args) throws IOException {
    Optional<String> machine =
        machine(System.getProperty("os.name"), System.getProperty("os.arch"));
    if (machine.isEmpty()) {
      return;
    }
    Path map = Path.of(args[0]);
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(map, "duckdb_jdbc-*.jar")) {
      for (Path jar : jars) {
        haalUit(jar, "libduckdb_java.so_" + machine.get(), map);
      }
    }
  }

  private static void haalUit(Path jar, String naam, Path naar) throws IOException {
    try (FileSystem in = FileSystems.newFileSystem(jar);
        DirectoryStream<Path> alle =
            Files.newDirectoryStream(in.getPath("/"), "libduckdb_java.so_*")) {
      Files.copy(in.getPath(naam), naar.resolve(naam), StandardCopyOption.REPLACE_EXISTING);
      for (Path een : alle) {
        Files.delete(een);
      }
    }
  }

  /** As DuckDB calls it. */
  private static Optional<String> machine(String systeem, String processor) {
    return switch (systeem + " " + processor) {
      case "Linux amd64" -> Optional.of("linux_amd64");
      case "Linux aarch64" -> Optional.of("linux_arm64");
      case "Mac OS X aarch64" -> Optional.of("macos_arm64");
      default -> Optional.empty();
    };
  }
}
