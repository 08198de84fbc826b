package nl.opstap.werkplek.start;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An address that people are led to: with TLS, unless it is this machine itself. */
final class Webadres {

  private static final Set<String> HIER = Set.of("localhost", "127.0.0.1", "[::1]");

  private Webadres() {}

  /**
   * What is wrong with an address; empty when nothing is.
   *
   * @param naam of the setting, for the message
   */
  static Optional<String> fout(String naam, @Nullable String adres) {
    String waarde = adres == null ? "" : adres;
    try {
      URI wat = new URI(waarde);
      boolean isHier =
          "http".equals(wat.getScheme()) && HIER.contains(String.valueOf(wat.getHost()));
      boolean isKaal =
          wat.getHost() != null
              && wat.getUserInfo() == null
              && wat.getQuery() == null
              && wat.getFragment() == null;
      if (isKaal && ("https".equals(wat.getScheme()) || isHier)) {
        return Optional.empty();
      }
    } catch (URISyntaxException onleesbaar) {
      // Told below.
    }
    return Optional.of(
        "%s is geen https-adres: \"%s\". Misschien: https://opstap.gemeente.nl"
            .formatted(naam, waarde));
  }
}
