package nl.opstap.werkplek.toegang;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.BlockingStrategy;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How much one address may ask of which nobody has signed in: starting to sign in, the self-check,
 * style sheets. What is more waits its turn, and what is much more is sent away, not at once
 * either: who repeats itself is slowed down by that. An address is forgotten after a minute.
 */
final class Vreemden extends OncePerRequestFilter {

  /** Some pages with all that belongs to them, in seconds of what there is. */
  private static final int IN_EENS = 2;

  private static final Duration GEDULD = Duration.ofSeconds(2);
  private static final Duration STRAF = Duration.ofSeconds(5);
  private static final int MEESTE_ADRESSEN = 10_000;

  /** The first half of an address of the sixth version: all of it belongs to one subscriber. */
  private static final int VOORSTE_DELEN = 4;

  private static final String TE_VEEL =
      "Vanaf dit adres komt nu te veel tegelijk. Er is niets veranderd. Ga terug, wacht een halve"
          + " minuut en probeer het opnieuw. Wat u invulde staat er dan nog.";

  private final int perSeconde;
  private final TimeMeter klok;
  private final BlockingStrategy wacht;
  private final Cache<String, Bucket> tegoeden =
      Caffeine.newBuilder()
          .maximumSize(MEESTE_ADRESSEN)
          .expireAfterAccess(Duration.ofMinutes(1))
          .build();

  Vreemden(int perSeconde) {
    this(perSeconde, TimeMeter.SYSTEM_NANOTIME, BlockingStrategy.PARKING);
  }

  Vreemden(int perSeconde, TimeMeter klok, BlockingStrategy wacht) {
    this.perSeconde = perSeconde;
    this.klok = klok;
    this.wacht = wacht;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain keten)
      throws ServletException, IOException {
    // A token is looked at before anything is done, and costs as much as this.
    if (Aanwezigen.nu().isPresent()
        || vraag.getHeader("Authorization") != null
        || mag(vraag.getRemoteAddr())) {
      keten.doFilter(vraag, antwoord);
      return;
    }
    // Without the page that others get: to make it is what there is too much of.
    antwoord.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
    antwoord.setHeader("Retry-After", String.valueOf(STRAF.toSeconds()));
    antwoord.setContentType("text/plain;charset=UTF-8");
    antwoord.getWriter().write(TE_VEEL);
  }

  /** Whether this address has something left, perhaps after waiting. */
  boolean mag(String adres) {
    Bucket tegoed = tegoeden.get(deel(adres), _ -> nieuw());
    try {
      if (tegoed.asBlocking().tryConsume(1, GEDULD, wacht)) {
        return true;
      }
      wacht.park(STRAF.toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  private Bucket nieuw() {
    return Bucket.builder()
        .addLimit(grens ->
            grens
                .capacity((long) perSeconde * IN_EENS)
                .refillGreedy(perSeconde, Duration.ofSeconds(1)))
        .withCustomTimePrecision(klok)
        .build();
  }

  private static String deel(String adres) {
    if (adres.indexOf(':') < 0) {
      return adres;
    }
    String[] delen = adres.split(":", VOORSTE_DELEN + 1);
    return String.join(":", java.util.Arrays.copyOf(delen, Math.min(delen.length, VOORSTE_DELEN)));
  }
}
