package nl.opstap.werkplek.toegang;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.server.ResponseStatusException;

/** Who is behind the request that is being answered. */
public final class Aanwezigen {

  private Aanwezigen() {}

  /**
   * Who is behind a page that nobody reaches without signing in.
   *
   * @throws ResponseStatusException 401 when somebody did all the same
   */
  public static Aanwezige hier() {
    return nu().orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED));
  }

  /** Empty for who has not signed in. */
  public static Optional<Aanwezige> nu() {
    Authentication wie = SecurityContextHolder.getContext().getAuthentication();
    return switch (wie == null ? null : wie.getPrincipal()) {
      case Aanwezige aanwezige -> Optional.of(aanwezige);
      case Aangemeld aangemeld -> Optional.of(aangemeld.wie());
      case null, default -> Optional.empty();
    };
  }
}
