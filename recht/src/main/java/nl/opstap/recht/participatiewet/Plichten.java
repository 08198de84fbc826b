package nl.opstap.recht.participatiewet;

import static nl.opstap.recht.feiten.Zaak.ALLEENSTAANDE_OUDER;
import static nl.opstap.recht.kern.Voorwaarde.alle;
import static nl.opstap.recht.kern.Voorwaarde.enige;
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
   * The duties of a case: the letters of art. 9 lid 1, or since 2015 of art. 37 lid 1 of IOAW and
   * IOAZ.
   *
   * @param moet when the duty to work rests on the parent
   */
  Waarde verteld(Voorwaarde moet) {
    return tekst.sinds(Tekst.PW_2015)
        ? new Waarde.Lijst(Artikel9.PLICHTEN, Voorwaarde.altijd(), sinds2015(moet))
        : new Waarde.Lijst(Artikel9.PLICHTEN, niet(Artikel9.ioawOfIoaz()), tot2015(moet));
  }

  /**
   * Art. 9: b a provision, c the quid pro quo. IOAW: b to d to work, e a provision, f, g conduct.
   */
  private List<Waarde.Optie> sinds2015(Voorwaarde moet) {
    Voorwaarde plichtig = alle(artikel9.bijstand(), artikel9.leeftijd());
    return List.of(
        new Waarde.Optie("a", moet),
        optie("b", alle(plichtig, artikel9.nietVrijgesteld()), moet),
        optie(
            "c",
            tegenprestatie(plichtig, niet(alle(artikel9a.geldt().inhoud(), ALLEENSTAANDE_OUDER))),
            moet),
        optie("d", Voorwaarde.nooit(), moet),
        optie("e", Voorwaarde.nooit(), alle(plichtig, niet(ookReintegratie()))),
        optie(
            "f",
            Voorwaarde.nooit(),
            tegenprestatie(plichtig, artikel9.geenOntheffing9a(artikel9a))),
        optie("g", Voorwaarde.nooit(), plichtig));
  }

  private Voorwaarde tegenprestatie(Voorwaarde plichtig, Voorwaarde geenOntheffing9a) {
    return alle(plichtig, artikel9.nietVrijgesteld(), artikel9.geenOntheffing9(), geenOntheffing9a);
  }

  private static Waarde.Optie optie(String letter, Voorwaarde bijstand, Voorwaarde ioaw) {
    Voorwaarde vanIoaw = Artikel9.ioawOfIoaz();
    return new Waarde.Optie(letter, enige(alle(vanIoaw, ioaw), alle(niet(vanIoaw), bijstand)));
  }

  private static Voorwaarde ookReintegratie() {
    return erIs(Ontheffing.GROEP, alle(Artikel9.loopt9(), Ontheffing.OOK_REINTEGRATIE));
  }

  private List<Waarde.Optie> tot2015(Voorwaarde moet) {
    Voorwaarde plichtig = alle(artikel9.bijstand(), artikel9.leeftijd());
    List<Waarde.Optie> plichten = new ArrayList<>();
    plichten.add(new Waarde.Optie("a", moet));
    plichten.add(
        new Waarde.Optie("b", alle(plichtig, artikel9.nietVrijgesteld(), niet(ookReintegratie()))));
    if (tekst.sinds(Tekst.WWB_2012)) {
      plichten.add(new Waarde.Optie("c", alle(plichtig, artikel9.geenOntheffing9())));
    }
    return plichten;
  }
}
