package nl.opstap.werkplek.logboek;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Ties the lines of the log to the request that they came from, over systems (W3C Trace Context).
 *
 * @param traceId 32 hexadecimal digits: the one that the caller sent along, or a new one
 */
record Spoor(String traceId) {

  private static final Pattern TRACEPARENT =
      Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}(-.*)?");
  private static final String NUL = "0".repeat(32);
  private static final String EIGENSCHAP = Spoor.class.getName();

  /** That of the request that is being answered; a new one outside of any. */
  static Spoor hier() {
    if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes vraag)) {
      return new Spoor(willekeurig(16));
    }
    if (vraag.getRequest().getAttribute(EIGENSCHAP) instanceof Spoor eerder) {
      return eerder;
    }
    String kop = vraag.getRequest().getHeader("traceparent");
    Matcher gegeven = TRACEPARENT.matcher(kop == null ? "" : kop);
    Spoor spoor =
        gegeven.matches() && !gegeven.group(1).equals(NUL)
            ? new Spoor(gegeven.group(1))
            : new Spoor(willekeurig(16));
    vraag.getRequest().setAttribute(EIGENSCHAP, spoor);
    return spoor;
  }

  /** A number for one line: 16 hexadecimal digits. */
  static String span() {
    return willekeurig(8);
  }

  private static String willekeurig(int bytes) {
    byte[] uit = new byte[bytes];
    ThreadLocalRandom.current().nextBytes(uit);
    return HexFormat.of().formatHex(uit);
  }
}
