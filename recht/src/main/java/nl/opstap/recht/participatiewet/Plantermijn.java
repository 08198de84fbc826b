package nl.opstap.recht.participatiewet;

import static nl.opstap.recht.feiten.Zaak.PEILDATUM;
import static nl.opstap.recht.feiten.Zaak.PLAN;
import static nl.opstap.recht.kern.Voorwaarde.alle;
import static nl.opstap.recht.kern.Voorwaarde.erIs;
import static nl.opstap.recht.kern.Voorwaarde.niet;
import static nl.opstap.recht.kern.Voorwaarde.voorwaarde;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import nl.opstap.recht.feiten.Artikel;
import nl.opstap.recht.feiten.Ontheffing;
import nl.opstap.recht.feiten.Verzoek;
import nl.opstap.recht.kern.Begrip;
import nl.opstap.recht.kern.Datum;
import nl.opstap.recht.kern.Voorwaarde;
import nl.opstap.recht.kern.Waarde;

/**
 * Art. 9a lid 7: the plan is there within six months from the day the request was received. The
 * term belongs to a grant, not to a revival, and goes on after the decision until there is a plan.
 *
 * <p>Which request an exemption was given on is not registered. Taken for it is the last that had
 * come in when the first exemption of this municipality began, or, when none had, the first.
 */
final class Plantermijn {

  private static final Period HALF_JAAR = Period.ofMonths(6);

  /** Transitional law of 2009: asked until then, the plan could take twelve months. */
  private static final LocalDate EERSTE_HALFJAAR = LocalDate.of(2009, 6, 30);

  private static final Voorwaarde VAN_HIER_EN_BEGONNEN =
      alle(Artikel9a.IS_9A, Artikel9a.VAN_HIER, Ontheffing.VAN.nietLaterDan(PEILDATUM));

  private static final Datum.Genoemd VERLEEND =
      Datum.eersteVan(Ontheffing.GROEP, VAN_HIER_EN_BEGONNEN, Ontheffing.VAN)
          .genoemd("de eerste dag waarop deze gemeente ontheffing gaf");

  private static final Voorwaarde BINNEN =
      alle(Verzoek.ARTIKEL.is(Artikel.ARTIKEL_9A), Verzoek.ONTVANGEN.nietLaterDan(PEILDATUM));

  private static final Voorwaarde ERVOOR = alle(BINNEN, Verzoek.ONTVANGEN.nietLaterDan(VERLEEND));

  private static final Voorwaarde.Genoemd VERZOEK_ERVOOR =
      erIs(Verzoek.GROEP, ERVOOR)
          .genoemd("er is een verzoek van toen de ontheffing nog niet was begonnen");

  private static final Datum.Genoemd LAATSTE_ERVOOR =
      Datum.laatsteVan(Verzoek.GROEP, ERVOOR, Verzoek.ONTVANGEN)
          .genoemd("de dag waarop het laatste van die verzoeken is ontvangen");

  /** What came back to life later has no term of its own. */
  private static final Voorwaarde HERLEEFD =
      erIs(Ontheffing.GROEP, alle(VAN_HIER_EN_BEGONNEN, Ontheffing.VAN.later(VERLEEND)));

  private static final Voorwaarde.Genoemd VERZOEK_ERNA =
      alle(niet(VERZOEK_ERVOOR), niet(HERLEEFD), erIs(Verzoek.GROEP, BINNEN))
          .genoemd("er is alleen een verzoek van toen de ontheffing al was begonnen");

  private static final Datum.Genoemd EERSTE_ERNA =
      Datum.eersteVan(Verzoek.GROEP, BINNEN, Verzoek.ONTVANGEN)
          .genoemd("de dag waarop het eerste van die verzoeken is ontvangen");

  /** What the sentences of {@link #uiterlijk()} use. */
  static final List<Begrip> BEGRIPPEN =
      List.of(
          Artikel9a.ONTVANGEN, VERLEEND, VERZOEK_ERVOOR, LAATSTE_ERVOOR, VERZOEK_ERNA, EERSTE_ERNA);

  private final Tekst tekst;
  private final Artikel9a artikel9a;

  Plantermijn(Tekst tekst) {
    this.tekst = tekst;
    this.artikel9a = new Artikel9a(tekst);
  }

  /** An exemption is in force and there is no plan yet. */
  Voorwaarde.Benoemd ontbreekt() {
    return voorwaarde(
        "Bij de ontheffing moet nog een plan van aanpak komen.",
        "Er hoeft geen plan van aanpak meer te komen.",
        tekst.artikel("9a").lid(7),
        alle(niet(PLAN), artikel9a.geldt().inhoud()));
  }

  /** No request is registered from which the term can be counted. */
  Voorwaarde zonderVerzoek() {
    return alle(ontbreekt(), niet(VERZOEK_ERVOOR), niet(VERZOEK_ERNA));
  }

  /** The last day for the plan while the request is open: when it will be granted. */
  List<Waarde> bijOpenVerzoek(Voorwaarde verlening) {
    return uiterlijk(verlening, Artikel9a.ONTVANGEN);
  }

  /** The last day for the plan of a case, before the decision and after it. */
  List<Waarde> uiterlijk() {
    List<Waarde> uit =
        new ArrayList<>(bijOpenVerzoek(alle(artikel9a.wordtGegeven(), niet(artikel9a.herleeft()))));
    uit.addAll(uiterlijk(alle(ontbreekt(), VERZOEK_ERVOOR), LAATSTE_ERVOOR));
    uit.addAll(uiterlijk(alle(ontbreekt(), VERZOEK_ERNA), EERSTE_ERNA));
    return uit;
  }

  private List<Waarde> uiterlijk(Voorwaarde als, Datum ontvangen) {
    Datum halfJaar = ontvangen.plus(HALF_JAAR);
    if (tekst.sinds(Tekst.WWB_2012)) {
      return List.of(Waarde.dag(Ontheffing9a.PLAN_UITERLIJK, als, halfJaar));
    }
    Voorwaarde vroeg = ontvangen.nietLaterDan(Datum.dag(EERSTE_HALFJAAR));
    return List.of(
        Waarde.dag(
            Ontheffing9a.PLAN_UITERLIJK, alle(als, vroeg), ontvangen.plus(Period.ofMonths(12))),
        Waarde.dag(Ontheffing9a.PLAN_UITERLIJK, alle(als, niet(vroeg)), halfJaar));
  }
}
