package nl.opstap.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a stream, as bytes. However long a line is, at most a little more than the largest case
 * is kept of it, so memory stays bounded; empty lines are passed over.
 */
final class Invoerlijnen {

  private final InputStream in;
  private final byte[] blok = new byte[1 << 16];
  private int plek;
  private int einde;
  private long nummer;

  Invoerlijnen(InputStream in) {
    this.in = in;
  }

  /** Number of the line that was read last, from 1; empty lines count. */
  long nummer() {
    return nummer;
  }

  /** The next line without its end, or {@code null} after the last. */
  byte @Nullable [] volgende() throws IOException {
    ByteArrayOutputStream lijn = new ByteArrayOutputStream(2_048);
    while (isVerder()) {
      int tot = plek;
      while (tot < einde && blok[tot] != '\n') {
        tot++;
      }
      int ruimte = Math.max(0, ZaakLezer.GROOTSTE_ZAAK + 1 - lijn.size());
      lijn.write(blok, plek, Math.min(tot - plek, ruimte));
      plek = tot;
      if (tot < einde) {
        plek++;
        nummer++;
        if (!isLeeg(lijn)) {
          return lijn.toByteArray();
        }
        lijn.reset();
      }
    }
    nummer++;
    return isLeeg(lijn) ? null : lijn.toByteArray();
  }

  /** Whether there is a byte that was not looked at yet. */
  private boolean isVerder() throws IOException {
    if (plek == einde) {
      plek = 0;
      einde = Math.max(0, in.read(blok));
    }
    return plek < einde;
  }

  private static boolean isLeeg(ByteArrayOutputStream lijn) {
    return lijn.size() == 0 || (lijn.size() == 1 && lijn.toByteArray()[0] == '\r');
  }
}
