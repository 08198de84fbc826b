package nl.opstap.werkplek.toegang;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.tomcat.util.http.fileupload.MultipartStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;

/**
 * The fields of a form that carries a file, from a body that is bounded already. A file is a field
 * like the others, with its text; what it was called is not looked at.
 */
final class Formulierdelen {

  private static final int MEESTE = 50;

  private Formulierdelen() {}

  /**
   * Reads them.
   *
   * @throws IOException when it is no such form, or has too many fields
   */
  static Map<String, String[]> lees(byte[] lijf, MediaType soort) throws IOException {
    String grens = soort.getParameter("boundary");
    if (grens == null || grens.isEmpty() || grens.length() > 70) {
      throw new IOException("Een formulier met een bestand heeft een grens tussen zijn delen.");
    }
    Map<String, String[]> uit = new LinkedHashMap<>();
    MultipartStream delen =
        new MultipartStream(
            new ByteArrayInputStream(lijf), grens.getBytes(StandardCharsets.ISO_8859_1), null);
    delen.setHeaderEncoding(StandardCharsets.UTF_8.name());
    for (boolean isMeer = delen.skipPreamble(); isMeer; isMeer = delen.readBoundary()) {
      Optional<String> naam = naam(delen.readHeaders());
      ByteArrayOutputStream inhoud = new ByteArrayOutputStream();
      delen.readBodyData(inhoud);
      if (uit.size() == MEESTE) {
        throw new IOException("Dit formulier heeft te veel velden.");
      }
      if (naam.isPresent()) {
        uit.putIfAbsent(naam.get(), new String[] {tekst(inhoud.toByteArray())});
      }
    }
    return uit;
  }

  /** What is no UTF-8 is refused: kept with other signs than were written it would be damaged. */
  private static String tekst(byte[] inhoud) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(inhoud)).toString();
  }

  private static Optional<String> naam(String koppen) {
    return koppen
        .lines()
        .filter(kop -> kop.toLowerCase(Locale.ROOT).startsWith("content-disposition:"))
        .map(kop -> ContentDisposition.parse(kop.substring(kop.indexOf(':') + 1).strip()))
        .flatMap(kop -> Optional.ofNullable(kop.getName()).stream())
        .findFirst();
  }
}
