package nl.opstap.recht.participatiewet;

import static nl.opstap.recht.feiten.Zaak.PEILDATUM;
import static nl.opstap.recht.kern.Voorwaarde.alle;
import static nl.opstap.recht.kern.Voorwaarde.erIs;

import nl.opstap.recht.feiten.Kind;
import nl.opstap.recht.feiten.Ontheffing;
import nl.opstap.recht.kern.Datum;
import nl.opstap.recht.kern.Voorwaarde;

/**
 * Art. 9a lid 5 onder a: the exemption is suspended by law when the youngest child turns five,
 * whatever is registered. A child that is born later does not bring it back; the parent has to ask
 * (lid 6).
 */
final class Opschorting {

  static final String GA_NA =
      "Er werd een kind vijf nadat de ontheffing begon en voordat het jongste kind kwam. Was er toen"
          + " geen ander kind onder de vijf? Dan is de ontheffing op die dag van rechtswege"
          + " opgeschort, ook al staat zij als lopend geregistreerd. De tijd daarna is dan niet"
          + " gebruikt, en op verzoek herleeft zij (artikel 9a lid 5 en 6). Werk eerst de registratie"
          + " bij, en toets opnieuw.";

  private static final Datum BEGIN =
      Datum.laatsteVan(
          Ontheffing.GROEP,
          alle(Artikel9a.IS_9A, Ontheffing.VAN.nietLaterDan(PEILDATUM), Artikel9a.VAN_HIER),
          Ontheffing.VAN);

  private static final Datum WERD_VIJF = Kind.GEBOREN.wordt(5);

  private Opschorting() {}

  /**
   * An exemption runs in which a child turned five before the youngest was born. There may have
   * been a third, under five in between.
   */
  static Voorwaarde isMogelijk(Artikel9a artikel9a) {
    return alle(
        artikel9a.loopt(),
        erIs(
            Kind.GROEP,
            alle(Kind.TEN_LASTE, WERD_VIJF.later(BEGIN), WERD_VIJF.eerderDan(Artikel9.JONGSTE))));
  }
}
