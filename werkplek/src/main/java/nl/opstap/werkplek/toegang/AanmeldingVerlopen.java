package nl.opstap.werkplek.toegang;

import org.springframework.security.core.AuthenticationException;

/**
 * Somebody has another role, team or set of municipalities than at the sign-in that this work began
 * with.
 */
final class AanmeldingVerlopen extends AuthenticationException {

  private static final long serialVersionUID = 1L;

  AanmeldingVerlopen() {
    super("Sinds het aanmelden zijn de rechten veranderd.");
  }
}
