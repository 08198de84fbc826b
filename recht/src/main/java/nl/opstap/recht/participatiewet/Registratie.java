package nl.opstap.recht.participatiewet;

import static nl.opstap.recht.feiten.Zaak.PEILDATUM;
import static nl.opstap.recht.kern.Voorwaarde.alle;
import static nl.opstap.recht.kern.Voorwaarde.erIs;
import static nl.opstap.recht.kern.Voorwaarde.niet;

import nl.opstap.recht.feiten.Artikel;
import nl.opstap.recht.feiten.Kind;
import nl.opstap.recht.feiten.Ontheffing;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.Datum;
import nl.opstap.recht.kern.Onderbreking;
import nl.opstap.recht.kern.Voorwaarde;

/**
 * Exemptions for a young child as they are registered, and what became of them by law: whatever is
 * registered, they are suspended when the youngest child turns five (art. 9a lid 5 onder a).
 */
final class Registratie {

  static final Voorwaarde IS_9A = Ontheffing.ARTIKEL.is(Artikel.ARTIKEL_9A);

  private static final Voorwaarde DEZE_GEMEENTE = Ontheffing.GEMEENTE.isGelijkAan(Zaak.GEMEENTE);

  /** An exemption that another municipality gave has no force here (lid 1 and 4). */
  static final Voorwaarde VAN_HIER = alle(IS_9A, DEZE_GEMEENTE);

  /**
   * The first birthday after the exemption began on which a child turned five and there was no
   * younger one. A child born later does not bring it back; for that the parent has to ask (lid 6).
   * Of article 17 WIJ, which was not read, the same is held.
   */
  static final Datum.Genoemd OPGESCHORT =
      opgeschort(Ontheffing.VAN)
          .genoemd("de dag waarop het jongste kind ten laste vijf werd nadat de ontheffing begon");

  private static final Voorwaarde NIET_VOORBIJ = PEILDATUM.nietLaterDan(Ontheffing.TOT);

  private static final Voorwaarde BEGONNEN = Ontheffing.VAN.nietLaterDan(PEILDATUM);

  private static final Voorwaarde NIET_OPGESCHORT = PEILDATUM.eerderDan(OPGESCHORT);

  /** One of this municipality runs on the reference date. */
  static final Voorwaarde LOOPT =
      erIs(Ontheffing.GROEP, alle(IS_9A, BEGONNEN, NIET_VOORBIJ, NIET_OPGESCHORT, DEZE_GEMEENTE));

  /** The same, also of one that was given and begins later. */
  static final Voorwaarde LOOPT_OF_BEGINT_NOG =
      erIs(Ontheffing.GROEP, alle(IS_9A, NIET_VOORBIJ, NIET_OPGESCHORT, DEZE_GEMEENTE));

  private static final Voorwaarde ALS_LOPEND = alle(IS_9A, BEGONNEN, NIET_VOORBIJ, DEZE_GEMEENTE);

  /** One of this municipality is registered as running, suspended or not. */
  static final Voorwaarde STAAT_ALS_LOPEND = erIs(Ontheffing.GROEP, ALS_LOPEND);

  /** The day on which the last one that is registered as running was suspended, or will be. */
  static final Datum LOPENDE_OPGESCHORT =
      opgeschort(Datum.laatsteVan(Ontheffing.GROEP, ALS_LOPEND, Ontheffing.VAN));

  /** One of this municipality is registered as running, and was suspended. */
  static final Voorwaarde TEN_ONRECHTE_LOPEND =
      erIs(
          Ontheffing.GROEP,
          alle(IS_9A, BEGONNEN, NIET_VOORBIJ, niet(NIET_OPGESCHORT), DEZE_GEMEENTE));

  /** One of another municipality runs on the reference date. */
  static final Voorwaarde LOOPT_ELDERS =
      erIs(
          Ontheffing.GROEP,
          alle(IS_9A, BEGONNEN, NIET_VOORBIJ, NIET_OPGESCHORT, niet(DEZE_GEMEENTE)));

  private Registratie() {}

  private static Datum opgeschort(Datum begonnen) {
    return new Onderbreking(
        Kind.GROEP, Kind.TEN_LASTE, Kind.GEBOREN, Kind.GEBOREN.wordt(5), begonnen);
  }
}
