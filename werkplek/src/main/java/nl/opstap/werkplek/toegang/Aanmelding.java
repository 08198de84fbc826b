package nl.opstap.werkplek.toegang;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an identity provider says of a member of staff.
 *
 * @param aanmeldnaam by which the provider knows this person for all time ("sub")
 * @param team name of the team; null for who works for the whole municipality
 */
record Aanmelding(String aanmeldnaam, String naam, Rol rol, int gemeente, @Nullable String team) {

  /**
   * Reads {@code sub}, {@code name}, {@code opstap_rol}, {@code opstap_gemeente} (four digits) and
   * {@code opstap_team}.
   *
   * @throws IllegalArgumentException when one of them is missing or is not what it should be
   */
  static Aanmelding van(Map<String, Object> gegevens) {
    String gemeente = tekst(gegevens, "opstap_gemeente");
    if (!gemeente.matches("[0-9]{4}")) {
      throw new IllegalArgumentException("opstap_gemeente is geen code van vier cijfers");
    }
    Rol rol = Rol.van(tekst(gegevens, "opstap_rol"));
    if (rol == Rol.OUDER) {
      throw new IllegalArgumentException("een ouder meldt zich hier niet aan");
    }
    return new Aanmelding(
        tekst(gegevens, "sub"),
        tekst(gegevens, "name"),
        rol,
        Integer.parseInt(gemeente),
        gegevens.get("opstap_team") instanceof String team && !team.isBlank() ? team : null);
  }

  private static String tekst(Map<String, Object> gegevens, String naam) {
    if (gegevens.get(naam) instanceof String tekst && !tekst.isBlank() && tekst.length() <= 200) {
      return tekst;
    }
    throw new IllegalArgumentException(naam + " ontbreekt");
  }
}
