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
import java.util.List;
import nl.opstap.recht.awb.Awb;
import nl.opstap.recht.awb.Termijnenwet;
import nl.opstap.recht.feiten.Verzoek;
import nl.opstap.recht.kern.Datum;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Onderwerp;
import nl.opstap.recht.kern.Regel;
import nl.opstap.recht.kern.Sleutel;
import nl.opstap.recht.kern.Status;
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

  /** Told only when it is so. */
  public static final Sleutel.JaNee PLAN_MOET_NOG_KOMEN =
      Sleutel.jaNee("planMoetNogKomen", "Er moet nog een plan van aanpak komen");

  public static final Sleutel.Dag HERONDERZOEK_UITERLIJK =
      Sleutel.dag("heronderzoekUiterlijk", "Heronderzoek uiterlijk");

  /** Of each request the terms of the Awb: {@link Awb#BESLUIT_UITERLIJK} and others. */
  public static final Sleutel.PerLid PER_VERZOEK =
      new Sleutel.PerLid("perVerzoek", "Per verzoek", Sleutel.nummer("verzoek", "Verzoek"));

  private static final Waarde PER_VERZOEK_VERTELD =
      new Waarde.PerLid(PER_VERZOEK, altijd(), Verzoek.GROEP, Awb.VERZOEK_BINNEN, Awb.perVerzoek());

  private static final String NOG_BESLISSEN =
      "Er is een verzoek. Het college beslist binnen acht weken, tenzij de termijn is opgeschort."
          + " Daarna is zes weken bezwaar mogelijk.";

  private static final String TE_LAAT =
      "Er is een verzoek waarvan de termijn om te beslissen voorbij is. Het college moet alsnog"
          + " beslissen.";

  private static final String BEZWAAR_KAN =
      "Op het verzoek is beslist. De ouder kan nog bezwaar maken.";

  private static final Period HERONDERZOEK = Period.ofMonths(6);

  private static final Voorwaarde.Benoemd VERZOEK =
      voorwaarde(
          "Er is een verzoek waarop nog een besluit of bezwaar kan volgen.",
          "Er is geen verzoek waarop nog een besluit of bezwaar kan volgen.",
          Awb.AWB.artikel("4:13"),
          erIs(Verzoek.GROEP, Awb.TERMIJN_LOOPT));

  private final Tekst tekst;
  private final Artikel9a artikel9a;
  private final Plantermijn plantermijn;
  private final Voorwaarde.Benoemd planOntbreekt;

  Termijnen(Tekst tekst, Artikel9a artikel9a) {
    this.tekst = tekst;
    this.artikel9a = artikel9a;
    this.plantermijn = new Plantermijn(tekst, artikel9a);
    this.planOntbreekt = plantermijn.ontbreekt();
  }

  Regel regel() {
    Regel.Bouwer regel =
        Regel.over(
                TERMIJNEN,
                Awb.AWB.artikel("4:13"),
                Awb.AWB.artikel("4:15"),
                Awb.AWB.artikel("6:7"),
                tekst.artikel("9a").lid(7))
            .ja(looptEr())
            .statusBijNee(altijd(), Status.NIET_VAN_TOEPASSING)
            .waarden(PER_VERZOEK_VERTELD)
            .waardenBijJa(Waarde.jaNee(PLAN_MOET_NOG_KOMEN, planOntbreekt, altijd()))
            .waardenBijJa(plantermijn.uiterlijk())
            .uitleg(Awb.TE_LAAT, TE_LAAT)
            .uitleg(Awb.VERZOEK_OPEN, NOG_BESLISSEN);
    overHetBesluit(regel);
    planMoetKomen(regel);
    if (kentHeronderzoek()) {
      planWordtHeronderzocht(regel);
    }
    watVanDeAwbNietIsGelezen(regel);
    return regel
        .uitleg(VERZOEK, BEZWAAR_KAN)
        .uitleg("Er loopt een termijn. Welke dat is, hangt af van wat nog niet bekend is.")
        .tabellen(List.of(Awb.DWANGSOM, Termijnenwet.GELIJKGESTELD))
        .begrippen(Plantermijn.BEGRIPPEN)
        .bouw();
  }

  /**
   * The rule of a day whose text of the Participatiewet is not known: the terms of the Awb are.
   *
   * @param wettekst that the text is known, which the law that we know does not answer
   */
  public static Regel zonderTekst(Voorwaarde.Benoemd wettekst) {
    Regel.Bouwer regel =
        Regel.over(TERMIJNEN, Awb.AWB.artikel("4:13"), Awb.AWB.artikel("4:15"))
            .ja(enige(VERZOEK, wettekst))
            .waarden(PER_VERZOEK_VERTELD)
            .uitleg(Awb.TE_LAAT, TE_LAAT)
            .uitleg(Awb.VERZOEK_OPEN, NOG_BESLISSEN)
            .uitleg(VERZOEK, BEZWAAR_KAN);
    overHetBesluit(regel);
    return regel
        .kanttekening(
            altijd(),
            wettekst.anders()
                + " Of er een plan of heronderzoek moet komen, is niet te"
                + " zeggen.")
        .tabellen(List.of(Awb.DWANGSOM, Termijnenwet.GELIJKGESTELD))
        .bouw();
  }

  /** What the parent can do, and what the municipality must not forget. */
  private static void overHetBesluit(Regel.Bouwer regel) {
    regel
        .kanttekening(
            Awb.TE_LAAT,
            "De termijn om te beslissen is voorbij. De ouder kan het college schriftelijk in gebreke"
                + " stellen. Twee weken daarna begint een dwangsom te lopen (Awb artikel 4:17).")
        .kanttekening(
            Awb.TE_VROEG_IN_GEBREKE,
            "Een ingebrekestelling kwam voordat de termijn voorbij was. Die telt niet. De ouder kan het"
                + " opnieuw doen vanaf de dag na de laatste dag van de termijn.")
        .kanttekening(
            Awb.LAAT_IN_GEBREKE,
            "Een ingebrekestelling kwam meer dan een jaar na het einde van de termijn. Is dat"
                + " onredelijk laat, dan is er geen dwangsom (Awb artikel 4:17 lid 6, onder a).")
        .kanttekening(
            Awb.WACHT_OP_AANVULLING,
            "De ouder is gevraagd een verzoek aan te vullen, en dat is nog niet gebeurd. De termijn om"
                + " te beslissen staat stil tot de aanvulling er is, of tot de tijd daarvoor om is."
                + " Daarna moet het college beslissen, of het verzoek binnen vier weken buiten"
                + " behandeling stellen (Awb artikel 4:5).");
  }

  private boolean kentHeronderzoek() {
    return tekst.sinds(Tekst.WWB_2012);
  }

  /** The terms of the Awb run under every law; those of art. 9a as far as it was read. */
  private Voorwaarde.Benoemd looptEr() {
    Voorwaarde overHetPlan =
        kentHeronderzoek() ? enige(planOntbreekt, heronderzoek()) : planOntbreekt;
    return voorwaarde(
        "Er loopt een termijn.",
        "Er is geen verzoek waarop nog een besluit of bezwaar kan volgen. Artikel 9a vraagt nu"
            + " geen plan van aanpak of heronderzoek. Er loopt geen termijn.",
        Awb.AWB.artikel("4:13"),
        enige(VERZOEK, new Artikel9(tekst).gelezen(overHetPlan)));
  }

  private Voorwaarde.Benoemd heronderzoek() {
    return voorwaarde(
        "Er is een plan van aanpak dat elk half jaar wordt heronderzocht.",
        "Er is geen plan van aanpak bij een geldende ontheffing.",
        tekst.artikel("9a").lid(8),
        alle(PLAN, artikel9a.geldt().inhoud()));
  }

  /** Lid 7. The last sentence is for as long as the day is not known. */
  private void planMoetKomen(Regel.Bouwer regel) {
    regel
        .uitleg(
            plantermijn.isTeLaat(),
            "Het plan van aanpak moest er uiterlijk {planUiterlijk} zijn. Maak het alsnog.")
        .uitleg(planOntbreekt, "Het plan van aanpak moet er uiterlijk {planUiterlijk} zijn.")
        .uitleg(
            planOntbreekt, "Bij de ontheffing hoort een plan van aanpak. Dat moet er nog komen.")
        .kanttekening(
            plantermijn.zonderVerzoek(),
            "Wanneer het plan van aanpak er moet zijn, hangt af van de dag waarop het verzoek om"
                + " ontheffing is ontvangen. Dat verzoek is niet geregistreerd. Leg het vast.")
        .kanttekening(
            plantermijn.bijHerleving(),
            "Deze gemeente gaf al eerder ontheffing. De termijn voor het plan hoort bij het eerste"
                + " verzoek. Of die termijn doorliep toen de ontheffing stilstond, zegt de wet niet.")
        .kanttekening(
            plantermijn.beslistZonderOntheffing(),
            "Er is beslist op een verzoek om ontheffing, en er is geen ontheffing geregistreerd. Is"
                + " de ontheffing gegeven? Leg de ontheffing dan vast. Dan is te zien wanneer het plan"
                + " van aanpak er moet zijn.");
  }

  /** Lid 8: from the plan, or from the last time. */
  private void planWordtHeronderzocht(Regel.Bouwer regel) {
    Voorwaarde.Benoemd heronderzoek = heronderzoek();
    Voorwaarde nogGeen = Datum.dag(DatumFeit.NOOIT).nietLaterDan(LAATSTE_HERONDERZOEK);
    Voorwaarde vanPlan = alle(heronderzoek, nogGeen, niet(Plantermijn.planIsOuder()));
    Voorwaarde vanVorige = alle(heronderzoek, niet(nogGeen));
    Datum naPlan = PLAN_VASTGESTELD.plus(HERONDERZOEK);
    Datum naVorige = LAATSTE_HERONDERZOEK.plus(HERONDERZOEK);
    regel
        .uitleg(
            enige(
                alle(vanPlan, naPlan.eerderDan(PEILDATUM)),
                alle(vanVorige, naVorige.eerderDan(PEILDATUM))),
            "Het plan van aanpak moest uiterlijk {heronderzoekUiterlijk} zijn heronderzocht. Doe het"
                + " alsnog.")
        .uitleg(
            heronderzoek,
            "Het plan van aanpak moet uiterlijk {heronderzoekUiterlijk} zijn heronderzocht.")
        .uitleg(heronderzoek, "Het plan van aanpak moet elk half jaar worden heronderzocht.")
        .waardenBijJa(
            Waarde.dag(HERONDERZOEK_UITERLIJK, vanPlan, naPlan),
            Waarde.dag(HERONDERZOEK_UITERLIJK, vanVorige, naVorige))
        .kanttekening(
            alle(heronderzoek, Plantermijn.planIsOuder()),
            "Het plan van aanpak is van lang vóór de ontheffing. Ga na of het ook het plan bij deze"
                + " ontheffing is. Zo niet, dan moet er binnen zes maanden na het verzoek een nieuw"
                + " plan zijn (lid 7).");
  }

  private void watVanDeAwbNietIsGelezen(Regel.Bouwer regel) {
    regel
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
        .kanttekening(
            Awb.jaarOnbekend(),
            "Van dit jaar is niet nagegaan welke dagen bij besluit met een feestdag zijn"
                + " gelijkgesteld. Een termijn kan daardoor een dag langer duren.");
  }
}
