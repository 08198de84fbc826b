package nl.opstap.werkplek.toegang;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What holds for every request, before any page is reached. */
@Configuration
class Beveiliging {

  /** Nothing from elsewhere, no script in a page, no page in a frame. */
  private static final String ALLEEN_VAN_HIER =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self';"
          + " frame-ancestors 'none'; base-uri 'none'; form-action 'self' ";

  @Bean
  SecurityFilterChain keten(
      HttpSecurity http,
      ObjectProvider<Aanmelddienst> dienst,
      ObjectProvider<ClientRegistrationRepository> diensten,
      @Value("${opstap.oidc.uitgever:}") String uitgever) {
    dienst.ifAvailable(deze -> deze.regel(http, diensten.getObject()));
    return http.authorizeHttpRequests(vragen ->
            vragen
                .requestMatchers(
                    "/",
                    "/aanmelden",
                    "/stijl/**",
                    "/error",
                    "/check",
                    "/api/v1/openapi.json",
                    "/afgemeld",
                    "/geen-toegang")
                .permitAll()
                .anyRequest()
                .authenticated())
        // Nobody is signed in there, so there is nothing that another site could do in their name.
        .csrf(csrf -> csrf.ignoringRequestMatchers("/check"))
        // Signing in always leads to the worklist; who has not signed in leaves nothing behind
        // here.
        .requestCache(cache -> cache.disable())
        .exceptionHandling(fouten ->
            fouten
                // A program is told that it has not signed in; a person is led to where to.
                .defaultAuthenticationEntryPointFor(
                    (_, antwoord, _) -> antwoord.sendError(HttpServletResponse.SC_UNAUTHORIZED),
                    vraag -> vraag.getRequestURI().startsWith("/api/"))
                .defaultAuthenticationEntryPointFor(
                    new LoginUrlAuthenticationEntryPoint("/aanmelden"), _ -> true))
        .logout(afmelden -> {
          afmelden.logoutUrl("/afmelden");
          if (uitgever.isEmpty()) {
            afmelden.logoutSuccessUrl("/aanmelden");
          }
        })
        .headers(koppen ->
            koppen
                .contentSecurityPolicy(
                    beleid -> beleid.policyDirectives(ALLEEN_VAN_HIER + herkomst(uitgever)))
                .referrerPolicy(beleid -> beleid.policy(ReferrerPolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(
                    hsts -> hsts.includeSubDomains(true).maxAgeInSeconds(31_536_000)))
        .build();
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
