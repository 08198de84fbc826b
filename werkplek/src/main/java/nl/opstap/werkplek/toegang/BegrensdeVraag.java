package nl.opstap.werkplek.toegang;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.apache.tomcat.util.http.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.server.ResponseStatusException;

/**
 * A request of which no more is read than may be, and not for longer. A form takes as much memory
 * as was sent of it; left to the server it would take at once what the sender says that will come.
 */
final class BegrensdeVraag extends HttpServletRequestWrapper {

  private static final int MEESTE_VAN_FORMULIER = 64 * 1024;
  private static final int MEESTE = 256 * 1024;
  private static final int VELDEN = 500;

  private final LongSupplier klok;
  private @Nullable ServletInputStream stroom;
  private @Nullable Map<String, String[]> velden;

  /**
   * @param klok nanoseconds, since any moment
   */
  BegrensdeVraag(HttpServletRequest vraag, LongSupplier klok) {
    super(vraag);
    this.klok = klok;
  }

  /** How many bytes a request may have beside its address and headers. */
  private static int meeste(HttpServletRequest vraag) {
    return isFormulier(vraag) ? MEESTE_VAN_FORMULIER : MEESTE;
  }

  private static boolean isFormulier(HttpServletRequest vraag) {
    return is(vraag, MediaType.APPLICATION_FORM_URLENCODED)
        || is(vraag, MediaType.MULTIPART_FORM_DATA);
  }

  private static boolean is(HttpServletRequest vraag, MediaType wat) {
    String soort = vraag.getContentType();
    return soort != null && wat.equalsTypeAndSubtype(MediaType.parseMediaType(soort));
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    if (stroom == null) {
      if (getContentLengthLong() > meeste(this)) {
        // What was announced is not waited for.
        throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
      }
      stroom = new BegrensdeStroom(super.getInputStream(), meeste(this), klok);
    }
    return stroom;
  }

  @Override
  public BufferedReader getReader() throws IOException {
    String tekens = getCharacterEncoding();
    return new BufferedReader(
        new InputStreamReader(
            getInputStream(), tekens == null ? StandardCharsets.UTF_8 : Charset.forName(tekens)));
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    if (velden == null) {
      // Who asks again after a failure gets nothing, instead of the failure again.
      velden = Map.of();
      Map<String, String[]> gelezen = new LinkedHashMap<>();
      Map<String, String[]> lijf =
          getMethod().equals("POST") && isFormulier(this) ? formulier() : Map.of();
      // After the form: what was read already the server does not read again.
      super.getParameterMap().forEach(gelezen::put);
      lijf.forEach((naam, waarden) -> gelezen.merge(naam, waarden, BegrensdeVraag::beide));
      weigerNul(gelezen);
      velden = Collections.unmodifiableMap(gelezen);
    }
    return velden;
  }

  private Map<String, String[]> formulier() {
    byte[] lijf;
    try {
      lijf = getInputStream().readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (is(this, MediaType.MULTIPART_FORM_DATA)) {
      try {
        return Formulierdelen.lees(lijf, MediaType.parseMediaType(getContentType()));
      } catch (IOException | IllegalArgumentException onleesbaar) {
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "", onleesbaar);
      }
    }
    Parameters gelezen = new Parameters();
    gelezen.setCharset(StandardCharsets.UTF_8);
    gelezen.setLimit(VELDEN);
    gelezen.processParameters(lijf, 0, lijf.length);
    Map<String, String[]> uit = new LinkedHashMap<>();
    for (String naam : Collections.list(gelezen.getParameterNames())) {
      uit.put(naam, gelezen.getParameterValues(naam));
    }
    return uit;
  }

  private static String[] beide(String[] eerst, String[] dan) {
    String[] uit = new String[eerst.length + dan.length];
    System.arraycopy(eerst, 0, uit, 0, eerst.length);
    System.arraycopy(dan, 0, uit, eerst.length, dan.length);
    return uit;
  }

  /** No page knows what to do with it, and no text in the database can hold it. */
  private static void weigerNul(Map<String, String[]> velden) {
    velden.forEach((naam, waarden) -> {
      for (String waarde : waarden) {
        if (naam.indexOf('\0') >= 0 || waarde.indexOf('\0') >= 0) {
          throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
      }
    });
  }

  @Override
  public @Nullable String getParameter(String naam) {
    String[] waarden = getParameterMap().get(naam);
    return waarden == null ? null : waarden[0];
  }

  @Override
  public String @Nullable [] getParameterValues(String naam) {
    String[] waarden = getParameterMap().get(naam);
    return waarden == null ? null : waarden.clone();
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(getParameterMap().keySet());
  }
}
