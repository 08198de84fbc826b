package nl.opstap.werkplek.pagina;

import java.util.Comparator;
import java.util.List;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Rechten;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The main menu: what rooms offer, as far as it is for who looks. */
@Component
class Menu {

  /** Asked for when they are needed: they are pages themselves. */
  private final ObjectProvider<Menukeuze> keuzen;

  Menu(ObjectProvider<Menukeuze> keuzen) {
    this.keuzen = keuzen;
  }

  List<Menukeuze.Link> van(Aanwezige wie) {
    return keuzen.stream()
        .map(Menukeuze::menu)
        .filter(link -> Rechten.van(wie.rol(), link.recht()).isPresent())
        .sorted(Comparator.comparingInt(Menukeuze.Link::plaats))
        .toList();
  }
}
