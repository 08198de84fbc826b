package nl.opstap.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a stream, as bytes. However long a line is, at most a little more than the largest case
 * is kept of it, so memory stays bounded; empty lines are passed over.
 */
final class Regels {

  private final InputStream in;

  Regels(InputStream in) {
    this.in = in;
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
      } else if (!isLeeg(lijn)) {
        return lijn.toByteArray();
      } else {
        lijn.reset();
      }
      b = in.read();
    }
    return isLeeg(lijn) ? null : lijn.toByteArray();
  }

  private static boolean isLeeg(ByteArrayOutputStream lijn) {
    return lijn.size() == 0 || (lijn.size() == 1 && lijn.toByteArray()[0] == '\r');
  }
}
