package nl.opstap.recht;

import nl.opstap.recht.gemeente.Beschikbaarheid;
import nl.opstap.recht.kern.Onderwerp;
import nl.opstap.recht.kinderopvang.Alternatieven;
import nl.opstap.recht.kinderopvang.Indeling;
import nl.opstap.recht.kinderopvang.Kinderopvangtoeslag;
import nl.opstap.recht.kinderopvang.Tegemoetkoming;
import nl.opstap.recht.participatiewet.Artikel18;
import nl.opstap.recht.participatiewet.Artikel9;
import nl.opstap.recht.participatiewet.Artikel9Lid2;
import nl.opstap.recht.participatiewet.Ontheffing9a;
import nl.opstap.recht.participatiewet.Scholing;
import nl.opstap.recht.vazalo.Vazalo;

/**
 * All that is judged, to ask a judgement by. What each of them tells beside its outcome stands with
 * its rule.
 */
public final class Onderwerpen {

  public static final Onderwerp ONTHEFFING_9A = Ontheffing9a.ONTHEFFING;
  public static final Onderwerp ONTHEFFING_9 = Artikel9Lid2.ONTHEFFING;
  public static final Onderwerp ARBEIDSPLICHT = Artikel9.ARBEIDSPLICHT;
  public static final Onderwerp SCHOLINGSPLICHT = Scholing.SCHOLINGSPLICHT;
  public static final Onderwerp BESCHIKBAARHEID = Beschikbaarheid.BESCHIKBAAR;
  public static final Onderwerp CLASSIFICATIE = Indeling.CLASSIFICATIE;
  public static final Onderwerp KINDEROPVANGTOESLAG = Kinderopvangtoeslag.TOESLAG;
  public static final Onderwerp TEGEMOETKOMING = Tegemoetkoming.TEGEMOETKOMING;
  public static final Onderwerp ALTERNATIEVEN = Alternatieven.ALTERNATIEVEN;

  /** Only in a book with the variant of that name. */
  public static final Onderwerp VAZALO = Vazalo.AANVULLING;

  public static final Onderwerp TERMIJNEN = nl.opstap.recht.participatiewet.Termijnen.TERMIJNEN;

  /** Only of a case that tells of a report. */
  public static final Onderwerp MAATREGEL = Artikel18.MAATREGEL;

  private Onderwerpen() {}
}
