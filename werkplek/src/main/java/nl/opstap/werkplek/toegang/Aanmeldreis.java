package nl.opstap.werkplek.toegang;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.web.util.WebUtils;

/**
 * What has to be known again when somebody comes back from the identity provider. The browser takes
 * it along, encrypted, for ten minutes: however many begin to sign in, this program keeps nothing.
 */
final class Aanmeldreis implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

  static final String KOEKJE = "opstap-aanmelden";
  private static final Duration LANGST = Duration.ofMinutes(10);

  private static final String CODERING = "AES/GCM/NoPadding";
  private static final int IV = 12;
  private static final int MERK = 128;

  private final ClientRegistrationRepository diensten;
  private final String dienst;
  private final Koekjes koekjes;
  private final Clock klok;
  private final SecretKey sleutel;
  private final SecureRandom toeval = new SecureRandom();

  /**
   * @param dienst name of the only provider
   * @param sleutel that of the program, in Base64; what is used here is derived from it
   */
  Aanmeldreis(
      ClientRegistrationRepository diensten,
      String dienst,
      String sleutel,
      Koekjes koekjes,
      Clock klok) {
    this.diensten = diensten;
    this.dienst = dienst;
    this.koekjes = koekjes;
    this.klok = klok;
    try {
      this.sleutel =
          KDF.getInstance("HKDF-SHA256")
              .deriveKey(
                  "AES",
                  HKDFParameterSpec.ofExtract()
                      .addIKM(Base64.getDecoder().decode(sleutel))
                      .thenExpand(KOEKJE.getBytes(StandardCharsets.UTF_8), 32));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Java kent HKDF-SHA256 niet.", e);
    }
  }

  @Override
  public void saveAuthorizationRequest(
      @Nullable OAuth2AuthorizationRequest heen,
      HttpServletRequest vraag,
      HttpServletResponse antwoord) {
    if (heen == null) {
      vergeet(antwoord);
      return;
    }
    Map<String, Object> bijzonder = heen.getAttributes();
    String tekst =
        String.join(
            "\n",
            String.valueOf(klok.instant().plus(LANGST).getEpochSecond()),
            heen.getState(),
            String.valueOf(bijzonder.get(OidcParameterNames.NONCE)),
            String.valueOf(bijzonder.get(PkceParameterNames.CODE_VERIFIER)));
    zet(antwoord, versleutel(tekst), LANGST);
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest vraag) {
    String staat = vraag.getParameter(OAuth2ParameterNames.STATE);
    Cookie koekje = WebUtils.getCookie(vraag, koekjes.naam(KOEKJE));
    if (staat == null || koekje == null) {
      return null;
    }
    return ontsleutel(koekje.getValue())
        .map(tekst -> List.of(tekst.split("\n", -1)))
        .filter(delen -> delen.size() == 4)
        .filter(delen ->
            klok.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(delen.getFirst()))))
        .filter(delen -> delen.get(1).equals(staat))
        .map(delen -> reis(delen.get(1), delen.get(2), delen.get(3)))
        .orElse(null);
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
      HttpServletRequest vraag, HttpServletResponse antwoord) {
    OAuth2AuthorizationRequest heen = loadAuthorizationRequest(vraag);
    if (heen != null) {
      vergeet(antwoord);
    }
    return heen;
  }

  private OAuth2AuthorizationRequest reis(String staat, String nonce, String bewijs) {
    ClientRegistration deze = Objects.requireNonNull(diensten.findByRegistrationId(dienst));
    return OAuth2AuthorizationRequest.authorizationCode()
        .authorizationUri(Objects.requireNonNull(deze.getProviderDetails().getAuthorizationUri()))
        .clientId(deze.getClientId())
        .redirectUri(deze.getRedirectUri())
        .scopes(deze.getScopes())
        .state(staat)
        .attributes(
            Map.of(
                OAuth2ParameterNames.REGISTRATION_ID, dienst,
                OidcParameterNames.NONCE, nonce,
                PkceParameterNames.CODE_VERIFIER, bewijs))
        .build();
  }

  private void vergeet(HttpServletResponse antwoord) {
    zet(antwoord, "", Duration.ZERO);
  }

  private void zet(HttpServletResponse antwoord, String waarde, Duration hoelang) {
    ResponseCookie.ResponseCookieBuilder koekje =
        ResponseCookie.from(koekjes.naam(KOEKJE), waarde).maxAge(hoelang);
    koekjes.vorm(koekje);
    antwoord.addHeader(HttpHeaders.SET_COOKIE, koekje.build().toString());
  }

  private String versleutel(String tekst) {
    byte[] iv = new byte[IV];
    toeval.nextBytes(iv);
    try {
      Cipher cijfer = Cipher.getInstance(CODERING);
      cijfer.init(Cipher.ENCRYPT_MODE, sleutel, new GCMParameterSpec(MERK, iv));
      byte[] dicht = cijfer.doFinal(tekst.getBytes(StandardCharsets.UTF_8));
      byte[] alles = Arrays.copyOf(iv, IV + dicht.length);
      System.arraycopy(dicht, 0, alles, IV, dicht.length);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(alles);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Java kent " + CODERING + " niet.", e);
    }
  }

  /** Empty for what this program did not write. */
  private Optional<String> ontsleutel(String koekje) {
    try {
      byte[] alles = Base64.getUrlDecoder().decode(koekje);
      if (alles.length <= IV) {
        return Optional.empty();
      }
      Cipher cijfer = Cipher.getInstance(CODERING);
      cijfer.init(Cipher.DECRYPT_MODE, sleutel, new GCMParameterSpec(MERK, alles, 0, IV));
      byte[] tekst = cijfer.doFinal(alles, IV, alles.length - IV);
      return Optional.of(new String(tekst, StandardCharsets.UTF_8));
    } catch (GeneralSecurityException | IllegalArgumentException vreemd) {
      return Optional.empty();
    }
  }
}
