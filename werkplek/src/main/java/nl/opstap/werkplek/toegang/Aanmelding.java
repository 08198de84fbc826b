package nl.opstap.werkplek.toegang;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an identity provider says of a member of staff.
 *
 * @param aanmeldnaam by which the provider knows this person for all time ("sub")
 * @param uitvoerder the code of who this person works for ({@link Uitvoerders})
 * @param team name of the team; null for who works for all of it
 */
record Aanmelding(
    String aanmeldnaam, String naam, Rol rol, String uitvoerder, @Nullable String team) {

  private static final int LANGSTE = 200;

  /**
   * Reads {@code sub}, {@code name}, {@code opstap_rol}, {@code opstap_team} and one of {@code
   * opstap_gemeente} (four digits) and {@code opstap_uitvoerder}.
   *
   * @throws IllegalArgumentException when one of them is missing or is not what it should be
   */
  static Aanmelding van(Map<String, Object> gegevens) {
    Rol rol = Rol.van(tekst(gegevens, "opstap_rol"));
    if (rol == Rol.OUDER) {
      throw new IllegalArgumentException("een ouder meldt zich hier niet aan");
    }
    return new Aanmelding(
        tekst(gegevens, "sub"),
        tekst(gegevens, "name"),
        rol,
        uitvoerder(gegevens),
        isLeeg(gegevens.get("opstap_team")) ? null : tekst(gegevens, "opstap_team"));
  }

  private static String uitvoerder(Map<String, Object> gegevens) {
    boolean isGedeeld = !isLeeg(gegevens.get("opstap_uitvoerder"));
    if (isGedeeld && !isLeeg(gegevens.get("opstap_gemeente"))) {
      throw new IllegalArgumentException("opstap_gemeente en opstap_uitvoerder staan er allebei");
    }
    if (isGedeeld) {
      return tekst(gegevens, "opstap_uitvoerder");
    }
    String gemeente = tekst(gegevens, "opstap_gemeente");
    if (!gemeente.matches("[0-9]{4}")) {
      throw new IllegalArgumentException("opstap_gemeente is geen code van vier cijfers");
    }
    return Uitvoerders.eigen(Integer.parseInt(gemeente));
  }

  private static boolean isLeeg(@Nullable Object wat) {
    return wat == null || (wat instanceof String tekst && tekst.isBlank());
  }

  private static String tekst(Map<String, Object> gegevens, String naam) {
    if (!(gegevens.get(naam) instanceof String tekst) || tekst.isBlank()) {
      throw new IllegalArgumentException(naam + " ontbreekt");
    }
    if (tekst.length() > LANGSTE || tekst.codePoints().anyMatch(Aanmelding::isGeenTeken)) {
      throw new IllegalArgumentException(
          naam + " is te lang, of er staan tekens in die niet kunnen");
    }
    return tekst;
  }

  /** What no name has, and what the database or a page cannot hold or shows as something else. */
  private static boolean isGeenTeken(int teken) {
    int soort = Character.getType(teken);
    return soort == Character.CONTROL || soort == Character.FORMAT || soort == Character.SURROGATE;
  }
}
