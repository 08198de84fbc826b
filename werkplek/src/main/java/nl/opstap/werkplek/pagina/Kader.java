package nl.opstap.werkplek.pagina;

import java.util.List;
import java.util.function.Supplier;
import nl.opstap.werkplek.toegang.Aanwezige;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param wie who is signed in; null on pages that anybody may see
 * @param menu the pages that this person can begin at; empty for who has not signed in
 * @param bevestiging what was done just before; null for nothing
 * @param csrf what a form sends along, so that no other site can send it
 */
public record Kader(
    @Nullable Aanwezige wie,
    List<Menukeuze.Link> menu,
    Csrf csrf,
    @Nullable Bevestiging bevestiging) {

  /** A hidden field. Asking for it begins a session; a page without such a form does not. */
  public record Csrf(Supplier<String> veld, Supplier<String> teken) {
    public String naam() {
      return veld.get();
    }

    public String waarde() {
      return teken.get();
    }
  }
}
