package nl.opstap.recht.kinderopvang;

import static nl.opstap.recht.feiten.Zaak.PEILDATUM;
import static nl.opstap.recht.kern.Voorwaarde.alle;
import static nl.opstap.recht.kern.Voorwaarde.enige;
import static nl.opstap.recht.kern.Voorwaarde.erIs;
import static nl.opstap.recht.kern.Voorwaarde.niet;
import static nl.opstap.recht.kern.Voorwaarde.voorwaarde;

import nl.opstap.recht.feiten.Kind;
import nl.opstap.recht.feiten.Opvang;
import nl.opstap.recht.feiten.Opvangsoort;
import nl.opstap.recht.kern.Voorwaarde;

/** Whose childcare counts: Wko 1.1 and 1.5, and Awir 4 on whose child it is. */
final class Opvangkind {

  /** Below this age a child is not in secondary school, unless a case says so. */
  private static final int NOG_NIET_MIDDELBAAR = 10;

  /** Art. 1.1: childcare ends with the first month of secondary school. */
  private static final Voorwaarde NIET_NAAR_MIDDELBARE_SCHOOL =
      enige(
          Kind.GEBOREN.wordt(NOG_NIET_MIDDELBAAR).later(PEILDATUM),
          Kind.NAAR_SCHOOL,
          niet(Kind.OP_MIDDELBARE_SCHOOL));

  /** Where the child is registered does not matter when it lives with both parents in turn. */
  static final Voorwaarde VERBLIJFT = enige(Kind.WOONT_BIJ_OUDER, Kind.CO_OUDER);

  static final Voorwaarde.Genoemd EERSTE_LOOPT =
      loopt(Kind.OPVANG).genoemd("de opvang is geregistreerd en loopt");

  static final Voorwaarde.Genoemd TWEEDE_LOOPT =
      loopt(Kind.TWEEDE_OPVANG).genoemd("de tweede opvang is geregistreerd en loopt");

  /** A child whose childcare would count. */
  static final Voorwaarde.Genoemd KAN_TELLEN =
      alle(VERBLIJFT, enige(Kind.TEN_LASTE, Kind.ONDERHOUDEN), NIET_NAAR_MIDDELBARE_SCHOOL)
          .genoemd("opvang van het kind zou meetellen voor de toeslag");

  /** A child whose childcare counts (art. 1.1, 1.5). */
  static final Voorwaarde.Genoemd TELT =
      alle(enige(EERSTE_LOOPT, TWEEDE_LOOPT), KAN_TELLEN)
          .genoemd("het kind telt mee voor de toeslag");

  static final Voorwaarde.Benoemd GAAT_NAAR_OPVANG =
      voorwaarde(
          "Een kind van de ouder gaat naar geregistreerde opvang.",
          "Geen kind dat bij de ouder woont (of om de beurt bij beide ouders) en nog niet naar de"
              + " middelbare school gaat, gaat op deze dag naar geregistreerde opvang.",
          Wko.artikel("1.5"),
          erIs(Kind.GROEP, TELT));

  private Opvangkind() {}

  /** Art. 1.1: a childminder who lives with the parent or the partner is none. */
  private static Voorwaarde loopt(Opvang opvang) {
    return alle(
        opvang.isEr,
        opvang.geregistreerd,
        enige(niet(opvang.soort.is(Opvangsoort.GASTOUDER)), niet(opvang.opAdres)),
        opvang.van.nietLaterDan(PEILDATUM),
        PEILDATUM.nietLaterDan(opvang.tot));
  }
}
