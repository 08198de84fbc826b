package nl.opstap.werkplek.overzicht;

import nl.opstap.recht.kern.Status;

/**
 * How a status looks on a page.
 *
 * @param woord what it says
 * @param soort by which the style sheet knows it
 */
public record Beeld(String woord, String soort) {

  static Beeld van(Status status) {
    return switch (status) {
      case VERLEEND -> new Beeld("verleend", "ja");
      case GELDT -> new Beeld("ja", "ja");
      case GELDT_NIET -> new Beeld("nee", "nee");
      case NIET_VAN_TOEPASSING -> new Beeld("niet van toepassing", "nee");
      case TE_BESLISSEN -> new Beeld("te beslissen", "open");
      case ONBEKEND -> new Beeld("onbekend", "onbekend");
    };
  }
}
