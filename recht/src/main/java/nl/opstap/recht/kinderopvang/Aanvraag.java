package nl.opstap.recht.kinderopvang;

import static nl.opstap.recht.feiten.Zaak.PEILDATUM;
import static nl.opstap.recht.feiten.Zaak.TOESLAG_AANGEVRAAGD;
import static nl.opstap.recht.kern.Voorwaarde.alle;
import static nl.opstap.recht.kern.Voorwaarde.niet;
import static nl.opstap.recht.kern.Voorwaarde.voorwaarde;

import java.time.Period;
import nl.opstap.recht.kern.Datum;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Tijdstip;
import nl.opstap.recht.kern.Voorwaarde;

/** Until when childcare benefit can be claimed (Wko 1.3 lid 2, onder b). */
final class Aanvraag {

  /** Lid 1.3 (2) b: a claim reaches back to the first day of the third month before it. */
  static final Datum.Genoemd UITERLIJK =
      PEILDATUM
          .verschoven(new EindeVanMaand(3))
          .genoemd("de laatste dag om de toeslag aan te vragen");

  /** The first day of the earliest month that the claim reaches, or one on the reference date. */
  static final Datum VROEGSTE_MAAND =
      Datum.eerste(PEILDATUM, TOESLAG_AANGEVRAAGD)
          .verschoven(new EindeVanMaand(-4))
          .plus(Period.ofDays(1));

  static final Voorwaarde NOG_NIET = Datum.dag(DatumFeit.NOOIT).nietLaterDan(TOESLAG_AANGEVRAAGD);

  static final Voorwaarde.Benoemd OP_TIJD =
      voorwaarde(
          "De toeslag is niet te laat aangevraagd.",
          "De toeslag is te laat aangevraagd: hij gaat hooguit drie maanden terug.",
          Wko.artikel("1.3").lid("2, onder b"),
          niet(alle(niet(NOG_NIET), UITERLIJK.eerderDan(TOESLAG_AANGEVRAAGD))));

  private Aanvraag() {}

  /**
   * The last day on which a claim loses nothing of a right that can still be had: every month later
   * costs a month.
   */
  static Datum zonderVerlies(Voorwaarde recht) {
    return Tijdstip.eerste(recht, VROEGSTE_MAAND).verschoven(new EindeVanMaand(3));
  }
}
