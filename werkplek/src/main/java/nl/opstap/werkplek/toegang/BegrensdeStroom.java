package nl.opstap.werkplek.toegang;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Reads no more than may be sent, and does not wait for who sends it drop by drop. */
final class BegrensdeStroom extends ServletInputStream {

  /** For all of it; for each part the server has a patience of its own. */
  static final Duration GEDULD = Duration.ofSeconds(10);

  private final ServletInputStream bron;
  private final LongSupplier klok;
  private final long begin;
  private long over;

  BegrensdeStroom(ServletInputStream bron, int meeste, LongSupplier klok) {
    this.bron = bron;
    this.klok = klok;
    begin = klok.getAsLong();
    over = meeste;
  }

  @Override
  public int read() throws IOException {
    byte[] een = new byte[1];
    return read(een, 0, 1) < 0 ? -1 : een[0] & 0xff;
  }

  @Override
  public int read(byte[] in, int vanaf, int lengte) throws IOException {
    if (klok.getAsLong() - begin > GEDULD.toNanos()) {
      throw new ResponseStatusException(HttpStatus.REQUEST_TIMEOUT);
    }
    int gelezen;
    try {
      gelezen = bron.read(in, vanaf, lengte);
    } catch (IOException e) {
      if (e instanceof SocketTimeoutException || e.getCause() instanceof SocketTimeoutException) {
        throw new ResponseStatusException(HttpStatus.REQUEST_TIMEOUT, "", e);
      }
      throw e;
    }
    over -= Math.max(gelezen, 0);
    if (over < 0) {
      throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
    }
    return gelezen;
  }

  @Override
  public boolean isFinished() {
    return bron.isFinished();
  }

  @Override
  public boolean isReady() {
    return bron.isReady();
  }

  @Override
  public void setReadListener(ReadListener luisteraar) {
    throw new UnsupportedOperationException("Hier wordt gelezen door te wachten.");
  }
}
