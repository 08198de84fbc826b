package nl.opstap.werkplek.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.opstap.recht.kern.Periode;
import nl.opstap.werkplek.dossier.Vastlegging;
import nl.opstap.werkplek.veld.Pad;
import nl.opstap.werkplek.veld.Velden;
import nl.opstap.werkplek.veld.Veldfout;

/** What is recorded of a household that is being made up. */
final class Gegevenslijst {

  /** A list is told to be complete for no longer than this: before it, nobody looked. */
  private static final int JAREN_VOLLEDIG = 5;

  private final LocalDate vandaag;
  private final List<Vastlegging> wat = new ArrayList<>();

  Gegevenslijst(LocalDate vandaag) {
    this.vandaag = vandaag;
  }

  List<Vastlegging> alles() {
    return List.copyOf(wat);
  }

  /** This member is there. */
  void lid(String lijst, int nummer, LocalDate van) {
    vanaf(van, lijst + "[" + nummer + "]", "ja");
  }

  /** There are no others than those recorded. */
  void volledig(String lijst, LocalDate van) {
    LocalDate eerste = vandaag.minusYears(JAREN_VOLLEDIG);
    vanaf(van.isAfter(eerste) ? eerste : van, lijst, "ja");
  }

  void altijd(String pad, String waarde) {
    leg(pad, waarde, new Periode(LocalDate.MIN, LocalDate.MAX));
  }

  void vanaf(LocalDate van, String pad, String waarde) {
    leg(pad, waarde, Periode.vanaf(van));
  }

  private void leg(String pad, String waarde, Periode geldig) {
    Pad waarover =
        Pad.lees(pad).orElseThrow(() -> new IllegalStateException("Dit veld is er niet: " + pad));
    try {
      wat.add(new Vastlegging(waarover, Velden.lees(waarover, waarde, vandaag), geldig));
    } catch (Veldfout fout) {
      throw new IllegalStateException("Dit kan niet: " + pad + " = " + waarde, fout);
    }
  }
}
