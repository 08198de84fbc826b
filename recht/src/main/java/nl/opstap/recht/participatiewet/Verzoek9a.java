package nl.opstap.recht.participatiewet;

import static nl.opstap.recht.feiten.Zaak.PEILDATUM;
import static nl.opstap.recht.kern.Voorwaarde.alle;
import static nl.opstap.recht.kern.Voorwaarde.erIs;

import nl.opstap.recht.awb.Awb;
import nl.opstap.recht.feiten.Artikel;
import nl.opstap.recht.feiten.Verzoek;
import nl.opstap.recht.kern.Datum;
import nl.opstap.recht.kern.Voorwaarde;

/** Requests for the exemption for a young child, and what the parent can do about a decision. */
final class Verzoek9a {

  /** A request that has come in and on which no decision has been announced. */
  private static final Voorwaarde OPEN =
      alle(
          Verzoek.ARTIKEL.is(Artikel.ARTIKEL_9A),
          Verzoek.ONTVANGEN.nietLaterDan(PEILDATUM),
          PEILDATUM.eerderDan(Verzoek.BESLUIT_BEKENDGEMAAKT));

  static final Datum.Genoemd ONTVANGEN =
      Datum.eersteVan(Verzoek.GROEP, OPEN, Verzoek.ONTVANGEN)
          .genoemd("de dag waarop het eerste open verzoek om ontheffing is ontvangen");

  /** A decision on a request against which an objection is still possible. */
  private static final Voorwaarde BEZWAAR_LOOPT =
      alle(
          Verzoek.ARTIKEL.is(Artikel.ARTIKEL_9A),
          Verzoek.BESLUIT_BEKENDGEMAAKT.nietLaterDan(PEILDATUM),
          Awb.TERMIJN_LOOPT);

  static final Datum BEZWAAR_TOT_EN_MET =
      Awb.bezwaarTotEnMet(
          Datum.laatsteVan(Verzoek.GROEP, BEZWAAR_LOOPT, Verzoek.BESLUIT_BEKENDGEMAAKT));

  static final Voorwaarde IS_ER = erIs(Verzoek.GROEP, OPEN);

  static final Voorwaarde BEZWAAR_KAN_NOG = erIs(Verzoek.GROEP, BEZWAAR_LOOPT);

  private Verzoek9a() {}
}
