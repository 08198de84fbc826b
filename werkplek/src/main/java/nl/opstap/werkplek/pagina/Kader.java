package nl.opstap.werkplek.pagina;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Rechten;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param wie who is signed in; null on pages that anybody may see
 * @param csrf what a form sends along, so that no other site can send it
 */
public record Kader(@Nullable Aanwezige wie, Csrf csrf) {

  private static final Map<Handeling, Link> MENU =
      new EnumMap<>(
          Map.of(
              Handeling.WERKLIJST_ZIEN, new Link("Werklijst", "/werklijst"),
              Handeling.OVERDRAGEN, new Link("Overdragen", "/overdracht"),
              Handeling.LOGBOEK_ZIEN, new Link("Toezicht", "/toezicht"),
              Handeling.BELEID_WIJZIGEN, new Link("Beleid", "/beleid"),
              Handeling.EIGEN_INZAGE_ZIEN, new Link("Wie keek", "/mijn/inzage")));

  /** A page of the main menu. */
  public record Link(String titel, String adres) {}

  /** The main menu of who looks; empty for who has not signed in. */
  public List<Link> menu() {
    return wie == null ? List.of() : menu(wie);
  }

  /** The pages that somebody can begin at, the most used first. */
  static List<Link> menu(Aanwezige wie) {
    return MENU.entrySet().stream()
        .filter(keuze -> Rechten.van(wie.rol(), keuze.getKey()).isPresent())
        .map(Map.Entry::getValue)
        .toList();
  }

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
