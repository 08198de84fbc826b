package nl.opstap.werkplek.toegang;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session after a working day, also when it is used all the time. */
final class Sessiewacht extends OncePerRequestFilter {

  static final Duration LANGST = Duration.ofHours(12);
  private static final String BEGIN = Sessiewacht.class.getName();

  private final Clock klok;

  Sessiewacht(Clock klok) {
    this.klok = klok;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain keten)
      throws ServletException, IOException {
    HttpSession sessie = vraag.getSession(false);
    if (sessie != null && Aanwezigen.nu().isPresent()) {
      Instant nu = klok.instant();
      if (!(sessie.getAttribute(BEGIN) instanceof Instant begin)) {
        sessie.setAttribute(BEGIN, nu);
      } else if (!nu.isBefore(begin.plus(LANGST))) {
        sessie.invalidate();
        SecurityContextHolder.clearContext();
      }
    }
    keten.doFilter(vraag, antwoord);
  }
}
