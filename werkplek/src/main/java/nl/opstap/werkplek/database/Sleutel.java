package nl.opstap.werkplek.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The secret that is not in the database. From it comes a key for each purpose, so that none of
 * them says anything about another, and one secret has to be kept.
 */
@Component
public final class Sleutel {

  private static final String SOORT = "HmacSHA256";
  private static final int KORTSTE = 32;

  /** Of 32 random bytes some thirty differ; fewer than this by chance does not happen. */
  private static final int VERSCHILLENDE = 12;

  private final byte[] geheim;

  /**
   * @param base64 at least 32 bytes
   * @throws IllegalArgumentException when it is no secret; the message says what to do
   */
  public Sleutel(@Value("${opstap.sleutel}") String base64) {
    try {
      geheim = Base64.getDecoder().decode(base64.strip());
    } catch (IllegalArgumentException geenBase64) {
      throw onbruikbaar("is geen Base64", geenBase64);
    }
    if (geheim.length < KORTSTE) {
      throw onbruikbaar("is te kort: %d bytes".formatted(geheim.length), null);
    }
    if (isTeRaden()) {
      throw onbruikbaar("herhaalt zich, en is daardoor te raden", null);
    }
  }

  private static IllegalArgumentException onbruikbaar(String waarom, @Nullable Exception fout) {
    return new IllegalArgumentException(
        "OPSTAP_SLEUTEL %s. Misschien helpt: openssl rand -base64 32".formatted(waarom), fout);
  }

  private boolean isTeRaden() {
    List<Byte> bytes = IntStream.range(0, geheim.length).mapToObj(i -> geheim[i]).toList();
    // A word or a number, written again and again.
    boolean isHerhaling =
        IntStream.rangeClosed(1, geheim.length / 2)
            .anyMatch(stap ->
                bytes.subList(stap, bytes.size()).equals(bytes.subList(0, bytes.size() - stap)));
    return isHerhaling || bytes.stream().distinct().count() < VERSCHILLENDE;
  }

  /** The key for one purpose: 32 bytes. */
  public byte[] voor(String doel) {
    return hmac(geheim, ("opstap " + doel).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * What only who has the secret can make of this.
   *
   * @param delen that which is vouched for, part by part; null is another than any text
   * @return 64 hexadecimal digits
   */
  public String zegel(String doel, List<? extends @Nullable Object> delen) {
    // Lengths before the parts, so that no two different ones are written the same.
    StringBuilder tekst = new StringBuilder();
    for (Object deel : delen) {
      if (deel == null) {
        tekst.append("-:");
      } else {
        String geschreven = deel.toString();
        tekst.append(geschreven.length()).append(':').append(geschreven);
      }
    }
    return HexFormat.of()
        .formatHex(hmac(voor(doel), tekst.toString().getBytes(StandardCharsets.UTF_8)));
  }

  /** By which it is known again; says nothing about the secret. */
  String afdruk() {
    return zegel("afdruk", List.of()).substring(0, 16);
  }

  private static byte[] hmac(byte[] sleutel, byte[] wat) {
    try {
      Mac mac = Mac.getInstance(SOORT);
      mac.init(new SecretKeySpec(sleutel, SOORT));
      return mac.doFinal(wat);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Java kent " + SOORT + " niet.", e);
    }
  }

  /** Never the secret. */
  @Override
  public String toString() {
    return "Sleutel " + afdruk();
  }
}
