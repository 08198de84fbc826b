package nl.opstap.recht.proef;

import java.util.ArrayList;
import java.util.List;
import nl.opstap.recht.feiten.BovenMaximum;

/**
 * Something special of a case. It cannot be unknown: leaving it out says that it is not so.
 *
 * @param pad the path it is told by
 * @param nietZo makes the case one in which it is not so
 */
public record Bijzonderheid(String pad, Runnable nietZo) {

  /** Everything special that a case can tell. */
  public static List<Bijzonderheid> van(Geval g) {
    List<Bijzonderheid> uit = new ArrayList<>();
    uit.add(
        new Bijzonderheid(
            "gemeente.vergoedtBovenMaximum", () -> g.bovenMaximum = BovenMaximum.NIETS));
    uit.add(new Bijzonderheid("gemeente.gratisOpvangInWijk", () -> g.gratisOpvang = false));
    uit.add(
        new Bijzonderheid("kinderopvangtoeslagAangevraagdOp", () -> g.aangevraagd = Geval.NOOIT));
    persoon("ouder.", g.ouder, uit);
    if (g.heeftPartner) {
      persoon("partner.", g.partner, uit);
    }
    for (int i = 0; i < g.kinderen.size(); i++) {
      Geval.Kind kind = g.kinderen.get(i);
      uit.add(
          new Bijzonderheid(
              "kinderen[" + i + "].tweedeOpvang", () -> kind.tweedeOpvang.isEr = false));
    }
    for (int i = 0; i < g.verzoeken.size(); i++) {
      Geval.Verzoek verzoek = g.verzoeken.get(i);
      uit.add(
          new Bijzonderheid(
              "verzoeken[" + i + "].besluitBekendgemaaktOp", () -> verzoek.besluit = Geval.NOOIT));
    }
    return uit;
  }

  private static void persoon(String pad, Geval.Persoon wie, List<Bijzonderheid> uit) {
    uit.add(new Bijzonderheid(pad + "zwangerschapsverlof.van", () -> wie.verlofVan = Geval.NOOIT));
    uit.add(
        new Bijzonderheid(pad + "zwangerschapsverlof.totEnMet", () -> wie.verlofTot = Geval.NOOIT));
  }
}
