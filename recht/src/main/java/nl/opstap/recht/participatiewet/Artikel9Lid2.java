package nl.opstap.recht.participatiewet;

import static nl.opstap.recht.feiten.Zaak.ARBEIDSKUNDIG_ADVIES;
import static nl.opstap.recht.feiten.Zaak.ARBEIDSVERMOGEN_IN_GEDING;
import static nl.opstap.recht.feiten.Zaak.DRINGENDE_REDENEN;
import static nl.opstap.recht.feiten.Zaak.MEDISCH_ADVIES;
import static nl.opstap.recht.feiten.Zaak.MEDISCH_ADVIES_VEREIST;
import static nl.opstap.recht.feiten.Zaak.REDEN_GROEP;
import static nl.opstap.recht.feiten.Zaak.REDEN_LEEFTIJD;
import static nl.opstap.recht.feiten.Zaak.REDEN_MEDISCH;
import static nl.opstap.recht.feiten.Zaak.REDEN_SOCIAAL;
import static nl.opstap.recht.feiten.Zaak.REDEN_ZORGTAKEN;
import static nl.opstap.recht.feiten.Zaak.VOORZIENING_MOGELIJK;
import static nl.opstap.recht.kern.Voorwaarde.alle;
import static nl.opstap.recht.kern.Voorwaarde.enige;
import static nl.opstap.recht.kern.Voorwaarde.erIs;
import static nl.opstap.recht.kern.Voorwaarde.niet;
import static nl.opstap.recht.kern.Voorwaarde.voorwaarde;

import java.util.List;
import nl.opstap.recht.aow.AowLeeftijd;
import nl.opstap.recht.feiten.Ontheffing;
import nl.opstap.recht.kern.Datum;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Onderwerp;
import nl.opstap.recht.kern.Regel;
import nl.opstap.recht.kern.Sleutel;
import nl.opstap.recht.kern.Status;
import nl.opstap.recht.kern.Voorwaarde;
import nl.opstap.recht.kern.Waarde;

/**
 * Art. 9 lid 2: for urgent reasons the college may, in an individual case, grant a temporary
 * exemption. Whether a reason is urgent is a person's judgement; a yes here means that the college
 * has the power, never that it must use it.
 */
public final class Artikel9Lid2 {

  public static final Onderwerp ONTHEFFING =
      new Onderwerp(
          "ontheffing-9",
          "Ontheffing om dringende redenen",
          "Kan het college tijdelijk ontheffing geven om dringende redenen (artikel 9 lid 2)?");

  /** The day is registered; an exemption from before 2009 could end sooner by law. */
  public static final Sleutel.Dag LOOPT_TOT_EN_MET =
      Sleutel.dag("looptTotEnMet", "Loopt tot en met");

  private final Tekst tekst;
  private final Artikel9 artikel9;

  Artikel9Lid2(Tekst tekst) {
    this.tekst = tekst;
    this.artikel9 = new Artikel9(tekst);
  }

  private Voorwaarde.Benoemd aangevoerd() {
    return voorwaarde(
        "Er zijn redenen aangevoerd.",
        "Er zijn geen redenen aangevoerd.",
        tekst.artikel("9").lid(2).zin(1),
        DRINGENDE_REDENEN);
  }

  private Voorwaarde.Benoemd dringendeReden() {
    return voorwaarde(
        "Er is een dringende reden in dit individuele geval.",
        "De redenen die zijn aangevoerd zijn in dit individuele geval niet dringend.",
        tekst.artikel("9").lid(2).zin(1),
        enige(
            voorwaarde(
                "Het college vindt de medische reden dringend.",
                "Er is geen dringende medische reden.",
                tekst.artikel("9").lid(2).zin(1),
                REDEN_MEDISCH),
            voorwaarde(
                "Zorgtaken zijn een dringende reden, en geen voorziening kan er rekening mee"
                    + " houden.",
                "Zorgtaken zijn hier geen grond.",
                tekst.artikel("9").lid(2).zin(2),
                alle(REDEN_ZORGTAKEN, niet(VOORZIENING_MOGELIJK))),
            voorwaarde(
                "Het college vindt een andere reden in dit geval dringend.",
                "Er is geen andere dringende reden.",
                tekst.artikel("9").lid(2).zin(1),
                REDEN_SOCIAAL)));
  }

  /**
   * The duties that may be lifted: any until 2015, since then not the use of a provision; by art.
   * 37a lid 1 of IOAW and IOAZ any of theirs.
   */
  private List<Waarde> plichten() {
    if (!tekst.sinds(Tekst.PW_2015)) {
      return List.of(
          plichten(
              Voorwaarde.altijd(),
              tekst.sinds(Tekst.WWB_2012) ? List.of("a", "b", "c") : List.of("a", "b")));
    }
    return List.of(
        plichten(niet(Artikel9.ioawOfIoaz()), List.of("a", "c")),
        plichten(Artikel9.ioawOfIoaz(), List.of("a", "b", "c", "d", "e", "f", "g")));
  }

  private static Waarde plichten(Voorwaarde als, List<String> letters) {
    return new Waarde.Lijst(
        Artikel9.PLICHTEN,
        als,
        letters.stream().map(letter -> new Waarde.Optie(letter, Voorwaarde.altijd())).toList());
  }

