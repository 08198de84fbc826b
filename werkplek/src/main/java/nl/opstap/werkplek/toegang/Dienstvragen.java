package nl.opstap.werkplek.toegang;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * How the identity provider is asked: never for longer than a person waits. What the library makes
 * by itself waits without end, and a provider that hangs would take every thread with it.
 */
final class Dienstvragen {

  private final ClientHttpRequestFactory wachtNietLang;

  /**
   * @param geduld for a connection, and again for a whole answer
   */
  Dienstvragen(Duration geduld) {
    JdkClientHttpRequestFactory vragen =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder()
                .connectTimeout(geduld)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build());
    vragen.setReadTimeout(geduld);
    this.wachtNietLang = vragen;
  }

  /**
   * What the provider says of itself.
   *
   * @throws IllegalStateException when it is another than was asked
   */
  ClientRegistration.Builder dienst(String uitgever) {
    Map<String, Object> gezegd =
        new RestTemplate(wachtNietLang)
            .exchange(
                uitgever.replaceFirst("/+$", "") + "/.well-known/openid-configuration",
                HttpMethod.GET,
                null,
                new ParameterizedTypeReference<Map<String, Object>>() {})
            .getBody();
    if (gezegd == null || !uitgever.equals(gezegd.get("issuer"))) {
      throw new IllegalStateException("De aanmelddienst noemt zich anders dan " + uitgever + ".");
    }
    return ClientRegistrations.fromOidcConfiguration(gezegd);
  }

  /** For the token that belongs to the code that a browser brought. */
  RestClientAuthorizationCodeTokenResponseClient token() {
    RestClientAuthorizationCodeTokenResponseClient token =
        new RestClientAuthorizationCodeTokenResponseClient();
    token.setRestClient(
        RestClient.builder()
            .requestFactory(wachtNietLang)
            .configureMessageConverters(soorten ->
                soorten
                    .addCustomConverter(new FormHttpMessageConverter())
                    .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
            .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
            .build());
    return token;
  }

  /** For what the provider says of who signs in. */
  OidcUserService personen() {
    RestTemplate vragen = new RestTemplate(wachtNietLang);
    vragen.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
    DefaultOAuth2UserService gegevens = new DefaultOAuth2UserService();
    gegevens.setRestOperations(vragen);
    OidcUserService personen = new OidcUserService();
    personen.setOauth2UserService(gegevens);
    return personen;
  }

  /** Reads the identity token of a sign-in, with the keys of the provider. */
  JwtDecoder identiteit(ClientRegistration dienst) {
    String sleutels = dienst.getProviderDetails().getJwkSetUri();
    if (sleutels == null) {
      throw new OAuth2AuthenticationException(
          new OAuth2Error("geen_sleutels", "De aanmelddienst noemt geen jwks_uri.", null));
    }
    NimbusJwtDecoder lezer =
        NimbusJwtDecoder.withJwkSetUri(sleutels)
            .restOperations(new RestTemplate(wachtNietLang))
            .build();
    lezer.setClaimSetConverter(
        new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
    lezer.setJwtValidator(
        JwtValidators.createDefaultWithValidators(List.of(new OidcIdTokenValidator(dienst))));
    return lezer;
  }

  /** Reads the token of a program; what it must say is for who asks. */
  NimbusJwtDecoder programma(String uitgever) {
    return NimbusJwtDecoder.withIssuerLocation(uitgever)
        .restOperations(new RestTemplate(wachtNietLang))
        .build();
  }
}
