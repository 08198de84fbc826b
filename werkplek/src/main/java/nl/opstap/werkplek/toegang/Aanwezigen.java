package nl.opstap.werkplek.toegang;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is behind the request that is being answered. */
public final class Aanwezigen {

  private Aanwezigen() {}

  /** Empty for who has not signed in. */
  public static Optional<Aanwezige> nu() {
    Authentication wie = SecurityContextHolder.getContext().getAuthentication();
    return wie != null && wie.getPrincipal() instanceof Aanwezige aanwezige
        ? Optional.of(aanwezige)
        : Optional.empty();
  }
}
