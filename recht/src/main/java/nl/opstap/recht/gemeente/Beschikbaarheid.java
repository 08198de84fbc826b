package nl.opstap.recht.gemeente;

import static nl.opstap.recht.feiten.Zaak.ALLEENSTAANDE_OUDER;
import static nl.opstap.recht.feiten.Zaak.BESCHIKBAARHEID;
import static nl.opstap.recht.feiten.Zaak.BESCHIKBAARHEID_LEEFTIJD;
import static nl.opstap.recht.feiten.Zaak.BESCHIKBAARHEID_ONDER;
import static nl.opstap.recht.feiten.Zaak.BESCHIKBAARHEID_VANAF;
import static nl.opstap.recht.feiten.Zaak.PEILDATUM;
import static nl.opstap.recht.kern.Voorwaarde.alle;
import static nl.opstap.recht.kern.Voorwaarde.enige;
import static nl.opstap.recht.kern.Voorwaarde.erIs;
import static nl.opstap.recht.kern.Voorwaarde.niet;
import static nl.opstap.recht.kern.Voorwaarde.voorwaarde;

import java.util.List;
import nl.opstap.recht.feiten.Kind;
import nl.opstap.recht.kern.Getal;
import nl.opstap.recht.kern.Onderwerp;
import nl.opstap.recht.kern.Regel;
import nl.opstap.recht.kern.Regeling;
import nl.opstap.recht.kern.Sleutel;
import nl.opstap.recht.kern.Status;
import nl.opstap.recht.kern.Vindplaats;
import nl.opstap.recht.kern.Voorwaarde;
import nl.opstap.recht.kern.Waarde;
import nl.opstap.recht.participatiewet.Artikel9;
import nl.opstap.recht.participatiewet.Artikel9a;

/**
 * The hours a week for which a municipality wants a lone parent to be available: for example
 * sixteen with a child under five and thirty-two when all children are older.
 */
public final class Beschikbaarheid {

  public static final Onderwerp BESCHIKBAAR =
      new Onderwerp(
          "beschikbaarheid",
          "Beschikbaarheid",
          "Vraagt de gemeente dat de ouder een aantal uren beschikbaar is (eigen beleid)?");

  public static final Sleutel.Getal UREN_PER_WEEK = Sleutel.getal("urenPerWeek", "Uren per week");

  private static final Vindplaats BELEID =
      new Regeling("gemeente", "beleid van de gemeente", "", List.of()).artikel("beschikbaarheid");

  private Beschikbaarheid() {}

  /**
   * The rule, for a parent on whom the duties rest.
   *
   * @param artikel9 the duties, in the text of the day
   * @param artikel9a the exemption, in the text of the day
   */
  public static Regel beschikbaarheid(Artikel9 artikel9, Artikel9a artikel9a) {
    Voorwaarde jong = Artikel9.JONGSTE.wordt(BESCHIKBAARHEID_LEEFTIJD).later(PEILDATUM);
    Regel.Bouwer regel =
        Regel.over(BESCHIKBAAR, BELEID)
            .ja(
                artikel9.gelezen(
                    alle(
                        voorwaarde(
                            "De gemeente heeft een regel voor beschikbare uren.",
                            "De gemeente heeft geen regel voor beschikbare uren.",
                            BELEID,
                            BESCHIKBAARHEID),
                        artikel9.bijstand(),
                        artikel9.leeftijd(),
                        artikel9.nietVrijgesteld(),
                        voorwaarde(
                            "De ouder is alleenstaande ouder van een kind ten laste.",
                            "De ouder is geen alleenstaande ouder van een kind ten laste. De regel gaat"
                                + " hier over alleenstaande ouders.",
                            BELEID,
                            alle(ALLEENSTAANDE_OUDER, erIs(Kind.GROEP, Kind.TEN_LASTE))))))
            .uitleg(
                "Het beleid van de gemeente noemt {urenPerWeek} uur per week. Dat aantal geldt niet"
                    + " vanzelf: het college beoordeelt eerst wat deze ouder kan.")
            .uitleg(
                "Het beleid van de gemeente noemt een aantal uren per week. Dat aantal geldt niet"
                    + " vanzelf: het college beoordeelt eerst wat deze ouder kan.")
            .waardenBijJa(
                Waarde.aantal(
                    UREN_PER_WEEK,
                    Voorwaarde.altijd(),
                    Getal.keus(jong, BESCHIKBAARHEID_ONDER, BESCHIKBAARHEID_VANAF)));
    watHetBeleidNietMag(regel, artikel9a);
    artikel9.zegWaarHetStaat(regel, "artikel 37 en 37a");
    return regel.bouw();
  }

  /** That the college decides, and what policy cannot do. */
  private static void watHetBeleidNietMag(Regel.Bouwer regel, Artikel9a artikel9a) {
    regel
        .statusBijJa(Status.TE_BESLISSEN)
        .statusBijNee(Voorwaarde.altijd(), Status.NIET_VAN_TOEPASSING)
        .kanttekening(
            alle(BESCHIKBAARHEID, enige(artikel9a.geldt(), Artikel9.ontheffing9Loopt())),
            "De ouder is ontheven van de arbeidsplicht. De uren kunnen dan alleen over een"
                + " voorziening gaan, niet over werk.")
        .kanttekening(
            alle(BESCHIKBAARHEID, niet(Artikel9.moetAanvaarden())),
            "De ouder hoeft werk nog niet aan te nemen (artikel 9 lid 4). De uren kunnen dan alleen"
                + " over zoeken of over een voorziening gaan, niet over werk.")
        .kanttekening(
            BESCHIKBAARHEID,
            "Een vast aantal uren zonder beoordeling van de persoon is in strijd met artikel 9 lid 2"
                + " en 4 (Centrale Raad van Beroep, 24 maart 2009, ECLI:NL:CRVB:2009:BI1015).");
  }
}
