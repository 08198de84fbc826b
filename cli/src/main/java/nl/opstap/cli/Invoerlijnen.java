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
    int b = in.read();
    while (b >= 0) {
      if (b != '\n') {
        if (lijn.size() <= ZaakLezer.GROOTSTE_ZAAK) {
          lijn.write(b);
        }
      } else {
        nummer++;
        if (!isLeeg(lijn)) {
          return lijn.toByteArray();
        }
        lijn.reset();
      }
      b = in.read();
    }
    nummer++;
    return isLeeg(lijn) ? null : lijn.toByteArray();
  }

  private static boolean isLeeg(ByteArrayOutputStream lijn) {
    return lijn.size() == 0 || (lijn.size() == 1 && lijn.toByteArray()[0] == '\r');
  }
}
