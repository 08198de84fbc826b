package nl.opstap.werkplek.toegang;

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

  @Override
  public boolean equals(@Nullable Object ander) {
    return ander instanceof Aangemeld aangemeld && wie.equals(aangemeld.wie);
  }

  @Override
  public int hashCode() {
    return wie.hashCode();
  }
}
