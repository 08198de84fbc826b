package nl.opstap.recht.participatiewet;

import static nl.opstap.recht.feiten.Zaak.PEILDATUM;
import static nl.opstap.recht.kern.Voorwaarde.altijd;
import static nl.opstap.recht.kern.Voorwaarde.niet;

import java.time.Period;
import java.util.List;
import nl.opstap.recht.kern.Datum;
import nl.opstap.recht.kern.Horizon;
import nl.opstap.recht.kern.Regel;
import nl.opstap.recht.kern.Sleutel;
import nl.opstap.recht.kern.Tijdstip;
import nl.opstap.recht.kern.Voorwaarde;
import nl.opstap.recht.kern.Waarde;

/**
 * When the duty to work begins or ends, by what is registered now: an exemption runs out, a child
 * turns five, the AOW age is reached.
 *
 * @param moet that the duty rests on the parent
 */
record Plichtduur(Tekst tekst, Voorwaarde moet) {

  /** No exemption lasts longer. */
  private static final Datum OVERZIEN = PEILDATUM.plus(Period.ofYears(6));

  private static final Sleutel.Dag VANAF = Sleutel.dag("vanaf", "Plicht vanaf");
  private static final Sleutel.Dag TOT_EN_MET = Sleutel.dag("totEnMet", "Plicht tot en met");

  void vertelBij(Regel.Bouwer regel) {
    Datum laatste = Datum.eerste(OVERZIEN, Datum.dag(tekst.laatsteDag()));
    regel
        .waarden(Waarde.dag(VANAF, niet(moet), Tijdstip.begint(moet, laatste)), horizon(VANAF))
        .waardenBijJa(
            List.of(
                Waarde.dag(TOT_EN_MET, altijd(), Tijdstip.eindigt(moet, laatste)),
                horizon(TOT_EN_MET)))
        .kanttekening(altijd(), "Met wat nu bekend is, begint de plicht op {vanaf}.")
        .kanttekening(altijd(), "Met wat nu bekend is, geldt de plicht tot en met {totEnMet}.")
        .kanttekening(altijd(), Horizon.KANTTEKENING);
  }

  private static Waarde horizon(Sleutel.Dag dag) {
    return new Horizon(dag, Tekst.BEKEND_TOT.minusDays(1));
  }
}
