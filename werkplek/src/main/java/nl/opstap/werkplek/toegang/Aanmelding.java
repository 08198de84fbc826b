package nl.opstap.werkplek.toegang;

import java.util.Map;
import nl.opstap.werkplek.invoer.Burgerservicenummer;
import nl.opstap.werkplek.invoer.Tekstfout;
import nl.opstap.werkplek.invoer.Vrijetekst;
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
        wie(gegevens),
        tekst(gegevens, "name"),
        rol,
        uitvoerder(gegevens),
        isLeeg(gegevens.get("opstap_team")) ? null : tekst(gegevens, "opstap_team"));
  }

  /**
   * By this somebody is known again, so it is never made into another; and it is a key, in which
   * nine digits mean nothing, unless it is nothing else.
   */
  private static String wie(Map<String, Object> gegevens) {
    String sub = gevuld(gegevens, "sub");
    try {
      if (sub.length() > LANGSTE || !Vrijetekst.leesbaar(sub).equals(sub)) {
        throw new IllegalArgumentException("sub is niet te bewaren zoals het er staat");
      }
    } catch (Tekstfout fout) {
      throw new IllegalArgumentException("sub: " + fout.zonderInhoud(), fout);
    }
    if (Burgerservicenummer.is(sub)) {
      throw new IllegalArgumentException("sub is een burgerservicenummer");
    }
    return sub;
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
    try {
      return Vrijetekst.lees(gevuld(gegevens, naam), LANGSTE);
    } catch (Tekstfout fout) {
      throw new IllegalArgumentException(naam + ": " + fout.zonderInhoud(), fout);
    }
  }

  private static String gevuld(Map<String, Object> gegevens, String naam) {
    if (gegevens.get(naam) instanceof String tekst && !tekst.isBlank()) {
      return tekst;
    }
    throw new IllegalArgumentException(naam + " ontbreekt");
  }
}
