package nl.opstap.recht.kinderopvang;

import static nl.opstap.recht.feiten.Zaak.PARTNER;
import static nl.opstap.recht.feiten.Zaak.PEILDATUM;
import static nl.opstap.recht.kern.Voorwaarde.alle;
import static nl.opstap.recht.kern.Voorwaarde.enige;
import static nl.opstap.recht.kern.Voorwaarde.niet;
import static nl.opstap.recht.kern.Voorwaarde.onbepaaldAls;
import static nl.opstap.recht.kern.Voorwaarde.voorwaarde;

import java.time.Period;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.Datum;
import nl.opstap.recht.kern.Vindplaats;
import nl.opstap.recht.kern.Voorwaarde;

/** Wko 1.6 lid 3: a partner needs a ground too, with the exceptions of lid 6, 8 and 10. */
final class Partnervoorwaarde {

  private static final Period DRIE_MAANDEN = Period.ofMonths(3);

  private Partnervoorwaarde() {}

  static Voorwaarde.Benoemd van(Gronden partner) {
    return voorwaarde(
        "Er is geen partner, of de partner heeft ook een grond of is een uitzondering.",
        "De partner werkt niet, volgt geen traject naar werk dat opvang nodig maakt, burgert niet in"
            + " en studeert niet. Dan is er geen recht.",
        Wko.artikel("1.6").lid(3),
        enige(niet(PARTNER), partner.enigeGrond, familie(), langdurigeZorg(), langInDetentie()));
  }

  /** Lid 6: who counts as a partner only because a child of one of them lives there. */
  private static Voorwaarde.Benoemd familie() {
    return voorwaarde(
        "De partner is familie van de ouder (rechte lijn of tweede graad).",
        "De partner is geen familie van de ouder.",
        Wko.artikel("1.6").lid(6),
        alle(PARTNER, Zaak.PARTNER_FAMILIE));
  }

  private static Voorwaarde.Benoemd langdurigeZorg() {
    return voorwaarde(
        "De partner heeft recht op zorg uit de Wet langdurige zorg.",
        "De partner heeft geen recht op zorg uit de Wet langdurige zorg.",
        Wko.artikel("1.6").lid(8),
        alle(PARTNER, Zaak.PARTNER_WLZ));
  }

  /**
   * Lid 10: as far as detention takes longer than three months. Until these are over it can be read
   * in two ways; who worked before keeps the claim by lid 5.
   */
  private static Voorwaarde.Benoemd langInDetentie() {
    Vindplaats plaats = Wko.artikel("1.6").lid(10);
    Datum naDrieMaanden = Zaak.PARTNER_DETENTIE_VAN.plus(DRIE_MAANDEN);
    return voorwaarde(
        "De partner zit langer dan drie maanden vast.",
        "De partner zit niet langer dan drie maanden vast.",
        plaats,
        alle(
            PARTNER,
            Zaak.PARTNER_DETENTIE,
            Zaak.PARTNER_DETENTIE_VAN.nietLaterDan(PEILDATUM),
            PEILDATUM.nietLaterDan(Zaak.PARTNER_DETENTIE_TOT),
            naDrieMaanden.nietLaterDan(Zaak.PARTNER_DETENTIE_TOT),
            voorwaarde(
                "De eerste drie maanden daarvan zijn voorbij.",
                "De partner zit nog geen drie maanden vast. De wet is niet duidelijk over de eerste"
                    + " drie maanden. Vraag het Dienst Toeslagen.",
                plaats,
                onbepaaldAls(naDrieMaanden.later(PEILDATUM)))));
  }
}
