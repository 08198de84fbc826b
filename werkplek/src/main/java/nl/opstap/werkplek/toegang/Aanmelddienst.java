package nl.opstap.werkplek.toegang;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
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
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

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
  private final String adres;
  private final MedewerkerRepository medewerkers;
  private final Dienstvragen vragen;

  /**
   * @param geduld how long the provider may take to answer
   * @param adres where people find this program; what a request says of that decides nothing
   */
  Aanmelddienst(
      @Value("${opstap.oidc.uitgever}") String uitgever,
      @Value("${opstap.oidc.client}") String client,
      @Value("${opstap.oidc.geheim}") String geheim,
      @Value("${opstap.oidc.geduld}") Duration geduld,
      @Value("${opstap.adres}") String adres,
      MedewerkerRepository medewerkers) {
    this.uitgever = uitgever;
    this.client = client;
    this.geheim = geheim;
    this.adres = adres.replaceFirst("/+$", "");
    this.medewerkers = medewerkers;
    this.vragen = new Dienstvragen(geduld);
  }

  /** Looks the provider up when it is first needed: it may start later than this program. */
  @Bean
  ClientRegistrationRepository aanmelddiensten() {
    Opgehaald<ClientRegistration> dienst =
        new Opgehaald<>(() ->
            vragen
                .dienst(uitgever)
                .registrationId(NAAM)
                .clientId(client)
                .clientSecret(geheim)
                .scope("openid", "profile")
                .redirectUri(adres + "/login/oauth2/code/" + NAAM)
                .clientSettings(
                    ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
                .build());
    return naam -> naam.equals(NAAM) ? dienst.geef() : null;
  }

  @Bean
  Aanmeldreis aanmeldreis(
      ClientRegistrationRepository diensten,
      @Value("${opstap.sleutel}") String sleutel,
      Koekjes koekjes,
      Clock klok) {
    return new Aanmeldreis(diensten, NAAM, sleutel, koekjes, klok);
  }

  /** Reads what the provider signed of who signs in; its keys are fetched once. */
  @Bean
  JwtDecoderFactory<ClientRegistration> identiteiten() {
    Map<String, JwtDecoder> lezers = new ConcurrentHashMap<>();
    return dienst ->
        lezers.computeIfAbsent(dienst.getRegistrationId(), _ -> vragen.identiteit(dienst));
  }

  /** Lets people in a browser, and programs with a token, sign in through the provider. */
  void regel(
      HttpSecurity http,
      ClientRegistrationRepository diensten,
      Aanmeldreis reis,
      Aanmeldsessies sessies) {
    DefaultOAuth2AuthorizationRequestResolver vraag =
        new DefaultOAuth2AuthorizationRequestResolver(diensten, "/oauth2/authorization");
    vraag.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    OidcUserService personen = vragen.personen();
    // Who is asked after the provider knows of passwords only, and would hide why it failed.
    http.getSharedObject(AuthenticationManagerBuilder.class).parentAuthenticationManager(null);
    http.oauth2Login(aanmelden ->
            aanmelden
                .loginPage("/aanmelden")
                .authorizationEndpoint(deur ->
                    deur.authorizationRequestResolver(vraag).authorizationRequestRepository(reis))
                .tokenEndpoint(token -> token.accessTokenResponseClient(vragen.token()))
                .userInfoEndpoint(
                    gegevens -> gegevens.oidcUserService(wie -> wieIsHet(personen.loadUser(wie))))
                .defaultSuccessUrl("/", true)
                .failureHandler(mislukt()))
        .oauth2ResourceServer(programmas ->
            programmas
                .authenticationEntryPoint(zonderGeldigToken())
                .jwt(token -> token.decoder(decoder()).jwtAuthenticationConverter(this::wieIsHet)))
        .logout(uit -> uit.logoutSuccessHandler(afmelden(diensten)));
    sessies.regel(http);
  }

  /** Who has no access is told so; so is who cannot know it, because the provider is silent. */
  private static AuthenticationFailureHandler mislukt() {
    SimpleUrlAuthenticationFailureHandler geenToegang =
        new SimpleUrlAuthenticationFailureHandler("/geen-toegang");
    // Who does not come in leaves nothing behind.
    geenToegang.setAllowSessionCreation(false);
    return (vraag, antwoord, fout) -> {
      Storing storing = Storing.van(fout);
      if (storing.status() == HttpStatus.BAD_GATEWAY) {
        storing.log(vraag);
        antwoord.sendError(HttpStatus.BAD_GATEWAY.value());
      } else {
        geenToegang.onAuthenticationFailure(vraag, antwoord, fout);
      }
    };
  }

  private LogoutSuccessHandler afmelden(ClientRegistrationRepository diensten) {
    OidcClientInitiatedLogoutSuccessHandler afmelden =
        new OidcClientInitiatedLogoutSuccessHandler(diensten);
    afmelden.setPostLogoutRedirectUri(adres + "/afgemeld");
    afmelden.setDefaultTargetUrl("/afgemeld");
    return afmelden;
  }

  /** With the header that the protocol asks for, and a sentence. */
  private static AuthenticationEntryPoint zonderGeldigToken() {
    BearerTokenAuthenticationEntryPoint kop = new BearerTokenAuthenticationEntryPoint();
    return (vraag, antwoord, fout) -> {
      kop.commence(vraag, antwoord, fout);
      antwoord.sendError(antwoord.getStatus());
    };
  }

  private OidcUser wieIsHet(OidcUser daar) {
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

  /** An identity token or a token to sign out with is no key, whatever else it says. */
  private static JwtTypeValidator soort() {
    JwtTypeValidator soort = new JwtTypeValidator("JWT", "at+jwt", "application/at+jwt");
    soort.setAllowEmpty(false);
    return soort;
  }

  /**
   * A token counts when this provider issued it, for now, for this API. That has a name of its own,
   * so that what a browser gets at sign-in is no key to it.
   */
  private JwtDecoder decoder() {
    Opgehaald<JwtDecoder> lezer =
        new Opgehaald<>(() -> {
          NimbusJwtDecoder decoder = vragen.programma(uitgever);
          decoder.setJwtValidator(
              new DelegatingOAuth2TokenValidator<>(
                  new JwtTimestampValidator(),
                  new JwtClaimValidator<Instant>(JwtClaimNames.EXP, Objects::nonNull),
                  soort(),
                  new JwtIssuerValidator(uitgever),
                  new JwtClaimValidator<List<String>>(
                      JwtClaimNames.AUD, voor -> voor != null && voor.contains(client + API))));
          return decoder;
        });
    return token -> lezer.geef().decode(token);
  }
}
