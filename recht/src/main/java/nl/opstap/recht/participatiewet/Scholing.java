package nl.opstap.recht.participatiewet;

import static nl.opstap.recht.feiten.Zaak.BOVEN_KRACHTEN;
import static nl.opstap.recht.feiten.Zaak.STARTKWALIFICATIE;
import static nl.opstap.recht.feiten.Zaak.VERZOEKT_OPLEIDING;
import static nl.opstap.recht.kern.Voorwaarde.alle;
import static nl.opstap.recht.kern.Voorwaarde.altijd;
import static nl.opstap.recht.kern.Voorwaarde.enige;
import static nl.opstap.recht.kern.Voorwaarde.niet;
import static nl.opstap.recht.kern.Voorwaarde.voorwaarde;

import java.util.List;
import nl.opstap.recht.kern.Onderwerp;
import nl.opstap.recht.kern.Regel;
import nl.opstap.recht.kern.Sleutel;
import nl.opstap.recht.kern.Status;
import nl.opstap.recht.kern.Vindplaats;
import nl.opstap.recht.kern.Voorwaarde;
import nl.opstap.recht.kern.Waarde;

/**
 * Art. 9a lid 10 and 11 (in the text of 2009: 8 and 9): what the provision for an exempted parent
 * consists of. Without a startkwalificatie at least schooling; with one a vocational course when
 * the parent asks for it; neither when it is beyond the parent's strength or ability.
 */
public final class Scholing {

  public static final Onderwerp SCHOLINGSPLICHT =
      new Onderwerp(
          "scholingsplicht",
          "Scholing tijdens de ontheffing",
          "Moet de voorziening ten minste uit scholing of een opleiding bestaan (artikel 9a)?");

  public static final Sleutel.Woord SOORT = Sleutel.woord("soort", "Soort");

  private Scholing() {}

  static Regel scholingsplicht(Tekst tekst, Artikel9a artikel9a) {
    boolean oudeNummers = !tekst.sinds(Tekst.WWB_2012);
    Vindplaats zonder = tekst.artikel("9a").lid(oudeNummers ? 8 : 10);
    Vindplaats met = tekst.artikel("9a").lid(oudeNummers ? 9 : 11);
    Voorwaarde.Benoemd ontheven =
        voorwaarde(
            "De ouder heeft de ontheffing voor een jong kind, of krijgt die op dit verzoek.",
            "De ouder heeft geen ontheffing voor een jong kind en krijgt die ook niet op een"
                + " verzoek. Deze regel speelt dan niet.",
            tekst.artikel("9a").lid(1),
            enige(artikel9a.geldt().inhoud(), artikel9a.wordtGegeven().inhoud()));
    Artikel9 artikel9 = new Artikel9(tekst);
    Voorwaarde.Benoemd reden =
        voorwaarde(
            "De ouder heeft geen startkwalificatie, of vraagt om een beroepsopleiding.",
            "De ouder heeft een startkwalificatie en vraagt niet om een beroepsopleiding. Scholing"
                + " mag, maar hoeft niet.",
            met,
            enige(niet(STARTKWALIFICATIE), VERZOEKT_OPLEIDING));
    Voorwaarde.Benoemd binnenKrachten =
        voorwaarde(
            "Scholing gaat de krachten of bekwaamheden van de ouder niet te boven.",
            "Scholing gaat de krachten of bekwaamheden van de ouder te boven. Bied een andere"
                + " voorziening.",
            zonder,
            niet(BOVEN_KRACHTEN));
    Voorwaarde moet = alle(ontheven, reden, binnenKrachten);
    Regel.Bouwer regel =
        Regel.over(SCHOLINGSPLICHT, zonder, met)
            .ja(artikel9.gelezen(moet))
            .uitleg(
                niet(STARTKWALIFICATIE),
                "De ouder heeft geen startkwalificatie. De voorziening bestaat dan ten minste uit"
                    + " scholing of een opleiding die de toegang tot werk bevordert.")
            .uitleg(
                "De ouder vraagt om een beroepsopleiding. Het college moet daaraan meewerken als die de"
                    + " toegang tot werk bevordert.")
            .waardenBijJa(
                new Waarde.Keuze(
                    SOORT,
                    altijd(),
                    List.of(
                        new Waarde.Optie("scholing of opleiding", niet(STARTKWALIFICATIE)),
                        new Waarde.Optie("beroepsopleidende leerweg", altijd()))));
    overDeOpleiding(regel, ontheven, moet);
    regel
        .statusBijNee(niet(ontheven), Status.NIET_VAN_TOEPASSING)
        .kanttekening(
            alle(moet, niet(alle(artikel9.leeftijd(), artikel9.nietVrijgesteld()))),
            "De plichten van artikel 9 gelden voor deze ouder niet. De ouder mag scholing volgen, maar"
                + " hoeft geen voorziening te gebruiken.");
    artikel9.zegWaarHetStaat(regel, "artikel 38 lid 10 en 11");
    return regel.bouw();
  }

  /** What a full education brings with it. */
  private static void overDeOpleiding(Regel.Bouwer regel, Voorwaarde ontheven, Voorwaarde moet) {
    regel
        .kanttekening(
            moet,
            "Let op bij een volledige opleiding: wie studiefinanciering krijgt, heeft geen recht"
                + " meer op bijstand. Ga dat na vóór de opleiding begint.")
        .kanttekening(
            alle(ontheven, STARTKWALIFICATIE, VERZOEKT_OPLEIDING),
            "De wet noemt de beroepsopleidende leerweg, zonder niveau. Het rapport van 2009 spreekt"
                + " van mbo niveau 4; dat staat in geen enkele gelezen wettekst.");
  }
}
