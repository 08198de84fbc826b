package nl.opstap.werkplek.api;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The version of a dossier as an ETag, by which a program says which one it saw. */
public final class Versies {

  private static final Pattern ETAG = Pattern.compile("(?:W/)?\"([0-9]{1,9})\"");

  private Versies() {}

  public static String etag(int versie) {
    return "\"" + versie + "\"";
  }

  /**
   * The version in the header {@code If-Match}.
   *
   * @throws ResponseStatusException 428 when it was not sent
   * @throws OnjuisteVraag when it is no ETag of a dossier
   */
  public static int lees(@Nullable String indien) {
    if (indien == null) {
      throw new ResponseStatusException(
          HttpStatus.PRECONDITION_REQUIRED,
          "Stuur If-Match mee, met de ETag van het dossier dat u zag.");
    }
    Matcher etag = ETAG.matcher(indien);
    if (!etag.matches()) {
      throw new OnjuisteVraag("If-Match", "Dit is geen ETag van een dossier, zoals \"3\".");
    }
    return Integer.parseInt(etag.group(1));
  }
}
