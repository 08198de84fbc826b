package nl.opstap.recht.kinderopvang;

import static nl.opstap.recht.kern.Voorwaarde.alle;

import java.math.BigDecimal;
import nl.opstap.recht.feiten.Activiteit;
import nl.opstap.recht.feiten.Afstand;
import nl.opstap.recht.feiten.Uitkering;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.Datum;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.JaNeeFeit;
import nl.opstap.recht.kern.KeuzeFeit;
import nl.opstap.recht.kern.Voorwaarde;

/**
 * One of the two adults whose situation decides about childcare benefit, by the facts that tell of
 * them.
 *
 * @param wie what a sentence about them begins with
 */
record Persoon(
    boolean isPartner,
    String wie,
    Voorwaarde werkt,
    DatumFeit laatsteWerkdag,
    KeuzeFeit<Uitkering> uitkering,
    JaNeeFeit ingeschreven,
    JaNeeFeit uwvTraject,
    JaNeeFeit inburgering,
    JaNeeFeit studie,
    Activiteit activiteiten,
    KeuzeFeit<Afstand> afstand,
    DatumFeit verlofVan,
    DatumFeit verlofTot) {

  static final Persoon OUDER =
      new Persoon(
          false,
          "De ouder",
          Zaak.WERKUREN.meerDan(BigDecimal.ZERO),
          Zaak.WERK_GESTOPT,
          Zaak.UITKERING,
          Zaak.INGESCHREVEN_UWV,
          Zaak.UWV_TRAJECT,
          Zaak.INBURGERING,
          Zaak.STUDIE,
          Activiteit.VAN_OUDER,
          Zaak.AFSTAND,
          Zaak.VERLOF_VAN,
          Zaak.VERLOF_TOT);

  static final Persoon PARTNER =
      new Persoon(
          true,
          "De partner",
          Zaak.PARTNER_WERKT,
          Zaak.PARTNER_WERK_GESTOPT,
          Zaak.PARTNER_UITKERING,
          Zaak.PARTNER_INGESCHREVEN_UWV,
          Zaak.PARTNER_UWV_TRAJECT,
          Zaak.PARTNER_INBURGERING,
          Zaak.PARTNER_STUDIE,
          Activiteit.VAN_PARTNER,
          Zaak.PARTNER_AFSTAND,
          Zaak.PARTNER_VERLOF_VAN,
          Zaak.PARTNER_VERLOF_TOT);

  /** The same, whose work is over after its last day where that is known. */
  Persoon totLaatsteWerkdag() {
    return new Persoon(
        isPartner,
        wie,
        alle(werkt, Datum.dag(DatumFeit.NOOIT).nietLaterDan(laatsteWerkdag)),
        laatsteWerkdag,
        uitkering,
        ingeschreven,
        uwvTraject,
        inburgering,
        studie,
        activiteiten,
        afstand,
        verlofVan,
        verlofTot);
  }

  /** As in the middle of a sentence. */
  String naam() {
    return Character.toLowerCase(wie.charAt(0)) + wie.substring(1);
  }
}