  private List<Waarde> lopende() {
    return tekst.sinds(Tekst.WWB_2012)
        ? List.of(
            Waarde.dag(
                LOOPT_TOT_EN_MET,
                Artikel9.ontheffing9Loopt(),
                Datum.laatsteVan(Ontheffing.GROEP, Artikel9.loopt9(), Ontheffing.TOT)))
        : List.of();
  }

  Regel ontheffing() {
    Regel.Bouwer regel =
        Regel.over(ONTHEFFING, tekst.artikel("9").lid(2))
            .ja(
                artikel9.gelezen(
                    alle(
                        artikel9.bijstand(),
                        artikel9.leeftijd(),
                        artikel9.nietVrijgesteld(),
                        aangevoerd(),
                        dringendeReden())))
            .uitleg(
                Artikel9.ioawOfIoaz(),
                "Het college kan tijdelijk ontheffing geven van een of meer plichten. Dat is een keuze die"
                    + " een medewerker maakt en uitlegt.")
            .uitleg(
                tekst.sinds(Tekst.PW_2015)
                    ? "Het college kan tijdelijk ontheffing geven van de plicht om te werken en van de"
                        + " tegenprestatie. Dat is een keuze die een medewerker maakt en uitlegt. De"
                        + " plicht om een voorziening te gebruiken blijft."
                    : "Het college kan tijdelijk ontheffing geven van een of meer plichten. Dat is een"
                        + " keuze die een medewerker maakt en uitlegt.")
            .waarden(lopende())
            .waardenBijJa(plichten())
            .tabellen(List.of(AowLeeftijd.TABEL));
    overDeRedenen(regel);
    watErLoopt(regel);
    stand(regel);
    artikel9.zegWaarHetStaat(regel, "artikel 37a lid 1");
    return regel.bouw();
  }

  /** What belongs to a careful judgement of each reason. */
  private static void overDeRedenen(Regel.Bouwer regel) {
    Voorwaarde medisch = alle(DRINGENDE_REDENEN, REDEN_MEDISCH);
    regel
        .kanttekening(
            alle(medisch, niet(MEDISCH_ADVIES), niet(MEDISCH_ADVIES_VEREIST)),
            "Er is geen medisch advies. Zorgvuldig onderzoek vraagt dat bij een medische reden"
                + " meestal wel (Awb artikel 3:2).")
        .kanttekening(
            alle(medisch, niet(MEDISCH_ADVIES), MEDISCH_ADVIES_VEREIST),
            "Het beleid van de gemeente vraagt hier medisch advies, en dat is er nog niet.")
        .kanttekening(
            alle(medisch, ARBEIDSVERMOGEN_IN_GEDING, niet(ARBEIDSKUNDIG_ADVIES)),
            "De vraag is wat de ouder nog kan werken. Vraag daarover arbeidskundig advies.")
        .kanttekening(
            alle(DRINGENDE_REDENEN, REDEN_LEEFTIJD),
            "De leeftijd is als reden genoemd. Een leeftijd (zoals 57½ jaar) is nooit een grond, ook"
                + " niet als gemeentelijk beleid dat zegt.")
        .kanttekening(
            alle(DRINGENDE_REDENEN, REDEN_GROEP),
            "Als reden is genoemd dat de ouder bij een groep hoort. De wet kent geen ontheffing voor"
                + " een groep.")
        .kanttekening(
            alle(DRINGENDE_REDENEN, REDEN_ZORGTAKEN, VOORZIENING_MOGELIJK),
            "Een voorziening kan rekening houden met de zorgtaken. Bied die aan.")
        .kanttekening(
            alle(DRINGENDE_REDENEN, Artikel9.ontheffing9Loopt()),
            "Er loopt al een ontheffing om dringende redenen. Een nieuwe stapelt daarop.");
  }

  /** What is wrong with one that is registered. */
  private void watErLoopt(Regel.Bouwer regel) {
    regel
        .kanttekening(
            erIs(
                Ontheffing.GROEP,
                alle(Artikel9.loopt9(), Datum.dag(DatumFeit.NOOIT).nietLaterDan(Ontheffing.TOT))),
            "Er loopt een ontheffing om dringende redenen zonder laatste dag. De wet noemt haar"
                + " tijdelijk. Leg vast tot wanneer zij duurt.")
        .kanttekening(
            tekst.sinds(Tekst.PW_2015)
                ? alle(
                    niet(Artikel9.ioawOfIoaz()),
                    erIs(Ontheffing.GROEP, alle(Artikel9.loopt9(), Ontheffing.OOK_REINTEGRATIE)))
                : Voorwaarde.nooit(),
            "Er loopt een ontheffing die ook over de plicht gaat om een voorziening te gebruiken. Sinds"
                + " 2015 kan dat niet meer: die plicht blijft.");
  }

  private void stand(Regel.Bouwer regel) {
    regel
        .statusBijJa(Status.TE_BESLISSEN)
        .statusBijNee(Artikel9.ontheffing9Loopt(), Status.VERLEEND)
        .statusBijNee(
            niet(alle(artikel9.bijstand(), artikel9.leeftijd(), aangevoerd())),
            Status.NIET_VAN_TOEPASSING);
  }
}
