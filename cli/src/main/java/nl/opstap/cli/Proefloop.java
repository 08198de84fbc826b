package nl.opstap.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A run of the command over the examples whose only use is that the JDK records what it loads: the
 * cache from which later starts are quick. Its output is thrown away.
 */
final class Proefloop {

  private Proefloop() {}

  public static void main(String[] args) throws IOException {
    List<Path> zaken;
    try (Stream<Path> in = Files.list(Path.of(args[0]))) {
      zaken = in.filter(pad -> pad.toString().endsWith(".json")).sorted().toList();
    }
    PrintStream weg = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
    for (Path zaak : zaken) {
      Opstap.voer(new ByteArrayInputStream(new byte[0]), weg, weg, "toets", zaak.toString());
      Opstap.voer(
          new ByteArrayInputStream(new byte[0]), weg, weg, "toets", zaak.toString(), "--json");
    }
    Opstap.voer(
        new ByteArrayInputStream("{}\n".getBytes(StandardCharsets.UTF_8)),
        weg,
        weg,
        "toets",
        "-",
        "--json");
    Path huishoudens = Files.createTempFile("proefloop", ".csv");
    try {
      Files.writeString(
          huishoudens,
          "ouder.uitkering,kinderen,kinderen[0].geboortedatum\nalgemene bijstand,1,2024-05-01\n");
      Opstap.voer(
          new ByteArrayInputStream(new byte[0]),
          weg,
          weg,
          "bevolking",
          huishoudens.toString(),
          "--peildatum",
          "2026-11-01",
          "--variant",
          "c-geeft-recht");
    } finally {
      Files.delete(huishoudens);
    }
  }
}
