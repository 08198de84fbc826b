package nl.opstap.recht.participatiewet;

import static nl.opstap.recht.feiten.Zaak.LAATSTE_HERONDERZOEK;
import static nl.opstap.recht.feiten.Zaak.PEILDATUM;
import static nl.opstap.recht.feiten.Zaak.PLAN;
import static nl.opstap.recht.feiten.Zaak.PLAN_VASTGESTELD;
import static nl.opstap.recht.kern.Voorwaarde.alle;
import static nl.opstap.recht.kern.Voorwaarde.altijd;
import static nl.opstap.recht.kern.Voorwaarde.enige;
import static nl.opstap.recht.kern.Voorwaarde.erIs;
import static nl.opstap.recht.kern.Voorwaarde.niet;
import static nl.opstap.recht.kern.Voorwaarde.nooit;
import static nl.opstap.recht.kern.Voorwaarde.voorwaarde;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import nl.opstap.recht.awb.Awb;
import nl.opstap.recht.feiten.Verzoek;
import nl.opstap.recht.kern.Datum;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Onderwerp;
import nl.opstap.recht.kern.Regel;
import nl.opstap.recht.kern.Sleutel;
import nl.opstap.recht.kern.Voorwaarde;
import nl.opstap.recht.kern.Waarde;

/**
 * The terms of a case: to decide and to object (Awb), for the plan (art. 9a lid 7) and, since 2012,
 * for the review every six months after it (lid 8).
 */
public final class Termijnen {

  public static final Onderwerp TERMIJNEN =
      new Onderwerp(
          "termijnen",
          "Termijnen",
          "Lopen er termijnen, en wanneer zijn zij om (Awb, artikel 9a)?");

  public static final Sleutel.Dag PLAN_UITERLIJK = Ontheffing9a.PLAN_UITERLIJK;
  public static final Sleutel.Dag HERONDERZOEK_UITERLIJK =
      Sleutel.dag("heronderzoekUiterlijk", "Heronderzoek uiterlijk");

  /** Of each request the terms of the Awb: {@link Awb#BESLUIT_UITERLIJK} and others. */
  public static final Sleutel.PerLid PER_VERZOEK =
      new Sleutel.PerLid("perVerzoek", "Per verzoek", Sleutel.nummer("verzoek", "Verzoek"));

  private static final Period HERONDERZOEK = Period.ofMonths(6);

  private Termijnen() {}

  static Regel termijnen(Tekst tekst) {
    Artikel9 artikel9 = new Artikel9(tekst);
    Artikel9a artikel9a = new Artikel9a(tekst);
    Voorwaarde verzoek = erIs(Verzoek.GROEP, Awb.TERMIJN_LOOPT);
    Voorwaarde.Benoemd isVerzoek =
        voorwaarde(
            "Er is een verzoek waarop nog een besluit of bezwaar kan volgen.",
            "Er is geen verzoek waarop nog een besluit of bezwaar kan volgen.",
            Awb.AWB.artikel("4:13"),
            verzoek);
    Voorwaarde.Benoemd heronderzoek =
        voorwaarde(
            "Er is een plan van aanpak dat elk half jaar wordt heronderzocht.",
            "Er is geen plan van aanpak bij een geldende ontheffing.",
            tekst.artikel("9a").lid(8),
            alle(PLAN, artikel9a.geldt().inhoud()));
    boolean kentHeronderzoek = tekst.sinds(Tekst.WWB_2012);
    Voorwaarde nogGeen = Datum.dag(DatumFeit.NOOIT).nietLaterDan(LAATSTE_HERONDERZOEK);
    List<Waarde> waarden = new ArrayList<>(artikel9a.planUiterlijk(artikel9a.planNodig()));
    if (kentHeronderzoek) {
      waarden.add(
          Waarde.dag(
              HERONDERZOEK_UITERLIJK,
              alle(heronderzoek, nogGeen),
              PLAN_VASTGESTELD.plus(HERONDERZOEK)));
      waarden.add(
          Waarde.dag(
              HERONDERZOEK_UITERLIJK,
              alle(heronderzoek, niet(nogGeen)),
              LAATSTE_HERONDERZOEK.plus(HERONDERZOEK)));
    }
    Regel.Bouwer regel =
        Regel.over(
                TERMIJNEN,
                Awb.AWB.artikel("4:13"),
                Awb.AWB.artikel("4:15"),
                Awb.AWB.artikel("6:7"),
                tekst.artikel("9a").lid(7))
            .ja(
                Voorwaarde.buitenBeeld(
                    artikel9.andereWet(),
                    voorwaarde(
                        "Er loopt een termijn.",
                        "Er is geen verzoek en er hoeft geen heronderzoek te zijn. Er loopt geen"
                            + " termijn.",
                        Awb.AWB.artikel("4:13"),
                        kentHeronderzoek ? enige(isVerzoek, heronderzoek) : isVerzoek)));
    if (kentHeronderzoek) {
      regel
          .uitleg(
              alle(niet(verzoek), heronderzoek),
              "Het plan van aanpak moet uiterlijk {heronderzoekUiterlijk} zijn heronderzocht.")
          // As long as the day is not known, without it.
          .uitleg(
              alle(niet(verzoek), heronderzoek),
              "Het plan van aanpak moet elk half jaar worden heronderzocht.");
    }
    return regel
        .uitleg(
            "Er is een verzoek. Het college beslist binnen acht weken, tenzij de termijn is"
                + " opgeschort. Daarna is zes weken bezwaar mogelijk.")
        .waarden(
            new Waarde.PerLid(
                PER_VERZOEK, altijd(), Verzoek.GROEP, Awb.VERZOEK_BINNEN, Awb.perVerzoek()))
        .waardenBijJa(waarden)
        .kanttekening(
            tekst.sinds(Tekst.PW_2026) ? nooit() : PEILDATUM.eerderDan(Datum.dag(Awb.EERSTE_TEKST)),
            "De tekst van de Awb van vóór 2024 is niet gelezen; er is gerekend met die van 2024.")
        .kanttekening(
            tekst.sinds(Tekst.PW_2015)
                ? erIs(
                    Verzoek.GROEP,
                    alle(
                        Verzoek.INGEBREKESTELLING.nietLaterDan(PEILDATUM),
                        Datum.dag(Awb.EERSTE_TEKST).nietLaterDan(PEILDATUM)))
                : nooit(),
            "De bedragen van de dwangsom zijn die van 2024. Of ze daarna zijn verhoogd, is niet"
                + " nagegaan.")
        .tabellen(List.of(Awb.DWANGSOM))
        .bouw();
  }
}
