package nl.opstap.werkplek.toegang;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody who signed in at the identity provider, and who that is here. */
final class Aangemeld extends DefaultOidcUser {

  private static final long serialVersionUID = 1L;

  private final Aanwezige wie;

  Aangemeld(OidcUser daar, Aanwezige wie) {
    super(daar.getAuthorities(), daar.getIdToken(), daar.getUserInfo());
    this.wie = wie;
  }

  Aanwezige wie() {
    return wie;
  }

  /** The same person, perhaps with other rights: the sessions of one person are counted by it. */
  @Override
  public boolean equals(@Nullable Object ander) {
    return ander instanceof Aangemeld aangemeld
        && Objects.equals(wie.medewerker(), aangemeld.wie.medewerker());
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(wie.medewerker());
  }
}
