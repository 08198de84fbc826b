package nl.opstap.recht.participatiewet;

import static nl.opstap.recht.kern.Voorwaarde.alle;
import static nl.opstap.recht.kern.Voorwaarde.erIs;
import static nl.opstap.recht.kern.Voorwaarde.niet;

import java.util.ArrayList;
import java.util.List;
import nl.opstap.recht.feiten.Ontheffing;
import nl.opstap.recht.kern.Voorwaarde;
import nl.opstap.recht.kern.Waarde;

/** Which duties rest on a parent, by the letters of the law that names them. */
record Plichten(Tekst tekst, Artikel9 artikel9, Artikel9a artikel9a) {

  /**
   * The duties of a case, under one key.
   *
   * @param moet when the duty to work rests on the parent
   */
  Waarde[] verteld(Voorwaarde moet) {
    Waarde bijstand =
        new Waarde.Lijst(Artikel9.PLICHTEN, niet(Artikel9.ioawOfIoaz()), bijstand(moet));
    Waarde ioaw = new Waarde.Lijst(Artikel9.PLICHTEN, Artikel9.ioawOfIoaz(), ioaw(moet));
    return tekst.sinds(Tekst.PW_2015) ? new Waarde[] {bijstand, ioaw} : new Waarde[] {bijstand};
  }

  /**
   * Art. 37 lid 1 of IOAW and IOAZ: a to d to work, e a provision, f the quid pro quo, g conduct.
   */
  private List<Waarde.Optie> ioaw(Voorwaarde moet) {
    Voorwaarde plichtig = alle(artikel9.bijstand(), artikel9.leeftijd());
    Voorwaarde ookE = erIs(Ontheffing.GROEP, alle(Artikel9.loopt9(), Ontheffing.OOK_REINTEGRATIE));
    List<Waarde.Optie> plichten = new ArrayList<>();
    for (String letter : List.of("a", "b", "c", "d")) {
      plichten.add(new Waarde.Optie(letter, moet));
    }
    plichten.add(new Waarde.Optie("e", alle(plichtig, niet(ookE))));
    plichten.add(
        new Waarde.Optie(
            "f", alle(plichtig, artikel9.geenOntheffing9(), artikel9.geenOntheffing9a(artikel9a))));
    plichten.add(new Waarde.Optie("g", plichtig));
    return plichten;
  }

  /** Art. 9 lid 1: those that rest on a parent with algemene bijstand. */
  private List<Waarde.Optie> bijstand(Voorwaarde moet) {
    List<Waarde.Optie> plichten = new ArrayList<>();
    plichten.add(new Waarde.Optie("a", moet));
    Voorwaarde plichtig = alle(artikel9.bijstand(), artikel9.leeftijd());
    if (tekst.sinds(Tekst.PW_2015)) {
      plichten.add(new Waarde.Optie("b", alle(plichtig, artikel9.nietVrijgesteld())));
      plichten.add(
          new Waarde.Optie(
              "c",
              alle(
                  plichtig,
                  artikel9.nietVrijgesteld(),
                  artikel9.geenOntheffing9(),
                  artikel9.geenOntheffing9a(artikel9a))));
    } else {
      Voorwaarde ookB =
          erIs(Ontheffing.GROEP, alle(Artikel9.loopt9(), Ontheffing.OOK_REINTEGRATIE));
      plichten.add(new Waarde.Optie("b", alle(plichtig, artikel9.nietVrijgesteld(), niet(ookB))));
      if (tekst.sinds(Tekst.WWB_2012)) {
        plichten.add(new Waarde.Optie("c", alle(plichtig, artikel9.geenOntheffing9())));
      }
    }
    return plichten;
  }
}
