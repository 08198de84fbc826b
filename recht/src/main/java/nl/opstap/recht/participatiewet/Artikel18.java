package nl.opstap.recht.participatiewet;

import static nl.opstap.recht.feiten.Zaak.PEILDATUM;
import static nl.opstap.recht.kern.Voorwaarde.alle;
import static nl.opstap.recht.kern.Voorwaarde.erIs;
import static nl.opstap.recht.kern.Voorwaarde.niet;
import static nl.opstap.recht.kern.Voorwaarde.voorwaarde;

import java.util.List;
import nl.opstap.recht.aow.AowLeeftijd;
import nl.opstap.recht.feiten.Einde;
import nl.opstap.recht.feiten.Melding;
import nl.opstap.recht.feiten.Ontheffing;
import nl.opstap.recht.kern.Onderwerp;
import nl.opstap.recht.kern.Regel;
import nl.opstap.recht.kern.Sleutel;
import nl.opstap.recht.kern.Status;
import nl.opstap.recht.kern.Vindplaats;
import nl.opstap.recht.kern.Voorwaarde;
import nl.opstap.recht.kern.Waarde;

/**
 * Art. 18: when a parent did not do what was due. The order is fixed: a report, a talk with the
 * parent, the question whether the parent is to blame; without blame there is no measure (lid 9
 * since 2015, and art. 9a lid 12). How much and how long follows from the municipality's ordinance.
 */
public final class Artikel18 {

  public static final Onderwerp MAATREGEL =
      new Onderwerp(
          "maatregel",
          "Maatregel na een melding",
          "Moet het college de bijstand verlagen na een melding (artikel 18)?");

  /** Of each report what to do next: {@link #STAP}. */
  public static final Sleutel.PerLid PER_MELDING =
      new Sleutel.PerLid("perMelding", "Per melding", Sleutel.nummer("melding", "Melding"));

  public static final Sleutel.Woord STAP = Sleutel.woord("stap", "Volgende stap");

  private static final Voorwaarde BINNEN = Melding.OP.nietLaterDan(PEILDATUM);

  private final Tekst tekst;
  private final Artikel9 artikel9;

  Artikel18(Tekst tekst) {
    this.tekst = tekst;
    this.artikel9 = new Artikel9(tekst);
  }

  Regel maatregel() {
    Voorwaarde verwijtbareMelding =
        erIs(Melding.GROEP, alle(BINNEN, Melding.GESPREK, Melding.VERWIJTBAAR));
    Vindplaats verlaging = tekst.artikel("18").lid(tekst.sinds(Tekst.PW_2015) ? 4 : 2);
    return Regel.over(MAATREGEL, verlaging)
        .ja(
            Voorwaarde.buitenBeeld(
                artikel9.andereWetOverMaatregelen(),
                alle(
                    artikel9.bijstand(),
                    artikel9.leeftijd(),
                    artikel9.nietVrijgesteld(),
                    voorwaarde(
                        "Er is een melding waarover met de ouder is gesproken en die de ouder te"
                            + " verwijten valt.",
                        "Er is geen melding waarover met de ouder is gesproken en die de ouder te"
                            + " verwijten valt. Een maatregel kan dan niet.",
                        verlaging,
                        verwijtbareMelding))))
        .statusBijJa(Status.TE_BESLISSEN)
        .statusBijNee(niet(artikel9.bijstand()), Status.NIET_VAN_TOEPASSING)
        .uitleg(
            "Het college verlaagt de bijstand volgens de verordening van de gemeente, afgestemd op"
                + " de omstandigheden van de ouder. Een medewerker beslist dat en legt het uit.")
        .waarden(perMelding())
        .kanttekening(
            tekst.sinds(Tekst.PW_2015)
                ? alle(
                    verwijtbareMelding,
                    erIs(
                        Ontheffing.GROEP,
                        alle(Registratie.VAN_HIER, Ontheffing.EINDE.is(Einde.INGETROKKEN))))
                : Voorwaarde.nooit(),
            "Een ontheffing is ingetrokken. Dan gaat de verlaging op grond van artikel 9a lid 12. Dat"
                + " lid verwijst naar artikel 8 lid 1 onder d, dat niet meer bestaat; bedoeld is"
                + " onder c.")
        .kanttekening(
            tekst.sinds(Tekst.PW_2015) ? Voorwaarde.altijd() : Voorwaarde.nooit(),
            "Is er een dringende reden, dan stemt het college de maatregel daarop af (artikel 18 lid"
                + " 10).")
        .tabellen(List.of(AowLeeftijd.TABEL))
        .bouw();
  }

  /** The order is fixed: first a talk, then the question whether the parent is to blame. */
  private static Waarde perMelding() {
    return new Waarde.PerLid(
        PER_MELDING,
        Voorwaarde.altijd(),
        Melding.GROEP,
        BINNEN,
        List.of(
            new Waarde.Keuze(
                STAP,
                Voorwaarde.altijd(),
                List.of(
                    new Waarde.Optie("eerst een gesprek", niet(Melding.GESPREK)),
                    new Waarde.Optie("maatregel", Melding.VERWIJTBAAR),
                    new Waarde.Optie("geen maatregel", Voorwaarde.altijd())))));
  }
}
