package nl.opstap.werkplek.toegang;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/**
 * Signing in at the identity provider of a municipality (OpenID Connect, with PKCE): people with a
 * browser, and programs with a token. Who somebody is here follows from what the provider says of
 * them, at every sign-in anew.
 */
@Configuration
@ConditionalOnProperty("opstap.oidc.uitgever")
class Aanmelddienst {

  private static final String NAAM = "opstap";

  /** Behind the client id: for whom a token of a program is. */
  private static final String API = "-api";

  private final String uitgever;
  private final String client;
  private final String geheim;
  private final MedewerkerRepository medewerkers;

  Aanmelddienst(
      @Value("${opstap.oidc.uitgever}") String uitgever,
      @Value("${opstap.oidc.client}") String client,
      @Value("${opstap.oidc.geheim}") String geheim,
      MedewerkerRepository medewerkers) {
    this.uitgever = uitgever;
    this.client = client;
    this.geheim = geheim;
    this.medewerkers = medewerkers;
  }

  /** Looks the provider up when it is first needed: it may start later than this program. */
  @Bean
  ClientRegistrationRepository aanmelddiensten() {
    return new SupplierClientRegistrationRepository(() ->
        new InMemoryClientRegistrationRepository(
            ClientRegistrations.fromIssuerLocation(uitgever)
                .registrationId(NAAM)
                .clientId(client)
                .clientSecret(geheim)
                .scope("openid", "profile")
                .clientSettings(
                    ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
                .build()));
  }

  /** Lets people in a browser, and programs with a token, sign in through the provider. */
  void regel(HttpSecurity http, ClientRegistrationRepository diensten) {
    DefaultOAuth2AuthorizationRequestResolver vraag =
        new DefaultOAuth2AuthorizationRequestResolver(diensten, "/oauth2/authorization");
    vraag.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    OidcClientInitiatedLogoutSuccessHandler afmelden =
        new OidcClientInitiatedLogoutSuccessHandler(diensten);
    afmelden.setPostLogoutRedirectUri("{baseUrl}/afgemeld");
    afmelden.setDefaultTargetUrl("/afgemeld");
    http.oauth2Login(aanmelden ->
            aanmelden
                .loginPage("/aanmelden")
                .authorizationEndpoint(deur -> deur.authorizationRequestResolver(vraag))
                .userInfoEndpoint(gegevens -> gegevens.oidcUserService(this::wieIsHet))
                .defaultSuccessUrl("/", true)
                .failureUrl("/geen-toegang"))
        .oauth2ResourceServer(programmas ->
            programmas.jwt(
                token -> token.decoder(decoder()).jwtAuthenticationConverter(this::wieIsHet)))
        .logout(uit -> uit.logoutSuccessHandler(afmelden));
  }

  private OidcUser wieIsHet(
      org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest vraag) {
    OidcUser daar = new OidcUserService().loadUser(vraag);
    return new Aangemeld(daar, wie(daar.getClaims()));
  }

  private AbstractAuthenticationToken wieIsHet(Jwt token) {
    return UsernamePasswordAuthenticationToken.authenticated(wie(token.getClaims()), "", List.of());
  }

  private Aanwezige wie(Map<String, Object> gegevens) {
    try {
      return medewerkers.meldAan(Aanmelding.van(gegevens));
    } catch (IllegalArgumentException onvolledig) {
      throw new OAuth2AuthenticationException(
          new OAuth2Error("geen_toegang", String.valueOf(onvolledig.getMessage()), null),
          onvolledig);
    }
  }

  /**
   * A token counts when this provider issued it, now, for this API. That has a name of its own, so
   * that what a browser gets at sign-in is no key to it.
   */
  private JwtDecoder decoder() {
    return new SupplierJwtDecoder(() -> {
      NimbusJwtDecoder decoder = JwtDecoders.fromIssuerLocation(uitgever);
      decoder.setJwtValidator(
          new DelegatingOAuth2TokenValidator<>(
              new JwtTimestampValidator(),
              new JwtIssuerValidator(uitgever),
              new JwtClaimValidator<List<String>>(
                  JwtClaimNames.AUD, voor -> voor != null && voor.contains(client + API))));
      return decoder;
    });
  }
}
