package nl.opstap.werkplek.pagina;

import nl.opstap.werkplek.toegang.Aanwezige;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param wie who is signed in; null on pages that anybody may see
 * @param csrf what a form sends along, so that no other site can send it
 */
public record Kader(@Nullable Aanwezige wie, Csrf csrf) {

  /** A hidden field. */
  public record Csrf(String naam, String waarde) {}
}
