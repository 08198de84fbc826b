package nl.opstap.werkplek.toegang;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.time.Clock;
import org.apache.catalina.session.StandardManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What holds for every request, before any page is reached. */
@Configuration
class Beveiliging {

  /** Nothing from elsewhere, no script in a page, no page in a frame. */
  private static final String ALLEEN_VAN_HIER =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self';"
          + " frame-ancestors 'none'; base-uri 'none'; form-action 'self' ";

  private static final String[] VOOR_IEDEREEN = {
    "/",
    "/aanmelden",
    "/stijl/**",
    "/error",
    "/check",
    "/api/v1/openapi.json",
    "/afgemeld",
    "/geen-toegang"
  };

  /** More than anybody has; a bound on the memory that they take. */
  private static final int MEESTE_SESSIES = 10_000;

  private final Koekjes koekjes;
  private final Clock klok;
  private final int vreemdenPerSeconde;

  Beveiliging(
      Koekjes koekjes,
      Clock klok,
      @Value("${opstap.vreemden-per-seconde}") int vreemdenPerSeconde) {
    this.koekjes = koekjes;
    this.klok = klok;
    this.vreemdenPerSeconde = vreemdenPerSeconde;
  }

  @Bean
  SecurityFilterChain keten(
      HttpSecurity http,
      ObjectProvider<Aanmelddienst> dienst,
      ObjectProvider<Aanmeldreis> reis,
      ObjectProvider<Aanmeldsessies> sessies,
      ObjectProvider<ClientRegistrationRepository> diensten,
      @Value("${opstap.oidc.uitgever:}") String uitgever) {
    dienst.ifAvailable(
        deze -> deze.regel(http, diensten.getObject(), reis.getObject(), sessies.getObject()));
    return http.addFilterAfter(new Sessiewacht(klok), SecurityContextHolderFilter.class)
        .addFilterAfter(new Vreemden(vreemdenPerSeconde), Sessiewacht.class)
        .authorizeHttpRequests(vragen ->
            vragen.requestMatchers(VOOR_IEDEREEN).permitAll().anyRequest().authenticated())
        // Nobody is signed in there, so there is nothing that another site could do in their name.
        .csrf(csrf -> csrf.ignoringRequestMatchers("/check").csrfTokenRepository(tekens()))
        // Signing in always leads to the worklist; who has not signed in leaves nothing behind
        // here.
        .requestCache(cache -> cache.disable())
        .exceptionHandling(fouten -> fouten.authenticationEntryPoint(naarAanmelden()))
        .logout(afmelden -> {
          afmelden.logoutUrl("/afmelden");
          if (uitgever.isEmpty()) {
            afmelden.logoutSuccessUrl("/aanmelden");
          }
        })
        .headers(koppen -> koppen(koppen, uitgever))
        .build();
  }

  private static void koppen(HeadersConfigurer<HttpSecurity> koppen, String uitgever) {
    koppen
        .contentSecurityPolicy(
            beleid -> beleid.policyDirectives(ALLEEN_VAN_HIER + herkomst(uitgever)))
        .referrerPolicy(beleid -> beleid.policy(ReferrerPolicy.SAME_ORIGIN))
        .httpStrictTransportSecurity(
            hsts -> hsts.includeSubDomains(true).maxAgeInSeconds(31_536_000));
  }

  /** In a cookie: a page with a form asks no memory of who has not signed in. */
  private CookieCsrfTokenRepository tekens() {
    CookieCsrfTokenRepository tekens = new CookieCsrfTokenRepository();
    tekens.setCookieName(koekjes.naam("opstap-csrf"));
    tekens.setHeaderName("X-CSRF-TOKEN");
    tekens.setCookieCustomizer(koekjes::vorm);
    return tekens;
  }

  /**
   * A program is told that it has not signed in; a person is led to where to. Who had signed in,
   * with rights that are others now, begins anew.
   */
  private static AuthenticationEntryPoint naarAanmelden() {
    LoginUrlAuthenticationEntryPoint pagina = new LoginUrlAuthenticationEntryPoint("/aanmelden");
    pagina.setFavorRelativeUris(true);
    return (vraag, antwoord, fout) -> {
      HttpSession sessie = vraag.getSession(false);
      if (sessie != null) {
        sessie.invalidate();
      }
      if (vraag.getRequestURI().startsWith("/api/")) {
        antwoord.sendError(HttpServletResponse.SC_UNAUTHORIZED);
      } else {
        pagina.commence(vraag, antwoord, fout);
      }
    };
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> sessies() {
    return server ->
        server.addContextCustomizers(context -> {
          StandardManager sessies = new StandardManager();
          sessies.setMaxActiveSessions(MEESTE_SESSIES);
          context.setManager(sessies);
        });
  }

  /** Signing out leads on to the identity provider, which a browser counts as part of the form. */
  private static String herkomst(String uitgever) {
    if (uitgever.isEmpty()) {
      return "";
    }
    URI daar = URI.create(uitgever);
    return daar.getScheme() + "://" + daar.getAuthority();
  }

  /** There are no passwords here; signing in is done by who knows the person. */
  @Bean
  AuthenticationManager geenWachtwoorden() {
    return wie -> {
      throw new BadCredentialsException("Opstap kent geen wachtwoorden.");
    };
  }
}
