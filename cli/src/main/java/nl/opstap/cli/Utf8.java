package nl.opstap.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The text of a case, without a byte order mark; anything but UTF-8 is refused with its place. */
final class Utf8 {

  private Utf8() {}

  static String tekst(byte[] zaak) throws ZaakFout {
    CharsetDecoder utf8 =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(zaak);
    CharBuffer uit = CharBuffer.allocate(zaak.length + 1);
    CoderResult gelezen = utf8.decode(in, uit, true);
    if (gelezen.isError()) {
      throw new ZaakFout(
          "Byte %d is geen geldige UTF-8. Misschien is het bestand opgeslagen als Windows-1252;"
                  .formatted(in.position() + 1)
              + " sla het op als UTF-8.");
    }
    String tekst = uit.flip().toString();
    return tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst;
  }
}
