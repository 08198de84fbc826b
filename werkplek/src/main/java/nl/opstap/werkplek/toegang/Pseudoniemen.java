package nl.opstap.werkplek.toegang;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Turns a citizen service number into something that says nothing without the key, and is another
 * in every municipality. Search and log use it, so that the number itself is in neither.
 */
@Component
public class Pseudoniemen {

  private static final String SOORT = "HmacSHA256";
  private static final int KORTSTE = 32;

  private final byte[] sleutel;

  /**
   * @param sleutel Base64, at least 32 bytes, the same at every start
   */
  public Pseudoniemen(@Value("${opstap.sleutel}") String sleutel) {
    this.sleutel = Base64.getDecoder().decode(sleutel);
    if (this.sleutel.length < KORTSTE) {
      throw new IllegalArgumentException(
          "OPSTAP_SLEUTEL is te kort: %d bytes. Misschien helpt: openssl rand -base64 32"
              .formatted(this.sleutel.length));
    }
  }

  /** By which a dossier of this person is found. */
  public String vanBsn(int gemeente, String bsn) {
    return HexFormat.of().formatHex(mac(gemeente, "bsn", bsn));
  }

  /** Who a line of the log is about. */
  public String van(Betrokkene wie) {
    String dossier = String.valueOf(wie.dossier());
    return HexFormat.of().formatHex(mac(wie.gemeente(), "betrokkene", dossier), 0, 16);
  }

  private byte[] mac(int gemeente, String doel, String wat) {
    try {
      Mac mac = Mac.getInstance(SOORT);
      mac.init(new SecretKeySpec(sleutel, SOORT));
      return mac.doFinal((gemeente + "|" + doel + "|" + wat).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Java kent " + SOORT + " niet.", e);
    }
  }
}
