package nl.opstap.werkplek.toegang;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Where every request comes in and every failure goes out: what is sent is bounded before anything
 * reads it, and a failure becomes a status with a page, and one line in the log that holds nothing
 * of what somebody typed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Ingang extends OncePerRequestFilter {

  /** When to try again, in seconds. */
  private static final String STRAKS = "5";

  @Override
  protected void doFilterInternal(
      HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain keten)
      throws ServletException, IOException {
    if (!isLeesbaar(vraag.getContentType())) {
      antwoord.sendError(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value());
      return;
    }
    try {
      keten.doFilter(new BegrensdeVraag(vraag, System::nanoTime), antwoord);
    } catch (ServletException | RuntimeException e) {
      vertel(Storing.van(e), vraag, antwoord);
    }
  }

  private static void vertel(
      Storing storing, HttpServletRequest vraag, HttpServletResponse antwoord) throws IOException {
    storing.log(vraag);
    if (antwoord.isCommitted()) {
      // Half of it is gone: broken off is told apart from whole.
      throw new IOException("De verbinding wordt afgebroken.");
    }
    antwoord.resetBuffer();
    if (storing.status() == HttpStatus.SERVICE_UNAVAILABLE) {
      antwoord.setHeader("Retry-After", STRAKS);
    }
    antwoord.sendError(storing.status().value());
  }

  private static boolean isLeesbaar(@Nullable String soort) {
    if (soort == null) {
      return true;
    }
    try {
      MediaType wat = MediaType.parseMediaType(soort);
      return wat.isConcrete() && (wat.getParameter("charset") == null || wat.getCharset() != null);
    } catch (InvalidMediaTypeException onleesbaar) {
      return false;
    }
  }
}
