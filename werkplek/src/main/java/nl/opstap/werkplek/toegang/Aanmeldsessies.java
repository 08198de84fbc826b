package nl.opstap.werkplek.toegang;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.InMemoryOidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/**
 * The sessions of who signed in at the identity provider: some for each person, of which the oldest
 * ends when there are more, and all of them when the provider says that this person signed out.
 */
@Configuration
@ConditionalOnProperty("opstap.oidc.uitgever")
class Aanmeldsessies {

  private static final int PER_PERSOON = 5;

  private final SessionRegistry sessies = new SessionRegistryImpl();
  private final OidcSessionRegistry bijDeDienst = new InMemoryOidcSessionRegistry();

  @Bean
  SessionRegistry sessieregister() {
    return sessies;
  }

  @Bean
  OidcSessionRegistry sessiesBijDeDienst() {
    return bijDeDienst;
  }

  /** Tells both when a session has ended by itself. */
  @Bean
  HttpSessionEventPublisher eindeVanSessies() {
    return new HttpSessionEventPublisher();
  }

  void regel(HttpSecurity http) {
    http.sessionManagement(beheer ->
            beheer.maximumSessions(PER_PERSOON).sessionRegistry(sessies).expiredUrl("/aanmelden"))
        .oidcLogout(uit ->
            uit.oidcSessionRegistry(bijDeDienst)
                .backChannel(kanaal -> kanaal.logoutHandler((_, _, teken) -> beeindig(teken))));
  }

  /** Here, without asking it of ourselves over the network. */
  private void beeindig(@Nullable Authentication teken) {
    if (teken != null && teken.getPrincipal() instanceof OidcLogoutToken wie) {
      for (OidcSessionInformation sessie : bijDeDienst.removeSessionInformation(wie)) {
        SessionInformation deze = sessies.getSessionInformation(sessie.getSessionId());
        if (deze != null) {
          deze.expireNow();
        }
      }
    }
  }
}
