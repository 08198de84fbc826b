package nl.opstap.werkplek.toegang;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** How a cookie is made of which only this program knows what is in it. */
@Component
class Koekjes {

  private final boolean isVeilig;

  /**
   * @param isVeilig false where there is no TLS: a demo on this machine
   */
  Koekjes(@Value("${server.servlet.session.cookie.secure:false}") boolean isVeilig) {
    this.isVeilig = isVeilig;
  }

  /** With the prefix by which a browser takes it from this host and from no other. */
  String naam(String naam) {
    return isVeilig ? "__Host-" + naam : naam;
  }

  void vorm(ResponseCookie.ResponseCookieBuilder koekje) {
    koekje.path("/").httpOnly(true).secure(isVeilig).sameSite("Lax");
  }
}
