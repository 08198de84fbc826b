package nl.opstap.werkplek.overname;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** In which signs a file is written: spreadsheets on Windows still write others than UTF-8. */
final class Tekenset {

  static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final int BLOK = 1 << 16;

  private Tekenset() {}

  /**
   * UTF-8, or {@link #WINDOWS} for a file that has signs outside ASCII and none of them in UTF-8. A
   * file with both is UTF-8 that was damaged: who reads it must find that.
   */
  static Charset van(Path bestand) throws IOException {
    Telling telling = new Telling();
    try (InputStream bytes = Files.newInputStream(bestand)) {
      telling.lees(bytes);
    }
    return telling.anders > 0 && telling.goed == 0 ? WINDOWS : StandardCharsets.UTF_8;
  }

  /** How many signs outside ASCII are in UTF-8, and how many bytes cannot be. */
  private static final class Telling {
    private final CharsetDecoder lezer =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer in = ByteBuffer.allocate(BLOK);
    private final CharBuffer uit = CharBuffer.allocate(BLOK);
    private long goed;
    private long anders;

    void lees(InputStream bytes) throws IOException {
      for (int gelezen = 0; gelezen >= 0; ) {
        gelezen = bytes.read(in.array(), in.position(), in.remaining());
        in.position(in.position() + Math.max(0, gelezen)).flip();
        tel(gelezen < 0);
        in.compact();
      }
    }

    private void tel(boolean isEinde) {
      CoderResult hoe;
      do {
        hoe = lezer.decode(in, uit, isEinde);
        uit.flip();
        goed += uit.chars().filter(teken -> teken > 0x7F && teken != 0xFEFF).count();
        uit.clear();
        if (hoe.isMalformed()) {
          anders += hoe.length();
          in.position(in.position() + hoe.length());
        }
      } while (!hoe.isUnderflow());
    }
  }
}
