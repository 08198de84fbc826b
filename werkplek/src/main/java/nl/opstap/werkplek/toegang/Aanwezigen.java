package nl.opstap.werkplek.toegang;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

  /**
   * The municipality that a page of one is about, for who is behind it.
   *
   * @param gevraagd the one asked for; null for the first of those that this person works for
   * @throws ResponseStatusException 404 when it is not one of those
   */
  public static int gemeente(@Nullable Integer gevraagd) {
    List<Integer> eigen = hier().gemeenten();
    int welke = gevraagd == null ? eigen.getFirst() : gevraagd;
    if (!eigen.contains(welke)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return welke;
  }

  /**
   * The same, to change something of it: who works for several says which.
   *
   * @throws ResponseStatusException 400 when that was not said
   */
  public static int gemeenteOmTeWijzigen(@Nullable Integer gevraagd) {
    if (gevraagd == null && hier().isVoorMeer()) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    return gemeente(gevraagd);
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
