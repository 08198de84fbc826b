package nl.opstap.werkplek.database;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/** Files and directories that nobody but this user can read: from the moment they are there. */
public final class EigenBestand {

  private static final Set<PosixFilePermission> MAP = fromString("rwx------");
  private static final Set<PosixFilePermission> BESTAND = fromString("rw-------");

  private EigenBestand() {}

  /** Makes a directory, or closes one that is there to others. */
  public static void map(Path map) throws IOException {
    if (!Files.isDirectory(map)) {
      Path boven = map.toAbsolutePath().getParent();
      if (boven != null) {
        Files.createDirectories(boven);
      }
      Files.createDirectory(map, rechten(MAP));
    } else if (kentRechten()) {
      Files.setPosixFilePermissions(map, MAP);
    }
  }

  /**
   * Opens a file for writing that is not there yet.
   *
   * @throws IOException when it is there, or cannot be made
   */
  public static OutputStream nieuw(Path bestand) throws IOException {
    return Channels.newOutputStream(
        Files.newByteChannel(
            bestand,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            rechten(BESTAND)));
  }

  /** Writes a file, all of it or nothing; what was in it is replaced. */
  public static void schrijf(Path bestand, String tekst) throws IOException {
    Path bijna = bestand.resolveSibling(bestand.getFileName() + ".bijna");
    Files.deleteIfExists(bijna);
    try {
      try (OutputStream uit = nieuw(bijna)) {
        uit.write(tekst.getBytes(StandardCharsets.UTF_8));
      }
      Files.move(bijna, bestand, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(bijna);
    }
  }

  private static FileAttribute<?>[] rechten(Set<PosixFilePermission> welke) {
    return kentRechten()
        ? new FileAttribute<?>[] {asFileAttribute(welke)}
        : new FileAttribute<?>[0];
  }

  private static boolean kentRechten() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }
}
