package nl.opstap.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** One run of the command, as a person at a terminal sees it. */
record Loop(int uitgang, String uit, String fouten) {

  static Loop van(String... args) {
    return metInvoer(new byte[0], args);
  }

  static Loop metInvoer(String invoer, String... args) {
    return metInvoer(invoer.getBytes(StandardCharsets.UTF_8), args);
  }

  static Loop metInvoer(byte[] invoer, String... args) {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    ByteArrayOutputStream fouten = new ByteArrayOutputStream();
    PrintStream naarUit = new PrintStream(uit, true, StandardCharsets.UTF_8);
    PrintStream naarFouten = new PrintStream(fouten, true, StandardCharsets.UTF_8);
    int uitgang = Opstap.voer(new ByteArrayInputStream(invoer), naarUit, naarFouten, args);
    return new Loop(
        uitgang, uit.toString(StandardCharsets.UTF_8), fouten.toString(StandardCharsets.UTF_8));
  }
}
